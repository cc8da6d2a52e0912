import type { SignalKind } from "./signal.ts";

export type Priority = "low" | "normal" | "high" | "urgent";

/** An operator's rule: which signal, above which threshold, calls whom, how. */
export type Trigger = {
  readonly id: string;
  readonly name: string;
  readonly kind: SignalKind;
  readonly threshold: number;
  /** `pass`: the AI is silent at once. `invite`: it answers and offers a person. */
  readonly mode: "pass" | "invite";
  /** A shadow trigger is recorded and calls nobody. */
  readonly state: "live" | "shadow";
  readonly priority: Priority;
  /** Only for `custom`: the operator's own phrases. */
  readonly phrases: readonly string[];
  /** A team that it always calls; null: whoever the route finds. */
  readonly team: string | null;
  readonly version: number;
};
