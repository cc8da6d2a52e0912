import { fold } from "../../triggers/fold.ts";
import { phrases, type Phrases } from "../../triggers/phrases.ts";
import { meaningfulWords } from "../../triggers/words.ts";
import type { Fact } from "../handoff.ts";
import { abroad } from "./abroad.ts";
import {
  addressAsked,
  amountAsked,
  countAsked,
  invoiceAsked,
  mailAsked,
  nameAsked,
  orderAsked,
  phoneAsked,
  photoAsked,
  problemAsked,
  productAsked,
  trackingAsked,
} from "./asked.ts";
import { countOf, pictureSent, productIn, signedName, troubleIn } from "./heard.ts";
import { occasions } from "./occasions.ts";
import type { Asking } from "./questions.ts";
import { before, type Given, isTakenBack, type Told } from "./told.ts";

/** What an agent may ask for again. */
export type What =
  | "order number"
  | "tracking number"
  | "invoice number"
  | "e-mail"
  | "phone"
  | "address"
  | "name"
  | "date"
  | "quantity"
  | "amount"
  | "product"
  | "photo"
  | "problem";

type Detail = {
  readonly what: What;
  isAsked(question: Asking): boolean;
  /** What the customer said that answers this question. */
  given(told: Told, question: Asking): Given | undefined;
};

/** Asked in English, or, for the plain things, in another language. */
const asked =
  (what: What, english: Phrases) =>
  ({ folded }: Asking): boolean =>
    english.test(folded) || (isAbroad(what) && abroad[what].test(folded));

const isAbroad = (what: What): what is keyof typeof abroad => Object.hasOwn(abroad, what);

/** The newest fact of these names, unless it was taken back since. */
function newest(told: Told, names: readonly string[], fits: (fact: Fact) => boolean = () => true): Given | undefined {
  const fact = told.facts().findLast((each) => names.includes(each.name) && fits(each));
  const given = fact && { text: fact.value, message: fact.message };
  return given !== undefined && !isTakenBack(told, given) ? given : undefined;
}

const nouns = [
  { what: "tracking number", noun: /track|parcel n|shipment/ },
  { what: "invoice number", noun: /invoice|bill|receipt/ },
  { what: null, noun: /ticket|case|customer n|serial|model/ },
  { what: "order number", noun: /order|booking|reserv|purchase|commande|pedido|ordine|bestell/ },
] as const;

/** All of them are numbers of something; the words before the number say of what. */
const numberOf =
  (what: What) =>
  (told: Told, { folded }: Asking): Given | undefined => {
    const given = newest(told, ["order number", "tracking number", "invoice number"], (fact) => {
      if (fact.name !== "order number") return fact.name === what;
      const text = told.customers.find(({ id }) => id === fact.message)?.text ?? "";
      const words = fold(before(text, fact.value));
      const nearest = nouns
        .map((each) => ({ ...each, at: words.search(each.noun) }))
        .filter(({ at }) => at !== -1)
        .toSorted((a, b) => b.at - a.at)[0];
      return nearest === undefined ? what === "order number" : nearest.what === what;
    });
    // Of several orders the customer has yet to say which one.
    const several = told.facts().filter(({ name }) => name === "order number").length > 1;
    return several && /^\W*(?:and |so )?(?:which|what) (?:order|booking) (?!n)/.test(folded) ? undefined : given;
  };

const addressElsewhere = phrases(
  "billing/invoice/return/company/work/office/pickup/collection/store/shop/e-mail/email/ip/web",
);

const paid = phrases(
  "paid/pay/charged/charge/cost/costs/billed/debited/took/taken/spent/price/amount/total/budget/for",
);

/** Each thing that may be asked for again, how it is asked for, and how to find that it was given. */
export const details: readonly Detail[] = [
  { what: "order number", isAsked: asked("order number", orderAsked), given: numberOf("order number") },
  { what: "tracking number", isAsked: asked("tracking number", trackingAsked), given: numberOf("tracking number") },
  { what: "invoice number", isAsked: asked("invoice number", invoiceAsked), given: numberOf("invoice number") },
  { what: "e-mail", isAsked: asked("e-mail", mailAsked), given: (told) => newest(told, ["e-mail"]) },
  { what: "phone", isAsked: asked("phone", phoneAsked), given: (told) => newest(told, ["phone"]) },
  {
    what: "address",
    isAsked: (question) => asked("address", addressAsked)(question) && !addressElsewhere.test(question.folded),
    given: (told) => newest(told, ["address"]),
  },
  {
    what: "name",
    isAsked: asked("name", nameAsked),
    given: (told) => newest(told, ["name"]) ?? signedName(told),
  },
  {
    what: "date",
    isAsked: ({ folded }) => occasions.some(({ asks }) => asks.test(folded)),
    given(told, { folded }) {
      const occasion = occasions.find(({ asks }) => asks.test(folded));
      return occasion && newest(told, ["date"], (fact) => isToldOf(told, fact, occasion.tells));
    },
  },
  {
    what: "quantity",
    isAsked: asked("quantity", countAsked),
    given(told, { folded }) {
      const counted = [...meaningfulWords(folded)].filter((word) => !manyWords.has(word));
      const known = newest(told, ["quantity"], ({ value }) => {
        const words = meaningfulWords(fold(value));
        return counted.every((word) => words.has(word));
      });
      return known ?? standing(told, countOf(told, counted));
    },
  },
  {
    what: "amount",
    isAsked: asked("amount", amountAsked),
    given: (told) => newest(told, ["amount"], (fact) => isToldOf(told, fact, paid)),
  },
  {
    what: "product",
    isAsked: asked("product", productAsked),
    given: (told) => newest(told, ["product"]) ?? standing(told, productIn(told)),
  },
  { what: "photo", isAsked: asked("photo", photoAsked), given: (told, { folded }) => pictureSent(told, folded) },
  { what: "problem", isAsked: asked("problem", problemAsked), given: troubleIn },
];

/** "How many units would you like to order?" counts units, whatever they are. */
const manyWords = new Set(
  meaningfulWords(
    "many units pieces items copies order ordered buy bought need please tell know quantity take use total altogether",
  ),
);

/** The sentence of a fact tells of what is asked; or it tells of nothing ("on 4 March"), and its message does. */
function isToldOf(told: Told, fact: Fact, tells: Phrases): boolean {
  const near = told.sentences().filter(({ message }) => message === fact.message);
  const own = near.filter(({ text }) => text.includes(fact.value));
  if (own.some(({ folded }) => tells.test(folded))) return true;
  const alone = told.facts().filter(({ name, message }) => name === fact.name && message === fact.message).length === 1;
  const isBare = own.every(({ folded }) => occasions.every((each) => !each.tells.test(folded)));
  return alone && isBare && near.some(({ folded }) => tells.test(folded));
}

const standing = (told: Told, given: Given | undefined): Given | undefined =>
  given !== undefined && !isTakenBack(told, given) ? given : undefined;
