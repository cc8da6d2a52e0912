import type { Message } from "../conversation/message.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import type { Signal, SignalKind } from "../triggers/signal.ts";
import type { Fact } from "./handoff.ts";

/** What is known of a conversation when it is passed. */
export type Known = {
  readonly signals: readonly Pick<Signal, "kind" | "detector">[];
  /** Whether the customer has said what they want. */
  readonly asked: boolean;
  readonly facts: readonly Fact[];
  /** What the customer wrote. */
  readonly said: readonly Message[];
};

/** One thing that an agent must know for this kind of handoff, and how to see that it has been said. */
type Need = { readonly what: string; readonly isKnown: (known: Known) => boolean };

const fact =
  (...names: readonly string[]) =>
  ({ facts }: Known): boolean =>
    facts.some(({ name }) => names.includes(name));
const mentioned = (ways: string): ((known: Known) => boolean) => {
  const pattern = phrases(ways);
  return ({ said }) => said.some(({ text }) => pattern.test(fold(text)));
};

const matter: Need = { what: "what the customer wants", isKnown: ({ asked }) => asked };
const when: Need = { what: "when it happened", isKnown: fact("date") };
const subject: Need = {
  what: "the order, payment or amount that it is about",
  isKnown: fact("order number", "amount"),
};
const remedy: Need = {
  what: "what would put it right",
  isKnown: mentioned("refund/money_back/replace*/discount/apolog*/cancel/send/fix/compensat*/want/need"),
};
const product: Need = {
  what: "which product",
  isKnown: mentioned(`
    of your/the/these/those/them
    mug*/shirt*/licen*/seat*/desk*/chair*/lamp*/bag*/bottle*/box*/room*/ticket*/unit*/piece*/table*/notebook*/blanket*/
      cup*/bowl*/plate*/candle*/product*`),
};

const aboutOrder = mentioned(
  "order/orders/parcel/package/delivery/delivered/refund/return/shipment/tracking/invoice/bought",
);
const hasOrder = fact("order number");
/** An order number is missing only where there is an order. */
const order: Need = { what: "the order number", isKnown: (known) => !aboutOrder(known) || hasOrder(known) };

const needs: Readonly<Record<SignalKind, { readonly needs: readonly Need[]; readonly nextStep: string }>> = {
  asked_for_human: {
    needs: [matter, order],
    nextStep: "Say who you are and answer the open question.",
  },
  frustration: {
    needs: [matter, order, remedy],
    nextStep: "Acknowledge what went wrong before anything else, then say what you will do about it.",
  },
  negotiation: {
    needs: [product, { what: "how many", isKnown: fact("quantity") }, { what: "by when", isKnown: fact("date") }],
    nextStep: "Check stock and what you may offer, then name a price and how long it stands.",
  },
  high_stakes: {
    needs: [matter, when, subject],
    nextStep: "Promise nothing yet: read the whole thread and involve whoever decides on this.",
  },
  sensitive: {
    needs: [matter],
    nextStep: "Answer as a person first; see to the order afterwards.",
  },
  out_of_knowledge: {
    needs: [matter, order],
    nextStep: "Answer the open question, and consider an article about it.",
  },
  repetition: {
    needs: [matter, order],
    nextStep: "Do not ask again: read what was said above and answer just that.",
  },
  ai_uncertain: {
    needs: [matter, order],
    nextStep: "Answer the open question yourself.",
  },
  custom: {
    needs: [matter],
    nextStep: "Read the marked words and answer.",
  },
};

/**
 * What an agent would have to ask, how much of it is known already (0 to 1), and what to do first. Who the customer is
 * counts as known, because the channel says it.
 */
export function needsOf(known: Known): {
  readonly missing: readonly string[];
  readonly completeness: number;
  readonly nextStep: string;
} {
  const { needs: needed, nextStep } = needs[known.signals[0]?.kind ?? "ai_uncertain"];
  const missing = needed.filter((need) => !need.isKnown(known)).map((need) => need.what);
  const wanted = needed.length + 1;
  return { missing, completeness: Math.round(((wanted - missing.length) / wanted) * 100) / 100, nextStep };
}
