import type { Verdict } from "../handoff/handoff.ts";
import type { SignalKind } from "../triggers/signal.ts";

/** How a stretch of the AI compares: people called where nobody was, or the other way round, or at another message. */
export const changes = ["gained", "lost", "earlier", "later"] as const;
export type Change = (typeof changes)[number];

/** Where one set of triggers calls a person, and why. Times in ISO 8601. */
export type Called = {
  /** The message that decided. */
  readonly message: string;
  readonly at: string;
  readonly because: string;
  readonly kind?: SignalKind | undefined;
  /** The customer's own words. */
  readonly evidence?: string | undefined;
  readonly trigger?: { readonly id: string; readonly name: string } | undefined;
  readonly team: { readonly id: string; readonly name: string };
};

/** One conversation of a group. `before` is missing where a person is gained, `after` where one is lost. */
export type Example = {
  readonly conversation: string;
  readonly number: number;
  readonly customer?: string | undefined;
  readonly channel: string;
  readonly before?: Called | undefined;
  readonly after?: Called | undefined;
  /** The customer's and the AI's messages between the two, and the time. */
  readonly messages?: number | undefined;
  readonly seconds?: number | undefined;
  /** What an agent said of the handoff that really happened there. */
  readonly verdict?: Verdict | undefined;
};

/** All of one kind of change. */
export type Group = {
  readonly n: number;
  /** Of those, with a handoff that an agent judged. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of those, in conversations of which somebody found later that a person had been needed. */
  readonly missed: number;
  /** Of those, where a person took the baton without being called. */
  readonly taken: number;
  /** By how much, in the middle; only where it is a matter of more or less. */
  readonly messages?: number | undefined;
  readonly seconds?: number | undefined;
  /** The newest of them. */
  readonly examples: readonly Example[];
};

/** The proposal against something else. */
export type Comparison = {
  readonly before: number;
  readonly after: number;
  readonly same: number;
} & Readonly<Record<Change, Group>>;

/** Handoffs of one team. */
export type Load = {
  readonly handoffs: number;
  readonly perDay: number;
  /** The hour with the most of them, which begins at this time; missing where there is none. */
  readonly busiest?: { readonly at: string; readonly handoffs: number } | undefined;
};

/** What a replay found. */
export type Report = {
  readonly conversations: number;
  /** Times in which the AI had the baton. */
  readonly stretches: number;
  /** From the first to the last turn, where there was any. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly days: number;
  /** Against the triggers in use, read by the same detectors. */
  readonly inUse: Comparison;
  /** Against what really happened. */
  readonly past: Comparison;
  /** Stretches in which a person is invited and never called more firmly. */
  readonly invitations: { readonly before: number; readonly after: number };
  readonly triggers: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: SignalKind;
    readonly state: "live" | "shadow";
    /** Turns at which it fires, and passes that it decides; of the trigger in use (0 where there is none) and as proposed. */
    readonly fires: { readonly before: number; readonly after: number };
    readonly firsts: { readonly before: number; readonly after: number };
  }[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: Load;
    readonly after: Load;
  }[];
  /** What could not be known, in sentences for people. */
  readonly notes: readonly string[];
};
