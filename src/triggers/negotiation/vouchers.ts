import { rule } from "../rule.ts";
import { cost, expects, treat, wrong } from "./words.ts";

/** Something nice for what went wrong: vouchers, miles, an upgrade, a month for nothing. */
export const vouchers = [
  rule(
    0.72,
    `
    credit/voucher/vouchers/miles/points for … delay/delays/delayed/trouble/inconvenience/wait/outage/downtime/hassle/
      mess/mistake/down/broken/bumped/changing_my/giving_up/not_working/didn't_work/doesn't_work/never_worked
    credit/credited my/our account for [the/a/not/being/last/lost/this/that/my/our]+ ${wrong}/movie/wifi/internet/tv/
      seat/days/night/meal/screen/system
    will/can/could/may/should/do/would/i'd/want/need/like/deserve/expect [i/we/you/like/to/at/least]+ get/receive/have/
      issue/give/offer [me/us]+ a/some/full/partial/future/any [flight/travel/partial/account/statement/full/future/
      bill]+ credit since/because/after/for/towards
    issue/issuing/handing_out/hand_out/giving_out/give_out/passing_out/provide/providing [any/out/meal/food/hotel/drink/
      travel/flight/some/free]+ voucher/vouchers
    only/just [a/get/got/gave/given/me/us/one]+ $#/£#/€#/#_dollar/#_dollars/measly [food/meal/drink/travel]+ voucher/
      vouchers/credit
    you're/you_are/you'll_be/you_will_be/you_guys_are/they're paying/covering [for]+ my/our/everyone's ${cost}
    get/want/have/need [me/to/back/get]+ my/our upgrade/bag/baggage/seat/wifi/legroom/change money back
    where's/where_is/where_are/wheres/get/got_no/no my/our/any/the/a hotel/meal/food/travel/taxi/compensation voucher/
      vouchers
    ^ [any/and/or/so/what/about/the/please/free/our/get/my]+ hotel/meal/food/drink/taxi/snack voucher/vouchers [please/
      pls/for/us/then/at/least]+ $
    hoping/hope/asking/ask for [some/a/sort/kind/of/any/travel/flight/meal/food/hotel/full/partial]+ voucher/vouchers/
      credit/compensation
    compensation/upgrade/refund/discount/drink/voucher/apology_and_compensation/free_flight/free_drink/free_drinks is/
      are/seems in order
    paid/pay/bought/spent/spend/cost … reimbursement/reimbursed
    ^ [and/so/any/no/the/our/my/about/what]+ reimbursement $
    voucher/vouchers/coupon/certificate/travel_credit/flight_credit/miles/points [has/have/just/code/is/are/will/
      already/about/to]+ expired/expires/expire/expiring … can_you/could_you/would_you/can_u/please/exception/reinstate/
      help_me
    loyal/years/member/customer/gold/platinum/flyer … do something for me/us
    what do/does [your/the/a]+ loyal/regular/frequent/elite/long-time/longtime customer/customers/flyer/flyers/member/
      members/passengers get
    give/giving/gave up my/our/a seat/seats for #/$#/£#/€#/at_least
    how_much are/will/would/is you/u/it [guys/be]+ offering/paying/giving [for/to/the/any]+ volunteers/volunteer/seat/
      seats/volunteering/bumps
    credit/credited/refund/refunded/discount/something/anything/money/compensation [me/us/back/off/on/my/bill/account/
      of/a/for/in/return/as]+ for the/my/this/all/these [hours/days/internet/service/recent/last/lost]+ outage/outages/
      downtime/disruption/interruption/days/hours/time_it_was_down
    some/get/something/take/money [money/something/a_bit/#%]+ off my/our/the/this bill
    want/get/give/should_get/need/have/refund/receive/return [me/us/at/least/a/back]+ some/part/half/portion/
      percentage [of]+ [my/our/the]+ money/fare/ticket/fee/payment/cost/price back/refunded/returned
    want/need/like/can_i_get/give_me [to/get/have/me]+ my/our [checked/change/first]+ bag/baggage/luggage/seat/change/
      wifi/wi-fi/resort/upgrade fee/fees/charge/money back/refunded/returned
    price/fare/fares/ticket/tickets/it/rate [price/prices/for/my/has/have/just/the/same/flight/seats/is/are]+ dropped/
      went_down/gone_down/fell/decreased/cheaper … refund/credit/difference/adjust*/match
    price/fare drop/drops/protection … refund/credit/difference/voucher/back/get
    ^ [hi/hello/any/a/chance/of/can/i/get/the/please/how/about/possible/for]+ free/complimentary upgrade/
      upgrades [please/pls/plz/possible/maybe/today/tomorrow/for/me/us]+ $
    honeymoon/anniversary/birthday/wedding … upgrade/upgraded/nicer_seat/nicer_room/better_room/better_seat/
      complimentary/something_special/champagne
    how/what about [a/an/some/my/couple/of]+ free/complimentary ${treat}/flights
    drinks/drink/round/beers on you/u
    free/complimentary ${treat} [for/me/us/next/time/and]+ would_be/would_do/would_go/might/would_make/is_the_least
    cash/money/refund not/instead_of/rather_than [a/an/your/some/another/your_lousy]+ voucher/vouchers/credit/credits/
      miles/points
    measly/lousy/paltry/pitiful/laughable/insulting/stupid/crappy/crummy/mere [$#/£#/€#/#/dollar/dollars/of]+ voucher/
      vouchers/credit/offer/points/miles/compensation/discount/refund
    voucher/vouchers/refund/offer/compensation/credit/points/miles/offering … doesn't/does_not/don't/won't/wouldn't/
      didn't cut_it/begin_to/even_cover/do_it/come_close/make_up_for
    i'm_not/i_am_not/i_won't/i_will_not/we_won't/i_can't/i_refuse_to/we_refuse_to/i'm_not_going_to/i_do_not/i_don't/
      we're_not accept/accepting/take/taking/settle_for/want [a/an/your/the/this/that/$#/#/£#/€#/lousy/measly]+ voucher/
      offer/credit/credits/points/miles
    you/u/they/airline/y'all [really/still/definitely/guys/totally/all/seriously]+ owe me/us [big/one/big_time/time/for/
      now]+ $
    can/could/will/would/do/should/shouldn't/deserve [i/we/you/u/at/least/please/also]+ get/have/give/offer/provide/
      receive [me/us/at/least/a/an/some/any/flight/travel/food/meal/drink/hotel/free/passengers]+ voucher/vouchers/
      goodwill/drinks/bonus_miles/bonus_points
    ${expects} [me/us/a/an/some/at/least/free/to/get/be/given]+ [flight/travel/meal/hotel/food/drink/taxi/
      gift]+ voucher/vouchers
    ${expects} [me/us/at/least/a/an/some/the/full/to/get]+ refund_of/compensation/credit/better_deal/miles/money_off/
      discount
    you/u/they/airline/y'all owe me/us/my_family [at/least/a/an/big/for/the/one/more/about/more_than]+ #/$#/£#/€#/
      flight/drink/beer/meal/dinner/hotel/upgrade/ticket/voucher/vouchers/miles/points/money/night/refund/credit/trip
    upgrade/upgraded me/us [for/free/to/the/a/pro/premium/plan/version/subscription]+
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
    my/our/the refund for the/this/my/our
    credit raise/increase/limit/score/card/check/report
    thanks/thank_you/got/gave/gives/received [me/us/a/an/the/some/for/you/extra/my/free]+ ${treat}/voucher/vouchers/
      upgrade/upgraded
    free ${treat} trial/for_every/when
    upgrade me/us [to/the/a/pro/premium]+ plan/version/subscription/pro`,
  ),
];
