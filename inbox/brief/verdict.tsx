import { useQueryClient } from "@tanstack/react-query";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { tell } from "../api/ask.ts";
import { say } from "../frame/toast.ts";

type Word = NonNullable<Handoff["verdict"]>;
const choices: readonly (readonly [Word, string])[] = [
  ["right", "Right"],
  ["too_early", "Too early"],
  ["too_late", "Too late"],
  ["needless", "Needless"],
];

/** One tap tells the triggers whether they called at the right moment. */
export function Verdict({ handoff }: { handoff: Handoff }) {
  const client = useQueryClient();
  const judge = async (word: Word) => {
    const key = ["handoff", handoff.conversation];
    // The same tap again takes it back.
    const verdict = word === handoff.verdict ? null : word;
    const { verdict: _, ...unjudged } = handoff;
    client.setQueryData<Handoff | null>(key, (known) => known && (verdict === null ? unjudged : { ...known, verdict }));
    try {
      await tell(`/handoffs/${encodeURIComponent(handoff.id)}/verdict`, { verdict });
    } catch (error) {
      client.setQueryData<Handoff | null>(key, (known) => known && handoff);
      say({ words: error instanceof Error ? error.message : "The verdict was not kept.", failure: true });
    }
  };
  return (
    <fieldset>
      <legend className="mb-1 text-quiet">Was it right to call you?</legend>
      <div className="grid grid-cols-4 overflow-hidden rounded-s border border-edge">
        {choices.map(([verdict, words]) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={handoff.verdict === verdict}
            onClick={() => void judge(verdict)}
            className="border-edge py-1 touch:min-h-10 text-center text-ink-2 not-first:border-l -outline-offset-2 hover:bg-soft aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
