import { rule } from "../rule.ts";
import { praised } from "./denied.ts";

/** Sarcasm: praise that is none, and questions that want no answer. One of these is enough to call a person. */
export const sarcasm = [
  rule(
    0.75,
    `
    thanks/thank_you/thx/tnx/appreciate/kudos/congrats/congratulations/props [a/lot/so/very/much/again/to/you/guys/
      united]+ for nothing/ruining/wasting/losing/ignoring/making_me/making_us/leaving/the_delay/the_delays/the_wait/
      cancelling/canceling/not/no/delaying/breaking/sending_me/stranding/letting_me_down/screwing/forgetting/messing/
      another/hanging/charging/keeping_me/keeping_us/refusing/absolutely_nothing/the_lack/the_late/the_lost/your_lack/
      the_bad/the_worst/the_headache/overbooking/destroying/damaging/kicking/bumping [in/on/tight/out/around/charging/
      losing/cancel*/delaying/giving/ruining/making]
    thanks/thank_you/thx/cheers … ruin*/wasted/wasting/stranded/for_losing/for_ignoring/for_the_delay/for_the_lack/
      for_cancelling/for_canceling/for_letting_my/for_letting_me_down/for_letting_us_down/for_letting_me_miss/
      for_letting_us_miss/for_letting_me_sit/for_letting_us_sit/for_letting_me_wait/for_letting_us_wait/
      for_leaving_me/for_leaving_us/for_making_me_wait/for_the_no/for_not_even/for_absolutely_nothing/for_no_help
    thanks/thank_you/thx/cheers for the/a/another/this/my/our [#/two/three/four/five/hour/hr/hours/extra/lovely/great/
      long/unexpected/extended/2/3/4/5/6/further]+ delay/delays/wait/layover/cancellation/lost/broken/late/missing
    thanks to … my/our [whole/entire]+ trip/flight/vacation/day/plans/weekend/bag/bags/luggage/holiday is/was/are/
      were/got/has/have [all/now/completely/been]+ screwed/ruined/lost/late/missed/gone/messed/delayed/cancelled/
      canceled/wrecked
    no thanks to you/your/them
    miss/missed/missing/lost/late/stuck/stranded/stuck_here/ruined … thanks_to you/your/ur/this_airline/united
    sarcasm/sarcastic
    great/lovely/awesome/perfect/fantastic/nice/what_a [start/way]+ to start/begin/end/kick_off/ruin my/our/a/the/
      this [first/long]+ trip/vacation/day/week/honeymoon/holiday/weekend/journey [with/by]
    gee_thanks/geez_thanks/golf_clap/slow_clap/hats_off
    ^ [oh/well/just/wow/and]+ great/wonderful/fantastic/brilliant/lovely/nice/awesome/perfect/amazing/super/cool/
      good another_delay/another_day/another_hour/another_week/another_broken/another_late/another_lost/another_wrong/
      another_cancel*/another_excuse/yet_another/more_delays/still_no/delayed_again/cancelled_again
    ^ [oh/well/wow/just/how/yet/ah]+ great/wonderful/fantastic/brilliant/lovely/awesome/perfect/amazing/super/
      marvellous … cancelled_again/delayed_again/down_again/late_again/hours_late/another_delay/another_strike/
      another_cancel*/still_no/yet_again/broken_again/another_hour/wrong_again
    and now … brilliant/fantastic/wonderful/lovely $
    way to ruin/lose/screw/drop/treat_a/treat_your/treat_customers/fail/mess/blow/disappoint/let_down
    way_to_go … delay*/lost/cancel*/again/late/ruin*/fail*/not/can't
    nice/great/good/fine/stellar/excellent/bang-up/bang_up/fabulous/amazing job/work/going … ruin*/lost/losing/lose/
      cancel*/again/delay*/late/ignor*/not/nobody/can't/doesn't/won't/stranded/stuck
    what/such a joke/disgrace/shambles/nightmare/mess/fiasco/headache/disaster/debacle/farce/circus/waste/
      hassle/rip-off/crock/pain/terrible/horrible/bad/let_down/disappointment
    complete/total/absolute/utter/major/epic joke/disgrace/shambles/nightmare/mess/fiasco/failure/waste/fail/disaster/
      chaos/incompetence/letdown/disappointment/screw/disregard/lack/disrespect/breakdown/meltdown/bs
    this/it/that/service/airline/company/app is/was/has_been [just/such/really/truly/all]+ a_joke/a_mess/a_shame/
      a_disaster/madness/insanity/a_farce/no_way
    glad/happy/nice/good to see/know/hear/that [you/your/that/the/how/much/little/it]+ … care/don't/can't/not/nothing/
      still/delay*/cancel*
    glad … matters/screw/cares
    customer service is/was/at_its a_joke/finest/best/lacking/terrible/non/non-existent/nonexistent/inferior/gone/dead
    feel/feeling/sure_feel the/your love
    had/have one job
    love/loving/enjoy/enjoying/nothing_like [how/that/when/the/it/being/getting/a]+ sitting/waiting/delay*/stuck/
      stranded/cancel*/on_hold/lost/paying/late/being_late/ignor*/nobody
    is/are anyone/anybody/you/you_guys even there/reading/listening/working/home/trying
    is/are anyone/anybody/you/you_guys actually/ever reading/listening/trying
    do/does you/u/you_guys/anyone/anybody/y'all/they [at/your/company/there/over]+ even care/work/read/listen/know/
      answer/check
    do/does you/u/you_guys/anyone/anybody/y'all/they [at/your/company/there/over]+ actually/ever/really care/read/
      listen/answer/do_any
    how hard/difficult can_it_be/can_it_really/can_that_be/would_it_be_to
    how hard is_it_to/is_it_for_you answer/pick/reply/respond/send/fix/get/give/let/train/hire/provide/have/load/
      deliver/bring/keep/call/read/tell/honor/board/staff/to
    love how/that … don't/never/charge/then/can't/no/lose/won't/nobody/cancel*/delay*
    surprise/shocker/shocking/color_me/no_surprise surprise/surprised/there/that
    as_usual/per_usual/business_as_usual [of/your]+ delay*/late/united/you/service/airline/nothing/nobody/no_one
    ^ typical
    guess/guess_what/wonder who/who's/what/what's [is/has]+ still/not/cancelled/delayed/late/broken
    cool/nice story`,
    `${praised}
    hanging in/on/tight/out/around
    not charging/losing/cancel*/delaying/giving/ruining/making`,
  ),
];
