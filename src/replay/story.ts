import type { Holder } from "../conversation/baton.ts";
import type { Message } from "../conversation/message.ts";
import type { Turn } from "../decide.ts";
import type { Team, Verdict } from "../handoff/handoff.ts";
import type { Sighting } from "../triggers/signal.ts";

/** A message with what the door knew of it. */
export type Told = Message & { readonly hold: string | null; readonly byMachine: boolean };

/** The baton moved. */
export type Move = { readonly at: Date; readonly to: Holder["who"] };

/** What a customer said of our messages, at that time. */
export type ConsentThen = {
  readonly at: Date;
  readonly everywhere: boolean;
  readonly state: "in" | "out" | "paused";
  readonly words: string | null;
};

/** A person was called. */
export type PastHandoff = {
  readonly id: string;
  readonly at: Date;
  readonly mode: "pass" | "invite";
  readonly team: Pick<Team, "id" | "name">;
  readonly verdict: Verdict | null;
  /** By a trigger; otherwise the AI had no answer, whatever the triggers said. */
  readonly byTrigger: boolean;
  /** The evidence that it was called with, most pressing first. */
  readonly signal: Pick<Sighting, "kind" | "evidence" | "message"> | null;
};

/** One conversation as it was: all that a replay reads of it. */
export type Story = {
  readonly id: string;
  readonly number: number;
  readonly customer: string | null;
  readonly line: { readonly id: string; readonly channel: string; readonly team: string | null };
  readonly settleMs: number;
  /** Whether people write briefly on its channel. */
  readonly terse: boolean;
  /** Who had the baton at first. */
  readonly began: Holder["who"];
  /** In order; of a very long conversation the newest. */
  readonly messages: readonly Told[];
  /** In order; empty also where nobody kept them. */
  readonly moves: readonly Move[];
  readonly handoffs: readonly PastHandoff[];
  /** What was seen then and cannot be seen again in the words alone: what the knowledge held, what a model said. */
  readonly kept: readonly Sighting[];
  readonly consents: readonly ConsentThen[];
  /** Somebody found later that a person had been needed. */
  readonly missed: boolean;
};

/** What the customer wanted of our messages at a moment: of the line and of the whole business, the stricter. */
export function consentAt(consents: readonly ConsentThen[], at: Date): Turn["consent"] {
  const before = consents.filter((said) => said.at <= at);
  const newest = [before.findLast(({ everywhere }) => everywhere), before.findLast(({ everywhere }) => !everywhere)];
  for (const state of ["out", "paused"] as const) {
    const said = newest.find((each) => each?.state === state);
    if (said !== undefined) return { state, words: said.words };
  }
  return { state: "in" };
}
