import { anyOf } from "./abroad/languages.ts";
import { oneOf } from "./abroad/one-of.ts";

/**
 * A form of what customers tell in other languages than English: how it is said, over folded text. Where the value is
 * not all of that, it is the group at its end, or stands right behind and is read from the text as it was written (a
 * name by its capitals).
 */
export type FormAbroad = { readonly name: string; readonly said: RegExp; readonly value?: RegExp };

const things = anyOf(({ order }) => order.things);
const numbers = anyOf(({ order }) => order.number);
const is = anyOf(({ order }) => order.is);
const months = anyOf(({ date }) => date.months);
const days = anyOf(({ date }) => date.days);
const onThe = anyOf(({ date }) => date.onThe);
const spans = anyOf(({ date }) => date.spans);
const ago = anyOf(({ date }) => date.ago(`(?:\\d{1,2}|${oneOf(date.few)})_${oneOf(date.spans)}`));
const counted = anyOf(({ goods }) => goods.counted);
const wares = anyOf(({ goods }) => goods.wares);
const my = anyOf(({ goods }) => goods.my);
const bare = anyOf(({ goods }) => goods.bare);
const currencies = anyOf((words) => words.currencies);
const named = anyOf(({ person }) => person.called);
const inTown = anyOf(({ person }) => person.in);
const closing = anyOf(({ person }) => person.closing);
const thanks = anyOf(({ person }) => person.thanks);

/** An adjective, as it ends before what is counted. */
const adjective = "(?:[a-z-]{2,18}(?:e|a|es|as|os|ych|ich)|stk|st)";
const quantity = `\\d[\\d.]{0,8}\\s(?:${adjective}\\.?\\s)?${counted}(?![a-z\\d])`;
const amount = `(?:\\d{1,3}(?:[ ']\\d{3}){1,3}|\\d[\\d.]{0,12})(?:,\\d{1,2})?\\s?${currencies}(?![a-z\\d])`;
/** Numbers behind the name of a thing that are not its own: "commande 500 tasses", "Rechnung 145 Euro". */
const noOrder = [
  quantity,
  amount,
  `\\d{1,4}\\s(?:${spans}|euros?|eur|kr|k?g|[ckm]m|ml|uhr)\\b`,
  "\\d[\\d,.]{0,9}\\s?[%€$£]",
  "\\d{4}-\\d{2}-\\d{2}",
];

const capital = "\\p{Lu}[\\p{L}'’-]{1,24}";
const particle = "(?:van|von|de|der|den|ter|da|di|del|della|la|dos|das|du|af|av|zu)";
const fullName = `(?:(?:Dr|Prof|Ing)\\.? )?${capital}(?: (?:${particle} ){0,2}${capital}){0,3}`;

export const orderAbroad: FormAbroad = {
  name: "order number",
  said: new RegExp(
    [
      `\\b${things}(?:[\\s-]{0,2}${numbers}\\.?)?\\s{0,2}[:#=(-]?\\s{0,2}(?:${is}\\s{1,2})?:?#?\\s?`,
      `(?=[a-z-]{0,8}\\d)(?!${noOrder.join("|")})`,
    ].join(""),
    "g",
  ),
  value: /(?=[a-z-]{0,8}\d)[a-z\d-]{3,24}(?![\p{L}\d]|[.,:/]\d)/iuy,
};

export const amountsAbroad: readonly FormAbroad[] = [
  { name: "amount", said: new RegExp(`(?<![\\d.,])${amount}`, "g") },
  // "450,-" and "450:-", and what goes before a number in some countries: "kr 450", "EUR 45", "R$ 80".
  { name: "amount", said: /(?<![\d.,])\d[\d.]{0,9}[,:]-(?![\d-])/g },
  { name: "amount", said: /(?<![\w$])(?:kr\.?|nok|sek|dkk|eur|chf|pln|gbp|usd|r\$)\s?\d(?:[\d.,]{0,11}\d)?(?![\d-])/g },
];

export const dateAbroad: FormAbroad = {
  name: "date",
  said: new RegExp(
    [
      `\\b\\d{1,2}(?:\\.\\s?|(?::?e|er|ste|de|[º°])?\\s)(?:de\\s|di\\s)?${months}\\b(?:\\.?\\s(?:de\\s)?\\d{4}\\b)?`,
      `\\b${onThe}\\s\\d{1,2}[./]\\d{1,2}(?:[./](?!\\d)|(?![\\d./]))`,
      `\\b(?:${ago}|${days})\\b`,
    ].join("|"),
    "g",
  ),
};

export const quantityAbroad: FormAbroad = { name: "quantity", said: new RegExp(`(?<![\\w.,-])${quantity}`, "g") };

export const placeAbroad: FormAbroad = {
  name: "place",
  said: new RegExp(`\\b${inTown}\\s`, "g"),
  value: new RegExp(`(?!(?:Hause|Casa|Miete)\\b)${capital}(?: ${capital}){0,2}`, "uy"),
};

export const namesAbroad: readonly FormAbroad[] = [
  { name: "name", said: new RegExp(`\\b${named}:?\\s`, "g"), value: new RegExp(fullName, "uy") },
  {
    name: "name",
    said: new RegExp(
      `(?:^|[\\n.!?])\\s{0,4}(?:${closing}[,.]?\\s{1,4}|${thanks}[,.!]?[ \\t\\r]{0,4}\\n\\s{0,4})(?!(?:${closing}|${thanks})\\b)(?=[a-z])`,
      "g",
    ),
    value: new RegExp(`${fullName}(?=[.!]?\\s{0,4}(?:$|\\n))`, "uy"),
  },
];

export const productAbroad: FormAbroad = {
  name: "product",
  said: new RegExp(`\\b${my}\\s((?:(?<!\\b[aio]\\s)[a-z-]{2,16}\\s)?${wares})\\b|\\b${bare}\\b`, "g"),
};
