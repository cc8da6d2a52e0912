import type { OpenEnds } from "../../src/http/wire/promises.ts";
import { Options } from "../settings/trigger-options.tsx";
import { capital } from "../words/name.ts";
import type { Left } from "./left.ts";

type Choice = NonNullable<Left["unanswered"]>;
type UnansweredProps = {
  open: NonNullable<OpenEnds["unanswered"]>;
  /** Whom nobody has answered. */
  name: string;
  choice: Choice | undefined;
  onChange(choice: Choice | undefined): void;
};

/** What becomes of what the customer wrote and nobody has answered: in words, and the agent's to choose where they can. */
export function Unanswered({ open, name, choice = "answer", onChange }: UnansweredProps) {
  const { messages, ai, because } = open;
  const what =
    messages === 1 ? `${capital(name)}’s last message has` : `${capital(name)}’s last ${messages} messages have`;
  const waits = `The AI waits until ${name} writes again.`;
  return (
    <section aria-labelledby="unanswered" className="flex flex-col gap-2">
      <h3 id="unanswered" className="font-medium text-ink">
        {what} no answer yet
      </h3>
      {ai ? (
        <Options
          label="What becomes of it"
          value={choice}
          onChange={onChange}
          options={[
            {
              value: "answer",
              title: "The AI answers now",
              words: "If it finds no answer, it comes back to your team.",
            },
            { value: "leave", title: "It needs no answer", words: waits },
          ]}
        />
      ) : (
        <>
          <p className="text-ink-2 [overflow-wrap:anywhere]">
            The AI does not answer {messages === 1 ? "it" : "them"}, since {because}. Answer first, or resolve.
          </p>
          <label className="flex gap-2.5">
            <input
              type="checkbox"
              checked={choice === "leave"}
              onChange={(event) => onChange(event.target.checked ? "leave" : undefined)}
              className="mt-[3px] size-3.5 shrink-0 accent-ink"
            />
            <span className="font-medium text-ink">
              It needs no answer
              <span className="block font-normal text-quiet">{waits}</span>
            </span>
          </label>
        </>
      )}
    </section>
  );
}
