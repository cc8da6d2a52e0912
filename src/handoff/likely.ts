import type { Message } from "../conversation/message.ts";
import { factsIn } from "./facts.ts";

/** What a customer told that another one may be known by: as it is shown, and in which conversation it stands. */
export type Clue = {
  readonly kind: "address" | "phone" | "order";
  readonly value: string;
  readonly conversation: number;
};

/** Why somebody may be the same person, in one line for an agent. The lower the rank, the stronger. */
export type Reason = { readonly customer: string; readonly rank: number; readonly words: string };

/** Fewer digits are no phone number that only one person has. */
const leastDigits = 8;

/** What a customer told in one conversation that leads to whoever else may be them. */
export function cluesIn(conversation: number, messages: readonly Pick<Message, "id" | "text" | "author">[]): Clue[] {
  return factsIn(messages).flatMap(({ name, value }): Clue[] => {
    if (name === "e-mail") return [{ kind: "address", value: value.toLowerCase(), conversation }];
    if (name === "order number") return [{ kind: "order", value: value.toLowerCase(), conversation }];
    const digits = name === "phone" ? digitsOf(value) : "";
    return digits.length < leastDigits ? [] : [{ kind: "phone", value: digits, conversation }];
  });
}

/** A phone number as it ends in every spelling: "+47 555 01 23" is found by "555 01 23", and "0555 0123" by both. */
export const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, "").replace(/^0+/, "");

/** Whether somebody's words give this mail address or phone number, however the number is written. */
export const tellsAddress = (text: string, address: string): boolean =>
  alone(text).some(({ kind, value }) =>
    kind === "phone" ? digitsOf(address).endsWith(value) : kind === "address" && value === address.toLowerCase(),
  );

/** Whether somebody's words tell the order number: as such, or as all that they say. */
export const tellsOrder = (text: string, order: string): boolean =>
  text.trim().replace(/^#\s?/, "").toLowerCase() === order ||
  alone(text).some(({ kind, value }) => kind === "order" && value === order);

const alone = (text: string): Clue[] => cluesIn(0, [{ id: "", text, author: { kind: "customer", name: null } }]);

/** A name that says something: the first name alone, or a company's, is shared by many. */
export const isFullName = (name: string): boolean => /\S{2,}\s+\S{2,}/.test(name);

/** Each customer once with every reason, whoever has the strongest first, then who has more of them. */
export function mostLikely(
  reasons: readonly Reason[],
  most: number,
): readonly { readonly customer: string; readonly reasons: readonly string[] }[] {
  const byCustomer = new Map<string, { rank: number; reasons: Set<string> }>();
  for (const { customer, rank, words } of reasons.toSorted((a, b) => a.rank - b.rank)) {
    const known = byCustomer.get(customer);
    if (known === undefined) byCustomer.set(customer, { rank, reasons: new Set([words]) });
    else known.reasons.add(words);
  }
  return [...byCustomer]
    .toSorted(([, a], [, b]) => a.rank - b.rank || b.reasons.size - a.reasons.size)
    .slice(0, most)
    .map(([customer, each]) => ({ customer, reasons: [...each.reasons] }));
}
