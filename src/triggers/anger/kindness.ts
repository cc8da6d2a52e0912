import { rule } from "../rule.ts";
import { mild } from "./weights.ts";

const not = "not/no/isn't/never/wasn't/don't/didn't/cannot/can't/nothing";

/** What makes a mild sign weigh less; the score says as much of it as is taken back. */
export const kindness = [
  // Thanks and praise.
  rule(
    mild,
    `
    thanks/thank_you/thx/luv/above_and_beyond/saved_the_day/tx/ty/cheers/appreciate/appreciated/grateful/love/loved/
      lovely/great/awesome/amazing/excellent/perfect/wonderful/fantastic/kudos/props/shout_out/shoutout/impressed/
      impressive/favorite/favourite/happy/pleasant/enjoy*/superb/superstar*/outstanding/rocks/fabulous/excited/yay/
      haha/lol/glad/delight*/terrific/exceptional/congrats/deserve*_a_raise/lifesaver/made_my_day/look_forward/
      looking_forward/so_cool/too_cool/yay/woohoo/woo_hoo/whoo*/phew/yum/sweet/beautiful/hilarious/laughed/funny/
      thankful/compliment/compliments/medal/a_raise/cheered/smiling/safely/well_done/pleasure/blessed/best_airline/
      bestairline/that's_how_you/that's_how_it's/now_that's/super_organized/super_easy/super_friendly/super_nice/
      friendly/kindly/a_smile/smiles/a_bonus/a_promotion/gentle/kept_everyone/kept_everybody/kept_us/painless/so_easy/
      smooth/smoothly/landed_early/arrived_early/early_arrival/no_cost/for_free/upgraded/handwritten/made_it_right/
      no_hassle/hassle-free/pleasantly/relieved/heroes/hero/angel/keep_it_up/keep_up_the_good/keep_up_the_great/
      so_good/so_nice/so_kind/so_sweet/landed_safe/safe_and_sound/greatservice/great_customer_service/
      customer_for_life/coming_back/ask_for_more/asked_for_more/no_harm/no_complaints`,
    not,
  ),
  // Much of it.
  rule(
    mild,
    `
    thank_you/thanks/thx so/very/for_your/for_the/for_all/for_getting/for_being/for_taking/for_helping/to/again
    so/very/much/really/is/was/were/been/are/always/the/truly/such/a/incredibly/super/extremely great/amazing/awesome/
      fantastic/wonderful/excellent/helpful/best/kind/nice/friendly/professional/apologetic/attentive/appreciated/
        impressed/pleased/happy/love/good/incredible
    love/adore/appreciate you/u/it/this/your/my/the/how
    my/the favorite/favourite/best
    best … ever/around`,
    not,
  ),
  // It is over, or it is fine.
  rule(
    mild,
    `no_problem/no_problems/no_issues/no_worries/no_rush/no_hurry/all_good/resolved/sorted/solved/got_it/it's_ok/
      it's_fine/that's_fine/that's_ok/but_ok/but_fine/not_your_fault/no_big_deal/made_it/all_set/it_worked/works_now/
      working_now/went_through/good_now/fine_now`,
    not,
  ),
  // A calm question or request.
  rule(
    mild,
    `
    could/can/would you [please/kindly/pls]+ check/tell/look/help/let/confirm/advise/explain/see/send/keep/hold/bring/
      repeat
    how do/can/would/could/should i/we
    could/may/can/shall i/we
    ^ [hi/hello/hey/good/morning/so/and/just/please/the/dear/evening/team/afternoon]+ can/could you/someone/somebody/
      anyone/it/this/the/my/they
    what do/should/can i do
    i/we would/was/am/am_just/was_just/'d like/wonder/wondering/hoping/confused/curious
    i'd like to
    ^ [hi/hello/hey/good/morning/so/and/just/please/the/dear/evening/team/afternoon]+ is/was/does/do_i/do_we/do_you/
      do_they/did_i/did_you/will/which/may/what_is_the/what_are_the/when_is/when_does/when_do/how_much/how_many/
      how_long/where_do/where_can/any
    is that/this/it normal/usual/okay/ok/right/correct/expected
    just confused/curious/wondering/checking/asking
    may i
    no/whenever_you/when_you_have/in_no hurry/rush/moment/chance/minute
    i'm/i_am/we_are/we're looking/wondering/hoping for/if/whether`,
  ),
  // Money that does not move and a room that lacks something are reported in the words in which others complain.
  rule(
    mild,
    `card/cards/payment/payments/transfer/transfers/transaction/transactions/top-up/topup/top_up/topping_up/
      withdrawal/withdraw/atm/pin/passcode/password/account/accounts/balance/statement/deposit/deposited/cheque/
      cheques/currency/exchange/iban/loan/mortgage/overdraft/savings/debit/direct_debit/standing_order/interest/
      cashback/crypto/bill/invoice/room/shower/towel/towels/hairdryer/shampoo/minibar/checkout`,
  ),
];
