import type { SignalKind } from "./signal.ts";

export type Priority = "low" | "normal" | "high" | "urgent";

/** An operator's rule: which signal, above which threshold, calls whom, how. */
export type Trigger = {
  readonly id: string;
  readonly name: string;
  readonly kind: SignalKind;
  readonly threshold: number;
  /** `pass`: the AI is silent at once. `invite`: a person is called, and the AI keeps helping until one takes over. */
  readonly mode: "pass" | "invite";
  /** A shadow trigger is recorded and calls nobody. */
  readonly state: "live" | "shadow";
  readonly priority: Priority;
  /** Only for `custom`: the operator's own phrases. */
  readonly phrases: readonly string[];
  /** A team that it always calls; null: whoever the route finds. */
  readonly team: string | null;
  /** Ids of the lines that it is for; empty: every line. */
  readonly lines: readonly string[];
  /** The channels that it is for; empty: every channel. */
  readonly channels: readonly string[];
  /** For so long after people gave a conversation back, it does not call for that conversation again. */
  readonly quietMinutes: number;
  /** Grows with every change, so that a signal says by which rule it was called. */
  readonly version: number;
};

/** Whether a trigger is for conversations on some line of this channel. */
export const isOn = ({ channels }: Pick<Trigger, "channels">, channel: string): boolean =>
  channels.length === 0 || channels.includes(channel);

/** Whether a trigger is for conversations on this line. */
export const isFor = (
  trigger: Pick<Trigger, "lines" | "channels">,
  line: { readonly id: string; readonly channel: string },
): boolean => (trigger.lines.length === 0 || trigger.lines.includes(line.id)) && isOn(trigger, line.channel);
