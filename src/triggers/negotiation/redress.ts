import { rule } from "../rule.ts";

/** Something in return for what went wrong. */
export const redress = [
  rule(
    0.72,
    `
    any/some/as_a/a/as goodwill [gesture/credit/for]
    gesture of/as/for
    credit/credited/refund/refunded/discount/something/anything/money/compensation [me/us/back/off/on/my/bill/account/
      of/a/for/in/return/as]+ for the/my/this/all/these [hours/days/internet/service/recent/last/lost]+ outage/outages/
      downtime/disruption/interruption/days/hours/time_it_was_down
    some/get [money/something]+ off my/our/the bill
    what's/what_is my/our/this … worth to_you
    compensat*/recompense/goodwill_gesture/gesture_of_goodwill/goodwill_payment/as_goodwill/partial_refund/reparation/
      reparations
    make it/this up to me/us
    make this/it right
    make amends
    reimburs*/cover/refund/pay [me/us/my/our/for/the/of/any/all/back/be/get]+ hotel/expenses/taxi/taxis/meals/meal/uber/
      accommodation/accommodations/incidental*/out-of-pocket/lost_wages/damages
    can/could/will/would/do/should/shouldn't/deserve [i/we/you/u/at/least/please/also]+ get/have/give/offer/provide/
      receive [me/us/at/least/a/an/some/any/flight/travel/food/meal/drink/hotel/free/passengers]+ voucher/vouchers/
      goodwill/drinks/free_wifi/bonus_miles/bonus_points
    upgrade/upgraded me/us [for/free/to]+
    upgrade/upgraded [us/me/for/free/to/a/our/the/my/room/seat/business/first/class/suite/seats]+ for_free/
      free_of_charge/because_of/for_the_delay/for_the_trouble/since/as_compensation/as_an_apology
    chance/possibility/hope of/for/at [an/a/free/complimentary/getting/any]+ upgrade/upgraded
    credit/voucher/refund/something/vouchers/discount/miles/points/upgrade for the/my/our/this/all/my_lost [ruined/long/
      terrible]+ inconvenience/trouble/delay/delays/wait/hassle/time/stress/ordeal
    give/giving/offer/offering/get/owe me/us something/anything for/in [my/the/our/return]+ trouble/inconvenience/delay/
      time/wait
    compensation/voucher/credit/refund/offer/vouchers/miles/points … not/isn't/isnt/too/insultingly/ain't [good/nearly/
      even/close/really/be]+ enough/low/small/little/insufficient/acceptable
    won't/will_not/not/wouldn't/would_not/refuse_to/can't [be] accept/accepting/settle/settling/take [anything/for/a/
      penny/cent]+ less/under/only
    expect/demand/want/deserve at_least/a_minimum_of/no_less_than [£/$/€]+ #
    voucher/compensation/refund/credit … expect/want/demand at_least/more
    half/partial/percentage of_my_money_back/money_back/of_the_price_back/refund_of_half
    how/what will/are/is/do/can/would you/u [going/to/do/guys]+ make/making it/this/up right/up/to`,
    `
    no/without/only/zero/without_any/my_only/offered/offers/gave/got/received/given/great/generous/thanks/thank_you/
      for_your/thank_you_for [me/us/the/a/an/some/with]+ compensat*
    were/was/been/got/fairly/generously compensated
    don't/do_not/doesn't/not need/want/require`,
  ),
];
