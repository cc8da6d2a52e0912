import type { Promised } from "../conversation/memory.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { meaningfulWords } from "../triggers/words.ts";

/** Asks what became of something, or when it comes. */
const asksAfter = phrases(`
  when/where [will/is/are/do/does/can/should/exactly/about/i/we/my/the/our/that/this/it/roughly]+
    get/receive/expect/come/comes/coming/arrive/arrives/arriving/be/happen/happens/refund*/money/parcel/replacement/
    credit/order/package/voucher/callback/call
  how_long/how_soon/any_news/any_update/any_updates/what_about/what_happened/status/still_waiting/haven't/has_not/
    have_not/hasn't/not_yet/not_received/did_you/have_you/has_it/is_it/will_i/am_i
  by when`);

/** Of a question after a promise, these say nothing about which. */
const asking = meaningfulWords(
  fold(`coming come comes arrive arrives arriving receive received expect still waiting exactly back please update news
  status happened happen about long soon today tomorrow yet promised promise said told sent send give given make processed
  done monday tuesday wednesday thursday friday saturday sunday week day days hours`),
);

/** Words for the same, where customers use one and colleagues the other. */
const alike = [
  "refund reimburse reimbursement money repay",
  "parcel package delivery shipment order",
  "replacement replace exchange",
  "call callback ring phone",
].map((words) => [...meaningfulWords(words)]);

/** So much of what a question is about must be in the promise. */
const share = 0.5;

/**
 * The promise after which a customer asks; undefined where they ask after none of them, or may mean several.
 */
export function promiseAskedAfter(promises: readonly Promised[], text: string): Promised | undefined {
  const folded = fold(text);
  if (promises.length === 0 || !asksAfter.test(folded)) return undefined;
  const about = new Set([...meaningfulWords(folded)].filter((word) => !asking.has(word)).map(usual));
  const meant = promises.filter((promise) => isAbout(promise, about));
  return meant.length === 1 ? meant[0] : undefined;
}

const usual = (word: string): string => alike.find((words) => words.includes(word))?.[0] ?? word;

function isAbout({ text }: Promised, about: ReadonlySet<string>): boolean {
  const promised = new Set([...meaningfulWords(fold(text))].map(usual));
  const shared = [...about].filter((word) => promised.has(word)).length;
  return shared > 0 && shared >= about.size * share;
}
