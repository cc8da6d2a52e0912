import type { Message } from "../../conversation/message.ts";
import { sentences, shorten } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import { abroad } from "../abroad.ts";
import { longestQuote, type Quote } from "./questions.ts";

/** What puts something right, or ends it. */
const ends = `refund/refunded/reimbursed/replacement/replace/replaced/exchange/exchanged/swap/cancel/cancelled/canceled/
  return/repair/repaired/fix/fixed/compensation/compensated/discount/credit/voucher/apology/resend/reship/money_back/
  new_one/another_one/delete/deleted/remove/removed/erase/quote/invoice/receipt/stop`;
const deeds = `delivery/deliver/delivered/send/ship/shipped/change/changed/update/updated/correct/corrected/collect/
  pick_up/reset/unlock/block/upgrade/extend/copy/price`;
const outcomes = `${ends}/${deeds}`;
const outcome = phrases(`${ends}\n${abroad(({ wish }) => wish.ends)}`);
const wanting = phrases(`
  i/we [would/really/just/still/also/do/only/simply/now/then]+ want/need/like/expect/demand/prefer/insist/request
  i'd/we'd [really/just/rather/much/still]+ like/prefer/want/have
  can/could/will/would you [please/just/at_least/also/maybe/kindly]+ ${outcomes}
  can/could/may i/we [please/still/just/get/have]+ get/have/${outcomes}
  please/pls/kindly [just/can/you/could]+ ${outcomes}
  give/send/get me/us [a/an/my/the/full/back]+ ${outcomes}/money
  ^ [just/then/so/and/ok]+ ${outcomes} my/the/it/this/me/them
  my money back
  ${abroad(({ wish }) => `${wish.wanting}\n${wish.asking} … ${wish.ends}`)}`);
const unwanted = phrases(`
  human/person/agent/manager/somebody/someone/supervisor/representative/colleague/operator/speak/talk
  i/we do/did not want/need/like
  don't/didn't/never want/need/like
  want/need/like to know/ask/understand
  ${abroad(({ wish }) => wish.noOutcome)}`);

/**
 * What the customer wants to come of it, in their words: the newest sentence that says what would put it right, else the
 * newest that wants anything at all. That they want a person is no outcome.
 */
export function wantedIn(customers: readonly Pick<Message, "id" | "text">[]): Quote | null {
  const wishes = customers.flatMap(({ id, text }) =>
    sentences(text)
      .slice(0, mostSentences)
      .map((part) => ({ text: part, message: id, folded: fold(part) }))
      .filter(({ folded }) => wanting.test(folded) && !unwanted.test(folded)),
  );
  const wish = wishes.findLast(({ folded }) => outcome.test(folded)) ?? wishes.at(-1);
  return wish === undefined ? null : { text: shorten(wish.text, longestQuote), message: wish.message };
}

const mostSentences = 60;
