import { rule } from "../rule.ts";
import { fee } from "./words.ts";

/** A fee that should not be charged. */
export const fees = [
  rule(
    0.78,
    `
    are/is/have/will/would/could/can/any/by/about/of/consider/please [you/u/guys/they/be/chance/possibly/please/
      been]+ waiving/waived/waive [the/your/my/our/this/all/any]+ [change/bag/baggage/flight/fare/cancellation/late/
      service/booking/travel]+ ${fee}
    help [me/us/out]+ with/on [the/this/a/my/that/$#/these]+ change/bag/baggage/cancellation/late/early/penalty/
      rebooking ${fee}
    leniency/mercy/break/relief/forgiveness on/with/for [the/this/my/that/$#]+ [change/bag/late]+ ${fee}
    shouldn't/should_not/refuse_to [have/to]+ pay/paying [a/the/this/another/for/that]+ [change/bag/baggage/
      cancellation/late/rebooking/extra]+ ${fee}
    waive/wave/wavie/remove/lose/drop/forgive/cancel/reverse/refund/skip [the/your/my/our/this/that/these/#/$#/£#/those/
      a/any/all/for/of/me/us/set/up/setup/delivery/shipping/annual/monthly/yearly/late/service/flight/fare/change/
      baggage/bag/cancellation/overdraft/booking/cleaning/roaming/activation/reactivation/early/termination/transfer/
      resort/admin/interest/payment/foreign/membership/return/restocking]+ ${fee}
    ${fee} be/to_be/get/is/was/were/are/could/can/still [be/get]+ waived/forgiven/dropped
    waive/waiving [the/my/your/a/this/that/our]+ [$#/£#/€#/#/dollar/flight/ticket/same-day/same_day]+ change/changes/
      cancellation/cancelation/baggage/rebooking/redeposit/$#/£#/€#
    want/need/get/have/getting/having [the/my/our/this/that/a/your/$#/£#/€#]+ [change/bag/baggage/flight/cancellation/
      late/service/booking/annual/bags/and/ticket]+ ${fee} waived/waved/dropped/forgiven/removed
    let me/us/him/her off [on/with/from]+ [this/the/that/my/one/just/late/change/bag]+ fee/charge/once/one_time/penalty/
      hook
    policy/policies/rule/rules/terms/restrictions can/could/should/must/to/may [be/not]+ waived/bent/relaxed/overruled/
      flexible
    bend the/your/a [rule/rules/policy]+ for/a_little/a_bit/just/please/this
    chance/possibility/possible/hoping/hope/way/surely/please/fair [the/my/our/that/to/of/for/this/could/can/get/
      getting/have/having/you/a]+ [change/bag/baggage/seat/booking/cancellation/late/wifi/upgrade/service/cleaning/
      resort]+ fee/fees/charge/charges/penalty [could/can/to/be/is/being/was]+ refunded/returned/credited/reversed
    bend the/your rules/policy
    way/ways around/round/out_of [paying/having/to/pay/the/this/that/a/your/change/cancellation/late/flight/bag/name/
      booking/$#/£#/€#]+ ${fee}
    any/some way/chance/possibility to/of/i_can/i_could/we_can avoid/avoiding/skip/dodge [paying/the/this/that/a/your/
      change/cancellation/late/flight/bag/these]+ ${fee}
    make/grant [me/us/an/any/some/a]+ exception`,
    `
    how_much/was/not/refused_to/reverse_the
    cancel/refund/reverse/remove the/my/a/this charge/charges
    wave of`,
  ),
];
