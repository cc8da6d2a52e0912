import { phrases } from "../../triggers/phrases.ts";

/**
 * What a date may be the date of: how we ask when it was, and the words with which a customer tells it. "When did it
 * arrive?" is not answered by the day of the order.
 */
export const occasions = [
  {
    asks: phrases(`
      when/what_day/which_day/what_date/which_date/how_long_ago did/was/have/had you/your/the/it/this [order/purchase/
        originally/actually/first/have/been]+ order/ordered/buy/bought/purchase/purchased/placed/place/made
      when did you place/make
      date of [your/the]+ order/purchase
      order/purchase date`),
    tells: phrases("order/ordered/bought/buy/purchased/purchase/placed/paid/bestellt/commande/pedi/ordinato"),
  },
  {
    asks: phrases(`
      when/what_day/which_day/what_date/which_date/how_long_ago did/was/has/have it/you/the/your/this/they/that [parcel/
        package/order/item/delivery/been]+ arrive/arrived/receive/received/delivered/get/come/turn_up
      date of [the]+ delivery/arrival
      delivery/arrival date of`),
    tells: phrases("arrived/came/received/delivered/got/turned_up/arrive/delivery"),
  },
  {
    asks: phrases(`
      when/since_when/how_long_ago did/does/has/have/was it/this/the/that/you/your [problem/issue/first/fault/been/error]+ happen/
        happened/start/started/begin/begun/notice/noticed/break/broke/stop/stopped/occur/occurred/appear/having`),
    tells: phrases(
      "happened/since/started/began/noticed/broke/stopped/occurred/broken/leaking/failing/works/working/crashed/fell/problem",
    ),
  },
  {
    asks: phrases(`
      when/what_day/what_date were/was/did/have/had you/they/we/your/the [card/money/payment/been]+ charged/pay/paid/billed/
        debited/charge/made
      date of the payment/charge`),
    tells: phrases("paid/charged/billed/debited/payment/charge/took"),
  },
  {
    asks: phrases(`
      when/what_day/what_date did you [send/post/return]+ send/return/post/ship [it/the/them/back/parcel/item]+
      date of the return`),
    tells: phrases("sent/returned/posted/shipped/return/back"),
  },
  {
    asks: phrases(`
      when/by_when/what_date/which_date/what_day/until_when do/would/should/will/must/is/are you/it/they/this/the [order/
        parcel/event/delivery/wedding/party/like/want]+ need/like/want/be_there/arrive/prefer/require
      when is/do/does/are your/the/you event/wedding/party/birthday/arriving/travelling/traveling/checking_in/arrive
      deadline
      when/by_when would/do you like/want/need`),
    tells: phrases("need/needs/want/like/by/before/wedding/party/event/birthday/until/deadline/arriving/latest"),
  },
  {
    asks: phrases(`
      which/what/when date/dates/day/days/night/nights is/are/was/were your/the booking/reservation/stay/appointment/flight/trip
      when is/are/was your/the booking/reservation/stay/appointment/flight/trip
      when/what_day/what_date are_you/do_you/will_you check/checking in`),
    tells: phrases(
      "booking/booked/book/reservation/reserved/stay/staying/night/nights/appointment/flight/trip/check_in",
    ),
  },
] as const;
