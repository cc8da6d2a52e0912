/** A sum of money. */
export const sum = "$#/£#/€#/#_dollars/#_euros/#_pounds/#_euro/#_bucks/#_quid/#_usd/#_gbp/#_eur";
/** What is charged beside the price. */
export const fee = "fee/fees/charge/charges/difference/penalty/cost/costs/surcharge/deposit/interest";
/** What should cost nothing. */
export const costless = `for_free/free_of_charge/for_nothing/for_no_extra/at_no_extra/at_no_charge/at_no_cost/no_charge/
  no_extra_cost/no_extra_charge/without_charge/without_charging/without_being_charged/without_paying/
  without_having_to_pay/without_extra/without_penalty/without_a_penalty/without_fee/without_fees/without_a_fee/
  without_the_fee/without_any_fee/without_change_fee/without_a_change_fee/without_any_extra/w-o_charge/w-o_paying/
  w-o_having_to_pay/w-o_extra/w-o_penalty/w-o_a_penalty/w-o_fee/w-o_fees/w-o_a_fee/w-o_the_fee`;
/** How they ask for it. */
export const expects = "want/need/deserve/expect/demand/owe/owed/require";
/** What makes up for trouble, and what nobody buys in the ordinary way. */
export const tokens = `voucher/vouchers/flight_credit/travel_credit/miles/points/avios/compensation/goodwill/
  drink_ticket/drink_tickets/drink_coupon/drink_coupons/drink_voucher/drink_vouchers/food_voucher/food_vouchers/
  meal_voucher/meal_vouchers/travel_voucher/travel_vouchers/flight_voucher/hotel_voucher/free_flight/free_flights/
  free_ticket/free_tickets/free_drink/free_drinks/lounge_access/lounge_pass/lounge_passes/freebie/freebies`;
/** Any number of these may stand before it. */
export const small = `a/an/the/some/any/at/least/very/one/two/couple/few/lot/of/kind/sort/my/our/little/lil/big/free/
  full/partial/extra/bonus/complimentary/decent/proper/nice/measly/lousy/travel/flight/future/food/meal/hotel/bloody/
  damn/freaking/another/more/so/now/also/huge/$#/£#/€#/#/hundred/thousand/thousand_#`;
/** What would make up for it. */
export const treat = `upgrade/upgrades/month/months/year/night/nights/flight/flights/ticket/tickets/meal/meals/drink/
  drinks/miles/points/bag/dessert/replacement/refill/something`;
/** Who should make up for it. */
export const they = "you/u/y'all/yall/ya/they/airline/someone/somebody";
/** Whom it happened to. */
export const us = `me/us/them/him/her/everyone/everybody/passengers/people/customers/travelers/travellers/those/folks/
  pax`;
/** What went wrong. */
export const wrong = `delay/delays/delayed/wait/waiting/mess/trouble/troubles/inconvenience/hassle/disruption/outage/
  downtime/mistake/error/mix-up/mixup/screw-up/stress/ordeal/hours/nightmare/fiasco/cancellation/cancelled/ruined/
  missed/wasted/lost`;
/** What it cost them. */
export const cost = `hotel/hotels/expenses/taxi/taxis/cab/cabs/meal/meals/food/uber/accommodation/accommodations/
  incidental*/out-of-pocket/lost_wages/damages/damage/loss/losses/parking/rental_car/room`;
