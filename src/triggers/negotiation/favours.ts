import { rule } from "../rule.ts";
import { costless, fee, sum } from "./words.ts";

/** A favour: a rule that does not count this once, a date that is moved. */
export const favours = [
  // A rule that does not count, this once.
  rule(
    0.76,
    `
    can/could/can't/cant/couldn't/couldnt/would/will/won't/wont/wouldn't/wouldnt/please/pls/plz/should/shouldn't/must/
      possible/possibility/chance/chances/way/able/willing/consider/why/hoping/hope/want/wants/need/needs/like/ask/
      asking/asked_to/request/requesting/requested/appreciate/get/refuse/refuses/refusing/refused/if/about/help/try/
      trying/beg/begging/love/manager/supervisor/grateful/demand/let's/gonna/not/didn't/ought/may/might/surely/deserve/
      how_do_i/authority … waive/waived/waiving/waives/wavied/waved_fee/wavied/waiveing
    waive/waiver/waivers/waiving [of/on/for]+ the/my/our/this/that/these/those/a/all/any/at_least/half/some [of/one/
      two/other/same/day/day-of/entire/whole/ridiculous/outrageous/stupid/insane/damn/name/seat/card/pet/sports/
      unaccompanied/minor/no-show/no/show/group/ticketing/booking/phone/call/centre/center/rebooking/re-booking/
      correction/typo/weight/overweight/excess/oversize/extra/checked/first/second/same-day/standby/date/seating/
      processing/handling/advance/purchase/minimum/requirement/#/$#/£#/€#/20%/%]+ ${fee}/restriction/restrictions/
      requirement/rule/deposit/excess/rate/payment/policy
    is/are/will/was [the/my/a/any/all/this/your]+ [standby/change/bag/same-day/same/day/date/baggage/cancellation/late/
      delivery/booking/service/setup/rebooking]+ fee/fees/charge/charges [be/being]+ waived/waivable
    can/could/may/would/will i/we [still/please/be/able/to/just]+ … ${costless} … because/since/due/after/given/
      hurricane/storm/strike/funeral/you_changed/you_moved/you_cancelled
    you_changed/you_moved/you_cancelled/you_canceled/you_rebooked/schedule_change/hurricane/strike/funeral/
      storm … ${costless}
    letting/allowing/let/allow people/passengers/customers/us/everyone/travelers/me … ${costless}
    as an/a exception/special_exception/special_favour/special_favor
    any/some relief for/on/with
    kindly waive
    ^ [please/pls/plz/just/hi/hello/hey/kindly/so/then]+ waive
    will/issue/issuing/offer/offering/put/need/want/request [you/a/an/be/the/out/up/issue/have/going/to/offer/any/us/
      me]+ travel/fee/change/change_fee/hurricane/storm/snow/winter/flight waiver/waivers
    let it/this/that/one/us/me/it_all slide/go_this_once/off_just_this_once
    as_a/one-time/one_time/one-off courtesy [waiver/credit/refund/adjustment]
    throw/cut/give/do me/us a bone/solid/break_here/break_please
    please/pls/plz/could_you/can_you [please/just/not/you]+ don't/not/do_not charge/charging me/us
    don't/not/no/why/isn't/hardly/how_is_it [think/thinking/believe/feel/see/it's/it_is/is/it/fair/right/that/why/i/we/
      do/should]+ should/charged/have_to_pay/asked_to_pay/must_pay/paying/being_charged [have_to/be/pay/charged/for/
      the/to/another/an/extra]+ ${sum}
    shouldn't/should_not/refuse_to/not_going_to/unwilling_to [have/to/be]+ pay/charged/paying [a/the/another/an/extra/
      that/this]+ ${sum}
    flexibility/leeway/leniency/lenience/mercy/wiggle_room/compassion/slack/forgiveness/grace/exception/
      exceptions … ${fee}/price/prices/cost/costs/rule/rules/policy/deadline/restriction/restrictions/24_hour/24-hour/
      nonrefundable/non-refundable
    any/some/show/have/little/bit/more/request/ask_for/asking_for/hope_for/hoping_for/give/appreciate/grant/extend [a/
      us/me/bit/little/some/of/for]+ leeway/leniency/lenience/mercy/slack/clemency
    any/can/could/possible/would/will/please/make/making/request/grant/special/asking_for/one-time/one_time/allow/
      surely [you/u/i/we/be/there/an/a/for/to/some/made/please/make/making/of/guys/special/one-time/one/time/just/get/
      grant/have/little/allow/consider/any/we/they/airline/y'all]+ exception/exceptions [be/made/to/for/in/here/this/
      given/please]
    make/allow/grant [for/me/us/him/her/my/an/some/one]+ … exception/exceptions
    let me/us/him/her/them/my/our [family/wife/husband/mother/daughter/son/group/mom/mum/dad]+ change/switch/move/
      rebook/cancel/standby/fly/get_on/check/bring/take/have/upgrade/return/reschedule/transfer … ${costless}
    can/could/would/will/won't/can't/please [you/u/y'all/guys/they/just/please/not/at/least/maybe]+ change/switch/move/
      rebook/re-book/cancel/put/get/check/reschedule/transfer/add/fix/correct/upgrade/swap … ${costless}
    possible/chance/way/hope/hoping/please [to/i/we/of/could/can/you/for/my/me/us]+ … without_a_fee/without_fee/
      without_fees/without_paying/without_being_charged/at_no_charge/without_penalty/without_the_fee/
      without_change_fee/without_a_change_fee/without_having_to_pay/for_no_extra/at_no_extra/w-o_paying/w-o_a_fee/
      w-o_fee/w-o_penalty
    overrule/override/bend/relax/overlook/look_past/stretch/break [the/your/a/this/that/these/those/on]+ [stupid/silly/
      24/hour/24-hour/little/strict]+ rule/rules/policy/policies/restriction/restrictions/deadline/cutoff/cut-off
    any/some/is_there/little/bit_of/appreciate/hoping_for/show [any/some/a/little/bit/of]+ flexibility [at/all/here/on/
      with/given/because/for/in/this/that/case/please/from/you]+ $
    any/some/is_there/little/show [any/some/a/little/bit/of]+ flexibility given/because/for_us/for_me/in_this/here/
      from_you
    you/u/they/airline want/wants/wanting/asking/demanding/expect [me/us/to/now/still/another/an/extra/like/a/pay/
      charge/for/from]+ $#/£#/€#
    waive/waiving it/that/this/them/mine/those [please/then/for]
    eat the/this/a/that/my cost/fee/fees/$#/£#/€#/ticket/charge
    have/show a/some/any heart/compassion/mercy/pity
    bend/flexible [a/just/this]+ little/bit/once [for/please/here]
    bend a little/bit
    just/only this/that once/one_time/occasion
    this_once/just_for_once/for_just_once
    rule/rules/fee/fees/charge/penalty … doesn't/don't/shouldn't/does_not/do_not/should_not [really/
      surely]+ apply … when/if/to/because/after/here
    missed/over/past/outside [the/my/your]+ 24/24-hour/24_hour/24hr/cancellation/refund window/hours/deadline/cut-off/
      cutoff/limit/hour
    let/letting/allow/allowing me/us [still/please]+ use/redeem/keep [it/the/my/this/our/them/voucher/credit/
      miles]+ anyway/past/after/late/still/one/once/for
    anything/something/any_way/what/help [you/u/y'all/can/could/be/guys/to/we/i]+ do/done about/with [a/an/the/this/my/
      that/these/£#/$#/€#/change/bag/baggage/booking/name/late/gate/cancellation/crazy/ridiculous/insane]+ ${fee}
    can/could/should/would/will/please that/this/it/they [please/be/not/also/possibly]+ undone/reversed/forgiven/
      overlooked/dropped/excused
    overlook* [be]+ [this/it/that/just]+ once/please
    cut/give/cutting/giving me/us/her/him/them [a/some/little]+ slack/break_on/break_with/break_here [on/with/here/
      please]
    why/do/should/must/shouldn't/not/having [do/should/must/i/we/have/am/being/to/be/asked/made/forced]+ pay/charged/
      paying … ${fee}/#/$#/£#/€# … your_fault/your_error/your_mistake/you_cancelled/you_canceled/because_of_you/
      because_of_your/when_you/your_delay/your_system/your_website/not_my_fault/not_our_fault`,
    `
    waive/waived/waiving from/at/to/hello/goodbye/bye
    weather waiver
    do/did/if you want
    asked if
    thank/thanks/thx/kudos/kind [you/for/of/enough/u]+ … waived/waiving/exception
    without/no/not an/any/special exception/exceptions
    exception/exceptions … exception/error
    no exceptions`,
  ),
  // A date that comes too soon.
  rule(
    0.74,
    `
    reactivate/reinstate/restore/reissue/bring_back/put_back/give_back/get_back [my/the/our/those/these/expired/lost/
      old/of/all/#/bonus/tier]+ miles/points/avios/credit/credits/voucher/vouchers/status/certificate/coupon
    voucher/vouchers/credit/credits/certificate/certificates/points/miles/avios/status/coupon/pass/fund/funds [to/be/
      get/been/my/expiry/expiration/date]+ extended/reinstated/restored/reactivated
    expire/expires/expired/expiring/lapsed/lost/lose … give/put/get/restore/credit/add/return [me/them/it/those/my/the/
      us/miles/points/credit]+ back/reinstated/restored
    miles/points/avios/credit/credits/voucher/vouchers/status … expire/expires/expired/expiring … way/can/could/please/
      chance/possible/anything [i/to/you/we/of/for/can/do]+ save/keep/rescue/use/not_lose/hold/saving/keeping
    can/could/will/would/won't/why_won't/please/should/must/going_to/hope/need/want … honor/honour/honoring/
      honouring … fare/fares/price/prices/rate/deal/promo/promotion/discount/offer/voucher/sale/quote
    yesterday's/last_week's/last_night's/this_morning's/monday's/tuesday's/friday's/weekend's/the_earlier/the_quoted/
      the_advertised price/fare/rate/deal/offer
    hold/freeze/lock_in/keep [on/to/for/me/us]+ this/that/my/these/our [low/current/sale/same]+ fare/price/rate/deal/
      fares/prices [for/range]
    voucher/vouchers/credit/credits/certificate/points/miles/coupon/pass/fund/funds/evoucher/e-voucher/offer/deal/
      promo … expire/expires/expired/expiring … anything_you/something_you/anything_that/help/please
    please/pls/plz/kindly extend [it/this/that/them/my/the/our/these]+ [stay/booking/rental/reservation/checkout/
      check-out/lease/deadline/warranty/subscription/visa/parking/time/table]
    expire/expires/expired/expiring/runs_out … lengthen/prolong/stretch/push_it/pushing_it/push_that/longer
    reissue/re-issue/reissuing [my/the/an/a/expired/this/our]+ voucher/vouchers/credit/credits/certificate/coupon
    add/adding/give/have/need/get [me/us/a/few/some/couple/more/extra/another/of/one/two/#]+ month/months/weeks/week/
      year/days/time to/on/for [use/my/the/our/this/expiring/travel/flight/redeem]+ voucher/credit/status/points/
      membership/certificate/miles/pass/it
    honor/honour/honoring/honouring your/the/my/this/that/own … price/prices/fare/fares/rate/deal/voucher/offer/promo/
      discount/quote/sale
    still give/offer/get/have/grant/book/buy [me/us/it/for]+ that/the/this/at/sale [same/old/sale]+ fare/price/rate/
      deal/discount/offer
    voucher/vouchers/credit/credits/certificate/certificates/points/miles/avios/status/offer/promo/promotion/pass/
      companion/coupon/deal/sale/ticket/fund/funds/warranty/membership/trial … can/could/will/would/possible/
      possibility/chance/way/please/any/need/want/like/ask/request/get … extend/extended/extending/extension/extention/
      reinstate/reinstated/reactivated
    extend/extending/extension/extention/reinstate/reinstating/honor/honour/renew [to/the/my/our/this/these/those/your/
      date/of/on/for/expired/expiring/expiry/expiration/validity/a/an/unused/old]+ voucher/vouchers/travel_credit/
      flight_credit/travel_fund/travel_funds/travel_bank/certificate/certificates/companion/companion_pass/points/
      miles/avios/status/gold_status/coupon/coupons/promo/fare_sale/expiry/expiration/validity/sale_price/credits/
      e-credit/ecredit/gift_voucher/flight_pass
    can/could/would/will/please/possible/chance/possibility/way/hope/hoping/any_way/ask/request/want/need/like/able/
      willing [you/u/i/we/to/be/it/be/please/they/guys/get/for/of/on/just/maybe/at/least/possibly/y'all/someone/
      somebody/that/there/is]+ extend/extended/extending/prolong/push_back/push_out/push [it/this/that/them/these/
      those/be] [be/just/this/once/for/a/few/please/until/till/by/to/another/one/two/more/month/week/weeks/days/little/
      bit/extra/so]+ once/until/till/please/month/months/week/weeks/year/days/longer/further/more/into/past/beyond/
      for_me/for_us
    can/could/would/will/please/possible/chance/possibility/way/hope/hoping/ask/request/want/need/like/able/willing/
      get/grant/give/allow/any/about [you/u/i/we/to/be/me/us/it/please/they/guys/of/for/a/an/short/get/getting/have/
      some/kind/one/two/week/month/time/slight/brief/there/is/possible]+ extension/extention [cord/cable/lead/number/
      code/table/on/of/for/to/the/my/it/this/that/please/date/them/these/those/before/until/till/due/by]+
    expire/expires/expired/expiring/expiry/runs_out/ran_out … possibility/chance/can/could/please/would/will/any_way/
      exception/hoping [you/i/we/of/get/have/for/an/a/be/it/to/there/is/still/please/them/guys/u]+ extend/extended/
      extending/extension/extention/longer/reinstate/reinstated/honor/honour/use/used/accept/accepted/back/renew/
      renewed`,
    `
    when will/does/do/is/are
    credit/debit/bank/id/library/new card
    extend [it/this/that/them/my/the/our/these]+ stay/booking/rental/reservation/checkout/check-out/lease/deadline/
      warranty/subscription/visa/parking/time/table
    phone/cord/hair/chrome/browser/firefox/file/deadline/flight/filename/number/plug-in/tax/lease/loan/visa/stay/paper/
      essay/assignment/bill extension/extend
    extension cord/cable/table/number/lead/code/for_chrome/on_a_flight`,
  ),
];
