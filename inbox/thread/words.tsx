import { Tooltip } from "radix-ui";
import { memo, useState } from "react";
import { distinct, type Signal, signalDetail } from "../words/signals.ts";
import { cutLinks, markEvidence } from "./evidence.ts";

const long = 1800;

/** What somebody said: the evidence marked where it was said, web addresses as links, nothing as markup. */
export const Words = memo(function Words({ text, signals }: { text: string; signals: readonly Signal[] }) {
  const [whole, setWhole] = useState(false);
  const cut = !whole && text.length > long;
  const shown = cut ? `${text.slice(0, long).trimEnd()}…` : text;
  return (
    <>
      <p dir="auto" className="said text-thread">
        {markEvidence(shown, signals).map((part, index) =>
          part.marks.length === 0 ? (
            <Links key={index} text={part.text} />
          ) : (
            <Evidence key={index} signals={distinct(part.marks)} text={part.text} />
          ),
        )}
      </p>
      {text.length > long && (
        <button
          type="button"
          onClick={() => setWhole(!whole)}
          className="mt-1 font-medium text-ink underline decoration-edge underline-offset-4"
        >
          {cut ? "Show all of it" : "Show less"}
        </button>
      )}
    </>
  );
});

function Links({ text }: { text: string }) {
  return cutLinks(text).map((part, index) =>
    part.href === undefined ? (
      part.text
    ) : (
      <a
        key={index}
        href={part.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="underline decoration-edge underline-offset-4 hover:decoration-current"
      >
        {part.text}
      </a>
    ),
  );
}

/** Hovering or focusing says kind, score and rule. */
function Evidence({ signals, text }: { signals: readonly Signal[]; text: string }) {
  const wide = signals.every((signal) => signal.evidence.length > 90);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <mark className={wide ? "evidence-long" : "evidence"}>{text}</mark>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          sideOffset={6}
          collisionPadding={12}
          className="appear z-10 max-w-80 rounded-s bg-raised px-3 py-2 text-chrome text-ink-2 shadow-float"
        >
          {signals.map((signal) => (
            <p key={`${signal.kind} ${signal.detector}`} className="first-letter:uppercase">
              {signalDetail(signal)}
            </p>
          ))}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
