import { rule } from "../rule.ts";
import { small, sum, they } from "./words.ts";

const pay = `pay/pays/paying/cover/covers/covering/refund/refunding/reimburse/reimbursing/replace/replacing/compensate/
  foot`;
/** What it cost them. */
const loss = `hotel/hotels/room/night/nights/accommodation/taxi/cab/uber/lyft/meals/meal/dinner/food/tickets/ticket/
  concert/tour/excursion/cruise/parking/train/rental/rental_car/day/wages/flights/connection/costs/cost/expenses/
  damage/damages/bag/suitcase/stroller/clothes/babysitter/kennel/show/reservation/time`;

/** What it cost somebody: their own money back, and who pays for what was lost. */
export const losses = [
  // Their own money, and who pays for what was lost.
  rule(
    0.74,
    `
    i/we/i'd/we'd/i'll/i'm/we're [just/really/only/simply/still/do/would/am/are/now/also/therefore/will/be]+ want/
      expect/demand/deserve/like/require/expecting/demanding [to/see/get/have/my/our/the/that/those/full/at/least/
      a]+ ${sum} [back/i'm/we're/owed/due/compensation/i/are/as/that/you/for/this]+ $
    can/could/may/will/would/please/should/shouldn't [i/we/you/u/please/at/least/also/still]+ get/have/give/return/
      refund/credit [me/us/my/our/the/that/those/this/back]+ ${sum} [fee/charge/for/i/we/paid/spent]+ back/refunded/
      returned/credited
    want/expect/demand/deserve/like [to/have/my/our/the/that/wasted/extra/bag/seat/wifi/upgrade]+ ${sum} [fee/charge/
      for/i/paid]+ back/refunded/returned/credited
    compo/compansat*/conpensat*/compesat*/compenstat*/compinsat*/componsat*/comensat*/compenat* [for/from/claim/on/
      please/form]+
    cheque/check/payout/payment/paid/money/refund/cash for [the/my/our/this/a/your/that/#/hr/hour/#-hour/
      #_hour]+ delay/delayed/cancelled_flight/canceled_flight/disruption/late_flight/lost_bag/lost_luggage
    fill/filled/filling/sent/submitted/completed/done [in/out/the/your/a/off]+ delay/compensation/claim/eu261/goodwill/
      refund form [#/three/3/twice/times]
    get/getting/claim/claiming/want/have [my/our/the/for/me/us/a]+ taxi/hotel/uber/cab/train/rental/parking/meal/
      dinner/fare/expenses [fare/cost/costs/money/receipt/receipts/expenses/bill/fees]+ back/refunded/reimbursed/paid/
      covered/paid_for
    refund/refunding/credit/crediting/reimburse/reimbursing/rebate [me/us/back/my/the/our/fare/price/that/
      in]+ difference
    get/have/give/want/refund/refunded/return/claim [me/us/back/my/the/our/fare/that]+ difference [in/fare/
      price]+ back/refunded/returned/after/since/i/between/because
    money/cash/refund [back]+ instead/rather [of/than]+ [a/an/your/the/flight/travel]+ credit/voucher/credits/vouchers/
      points
    is/are/will/would/if [a/the/my/our/be/your]+ hotel/hotels/accommodation/accommodations/taxis/expenses/
      overnight_stays [be/being/costs/rooms/for/also/stays/expenses/a]+ covered/provided/paid_for/reimbursed/comped/
      compensated [by/in/with/under/the/my/this/package/price/rate/insurance/plan/policy/fare/deal]+
    how_much/what [can/am/are/may/should/could/is/do]+ i/we [allowed/to/entitled/can/able]+ spend/buy [on/for] [some/
      the]+ essentials/clothes/toiletries/necessities/clothing/hotel/food/meals
    allowed/okay/ok/buy/bought/purchase/purchased/replace [to/some/new/the/clothes/essentials/toiletries/necessities/a/
      stuff/items/and]+ … bill_you/charge_you/bill_the_airline/reimburs*/send_you_the_bill/expense_it/claim_it/you_pay/
      you_cover/invoice_you
    refund/return/credit [me/us/my/the/our/for]+ seat/bag/baggage/wifi/upgrade/early_bird/priority/selection/
      seat_selection/seat_assignment/boarding [fee/fees/charge/cost/selection/assignment]+ [as/since/because/if/after/
      when]
    want/need/get/deserve/expect/demand [my/our/the/a]+ upgrade/seat/bag_fee/wifi/legroom/seats [fee/money/
      charge]+ refunded/back/credited
    ${sum} [voucher/credit/off/travel/flight]+ for/after [a/an/my/our/the/this/that/#/being/losing/hr/hour/your/two/
      three/four/five/six/seven/eight/nine/ten/whole/long/what/3/4/5/6/7/8/9]+ delay/delays/delayed/hours/hrs/hr/hour/
      cancelled/cancellation/lost/nightmare/mess/stranded/wait/trouble/inconvenience/you_put
    i'm/im/i_am/we're/we_are/am/are/is/each/passengers/still/be [each/all/now/both/legally/still/at/
      least]+ owed ${sum}/compensation/refund_of
    owe/owes ${sum} each/to/in/per/for/compensation
    ${sum} off my/our/the/a next/future flight/trip/booking/purchase/ticket/order/stay
    offered/offering/offer/given/gave/giving [me/us/only/just/a/an/measly/mere/lousy/was/the]+ ${sum} … missed/lost/
      ruined/insult*/joke/do_better/not_enough/laughable/pathetic/cost_me/worth/delay/delayed/hours/seriously
    pay up $
    expect/deserve/demand/want_at_least something/anything for
    limit/maximum/max [amount/that/to/on/is/what]+ i/we [can/may/am/are/allowed/to]+ claim
    came_back/arrived/got/been/is/was/comes_back broken/damaged/smashed/cracked/ruined … replace/pay_for/cover/
      reimburs*/compensat*
    help [me/us/out]+ with [the/my/our/this/a/any]+ cost/costs/fare/fares/expense/expenses/price/prices/hotel_bill/
      taxi [of]
    pay [me/us/your/the/customers/passengers/people/everyone/back]+ what you owe/owed
    ${they}/guys need_to/have_to/must/should/ought_to/better/will_have_to/are_going_to/'ll [also/at/least]+ ${pay} [me/
      us]+ [for]+ my/our/the [new/broken/ruined/lost/extra/missed/damaged/destroyed]+ ${loss}/luggage/wheel/wheels/
      glasses/laptop/phone/items/new_one/replacement
    surely/must_be/that's/that_is/has_to_be/should_be/is worth something/anything/some_kind/compensating
    refund/refunds/refunding/refunded/money_back [on/of/for/my/our/the/that/your/a/these]+ [flight/same-day/same_day/
      $#/£#/€#]+ change/bag/baggage/seat/seating/cancellation/wifi/upgrade/booking/luggage/priority/overweight/
      boarding/rebooking/resort/cleaning fee/fees/charge/charges
    ${sum} [flight/same-day]+ change/bag/baggage/seat/cancellation/wifi/upgrade/luggage/rebooking/booking fee/
      charge [be]+ refunded/back/returned/reimbursed/credited/removed
    fare/price/ticket/flight/seat/same_flight/same_seat [price/now/was/i/bought/paid/booked/cost/me/for]+ ${sum} [and/
      but/yesterday/last/week/when/i/booked/is/it's/its]+ now/today [it's/is/its/only/at/for]+ ${sum}
    i'm/we're/i_am/we_are/im/left/leaves_me/leaving_me/me/us out [of/over/about/at/least/nearly/almost]+ ${sum}
    ${sum} … because_of_you/because_of_your/due_to_your/thanks_to_you/thanks_to_your/your_delay/your_mistake/
      your_error/your_incompetence/your_negligence/your_screwup/you_cancelled
    how do/will/are you/u/they plan/intend/planning/propose/going [on/to]+ make/making/compensat*/rectify/rectifying/
      reimburs*/make_up/refund/refunding
    credit me/us back
    credit me/us [please/then/for_it] $
    refund/refunded/money_back/reimbursed for/on [the/my/our/this/that/an/a]+ upgrade/seat/seats/early_bird/earlybird/
      legroom/meal/priority/lounge_pass
    your/ur [own/airline's/staff's]+ error/mistake/delay/delays/cancellation/screw-up/screwup/negligence/incompetence/
      website/agent/staff [has/have/already/just]+ cost/costs/costing me/us/my/our
    will/would you/u [guys/be]+ pay/paying/cover/covering [it/that/for_it/for_that/me/us]+ $
    credit it/that/the_fee/my_account/our_account/us/me back/please/then/for_it
    refund/comp/credit/reimburse me/us [for/the/my/our/that/this/these/a]+ wifi/wi-fi/internet/legroom/seat/seats/
      upgrade/early_bird/earlybird/bag/bags/priority/movie/entertainment/meal/hotel/taxi/cab/uber/parking/train/rental/
      night/nights/part/difference/costs/trouble/inconvenience
    wifi/wi-fi/internet/legroom/early_bird/earlybird/priority_boarding/entertainment/screen/tv/business_class/
      first_class … refund/credit_me/comp_me/money_back/back_please/my_money/reimburse*
    more than [just/a/an/your/the/that/this/one/${small}]+ voucher/vouchers/apology/apologies/sorry/drink_ticket/
      form_letter [for/to]
    sorry/apology/apologies/apologizing/apologising/thanks/words/tweets/form_letter/form_email/sympathy/regrets [and/
      alone/just/really/from/you/a/your/for/the/this/by/itself]+ doesn't/don't/won't/isn't/aren't/does_not/do_not/
      will_not/is_not/didn't/can't/cannot [really/quite/even/going/to/exactly/actually/be]+ pay/cover/refund/replace/
      buy/enough/cut_it/compensate/bring_back/give_me/give_us/get_me/get_us/make_up/reimburse/return/suffice
    foot/footing the/this/that/our/my [whole/entire/hotel/taxi]+ bill
    pick/picking up [the/my/our/this/that]+ tab/bill/cost/costs/hotel_bill
    who's/who_is/who_will/whos/who [is/going_to/gonna/will]+ buying/buy/getting/replacing/replace me/us/my/our
    appreciate/grateful/nice/great/lovely [it/very/be/if/would/so]+ if you/u [could/would/can/guys/at/least]+ covered/
      paid/refunded/reimbursed/waived/compensated/cover/pay/refund/reimburse/waive/compensate
    liable/responsible/liability for [the/my/our/any/all/these/this]+ ${loss}
    will/would/who/who's/can/could/are/is/should/won't/gonna/going_to ${they} [guys/at/least/also/going/to/be/all/
      please/gonna/then/for]+ ${pay} [me/us]+ … ${loss}
    will/would/who/who's/can/could/are/should/won't/gonna/going_to ${they} [guys/at/least/also/going/to/be/all/please/
      gonna/then/for]+ ${pay} [me/us/for/the/my/our/its]+ that/this/it/them/these/those/repair/repairs/replacement/
      repairing/replacing/gas/mileage/petrol/new_one/rest [or/then/please/now/too/right]+ $
    ${pay} for/back [the/my/our/all/those/these]+ missed/lost/unused/wasted/ruined/prepaid/non-refundable/
      nonrefundable/broken/damaged [#/hotel/concert/show/theatre/theater/train/connecting/game/cruise/of]+ tickets/
      ticket/day/days/night/nights/reservation/tour/excursion/connection/work/wages/vacation/holiday/room/flight/items/
      bag/event/show/concert/game
    who/whos/who's [is/will/going/to/gonna/do/i/we/would]+ ${pay} [me/us/for/my/our/the/this/that/these]+ … ${loss}
    who/where [do/can/should/shall/i/we/to]+ send/bill/invoice [you/the/my/our/a/this/these/for/to]+ [hotel/taxi/uber/
      expense/meal/parking]+ bill/invoice/receipt/receipts/expenses/time
    send/sending you/them/ya [guys]+ [the/my/our/a]+ [hotel/taxi/uber/dinner/therapy/bar/food/vet]+ bill/invoice
    being/be/get/getting/got/gets/been reimbursed/recompensed/made_whole [for]
    get/want/need/request/requesting/seek/seeking/apply/ask/asking/expect/about/regarding [for/a/my/our/an/the/some/
      to]+ reimbursement [for/of/on] [a/my/our/the]+
    my/our [lost/time/day/vacation/holiday/honeymoon]+ … worth to_you
    my/our time is worth/money/billed`,
    `
    credit me/us back card
    got/received/already/thanks/thank_you/thanks_for/has/was/were [my/a/the/i/we/you/for/our/got]+ … refund/credit/
      comp/back
    i/we/already got/received/have … refund/credit/money_back
    how_long/for_the reimbursement
    my/our refund for/on
    by/in/with/under [the/my/this]+ package/price/rate/insurance/plan/policy/fare/deal
    with/by/using/via card/cash/visa/mastercard/amex`,
  ),
];
