import type { Message } from "../conversation/message.ts";
import type { Fact } from "./handoff.ts";

/** What customers tell us without being asked, each with the form it takes. The first form that fits a place keeps it. */
const forms: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: "e-mail", form: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g },
  {
    name: "order number",
    form: /\b(?:order|ordernumber|booking|reference|ref|invoice|ticket|case|tracking|parcel|bestellung|pedido|commande|ordine)\b(?:\s?(?:number|no\.?|nr\.?|id|code|num|numero|ref))?\s?[:#]?\s?(?:is\s)?((?=[A-Za-z-]{0,8}\d)[A-Za-z\d-]{3,24})\b|#\s?(\d{3,12})\b/gi,
  },
  { name: "amount", form: /(?:[$€£¥]\s?\d[\d.,]{0,12}|\b\d[\d.,]{0,12}\s?(?:€|£|\$|usd|eur|gbp|euros?|dollars?|pounds?)(?!\w))/gi },
  {
    name: "date",
    form: /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:\s\d{4})?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{1,2}(?:st|nd|rd|th)?\b|\b(?:today|tomorrow|yesterday|(?:next|last|this)\s(?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|by|since|until|before)\s(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/gi,
  },
  {
    name: "quantity",
    form: /\b\d[\d.,]{0,8}\s(?:(?!days?\b|weeks?\b|hours?\b|minutes?\b|months?\b|years?\b|times?\b|am\b|pm\b|%)[a-z-]{2,20}\s)?(?:units?|pieces?|pcs|items?|licen[cs]es?|seats?|boxes|cartons|pallets|packs?|sets?|bottles?|mugs?|shirts?|bags?|chairs?|desks?|tables?|lamps?|rooms?|tickets?|people|guests?|copies|kgs?|of (?:them|these|those))\b/gi,
  },
  { name: "phone", form: /(?<![\w-])\+?\(?\d(?:[\s().-]{0,2}\d){7,14}(?![\w-])/g },
  {
    name: "name",
    form: /\b(?:[Mm]y name(?:'s| is)|I am called)\s([A-Z][\p{L}'-]{1,24}(?:\s[A-Z][\p{L}'-]{1,24}){0,2})/gu,
  },
];

/** The same thing said twice is one fact, from the message that said it first. */
export function factsIn(messages: readonly Message[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const message of messages) {
    // What has been taken for one thing is not taken for another: an order number is no phone number.
    let text = message.text.slice(0, 8000);
    for (const { name, form } of forms)
      text = text.replace(form, (whole, ...groups: readonly unknown[]) => {
        const value = (groups.slice(0, -2).find((group) => typeof group === "string") ?? whole) as string;
        const key = `${name} ${value.toLowerCase()}`;
        if (!facts.has(key)) facts.set(key, { name, value: value.trim(), message: message.id });
        return " ".repeat(whole.length);
      });
  }
  return [...facts.values()];
}
