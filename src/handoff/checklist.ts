import { phrases } from "../triggers/phrases.ts";
import type { Signal } from "../triggers/signal.ts";
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
const mentioned = (ways: string): Sees => {
  const pattern = phrases(ways);
  return ({ said }) => said.some((text) => pattern.test(text));
};
const either =
  (...ways: readonly Sees[]): Sees =>
  (known) =>
    ways.some((sees) => sees(known));

/** They write of something that they have bought, and not of how things are done here in general. */
const hasBought = mentioned(`
  my/our/this/that/an/these/those/it [last/first/new/old/whole/latest/recent/christmas/birthday/online/open]+ order/orders/
    parcel/package/packet/delivery/shipment/refund/return/invoice/payment/item/items/purchase/booking/subscription/money
  the/your order/parcel/package/packet/shipment/refund/invoice/delivery/driver/courier/tracking [is/was/has/i/we/never/
    still/says/came/arrived]
  order/tracking/invoice number/no/nr/confirmation
  i/we/i've/we've [have/had/just/already/only/also/once/recently/finally]+ ordered/bought/purchased/received/returned/
    sent_back/paid/got
  want/need/would_like/like/get/give/wanna/please/where [a/an/the/my/me/our/full/to/some/is]+ refund/return/exchange/replacement/
    reimbursement/money_back/money [please/back/something/it/this/them]+
  refund/exchange/replacement please/pls/now
  charged/billed/debited/paid me/us/twice/double/two_times/the_wrong/too_much/for
  not/never/n't/hasn't/haven't/didn't/still [yet/been/has/have/the/my]+ arrived/arrive/come/came/received/shipped/refunded/
    delivered/turned_up/got/waiting
  where/when is/are/will my/our/it/the/they/this
  was/were/is/are/came/arrived [already/all/completely/badly/totally]+ late/broken/damaged/missing/lost/delayed/stolen/
    wrong/faulty/defective/cracked/torn
  bestellung/paket/lieferung/bestellt/gekauft/commande/colis/livraison/commandé/pedido/paquete/entrega/ordine/pacco/
    consegna/ordinato`);
const aboutAddress = mentioned(`
  change/wrong/new/different/update/correct/moved/other [the/my/our/delivery/shipping/to/a/an]+ address
  address … wrong/changed/incorrect/old`);
const isDamaged = mentioned(`
  broken/broke/damaged/defective/faulty/cracked/torn/chipped/scratched/dented/shattered/stain*/leak*
  does/did not work
  doesn't/didn't/isn't/won't work/working/turn_on/start
  wrong item/product/size/colou?r/order/one`);

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
        cup*/bowl*/plate*/candle*/product*`),
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
    mentioned("refund/money_back/replace*/discount/apolog*/cancel/send/fix/compensat*/want/need"),
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
      wrong/unwanted/changed_my_mind/ordered_two/ordered_twice/by_mistake/different/missing`),
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
    nobody/no_one/everyone/everybody/we/i [is/are/am/was/were/all]+ hurt/fine/ok/okay/safe/well`),
};
const data: Need = {
  what: "what should happen to their data",
  ask: "data",
  isKnown: mentioned(`
    delete/erase/remove/copy/export/access/correct/rectify/forget/forgotten/object/unsubscribe/stop/anonymi*/portab*
    what/which data/information
    loschen/auskunft/supprimer/effacer/borrar/eliminar/cancellare`),
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
