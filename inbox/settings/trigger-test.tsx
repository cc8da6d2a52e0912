import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import type { TriggerTest } from "../../src/http/wire/triggers.ts";
import { channelsQuery } from "../api/queries.ts";
import { IconButton, TextButton } from "../frame/button.tsx";
import { Icon, type IconName } from "../frame/icons.tsx";
import { markEvidence } from "../thread/evidence.ts";
import { channelWords } from "../words/channel.ts";
import { signalWords } from "../words/signals.ts";
import { percent } from "../words/trigger.ts";
import { nothingSaid, type Tried, type Turn } from "./trigger-test-ask.ts";

type Props = {
  title: string;
  words: string;
  tried: Tried;
  /** Something that would set it off, to begin with. */
  example?: readonly Turn[] | undefined;
  /** The trigger that is being changed, by its id or, while it has none, by its name. */
  mine?: string | undefined;
};

/** Write what a customer might write, and see at once what fires. Nothing is kept and nobody is called. */
export function TryIt({ title, words, tried, example, mine }: Props) {
  const { turns, test, onTurns: onChange } = tried;
  const empty = turns.every(({ text }) => text.trim() === "");
  const change = (at: number, text: string) =>
    onChange(turns.map((turn, index) => (index === at ? { ...turn, text } : turn)));
  const before = turns[0]?.role === "ai" ? "customer" : "ai";
  return (
    <section aria-label={title} className="rounded-l border border-line bg-sunk p-5">
      <h3 className="text-thread font-semibold text-ink">{title}</h3>
      <p className="mt-0.5 mb-3 text-quiet">{words}</p>
      {turns.map((turn, at) => (
        <TurnField
          key={turns.length - at}
          turn={turn}
          isLast={at === turns.length - 1}
          channel={at === turns.length - 1 && <OnChannel {...tried} />}
          onChange={(text) => change(at, text)}
          onRemove={() => onChange(turns.filter((_, index) => index !== at))}
        />
      ))}
      <p className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
        {empty && example !== undefined && example.length > 0 && (
          <TextButton className="font-normal" onClick={() => onChange(example)}>
            Try an example
          </TextButton>
        )}
        {turns.length < 8 && (
          <TextButton className="font-normal" onClick={() => onChange([{ role: before, text: "" }, ...turns])}>
            {before === "ai" ? "Add what the AI said before" : "Add what the customer said before"}
          </TextButton>
        )}
        {!empty && (
          <TextButton className="font-normal" onClick={() => onChange(nothingSaid)}>
            Clear
          </TextButton>
        )}
      </p>
      <div aria-live="polite" className="mt-4 border-t border-line pt-4">
        {test.error !== null ? (
          <p role="alert" className="text-failure">
            {test.error.message}
          </p>
        ) : empty ? (
          <p className="text-quiet">What would happen stands here while you write.</p>
        ) : test.data === undefined ? (
          <div className="bone h-16" />
        ) : (
          <Outcome
            test={test.data}
            turns={turns.filter(({ text }, at) => text.trim() !== "" || at === turns.length - 1)}
            mine={mine}
          />
        )}
      </div>
    </section>
  );
}

/** On which channel it is written: where people write briefly, few words are no coldness. */
function OnChannel({ channel, onChannel }: Pick<Tried, "channel" | "onChannel">) {
  const { data: channels } = useQuery(channelsQuery);
  return (
    <select
      aria-label="On which channel"
      value={channel ?? ""}
      onChange={({ target }) => onChannel(target.value === "" ? undefined : target.value)}
      className="-mr-1 h-6 rounded-s bg-transparent text-quiet outline-offset-0 [field-sizing:content] hover:text-ink"
    >
      <option value="">on any channel</option>
      {(channels?.items ?? []).map(({ name }) => (
        <option key={name} value={name}>
          on {channelWords(name)}
        </option>
      ))}
    </select>
  );
}

type TurnProps = { turn: Turn; isLast: boolean; channel: ReactNode; onChange(text: string): void; onRemove(): void };

function TurnField({ turn, isLast, channel, onChange, onRemove }: TurnProps) {
  const id = useId();
  const who = turn.role === "ai" ? "The AI said" : isLast ? "The customer writes" : "The customer wrote";
  return (
    <div className="mb-2">
      <div className="flex h-6 items-center justify-between">
        <label htmlFor={id} className="text-quiet">
          {who}
        </label>
        {channel}
        {!isLast && <IconButton icon="close" label="Take this away" onClick={onRemove} className="size-6" />}
      </div>
      <textarea
        id={id}
        dir="auto"
        rows={isLast ? 3 : 2}
        maxLength={10_000}
        value={turn.text}
        onChange={(event) => onChange(event.target.value)}
        placeholder={turn.role === "ai" ? "Parcels take three to five days." : "I asked that twice already…"}
        className={`block w-full resize-y rounded-s border border-edge px-3 py-2 text-thread text-ink outline-offset-0 placeholder:text-quiet ${isLast ? "bg-page" : "bg-transparent"}`}
      />
    </div>
  );
}

const decided: Readonly<Record<TriggerTest["decision"], readonly [icon: IconName, ink: string, words: string]>> = {
  answer: ["ai", "text-ai", "The AI answers"],
  offer: ["ai", "text-ai", "The AI answers, and says how to reach a person"],
  invite: ["waiting", "text-waiting", "A person is called, and the AI keeps helping"],
  pass: ["baton", "text-waiting", "The baton passes to people, and the AI is silent"],
};

function Outcome({ test, turns, mine }: { test: TriggerTest; turns: readonly Turn[]; mine: string | undefined }) {
  const [icon, ink, words] = decided[test.decision];
  const isMine = ({ trigger }: TriggerTest["signals"][number]) => (trigger.id ?? trigger.name) === mine;
  const last = turns.length - 1;
  const unfired = test.unfired.filter(({ kind }) => !test.signals.some((signal) => signal.kind === kind));
  const found = [...test.signals, ...unfired].filter(({ message }) => message === last);
  return (
    <>
      <p className="flex items-start gap-2 text-thread font-medium text-ink">
        <Icon name={icon} className={`mt-0.5 ${ink}`} />
        {words}
      </p>
      <Marked text={turns[last]?.text ?? ""} found={found} />
      <ul className="mt-3 flex flex-col gap-2.5">
        {surest(test.signals, ({ trigger }) => trigger.id ?? trigger.name)
          .toSorted((a, b) => Number(isMine(b)) - Number(isMine(a)))
          .map((signal) => (
            <Heard key={`${signal.trigger.id} ${signal.trigger.name} ${signal.detector} ${signal.message}`} icon="tick">
              <span className={`text-ink ${isMine(signal) ? "font-semibold" : ""}`}>{signal.trigger.name}</span>
              {signal.trigger.state === "shadow" && " (in shadow, so nobody is called)"}
              {signal.kind !== "custom" &&
                `: ${percent(signal.score)} sure, and it calls from ${percent(signal.threshold)}`}
            </Heard>
          ))}
        {surest(unfired, ({ kind }) => kind).map((heard) => (
          <Heard key={`${heard.kind} ${heard.detector} ${heard.message}`} icon="close">
            Noticed, and it calls nobody: {signalWords(heard.kind)}, {percent(heard.score)} sure
          </Heard>
        ))}
        {test.signals.length + unfired.length === 0 && (
          <li className="text-quiet">No trigger hears anything in this.</li>
        )}
      </ul>
    </>
  );
}

/** What several detectors saw is said once, by the surest. */
function surest<T extends { readonly score: number }>(all: readonly T[], by: (each: T) => string): T[] {
  const found = new Map<string, T>();
  for (const each of all) if (each.score > (found.get(by(each))?.score ?? -1)) found.set(by(each), each);
  return [...found.values()];
}

function Heard({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 text-ink-2 [overflow-wrap:anywhere]">
      <Icon name={icon} size={14} className="mt-[3px] text-quiet" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}

/** The words with what was found in them marked, as agents will see it. */
function Marked({ text, found }: { text: string; found: readonly { readonly evidence: string }[] }) {
  // Where all of it is the evidence, marking it would point at nothing.
  const telling = found.filter(({ evidence }) => evidence.length < 0.8 * text.trim().length);
  if (telling.length === 0) return null;
  return (
    <p dir="auto" className="said mt-2 text-thread text-ink-2">
      “
      {markEvidence(text, telling).map((part, index) =>
        part.marks.length === 0 ? (
          part.text
        ) : (
          <mark key={index} className="evidence text-ink">
            {part.text}
          </mark>
        ),
      )}
      ”
    </p>
  );
}
