import type { Conversation } from "../../src/http/wire/conversations.ts";
import { addressWords } from "./channel.ts";

/** What to call a customer: the name they gave, or the address they write from. */
export function customerWords(customer: Conversation["customer"]): string {
  return customer.name ?? addressWords(customer.identity);
}

/** The name that a colleague would use in a sentence. */
export function firstName(customer: Conversation["customer"]): string {
  const first = customer.name?.split(/\s+/)[0];
  return first === undefined || first.length > 20 ? "the customer" : first;
}

/** As the first words of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
