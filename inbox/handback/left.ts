import type { z } from "zod";
import type { Resolve } from "../../src/http/wire/conversations.ts";
import type { OpenEnds } from "../../src/http/wire/promises.ts";

/** What an agent leaves behind, as the sheet holds it. */
export type Left = {
  readonly outcome: string;
  /** `day` as a date field has it: 2026-03-06, or empty. */
  readonly promises: readonly { readonly text: string; readonly day: string }[];
  /** Only where the AI gets it back. */
  readonly reserved: readonly string[];
  /** What becomes of what the customer wrote and nobody has answered; absent: the agent has not chosen. */
  readonly unanswered?: "answer" | "leave" | undefined;
};

/** What stands in the rows at first: what the agent promised in their own messages, or one empty row. */
export const promisesIn = ({ said }: Pick<OpenEnds, "said">): Left["promises"] =>
  said.length === 0
    ? [{ text: "", day: "" }]
    : // A day that was promised is kept until its midnight in UTC.
      said.map(({ text, until }) => ({ text, day: until?.slice(0, 10) ?? "" }));

/** By when a day that was promised is over for whoever waits for it, in hours of the agent's own clock. */
const endOfWork = "17:00";

/** What every sheet asks, as the API takes it; what was left empty says nothing. */
export function bodyOf({ outcome, promises }: Left): Pick<z.input<typeof Resolve>, "outcome" | "promises"> {
  const said = promises.filter(({ text }) => text.trim() !== "");
  return {
    ...(outcome.trim() !== "" && { outcome: outcome.trim() }),
    ...(said.length > 0 && {
      promises: said.map(({ text, day }) => ({
        text: text.trim(),
        ...(day !== "" && { until: new Date(`${day}T${endOfWork}`).toISOString() }),
      })),
    }),
  };
}

/** One more topic, once, however it is written. */
export function withTopic(reserved: readonly string[], topic: string): readonly string[] {
  const name = topic.trim().replace(/,+$/, "").trim();
  const known = reserved.some((each) => each.toLowerCase() === name.toLowerCase());
  return name === "" || known ? reserved : [...reserved, name];
}
