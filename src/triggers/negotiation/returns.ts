import { rule } from "../rule.ts";
import { costless, small, sum, tokens } from "./words.ts";

/** What is wished for in return: a word of it is enough where harm is told. */
export const returns = [
  // A refund, or money, of what did not come as it was paid for.
  rule(
    0.74,
    `
    refund/refunds/refunded/reimbursement/compensation/covered $
    refunded/covered/reimbursed/paid by/within/then/or/please/and/to_me/to_us/immediately
    who/when/will/can/could/would … refunds/refunding/refunded
    voucher/vouchers/flight_credit/travel_credit/avios/goodwill/lounge_access/lounge_pass/lounge_passes/free_flight/
      freebie/reimburs*/compensat*/recompens*/redress/amends
    some/extra/bonus/#/few/couple_of/any/more/my_#/the_#/lost/thousand/in [free/extra/bonus/flyer]+ miles/points
    refund/refunds/money/cash/credit [be/possible/please/back/as_well/too/for_it/for_that/for_this/for_those/of_it/
      on_that/and_a_refund]+ due/owed/automatic/automatically/returned/back/possible
    get/getting/have/want/like/need/return/give/deserve/expect/see/refund/refunding/refunded/credit/credited [me/us/my/
      our/that/the/it/some/all/any/full/for/extra/partial/part/of/a/to]+ [money/cash/fee/fees/cost/fare/difference/
      price/payment]+ back
    get/getting/have/want/like/see/claim … money/cost/costs/fare/fee/fees/expenses/it/that back
    want/like/need/deserve/expect/appreciate/demand/requesting/request/rather/prefer [at/least/to/have/see/get/a/my/
      our/the/full/partial/part/some/kind/of/and/an]+ refund/refunds/refunded/reimbursed/compensated/paid/difference/
      value/money
    how_about/what_about/any_chance_of/possible/chance_of/entitled_to/due/get/getting/give [me/us/a/an/the/for/full/
      partial/some/kind/of/any/to/have/least/at]+ refund/refunds/rebate/discount/credit/refunded
    refund/refunded/refunding/return/returning/rebate/credit [me/us/my/our/the/that/it/this/for/back]+ [seat/seats/
      bag/bags/wifi/upgrade/legroom/change/baggage/meal/cost/price/extra/premium/exit/row]+ fee/fees/seat/seats/charge/
      upgrade/wifi/legroom/difference/cost/half
    refund of the/my/our difference/fare/fee/half/cost
    return/put/give/credit/refund it/that/them/this [back] to/on [my/the] card/account
    give it/them back
    ${sum} [back/refunded/credited]+ $`,
    `
    status/update of/on/about [my/the]+ refund
    where/when/how_long/how/still [is/are/will/would/does/do/to/can/i/see/get/receive/waiting/for/a/the]+ my/our/the/a/
      that refund
    will/to call/confirm … for
    offered compensat*/voucher/vouchers
    we/i/they/crew/rebooked/rebooked_me/and offered/gave/got compensat*/voucher/vouchers
    thank/thanks/thx/kudos/got/gave/gives/received/loved/nice/awesome/great/grateful/appreciate/love [you/u/for/the/a/
      my/our/so/much/me/us/to/extra/giving/food/meal/drink/hotel/${small}]+ ${tokens}/compensat*/refund
    redeem/earn/earned/use/using/used/post/posted/missing/add/claim/buy/with/bonus [my/the/a/for/our/from/on]+ miles/
      points/avios/voucher/vouchers/lounge_pass
    how/where do/can/to/does [i/we/use/redeem/the/my/a/apply/this]+ ${tokens}`,
  ),
  // What they paid, or must pay now: who bears it.
  rule(
    0.74,
    `
    who/who's/whos/are_you/will_you/you_will/you'll/when/expecting/expect/want/how/process/liable/responsible/owe/owes/
      owing/deserve/should/must/need_to/appreciate … pay/pays/paying/paid/cover/covered/covering/buying/buy/replace/
      replaced/replacing/foot/reimburs*/pick_up/picking_up
    submit/forward/upload/send_you/send_in/send/give_you/email_you/email/hand_in [you/in/the/my/our/a/these/for/them/ya/
      guys/all]+ receipt/receipts/bills/expenses/invoice/hotel_bill
    send_you/send_ya/send_them the/my/our/a bill
    shouldn't/should_not/don't/why/not/refuse/won't … pay/foot/paying/footing/charged/charge [for/this/that/the/a/it/
      our]+ bill/that/twice/hotel/extra/it/fee/room/this/tab
    on your/ur dime/tab/expense/bill
    refundable
    change/cancellation/late/rebooking/name fee/fees/charge for/when/because/after/on/even
    get/getting anything/something for/when/if/as/because/after
    owe/owes/owed/owing/liable/liability/foot_the_bill/pick_up_the_tab/out_of_pocket/out-of-pocket
    replacement/new_one/new_suitcase/new_bag/full_value/value_of_the_bag [please/pls/for/or/now/then/?]+ $
    worth to_you
    bill/invoice/receipt/expenses/expense to/for [the/a/my/our/food/hotel/taxi/meals/dinner]+
    how/what/who/when/where/are_you/will_you/should_i/do_i/can_i … expense/expenses/receipts/damages`,
    `
    pay/paid/paying with/by/using/in/at/for_it_with [my/the]+ card/cash/gift/store/advance
    how/where can/do/should i/we pay`,
  ),
  // What should cost nothing now, and a rule that should not count.
  rule(
    0.74,
    `
    ${costless}
    flexibility/leeway/leniency/exception/goodwill/compassion/discretion/mercy
    lose/losing/forfeit/eat/swallow/write_off [all/of/my/our/the/that/entire/whole]+ ${sum}/#/money/fare/ticket/deposit/
      tickets
    non_refundable/nonrefundable/non-refundable/non_changeable/non-changeable/basic_economy … but/refund/anything/way/
      possible/help/options/chance/credit/would/could/can
    refund/credit/money_back/change/cancel … non_refundable/nonrefundable/non-refundable/basic_economy
    fee/fees/penalty/charge [be/to/be/please/now]+ waived/dropped/refunded/removed/forgiven/reversed
    don't/do_not/shouldn't/should_not/won't/can't/really/why_are_you/not_going_to/still_want_to charge/charging/charged
    let/letting/allow us/me/her/him/them [just/please/still]+ rebook/change/move/switch/cancel/reschedule/fly/travel`,
    `
    thanks/thank_you for_nothing
    what/if [is/the/a/are]+ non-refundable/nonrefundable`,
  ),
  // A bed, a meal, a little something.
  rule(
    0.74,
    `
    hotel/hotels/food/meals/drinks/dinner/breakfast/accommodation/somewhere_to_sleep $
    ^ hotel/hotels/accommodation/rooms
    hotel/hotels/accommodation for/tonight/please/or/then
    giving/give/provide/providing/offer/offering/get/getting/need/want/put_up_in/put_us_up/put_me_up/arrange/arranging/
      sort/sorting/there_be/where_is/where's/pay_for/no/have/given [me/us/out/a/an/the/any/some/everyone/up/in/
      free/passengers/people/those/for/at/least/even]+ hotel/hotels/accommodation/accommodations/place_to_sleep/
      somewhere_to_sleep/place_to_stay/meal/meals/drinks/drink/sandwich/snacks/booze/pizza/fed
    feed/feeding/fed us/me/people/everyone/passengers/$
    get/getting/be/being fed
    comp/comping/comped/free/complimentary [the/us/me/my/our/some/a]+ drink/drinks/meal/hotel/ticket/flight/upgrade/
      something/food/wine/beer/round/coffee
    something/anything/somethin [nice/extra/special/small/more/better/else/be/could/can/you/to/we/little]+ back/
      in_return/extra/on_top/for_us/for_me/for_it/for_this/for_that/offered/make_up/do_for/for_everyone/for_those/
      for_all/for_the_people/to_show/for_passengers
    little/small/lil/wee something
    deserve/deserves/earned/earn/merits/warrants/expect/hoping_for/hope_for [a/an/at/least/some/all/we/to/get/be/
      little/better/kind/of/have/${small}]+ something/better/upgrade/drink/drinks/credit/refund/discount/apology_and/
      more_than/wine/gesture/free`,
    `
    which hotel
    thank/thanks/thx/kudos … hotel/food/meal/meals/drinks/snacks`,
  ),
  // What it is worth to us, and that it is not enough.
  rule(
    0.74,
    `
    what/how_much/wat [do/will/would/should/can/are/is/else/exactly/now/that/for/to/i/we/passengers/people]+ get/expect/
      receive/getting [for/about/of/it/this/that/then/now/out]+ $
    what/how/wat [will/would/can/are/is/do/else/exactly/now/to/you/u/guys/airline/they/gonna/going/planning/plan/able/
      willing/intend]+ do/offer/doing/offering/give/giving/rectify/fix/make_up/making_up/make_good/sort/put_this_right/
      put_right [it/me/us/for/to/that/this/the/about/our/my/people/folks/those/everyone/passengers/with/all/of]+ [for/
      about/of/it/this/that/then/now/?]+ $
    what/how [do/will/would/can/are/you/u/guys/plan/planning/going/gonna/to/on/is/airline/we/i/offering/offer/get/in/
      terms/of/the]+ make/making/made/do/doing/offer/offering/give/giving/get [up/it/this/that/good/to/for/us/me/them/
      right/amends/folks/everyone/the]+ for [us/me/the/those/all/people/folks/everyone/our/my/that/this/losing/lost/
      missing/ruining/wasting/it]+
    do/doing/done/offer/offering/plan/planning/have [to/you/u/going/gonna/do/offer/any/have/got]+ anything/something/
      nothing for/about/to [the/those/us/me/all/our/my/make/folks/people/everyone/passengers/customers]+
    sorry/apology/apologies/apologise/apologize/email/that/is_it/is_that [is/just/isn't/not/won't/doesn't/alone/your/a/
      an/all/we/i/get/really/from/you/crew]+ enough/cut_it/good_enough/all_i_get/all_we_get/it/sufficient/acceptable
    all [i/we/i've/we've/get/got/gotten/received/have/had/given/offered/was/were/an/a/is/me/us]+ apology/sorry/email/
      form_letter/sandwich/water/voucher/biscuit/cookie/snack/crisps/pretzels
    nothing/nada/zero/zilch/zip/naff_all/sod_all for/to/from/but/in [the/us/me/our/my/this/that/a/compensate/show/
      return/sorry/an/apology/apologies/passengers]+
    nothing/nada/zilch/sod_all $
    look/looked/looking/review/reviewed/reviewing/investigate [at/into/this/it/that/my/the/our/case/complaint/claim/
      offer/be/please/to]+ again/reviewed/reconsidered/properly
    put/set/make/making/putting that/this/it/things right
    that/this/it/things put/set/made right
    gas/petrol/taxi/cab/hotel/parking/train money
    real figure/amount/number/offer/compensation
    can't/cannot/can_not be serious
    someone/somebody/manager/supervisor … make_this_right/make_it_right/put_this_right
    doesn't/does_not/didn't/don't/not/barely/hardly/won't/can't [even/begin/to/come/close/near/nearly]+ cover/close/
      make_up/compensate/enough`,
    "thank/thanks/thx/kudos/love/great/awesome/thanks_for",
  ),
  // Others got it; it was promised; a law says so.
  rule(
    0.74,
    `
    other/others/everyone/everybody/someone/somebody/lady/guy/man/woman/friend/friends/row/people/passengers/couple/
      family/user/@user [else/next/beside/near/to/me/us/on/from/in/the/same/flight/our/my/of/#/have/has/had/was/were/
      all/just/got/get/been]+ refund/refunded/compensated/${sum}/theirs/voucher/vouchers/miles/points/credit/cash/
      money/hotel/hotels/upgraded/paid/something
    rest of us
    law/laws/rule/rules/regulation/regulations/legislation/directive/policy/contract_of_carriage/dot/caa/eu/ec/
      rights [rules/says/states/say/regulations/law/clearly/that/i/we/you/should/must/entitles/entitle/am/are]+ cash/
      refund/due/entitled/owed/owe/pay/paid/${sum}/hotel/compensation/get/getting/give/provide/obliged
    due/owed/owe/owes/offer/offered/offers/offering/gave/sent/giving/refunded/received/credited/for/you_a/getting [me/
      us/only/just/a/an/of/measly/lousy/is/was/each/at/least/around/over/about]+ ${sum}
    promised/promise/agreed/assured/guaranteed/told/said/confirmed [me/us/i/we/i'd/we'd/you'd/you/would/will/to/be/get/
      a/an/the/that/by/in/#/of/email/on/phone]+ … refund/cheque/check/payment/money/paid/hotel/${sum}/credit/meals/
      reimburs*
    delay/goodwill/inconvenience/disruption/settlement payment/payout/pay-out/cheque/money/repay
    eligible/qualify/qualifies/qualified/claim/claims/claiming/payout/payouts [for/it/this/here/that/then/?]+`,
    `
    baggage/bag/luggage claim
    thanks_for/thank_you_for
    did_not/didn't/not get/received`,
  ),
];
