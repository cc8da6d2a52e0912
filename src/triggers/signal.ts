import { z } from "zod";

/** What worries us in what a customer wrote; the words of design and interface. */
export const SignalKind = z.enum([
  "asked_for_human",
  "frustration",
  "negotiation",
  "high_stakes",
  "sensitive",
  "out_of_knowledge",
  "repetition",
  "ai_uncertain",
  "custom",
]);
export type SignalKind = z.infer<typeof SignalKind>;

/** What a detector saw in one message. */
export type Sighting = {
  readonly kind: SignalKind;
  /** 0 to 1: how sure the detector is. */
  readonly score: number;
  /** The customer's own words: always a real substring of the message it was seen in. */
  readonly evidence: string;
  /** The id of that message. */
  readonly message: string;
  /** Ids of other messages that it rests on, where a whole conversation says it. */
  readonly messages?: readonly string[];
  readonly detector: string;
  /** Of the detector's rules or weights: the same version sees the same in the same words. */
  readonly version: string;
};

/** A sighting that crossed a trigger's threshold. It is quoted to the agent (I13). */
export type Signal = Sighting & {
  readonly threshold: number;
  /** The operator's rule that it set off; null where the answer itself said that it is none. */
  readonly trigger: { readonly id: string; readonly version: number } | null;
};
