import { useQuery } from "@tanstack/react-query";
import { verdictsQuery } from "./trigger-queries.ts";

/** What people think of the handoffs of the last month, and the judged cases for the next training. */
export function Verdicts({ exports }: { exports: boolean }) {
  const { data } = useQuery(verdictsQuery);
  if (data === undefined) return null;
  const { handoffs, right, tooEarly, tooLate, needless, misses } = data.all;
  const judged = right + tooEarly + tooLate + needless;
  const verdicts = Object.entries({ right, "too early": tooEarly, "too late": tooLate, needless })
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${count} ${words}`);
  return (
    <section className="mb-10">
      <h3 className="mb-1 text-quiet">What people think of it</h3>
      <p className="max-w-[68ch]">
        {judged === 0
          ? "Nobody has judged a handoff in the last 30 days. One tap beside the brief does it: right, too early, too late or needless."
          : `Agents judged ${judged} of ${counted(handoffs, "handoff")} in the last 30 days: ${verdicts.join(", ")}.`}{" "}
        {misses > 0 && `${misses === 1 ? "Once" : `${misses} times`} a person was needed and no trigger had noticed.`}
      </p>
      {exports && judged + misses > 0 && (
        <p className="mt-2">
          <a
            href="/api/v1/metrics/triggers/cases"
            download="cases.jsonl"
            className="touch:inline-block touch:py-3 underline decoration-edge underline-offset-4 hover:text-ink"
          >
            Export the judged cases
          </a>{" "}
          <span className="text-quiet">for the next training, without what names customers.</span>
        </p>
      )}
    </section>
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
