import { sentences } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases, type Phrases } from "../../triggers/phrases.ts";
import { everyLanguage } from "../line/languages.ts";
import type { Asked } from "../line/words.ts";
import { abroad as ofAll } from "./abroad/languages.ts";
import type { AskedAbroad } from "./abroad/words.ts";

/** What a question of ours asks for, and how a bare answer to it looks; a group, where there is one, is the value. */
type Asking = {
  readonly name: string;
  readonly asks: Phrases;
  /** The same in the other languages. */
  readonly abroad?: Phrases;
  /** What we ask by ourselves while a customer waits, in any language. */
  readonly ours?: readonly Asked[];
  readonly answer: RegExp;
};

const abroad = (name: AskedAbroad): Phrases => phrases(ofAll(({ asks }) => asks[name]));
const number = /(?<![\p{L}\d])((?=[a-z-]{0,8}\d)[a-z\d-]{3,24})(?![\p{L}\d])/iu;
const askings: readonly Asking[] = [
  {
    name: "order number",
    asks: phrases("order/booking/reference number/id/reference"),
    abroad: abroad("order number"),
    ours: ["order"],
    answer: number,
  },
  {
    name: "name",
    asks: phrases("your [full/first/last]+ name"),
    answer:
      /^(?:(?:it['’]?s|it is|i['’]?m|i am|my name is)\s)?(\p{L}[\p{L}'’-]{1,24}(?:\s\p{L}[\p{L}'’.-]{0,24}){0,3})[.!]?$/iu,
  },
  // By its capitals, since any short text is letters.
  {
    name: "name",
    asks: abroad("name"),
    answer:
      /^(\p{Lu}[\p{L}'’-]{1,24}(?:\s(?:(?:van|von|de|der|da|di|dos|af|av)\s){0,2}\p{Lu}[\p{L}'’.-]{0,24}){0,3})[.!]?$/u,
  },
  { name: "product", asks: phrases("which/what product/item/model/article"), answer: /^(.{2,60}?)[.!]?$/u },
  {
    name: "quantity",
    asks: phrases("how many"),
    abroad: abroad("quantity"),
    ours: ["quantity"],
    answer: /(?<!\d)(\d[\d.,]{0,8})(?!\d)/,
  },
  {
    name: "address",
    asks: phrases("your/new/delivery/shipping/postal/full address"),
    abroad: abroad("address"),
    ours: ["address"],
    answer: /^(?=.*\d)(.{6,120}?)[.!]?$/u,
  },
  {
    name: "date",
    asks: phrases("by_when/what_date/which_date/which_day/what_day\n^ when"),
    abroad: abroad("date"),
    ours: ["deadline", "when"],
    answer: /^(.{3,40}?)[.!]?$/u,
  },
  {
    name: "amount",
    asks: phrases("which/what amount\nhow much"),
    abroad: abroad("amount"),
    ours: ["amount"],
    answer: /(?<!\d)(\d[\d.,]{0,12})(?!\d)/,
  },
];

/** An answer is short; what is longer tells more than was asked, and is read for what it says. */
const longestAnswer = 120;

/** What a customer's text gives if it only answers what ours asked: "1182" after "What is your order number?" */
export function askedFor(ours: string, theirs: string): readonly { readonly name: string; readonly value: string }[] {
  const text = theirs.trim();
  if (text.length > longestAnswer || text.includes("?") || text.includes("\n")) return [];
  if (!startsWithNumber.test(text) && declining.test(fold(text))) return [];
  const questions = sentences(ours.slice(0, longestRead)).filter((sentence) => sentence.endsWith("?"));
  const isAsked = (asks: Phrases): boolean => questions.some((question) => asks.test(fold(question)));
  return askings
    .filter(
      ({ asks, abroad: elsewhere, ours: own = [] }) =>
        isAsked(asks) ||
        (hasDigit.test(text) && (own.some(isAskedIn(ours)) || (elsewhere !== undefined && isAsked(elsewhere)))),
    )
    .flatMap(({ name, answer }) => {
      const value = answer.exec(text)?.[1]?.trim();
      return value === undefined ? [] : [{ name, value }];
    });
}

/** In other languages than English "yes" and "soon" look like an answer as well; a number is one. */
const hasDigit = /\d/;
/** "1182, thanks" declines nothing, whatever follows: phrases see the beginning behind the number. */
const startsWithNumber = /^[#\s]{0,3}\d/;
const isAskedIn =
  (ours: string) =>
  (asked: Asked): boolean =>
    everyLanguage.some(({ asks }) => ours.endsWith(asks[asked]));

const longestRead = 2_000;
const declining = phrases(`
  ^ no/nope/why/don't/do_not/what/i_already/already/not_sure/no_idea/please/just/can_i/i_want/i_need/talk/human/person/agent
  don't/do_not/can't/cannot know/find/have/remember
  already told/said/gave/sent
  ${ofAll(({ declines }) => declines)}`);
