import type { Conversation } from "../../conversation/conversation.ts";
import type { Message } from "../../conversation/message.ts";
import { sentences } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import { factsIn } from "../facts.ts";
import type { Fact } from "../handoff.ts";

/** What is listened to. */
export type Heard = Pick<Conversation, "messages" | "customer" | "subject">;

/** What was said, as far as it can answer a question of ours. */
export type Told = {
  /** What both sides said, oldest first. */
  readonly said: readonly Message[];
  /** What the customer said of it themselves, oldest first. */
  readonly customers: readonly Message[];
  readonly customer: Conversation["customer"];
  facts(): readonly Fact[];
  /** The customer's sentences, the newest first. */
  sentences(): readonly Sentence[];
};

export type Sentence = { readonly text: string; readonly folded: string; readonly message: string };
/** What answers a question. */
export type Given = { readonly text: string; readonly message: string };

/** On channels without threads one conversation goes on for years: what was said longer ago may be of another matter. */
const memoryMs = 30 * 24 * 3_600_000;
/** What stands further back nobody has in mind who writes now. */
const most = 120;
/** So much of a message is read. */
const opening = 4_000;

/** Reads nothing yet: most questions of a draft need only part of it. */
export function listen({ messages: all, customer, subject }: Heard): Told {
  // A subject belongs to the first thing that the customer wrote.
  const first =
    subject === null ? -1 : all.findIndex(({ kind, author }) => kind === "message" && author.kind === "customer");
  const messages = all.map((message, at) =>
    at === first ? { ...message, text: `${subject}\n${message.text}` } : message,
  );
  const newest = messages.at(-1)?.at.getTime() ?? 0;
  const said = messages
    .filter(
      ({ kind, at, author, sender }) =>
        kind === "message" &&
        newest - at.getTime() <= memoryMs &&
        // Somebody who got a copy gives their own number, not the customer's.
        (author.kind !== "customer" || sender === null),
    )
    .slice(-most);
  const customers = said.filter(({ author }) => author.kind === "customer");
  let facts: readonly Fact[] | undefined;
  let cut: readonly Sentence[] | undefined;
  return {
    said,
    customers,
    customer,
    facts: () => (facts ??= factsIn(said).filter((fact) => !isOfOthers(fact, customers))),
    sentences: () =>
      (cut ??= customers.toReversed().flatMap(({ id, text }) =>
        sentences(text.slice(0, opening))
          .toReversed()
          .map((each) => ({ text: each, folded: fold(each), message: id })),
      )),
  };
}

const others = phrases(`
  his/her/their/friend*/colleague*/husband*/wife*/partner*/neighbour*/neighbor*/mother*/father*/son*/daughter*/brother*/
    sister*/boss/courier*/driver*/recipient*/seller*`);
/** So far before a value stands whose it is. */
const nearby = 40;

/** "My wife's number is 555 0100" gives no number of the customer's. */
function isOfOthers({ value, message }: Fact, customers: readonly Message[]): boolean {
  const text = customers.find(({ id }) => id === message)?.text ?? "";
  return others.test(fold(before(text, value)));
}

/** What stands before a value in its sentence. */
export function before(text: string, value: string): string {
  const at = text.indexOf(value);
  return at <= 0
    ? ""
    : (text
        .slice(Math.max(0, at - nearby), at)
        .split(/[.!?\n]/)
        .at(-1) ?? "");
}

const withdrawn = phrases(`
  wrong/incorrect/old/outdated/false [order/phone/e-mail/email/delivery/booking/tracking]+ number/address/e-mail/email/
    phone/name/one/reference
  number/address/e-mail/email/phone/name [i/gave/you/was/is/that/the/sent/before/above/one]+ wrong/incorrect/outdated/old/
    invalid/not/changed/isn't/wasn't/doesn't
  typo/mistake/mistyped/misspelled/misspelt
  no_longer/not/isn't/wasn't/don't my/the/use/have [right/correct/order/phone/that/this/e-mail/delivery]+ number/address/
    e-mail/email/phone/name/order/one
  not_the/no_longer_the/isn't_the right/correct
  no_longer/don't/not live/there
  i/we/i've/we've [have/just/recently/since]+ moved
  new/other/another/different/second/next number/address/e-mail/email/phone/order/parcel/booking/invoice/purchase/issue/
    problem/question/matter/request`);

/** Whether the customer took something back, or came to another matter, after the message that gave it. */
export function isTakenBack({ customers }: Told, { message }: Given): boolean {
  const at = customers.findIndex(({ id }) => id === message);
  return customers.slice(at + 1).some(({ text }) => withdrawn.test(fold(text.slice(0, opening))));
}
