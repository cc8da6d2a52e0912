import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { About } from "./about.tsx";
import { Completeness } from "./completeness.tsx";
import { Earlier } from "./earlier.tsx";
import { Facts } from "./facts.tsx";
import { Jump, Part, Quotes } from "./part.tsx";
import { Promised } from "./promised.tsx";
import { Retold } from "./retold.tsx";
import { Told } from "./told.tsx";
import { Tone } from "./tone.tsx";
import { Why } from "./why.tsx";

/** The brief of a handoff, in the order in which it is needed: why, what first, what for, and then the rest. */
export function Handed({ handoff, conversation }: { handoff: Handoff; conversation: Conversation }) {
  const { brief, signals, route } = handoff;
  // What is wanted stands above already.
  const open = brief.open.filter(({ text }) => text !== brief.wanted?.text);
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <p dir="auto" className="text-thread font-medium text-ink [overflow-wrap:anywhere]">
          {brief.summary}
        </p>
        <About handoff={handoff} conversation={conversation} />
      </div>
      {brief.nextStep !== "" && (
        <Part title="Next">
          <p dir="auto" className="font-semibold text-ink">
            {brief.nextStep}
          </p>
        </Part>
      )}
      {signals.length > 0 && (
        <Part title="Why">
          <Why signals={signals} />
        </Part>
      )}
      {brief.wanted !== null && (
        <Part title="Wants">
          <Jump message={brief.wanted.message}>{brief.wanted.text}</Jump>
        </Part>
      )}
      <Part title="Open">
        <Quotes
          items={open}
          none={
            brief.asked.length === 0
              ? "Nothing in words"
              : brief.open.length === 0
                ? "All was answered"
                : "Nothing else"
          }
        />
      </Part>
      {brief.facts.length > 0 && (
        <Part title="Facts">
          <Facts facts={brief.facts} />
        </Part>
      )}
      <Part title="Missing">
        {brief.missing.length === 0 ? (
          <p>Nothing</p>
        ) : (
          <ul className="text-ink">
            {brief.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
        <Completeness share={brief.completeness} />
      </Part>
      {brief.promises.length > 0 && (
        <Part title="Promised">
          <Promised promises={brief.promises} />
        </Part>
      )}
      {brief.tone.length > 1 && (
        <Part title="Tone">
          <Tone tone={brief.tone} />
        </Part>
      )}
      {brief.failed.length > 0 && (
        <Part title="Could not">
          <Quotes items={brief.failed} none="" />
        </Part>
      )}
      <Part title="Told">
        <Told answered={brief.answered} />
      </Part>
      {brief.told !== null && <Retold told={brief.told} />}
      {brief.who.earlier.length > 0 && (
        <Part title="Elsewhere">
          <Earlier earlier={brief.who.earlier} />
        </Part>
      )}
      <Part title="Route">
        <p>
          {route.team.name}. {route.reason}
        </p>
      </Part>
    </>
  );
}
