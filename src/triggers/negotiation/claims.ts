import { rule } from "../rule.ts";
import { small, sum } from "./words.ts";

/** What one may be entitled to. */
const amends = `voucher/vouchers/credit/credits/miles/points/avios/compensation/upgrade/refund/reimbursement/goodwill/
  hotel/hotels/meal/meals/drink/drinks/food/lounge/discount/money_back/anything/something/nothing/claim/cash/money/
  payment/payout/#/$#/£#/€#/assistance/care`;

/** What somebody holds they have a right to: a claim, or what a delay entitles to. */
export const claims = [
  // Claims. What is claimed from an insurer, or at a carousel, is another matter.
  rule(
    0.74,
    `
    how/where/when/can/could/may/should/who/want/like/going/trying/wish/way/possible/gonna/help [do/does/can/i/we/to/
      you/u/one/go/about/should/could/the/for/be/able/also/still/my/husband/wife/family/us/me]+ claim/claiming [for/it/
      this/that/back/anything/please/pls/from_you]+ $
    how/where/when/can/could/may/should/who/want/like/going/trying/wish/way/possible/gonna/help [do/does/can/i/we/to/
      you/u/one/go/about/should/could/the/for/be/able/also/still/my/husband/wife/family/us/me]+ claim/claiming [for/
      this/back/the/our/my/some/any/money]+ compensation/money/anything/something/expenses/delay/delayed/cancelled/
      costs/hotel/taxi/from_you/against_you/because/due_to/under/after/flight/wifi/receipts/refund_for
    make/submit/file/put_in/lodge/raise/open/start [a/an/the/my/our]+ claim/claims for/re/about/due/because/under/
      after/regarding/on [a/an/the/my/our/this/that/#/hr/hour/hours/flight/from/to]+ [delay/delayed/cancelled/
      cancellation/expenses/wifi/broken/damaged/late]+
    made/submitted/filed/put_in/lodged/raised/send/sent/process/processed/reject/rejected/deny/denied/refuse/refused/
      decline/declined/chase/chasing/update/response/reply/progress/news/answer/decision/outcome [a/an/the/my/our/your/
      to/of/on/about/for/in/regarding/with/online]+ [delay/delayed/flight/refund/expense/expenses/eu/passenger/
      cancellation/compensation]+ claim/claims
    no/any/still/awaiting/waiting/chasing/zero/without/status … reply/response/update/news/answer/on/about/regarding/
      re/for/to [my/our/the/a]+ [delay/delayed/flight/eu/eu261/expenses/expense]+ claim
    claim [would/will/should/to/has/still/not/never/hasn't/been/#]+ be/get/been/being/gets paid/settled/approved/
      honoured/honored
    get/getting/be/are/is/isn't/delay delays/delay/it [be]+ covered $
    delay/goodwill/inconvenience/disruption/settlement payment/payout/pay-out/cheque
    about/regarding/re/with/on my/our/a [delay/delayed/flight/eu/eu261/expenses/expense/existing/open/
      compensation]+ claim
    before/until/till/if/when i/we can/could claim [for/compensation/anything/something]+ $
    claim [has/have/been/is/was/still/#]+ open/pending/outstanding/ongoing/in_process/in_limbo/with_you since/for/still
    cedr/mcol/ombudsman_if/aviation_adr
    claim [was/has/been/is/got/just/being/have/to]+ closed/reopened/re-opened/refused_again
    open/reopen/re-open my/our/the/this claim
    filing/submitting/raising/lodging/making a/my/our claim
    claimable/reclaim_for/small_claim_for
    claim [#/has/have/been/was/is/ref/reference/number/still/just/got/again/flight/submitted/filed/being/keeps/
      getting]+ rejected/denied/refused/declined/turned_down/ignored/unanswered/unresolved/dismissed/outstanding
    claim [#/ref/reference/number/form/submitted/sent/filed/in/on/since/back/weeks/months/ago]+ … no/nothing/not/never/
      still/haven't/any heard/reply/response/update/answer/waiting/back`,
    `
    insurance/baggage/bag/bags/luggage/lost_luggage/lost_bag/missing/prize/bonus/reward/rewards/tax/warranty/car/home/
      health/dental/medical/auto/league/business/consumer/customer claim/claims/claiming
    claim/claims/claiming [my/the/a/our/for/back/your]+ baggage/bag/bags/luggage/reward/rewards/points/prize/bonus/
      winnings/insurance
    insurance/baggage/luggage … claim/claims
    claim to/that`,
  ),
  // What a delay entitles to.
  rule(
    0.74,
    `
    entitled to/for [${small}]+ ${amends}
    eligible/qualify/qualifies/qualified/worth for [${small}]+ anything/something/money/compensation/reimbursement/
      voucher/vouchers/goodwill/eu261/payout/hotel/money_back/meal_vouchers
    what/anything/something/nothing/everything [are/am/is/do/would/will/exactly/else/that/the/compensation/we/i/
      passengers/customers/you/be]+ entitled [to/for/under/by]
    what/which [kind/of/compensation/refund/hotel/help/are/am/exactly]+ i/we/passengers/customers entitled [to]
    i/we/passengers/customers [be/is/am/are/surely/definitely/legally/also/now/both/all]+ entitled to $
    am/are i/we/passengers [not/also/now/both/all]+ entitled $
    my/our/what/which/passenger/the [is/are/my/our/the/a]+ entitlement/entitlements [for/if/when/under/from/after/
      here] [a/an/this/delay/cancelled]+
    regulation/regulations/reg/ec/eu/eu_reg 261/261/2004/261-2004
    eu/ec/uk passenger/flight/delay/compensation regulation/regulations/law/rules
    under/per/by/according_to/against/following [the/your/to/current]+ eu/ec/uk/dot/european/federal/canadian/
      us_dot [passenger/air/flight/delay/travel]+ law/laws/rule/rules/regulation/regulations/legislation/directive
    i'm/we're/i_am/we_are/am_i/are_we/was/be/is/each/still/believe/due due/owed [about/around/at/least/over/roughly/
      back/the/a/full]+ ${sum}/#%/#_%/refund/compensation/money
    what's/what_is/whats/how_much_is my/our/the [total/likely/expected]+ payout/pay-out/compensation/entitlement/
      refund_for [for/here/then]
    payout/pay-out for/on/after
    how late/long/delayed/many_hours … before/until/till/for … pay/compensat*/refund/payout/eligible/entitled/claim
    at_what_point/when/how_soon [do/does/can/will/would/you/u/we/i/they/airlines/start/begin/to]+ hand/handing/give/
      giving/pay/paying/offer/offering/issue/issuing [out]+ refunds/vouchers/compensation/meal_vouchers/hotel_vouchers/
      hotels/payouts
    am/are/is/does/do/would/will i/we/it/this/that/my_flight [be/now/count]+ eligible/qualify [for/now/then/it]+ $
    does/do/would/will [my/our/a/the/this/that/#/hour/hr/hours/late/flight]+ delay [also/still]+ count/qualify/
      apply for/as/towards/under
    extraordinary circumstance/circumstances
    not/isn't/n't/hardly extraordinary
    passenger/passengers/air_passenger/traveler/traveller/flyer/eu rights
    my/our/what rights as/if/when/regarding/after/under [a/an]
    what/which/know/have [are/is/the/about/our/my/as/customers]+ my/our rights [here/please/in_this_case/after/with]+ $
    what/which rights do/have i/we
    what/which/anything/something [kind/of/compensation/refund/exactly/else/is/it/that]+ am/are/i'm/we're/i_am/
      we_are [i/we/passengers]+ due [to/back/for/from/under]
    due [to]+ [me/us/a/an/some/any/full]+ compensation/payout
    what/how_much [do/will/can/would/should/does/did/am/are/a/someone/one]+ i/we/passengers/people/one [going/to/
      supposed/be]+ get/receive/got/given/expect for/in/after/because/since/when [a/an/the/this/my/our/being/having/
      such/your/losing/#/#-hour/#_hour/3/4/5/6/7/8/9/hr/hour/hours/3hr/4hr/5hr/6hr/two/three/four/five/waiting]+ delay/
      delays/delayed/bumped/cancelled/canceled/lost/wait/waiting/mess/cancellation/trouble/bag/bags/hours/
      inconvenience/late/stuck/stranded/overbooked/diverted/downgraded
    what/how_much/which [kind/sort/level/is/the/of/do/does/will/can/should/i/we/get/receive/expect/
      passengers]+ [compensation/payout] for/after [a/an/the/this/being/my/our/such/${small}]+ delayed/delay/bumped/
      cancellation/cancelled_flight/missed_connection/lost_bag/diversion/overbooking/denied_boarding/downgrade/
      downgraded`,
    `
    how_many/vacation/pto/leave/holiday/holidays/sick/days/breakfast/benefits/baggage/luggage … entitled
    human/civil/animal/property/admin rights
    bill/bills/payment/tax/taxes/rent/loan/what_day/package/baby/library due`,
  ),
];
