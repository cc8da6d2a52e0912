import { rule } from "../rule.ts";
import { cost, expects, treat, wrong } from "./words.ts";

/** Something in return for what went wrong. */
export const redress = [
  // Compensation, by its name.
  rule(
    0.72,
    `
    eu261/eu_261/ec261/ec_261/uk261/uk_261/eu-261/ec-261/delay_repay
    some/any sort/kind/form/type/level of compensation/goodwill/credit/refund/discount/reimbursement/voucher/gesture/
      recompense
    ${expects}/like/appreciate [a/some/any/at/least]+ gesture
    compensat* [today/yesterday/has/have/was/been/already/just/finally/claim/arrived/received/form/forms/page/link/
      portal/error/email]+
    recompense/good_will/goodwill_gesture/gesture_of_goodwill/goodwill_payment/as_goodwill/partial_refund/reparation/
      reparations
    any/some/as_a/a/as goodwill [gesture/credit/for]
    gesture of/as/for
    make amends
    ${expects}/will/would/can/could/should/shall/do/how/when [i/we/you/to/be/get/me/us/a/full]+ reimburs*
    reimburs*/cover/refund/pay/compensate [me/us/my/our/for/the/of/any/all/back/be/get/other/extra]+ ${cost} [ride/
      rides/fare/fares/there/at/in/the/restaurant/station/airport/hotel/by/with/using/my/a/visa/mastercard/amex/credit/
      debit/card/cash]+
    reimburse me/us/my/our/customers/passengers
    reimbursement/reimbursed for/of [the/my/our/a/new/all]+ clothes/clothing/toiletries/items/shoes/tickets/hotel/taxi/
      food/meals/costs/expenses/bag/luggage
    who/where [do/can/should/i/we/to/shall]+ send/submit [my/our/the/a/you/these]+ receipt/receipts/bill/expenses
    who/who's/who_is [will/is/going/to/gonna/be]+ pay/pays/paying/cover/covers/covering/replace/replacing [for/for_it/
      for_this/for_that/for_the]+ my/our/these/damage/damages/broken/it/this/that/us
    will/would/can/could/do/are/is/does you/u/ya/y'all/they/airline [guys/at/least/also/please/going/to/be]+ pay/paying/
      cover/covering/give_us/give_me/giving_us/giving_me/provide_us/providing_us/put_us/putting_us/give_passengers [for/
      a/the/any/some/up/in/our/my/free/with]+ hotel/hotels/accommodation/accommodations/taxi/meals/lodging
    do/will/should/would/are i/we [be/get/getting/given/receive/a/free/put/at/least/up/in]+ hotel/hotels/accommodation/
      accommodations/lodging
    replace/repair/fix/pay_for [my/our/the]+ broken/damaged/ruined/destroyed/cracked/lost suitcase/bag/luggage/stroller/
      pram/pushchair/guitar/wheelchair/car_seat/instrument/bags/case/golf_clubs/surfboard/bike
    claim/submit/send/claiming/submitting [my/the/our/for/these/you/in]+ expenses/receipts
    claim/claims/claiming [for/a/my/the/our/form/on/against/compensation]+ delay/delays/delayed/late/cancelled/canceled/
      cancellation
    refund/refunded/money_back/credit … wifi/wi-fi/legroom/leg_room/entertainment
    wifi/wi-fi/legroom/leg_room/entertainment … refund/refunded/money_back/my_money
    who/who's/who_is/who_will [is/will/going/to/gonna]+ pay/pays/paying/cover/covering/foot [for]+ [my/our/the/this/
      these]+ ${cost}/bill
    half/partial/percentage of_my_money_back/money_back/of_the_price_back/refund_of_half`,
    `
    no/without/only/zero/without_any/my_only/offered/offers/gave/great/generous/thanks/thank_you/for_your/
      thank_you_for [me/us/the/a/an/some/with]+ compensat*
    i/we/have/has/just/already/finally/was/were/they/you got/received/given [me/us/the/a/an/some/my]+ compensat*
    were/was/got/fairly/generously/well compensated
    taxi/hotel [contact/phone]+ number/contact/company/address
    how/where/when do/can/could/should/may i/we pay
    i/we have_to/need_to pay
    able/possible/like/prefer to pay
    may/can/could i/we pay
    use/using [my/a/the/visa/mastercard/master/amex/credit/debit/card]+ to pay
    total/ceo/ceo's/executive/employee/worker's/workers compensat*
    received/got/have the/my/our compensat* today/yesterday/thanks/now/finally
    already/just got/received/had [my/the/a]+ refund/money_back/credit
    compensated generously/fairly/well/accordingly/handsomely
    compensat* [has/have/was/been/already/just/finally/claim]+ arrived/received/form/forms/page/link/portal/error
    don't/do_not/doesn't/not need/want/require`,
  ),
  // Something that should have come and has not.
  rule(
    0.72,
    `
    not/never/n't/haven't/hasn't/didn't/wasn't/weren't [been/be/even/yet/have/has/us/me]+ offer/offered/given/give/gave/
      get/got/receive/received/seen [me/us/any/a/an/the/my/our/single/of/form]+ compensation/goodwill/gesture
    be/being/get offered/given [any/some/a]+ compensation`,
  ),
  // "Make it right": what shall be done is left to us.
  rule(
    0.72,
    `
    make it/this up to me/us
    what's/what_is in it for me/us
    what do i/we/my_family get/receive for this/that/it/all [the]
    what are/r you/u [guys/people/all]+ going_to/gonna do for me/us/my
    can/could you/u do [any/a_bit/a_little]+ better than that/this/$#/#
    you/u/they/airline should/could/must/need_to/ought_to [at/least/all/be/really]+ give/giving/offer/offering/provide/
      credit/comp/buy/reimburse/pay me/us/everyone/everybody/passengers/people/customers/your_passengers/each [a/an/
      some/at/least/free/the/for/our/my/extra/bonus/passenger]+ ${treat}/voucher/vouchers/credit/hotel/discount/
      something/money
    i/we/customers/passengers [really/definitely/clearly/at/least]+ deserve [a/an/some/at/least/to/get/free/better/kind/
      of/for]+ ${treat}/voucher/vouchers/credit/upgraded/refunded/reimbursed/for_this/for_that/refund
    make this/it right
    how/what will/are/is/do/can/would you/u [going/to/do/guys]+ make/making it/this up/right/up/to
    can/could/will/would/how/what/should/must/going_to/gonna/please/to make up for it/this/that/the/my/our/all/wasting/
      losing/ruining
    what's/what_is my/our/this … worth to_you
    what will/can/could/would/are/do you/u/ya [guys/going/to/gonna/willing/able/people]+ do/offer/give/offering/
      giving [for/me/us/in/as]+ … ${wrong}/loyal/loyalty
    what are/r you/u offering me/us/in_return
    something/anything/nothing in return
    shouldn't/don't/do/should i/we [at/least/also]+ get/deserve [at/least/some]+ something/anything for_this/for_that/
      in_return
    what do/will/can/would i/we/you/u get/give/offer [me/us]+ for [this/the/my/our/a/being/such/#/3/4/5/6]+ ${wrong}
    how_much will/are/would/can you/u [going/to]+ pay/paying/give/compensate/offer/offering me/us
    is/that/this all/best/everything/it you_can_offer/you_can_give/you're_offering/you_are_offering/you_will_offer/
      you_offer
    offer/give me/us something/anything better
    least you/u/they can/could do … discount/refund/waive/free/give/buy/upgrade/credit/cover/pay/comp/offer
    give/giving/offer/offering/get/owe me/us something/anything for/in [my/the/our/return]+ ${wrong}/time`,
    "don't/do_not/doesn't/not need/want/require",
  ),
];
