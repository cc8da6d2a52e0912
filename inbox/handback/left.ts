import type { z } from "zod";
import type { Pass } from "../../src/http/wire/conversations.ts";

/** What an agent leaves to the AI, as the sheet holds it. */
export type Left = {
  readonly outcome: string;
  /** `day` as a date field has it: 2026-03-06, or empty. */
  readonly promises: readonly { readonly text: string; readonly day: string }[];
  readonly reserved: readonly string[];
};

/** By when a day that was promised is over for whoever waits for it, in hours of the agent's own clock. */
const endOfWork = "17:00";

/** The sheet as the API takes it; what was left empty says nothing. */
export function bodyOf({ outcome, promises, reserved }: Left): Omit<z.input<typeof Pass>, "to"> {
  const said = promises.filter(({ text }) => text.trim() !== "");
  return {
    ...(outcome.trim() !== "" && { outcome: outcome.trim() }),
    ...(said.length > 0 && {
      promises: said.map(({ text, day }) => ({
        text: text.trim(),
        ...(day !== "" && { until: new Date(`${day}T${endOfWork}`).toISOString() }),
      })),
    }),
    reserved: [...reserved],
  };
}

/** One more topic, once, however it is written. */
export function withTopic(reserved: readonly string[], topic: string): readonly string[] {
  const name = topic.trim().replace(/,+$/, "").trim();
  const known = reserved.some((each) => each.toLowerCase() === name.toLowerCase());
  return name === "" || known ? reserved : [...reserved, name];
}
