import type { Topic } from "../../src/handoff/topic.ts";

/** What customers write in one language, and what a brief should make of it. */
export type Told = {
  readonly topics: readonly (readonly [Topic, string])[];
  /** A message, and the sentence of it that says what they want; null: nothing would put it right. */
  readonly wishes: readonly (readonly [string, string | null])[];
  /** A message, and all that is missing. */
  readonly missing: readonly (readonly [string, readonly string[]])[];
  /** What a careless word would take for something else. */
  readonly ordinary: readonly (readonly [Topic, string])[];
};

export const order = "the order number";
export const photo = "a photo of the damage";
export const charged = [order, "the amount", "when it happened"];
