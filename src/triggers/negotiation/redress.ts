import { rule } from "../rule.ts";

const wrong = `delay/delays/delayed/wait/waiting/mess/trouble/troubles/inconvenience/hassle/disruption/outage/downtime/
  mistake/error/mix-up/mixup/screw-up/stress/ordeal/hours/nightmare/fiasco/cancellation/cancelled/ruined/missed/wasted/
  lost`;
const cost = `hotel/hotels/expenses/taxi/taxis/cab/cabs/meal/meals/food/uber/accommodation/accommodations/incidental*/
  out-of-pocket/lost_wages/damages/damage/loss/losses/parking/rental_car/room`;
const treat = `upgrade/upgrades/month/months/year/night/nights/flight/flights/ticket/tickets/meal/meals/drink/drinks/
  miles/points/bag/dessert/replacement/refill/something`;
const expects = "want/need/deserve/expect/demand/owe/owed/require";

/** Something in return for what went wrong. */
export const redress = [
  // Compensation, by its name.
  rule(
    0.72,
    `
    compensat* [has/have/was/been/already/just/finally/claim/arrived/received/form/forms/page/link/portal/error/email]+
    recompense/goodwill_gesture/gesture_of_goodwill/goodwill_payment/as_goodwill/partial_refund/reparation/reparations
    any/some/as_a/a/as goodwill [gesture/credit/for]
    gesture of/as/for
    make amends
    ${expects}/will/would/can/could/should/shall/do/how/when [i/we/you/to/be/get/me/us/a/full]+ reimburs*
    reimburs*/cover/refund/pay/compensate [me/us/my/our/for/the/of/any/all/back/be/get/other/extra]+ ${cost}
    reimburse me/us/my/our/customers/passengers
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
    were/was/got/fairly/generously compensated
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
  // Vouchers, miles, an upgrade, a month for nothing.
  rule(
    0.72,
    `
    credit/credited/refund/refunded/discount/something/anything/money/compensation [me/us/back/off/on/my/bill/account/
      of/a/for/in/return/as]+ for the/my/this/all/these [hours/days/internet/service/recent/last/lost]+ outage/outages/
      downtime/disruption/interruption/days/hours/time_it_was_down
    some/get [money/something]+ off my/our/the bill
    can/could/will/would/do/should/shouldn't/deserve [i/we/you/u/at/least/please/also]+ get/have/give/offer/provide/
      receive [me/us/at/least/a/an/some/any/flight/travel/food/meal/drink/hotel/free/passengers]+ voucher/vouchers/
      goodwill/drinks/free_wifi/bonus_miles/bonus_points
    ${expects} [me/us/a/an/some/at/least/free/to/get/be/given]+ [flight/travel/meal/hotel/food/drink/taxi/
      gift]+ voucher/vouchers
    ${expects} [me/us/at/least/a/an/some/the/full/to/get]+ refund_of/compensation/credit/better_deal/miles/money_off/
      discount
    you/u/they/airline/y'all owe me/us/my_family [at/least/a/an/big/for/the/one/more/about/more_than]+ #/$#/£#/€#/
      flight/drink/beer/meal/dinner/hotel/upgrade/ticket/voucher/vouchers/miles/points/money/night/refund/credit/trip
    upgrade/upgraded me/us [for/free/to]+
    upgrade/upgraded [us/me/for/free/to/a/our/the/my/room/seat/business/first/class/suite/seats]+ for_free/
      free_of_charge/because_of/for_the_delay/for_the_trouble/since/as_compensation/as_an_apology
    chance/possibility/hope of/for/at [an/a/free/complimentary/getting/any]+ upgrade/upgraded
    give/get/have/need/offer/take/${expects} [me/us/at/least/a/an/some/one/two/three/my/our/the/next/extra/1/2/3/
      few]+ free/complimentary ${treat} [trial/for_every/when]
    give/get/have/want/offer/like/take [me/us/at/least/a/an/some/one/two/three/my/our/the/next/extra/1/2/3]+ month/
      months/year/weeks free
    free/complimentary/bonus/extra/some ${treat} … for/after/since/because/given … ${wrong}
    get/have/give/offer/about/deserve [me/us/at/least]+ some/bonus/extra/free/few miles/points/credit/credits for
    credit/voucher/refund/something/vouchers/discount/miles/points/upgrade for the/my/our/this/all/my_lost [ruined/long/
      terrible/whole/entire/hour/3/4/5]+ ${wrong}/time
    compensation/voucher/credit/refund/offer/vouchers/miles/points … not/isn't/isnt/too/insultingly/ain't [good/nearly/
      even/close/really/be]+ enough/low/small/little/insufficient/acceptable
    voucher/vouchers/refund/offer/compensation/credit/points/miles [is/was/'s/of/as]+ an/a insult/joke/slap_in_the_face
    won't/will_not/not/wouldn't/would_not/refuse_to/can't [be] accept/accepting/settle/settling/take [anything/for/a/
      penny/cent]+ less/under/only
    expect/demand/want/deserve at_least/a_minimum_of/no_less_than [£/$/€]+ #/$#/£#/€#
    voucher/compensation/refund/credit … expect/want/demand at_least/more
    how/what about/maybe [a/some/for/an/few]+ discount/voucher/upgrade/miles/credit/refund_of
    maybe [a/some/an]+ discount/voucher/upgrade
    discount/miles/points/voucher/upgrade/drink/refund/credit … would_be_nice/would_be_great/would_help/would_be_fair/
      would_be_appreciated
    discount/#_%/#%/money off/on/towards [my/our/the/a]+ next
    hook me/us up
    bump/bumped me/us/up … free/trouble/for_this/for_the
    put/putting me/us/my_family up in/at/for_the_night/overnight
    comp/comping me/us/my/our/the/a
    cash/money instead_of/rather_than [a/the/your/this]+ voucher/vouchers/credit/miles/points
    extend/extending [my/our/the/this/expired/expiring/flight/travel/elite/gold]+ voucher/vouchers/credit/credits/
      status/points/miles/membership
    refund/refunded/get/have/return/give [me/us/my/the/our]+ bag/baggage/luggage/seat/change/wifi/resort fee/fees/
      charge/charges back/refunded/returned
    how_many retweets/rts/likes/followers
    keep it/them/the_item/the_product/this/the_order if/for … refund/off/discount/partial/half/%/#%/credit
    refund/credit/give [me/us/back/at/least]+ half/part/#%/#_%/a_part/a_portion [back/of/and/off]`,
    `
    don't/do_not/doesn't/not/if/when/win/won need/want/require/i/we/you/a
    thanks/thank_you/got/gave/gives/received [me/us/a/an/the/some/for/you/extra/my/free]+ ${treat}/voucher/vouchers/
      upgrade/upgraded
    free ${treat} trial/for_every/when`,
  ),
];
