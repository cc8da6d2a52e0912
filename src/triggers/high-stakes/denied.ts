import { rule } from "../rule.ts";

const never =
  "don't/dont/do_not/didn't/did_not/never/haven't/have_not/not/wasn't/weren't/can't/cannot/couldn't/no_longer";
const they = "it/them/this/that/these/those/him/any_of_it/any_of_this/any_of_them/either";

/** What stands on a statement, or left an account. */
export const entries = rule(
  0.8,
  `
    charge/charges/charged/payment/payments/transaction/transactions/purchase/purchases/debit/debits/debited/billed/
      direct_debit/direct_debits/withdrawal/withdrawals/withdrew/withdrawn/deducted/subscription/standing_order
    took/taken/taking/spent/paid £#/$#/€#/money/cash/funds/nearly/almost/all
    took/taken/taking/spent/paid # euro/euros/pounds/dollars/quid/from/out/off
    cash/money/#/£#/$#/€# [was/is/has/have/been/got]+ taken/withdrawn/gone/spent/missing/drawn`,
);

/** "There is a payment to X. Never heard of them.": what is said of an entry in a sentence of its own. */
export const denied = [
  rule(
    0.8,
    `
    never/not/haven't [even/ever/once]+ heard_of/dealt_with/shopped_at/shopped_with/bought_from/ordered_from/
      been_to/been_in/been_near/set_foot_in [the/this/that/a/any/of]+
    i/we [have/'ve]+ never/haven't [even/ever]+ been/shopped/stayed/eaten there/in/to/with/at
    i've/we've never [even/ever]+ been/shopped/stayed/eaten there/in/to/with/at
    i/we/i've [really/have/still/just/absolutely/honestly]+ no_idea/no_clue/don't_know/do_not_know/can't_tell/
      can't_work_out/cannot_tell/not_sure who/what they/it/this/that/these/he/she is/are/was/were/could [be/for/about]
    i/we ${never} [even/really/actually]+ know/recognise/recognize/remember/recall/authorise/authorize/approve/
      agree_to/consent_to/ask_for/make/place ${they} [at/of/name/was/and/to/for/all/yet]+ $
    i/we ${never} [even/ever/really]+ agreed_to/approved/authorised/authorized/made/bought/asked_for/signed_up_for/
      signed_up_to/set_up/consented_to ${they}/anything [yet]
    ${never} think/believe i/we [ever/even/actually]+ did/made/bought/spent/took/withdrew/ordered/authorised/authorized/
      approved/signed/set/was
    i/we didn't/did_not/never/haven't buy/bought/order/ordered/spend/spent/withdraw/withdrawn/take/taken/purchase/
      purchased [anything/any/out/money/cash/it/that/this/much]+ [there/yet/from/at/them/on]+
    i/we don't/do_not/never/haven't have/had/got/own/use/used [a/an/any/their/my/even]+ … account/membership/
      subscription/contract [there/with/yet/number]
    i/we don't/do_not live/shop/bank/stay/travel/work there/in/near/at/with
    wasn't/was_not/weren't/isn't/aren't/not/never [been/even/definitely/something]+ mine/me/us/ours/by_me/
      authorised_by_me/authorized_by_me/approved_by_me/done_by_me/made_by_me/from_me
    not/certainly_not/definitely_not me/mine/ours $
    i/we/card was/am/were/had/is/have [the/my]+ [card]+ [was]+ at_work/at_home/in_bed/asleep/abroad/
      with_me_the_whole_time/with_me_all_the_time/in_my_wallet/in_my_purse/in_my_pocket $`,
    `
    ${never} know why/how/when/if/whether
    not/never … yet
    parcel/package/bag/item/box/jacket/luggage/method/account/gift [is/was/isn't/wasn't/that/'s/it's/are]+ not/isn't/wasn't/aren't mine`,
  ),
];
