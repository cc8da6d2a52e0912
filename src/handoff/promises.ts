import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";

const promise = phrases(`
  i/we [will/shall/can/have/would/be/am/are/already/just/happily/going/to]+ refund/refunded/reimburse/compensate/
    credit/credited/waive/waived/discount/guarantee/promise/ensure/replace/replaced/cancel/cancelled/send/sent/ship/
    shipped/deliver/call_you/arrange/arranged/book/booked/upgrade/reserve/extend/extended
  i'll/we'll/ill [be/happily/also/get/have]+ refund/reimburse/compensate/credit/waive/discount/guarantee/promise/
    ensure/replace/cancel/send/ship/deliver/call/arrange/book/upgrade/reserve/extend/sending/refunding/take_care
  you [will/should/can/are/'ll/going/to/entitled]+ get/receive/have/be_refunded/expect/be_credited [a/your/the/full/
    an/it]+ refund/discount/replacement/credit/compensation/money/parcel/order/call/voucher/by
  you'll [get/receive/have/be/a/your/the/full/an/it]+ refund/discount/replacement/credit/compensation/money/parcel/
    order/call/voucher/refunded/by
  guarantee/guaranteed/i_promise/we_promise
  for free/half_price
  free of charge
  # %/percent off/discount
  #% off/discount`);

/** The sentence binds the business: money, goods, a time, a deed. */
export const isPromise = (sentence: string): boolean => promise.test(fold(sentence));
