import type { Signal } from "../triggers/signal.ts";
import { abroad } from "./abroad.ts";
import { aboutAddress, hasBought, isDamaged, mentioned } from "./checklist-signs.ts";
import type { Fact } from "./handoff.ts";
import type { Asked } from "./line/words.ts";
import type { Topic } from "./topic.ts";

/** What is known of a conversation when it is passed. */
export type Known = {
  readonly topic: Topic;
  /** What called for a person, most pressing first. */
  readonly signals: readonly Pick<Signal, "kind">[];
  /** Whether the customer has said what it is about. */
  readonly asked: boolean;
  /** Whether the customer has said what should come of it. */
  readonly wanted: boolean;
  readonly facts: readonly Fact[];
  /** Whether we have a mail address of theirs. */
  readonly mailKnown: boolean;
  /** What the customer wrote, folded, a message each. */
  readonly said: readonly string[];
};

type Sees = (known: Known) => boolean;

/** One thing that an agent must know, and how to see that it has been said. */
export type Need = {
  /** In words for people: "the order number". */
  readonly what: string;
  /** What a customer is asked for then; null: that is for a person to ask. */
  readonly ask: Asked | null;
  readonly isKnown: Sees;
  /** Where it is needed only sometimes. */
  readonly onlyIf?: Sees;
};

const fact =
  (...names: readonly string[]): Sees =>
  ({ facts }) =>
    facts.some(({ name }) => names.includes(name));
const either =
  (...ways: readonly Sees[]): Sees =>
  (known) =>
    ways.some((sees) => sees(known));

const matter: Need = {
  what: "what the customer wants",
  ask: "wish",
  isKnown: ({ asked }) => asked,
};
/** Whoever asks how returns work has nothing to return yet: an order and what is wrong are missing only where there is one. */
const isOwn = either(hasBought, fact("order number"), ({ signals: [first] }) => first?.kind === "frustration");
const order: Need = {
  what: "the order number",
  ask: "order",
  isKnown: fact("order number"),
  onlyIf: isOwn,
};
const product: Need = {
  what: "which product",
  ask: "product",
  isKnown: either(
    fact("product"),
    mentioned(`
      of your/the/these/those/them
      mug*/shirt*/licen*/seat*/desk*/chair*/lamp*/bag*/bottle*/box*/room*/ticket*/unit*/piece*/table*/notebook*/blanket*/
        cup*/bowl*/plate*/candle*/product*
      ${abroad(({ things }) => things)}`),
  ),
};
const quantity: Need = { what: "how many", ask: "quantity", isKnown: fact("quantity") };
const deadline: Need = { what: "by when", ask: "deadline", isKnown: fact("date") };
const when: Need = { what: "when it happened", ask: "when", isKnown: fact("date") };
const amount: Need = {
  what: "the amount",
  ask: "amount",
  isKnown: fact("amount"),
  onlyIf: isOwn,
};
const subject: Need = {
  what: "the order, payment or amount that it is about",
  ask: "subject",
  isKnown: fact("order number", "amount"),
};
const remedy: Need = {
  what: "what would put it right",
  ask: "remedy",
  isKnown: either(
    ({ wanted }) => wanted,
    mentioned(`
      refund/money_back/replace*/discount/apolog*/cancel/send/fix/compensat*/want/need
      ${abroad(({ wish }) => wish.ends)}`),
  ),
};
const change: Need = { what: "what should change", ask: "change", isKnown: remedy.isKnown };
const reason: Need = {
  what: "what is wrong with it",
  ask: "reason",
  onlyIf: isOwn,
  isKnown: either(
    isDamaged,
    mentioned(`
      too small/big/large/tight/short/long/late/heavy/wide/narrow/expensive
      not/n't/doesn't/don't/didn't fit/like/need/want/as_described/what_i_ordered/suit
      wrong/unwanted/changed_my_mind/ordered_two/ordered_twice/by_mistake/different/missing
      ${abroad(({ reason: ways }) => ways)}`),
  ),
};
const address: Need = {
  what: "the new address",
  ask: "address",
  isKnown: fact("address", "place"),
  onlyIf: aboutAddress,
};
const photo: Need = {
  what: "a photo of the damage",
  ask: "photo",
  isKnown: fact("sent"),
  onlyIf: isDamaged,
};
const mail: Need = {
  what: "the e-mail address of the account",
  ask: "mail",
  isKnown: either(({ mailKnown }) => mailKnown, fact("e-mail")),
};
const harm: Need = {
  what: "whether anybody is hurt",
  ask: null,
  isKnown: mentioned(`
    hurt/injur*/burn*/bleed*/bled/hospital/doctor/ambulance/unhurt/unharmed/pain/sick/ill/rash/cut/cuts
    nobody/no_one/everyone/everybody/we/i [is/are/am/was/were/all]+ hurt/fine/ok/okay/safe/well
    ${abroad((words) => words.harm)}`),
};
const data: Need = {
  what: "what should happen to their data",
  ask: "data",
  isKnown: mentioned(`
    delete/erase/remove/copy/export/access/correct/rectify/forget/forgotten/object/unsubscribe/stop/anonymi*/portab*
    what/which data/information
    ${abroad((words) => words.data)}`),
};

/** What an agent must know for each topic, most useful first. */
const checklists: Readonly<Record<Topic, readonly Need[]>> = {
  order: [order, { ...change, onlyIf: isOwn }, matter],
  delivery: [matter, order, address],
  return: [matter, order, { ...product, onlyIf: isOwn }, reason, photo],
  payment: [matter, order, amount, { ...when, onlyIf: isOwn }],
  product: [product, matter],
  terms: [product, quantity, deadline],
  account: [mail, matter],
  complaint: [matter, order, remedy],
  legal: [matter, when, subject],
  safety: [harm, product, when],
  privacy: [data, mail],
  personal: [matter],
  other: [matter, order],
};

/** What a topic's list does not ask for and this kind of call needs as well. */
const besides = ({ signals: [first] }: Known): readonly Need[] => {
  if (first?.kind === "frustration") return [remedy];
  return first?.kind === "negotiation" ? [product, quantity, deadline] : [];
};

/**
 * What an agent would have to ask, and how much of it is known already (0 to 1). Who the customer is counts as known,
 * because the channel says it; what is needed only sometimes counts only then.
 */
export function check(known: Known): { readonly missing: readonly string[]; readonly completeness: number } {
  const needed = [...new Set([...checklists[known.topic], ...besides(known)])].filter(
    ({ onlyIf }) => onlyIf === undefined || onlyIf(known),
  );
  const missing = needed.filter((need) => !need.isKnown(known)).map((need) => need.what);
  const wanted = needed.length + 1;
  return { missing, completeness: Math.round(((wanted - missing.length) / wanted) * 100) / 100 };
}

const questions = new Map(
  Object.values(checklists)
    .flat()
    .map(({ what, ask }) => [what, ask]),
);

/**
 * What a customer is asked for where a brief calls something missing; null where a person should ask, or where nobody
 * knows how.
 */
export const askFor = (missing: string): Asked | null => questions.get(missing) ?? null;
