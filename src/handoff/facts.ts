import type { Message } from "../conversation/message.ts";
import type { Fact } from "./handoff.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const dates = [
  "\\d{4}-\\d{2}-\\d{2}",
  "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}",
  `\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}(?:\\s\\d{4})?`,
  `${month}\\s\\d{1,2}(?:st|nd|rd|th)?`,
  `(?:next|last|this)\\s(?:week|month|${weekday})`,
  `(?:on|by|since|until|before)\\s${weekday}`,
  "today|tomorrow|yesterday",
];
const orders = "order|booking|reference|ref|invoice|ticket|case|tracking|parcel|bestellung|pedido|commande|ordine";
const currencies = "€|£|\\$|usd|eur|gbp|euros?|dollars?|pounds?";
const goods = [
  "units?|pieces?|pcs|items?|licen[cs]es?|seats?|boxes|cartons|pallets|packs?|sets?|bottles?|mugs?|shirts?|bags?|chairs?",
  "desks?|tables?|lamps?|rooms?|tickets?|people|guests?|copies|kgs?|blankets?|of (?:them|these|those)",
].join("|");

/**
 * What customers tell us without being asked, each with the form it takes; a group, where there is one, is the value.
 * The first form that fits a place keeps it, so that an order number is no phone number.
 */
const forms: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: "e-mail", form: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g },
  {
    name: "order number",
    form: new RegExp(
      `\\b(?:${orders})(?:\\s?(?:number|no\\.?|nr\\.?|id|code|num|numero))?\\s?[:#]?\\s?(?:is\\s)?((?=[a-z-]{0,8}\\d)[a-z\\d-]{3,24})\\b|#\\s?(\\d{3,12})\\b`,
      "gi",
    ),
  },
  // The shop's own form of a number ("FF-20118") needs no word before it.
  { name: "order number", form: /(?<![\w-])[A-Z]{2,4}-\d{4,10}(?![\w-])/g },
  {
    name: "amount",
    form: new RegExp(`[$€£¥]\\s?\\d[\\d.,]{0,12}|\\b\\d[\\d.,]{0,12}\\s?(?:${currencies})(?!\\w)`, "gi"),
  },
  { name: "date", form: new RegExp(`\\b(?:${dates.join("|")})\\b`, "gi") },
  {
    name: "quantity",
    form: new RegExp(
      `\\b\\d[\\d.,]{0,8}\\s(?:(?!days?|weeks?|hours?|minutes?|months?|years?|times?)[a-z-]{2,20}\\s)?(?:${goods})\\b`,
      "gi",
    ),
  },
  { name: "phone", form: /(?<![\w-])\+?\(?\d(?:[\s().-]{0,2}\d){7,14}(?![\w-])/g },
  {
    name: "name",
    form: /\b(?:[Mm]y name(?:'s| is)|I am called)\s([A-Z][\p{L}'-]{1,24}(?:\s[A-Z][\p{L}'-]{1,24}){0,2})/gu,
  },
];

/** A message longer than this is a document; the facts of a conversation stand before that. */
const longest = 8_000;

/** What the customer has told us. The same thing said twice is one fact, of the message that said it first. */
export function factsIn(messages: readonly Message[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const message of messages) {
    let text = message.text.slice(0, longest);
    for (const { name, form } of forms)
      text = text.replace(form, (whole: string, ...groups: readonly unknown[]) => {
        const value = groups.slice(0, -2).find((group) => typeof group === "string") ?? whole;
        const key = `${name} ${value.toLowerCase()}`;
        if (!facts.has(key)) facts.set(key, { name, value: value.trim(), message: message.id });
        return " ".repeat(whole.length);
      });
  }
  return [...facts.values()];
}
