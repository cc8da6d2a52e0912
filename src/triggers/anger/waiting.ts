import { rule } from "../rule.ts";
import { faint, mild } from "./weights.ts";

/** Waiting, and for how long or how often. */
export const waiting = [
  rule(
    mild,
    `
    on_hold/hold_time/hold_times/wait_time/wait_times/long_wait/hour_wait/minute_wait/min_wait/hr_wait/hour_hold/
      hold_queue/hold_music/elevator_music/long_line/long_lines/huge_line/busy_signal/always_busy/lines_are_busy/
      line_is_busy/call_volume/call_volumes/high_volume/endless_loop/phone_tree/automated_system/automated_message
    waiting/waited/wait/been/hold/held/sitting/sat/standing/stood/stuck/trapped/delayed/delay/spent/trying/tried/
      calling/spend/wasted/holding/taken/took/takes/taking [on/hold/to/the/get/for/over/more/than/almost/nearly/about/
      in/line/at/gate/runway/tarmac/plane/a/phone/here/of/an/another/call/reach/you/through/speak/with/someone/us/me/
      my/last/only/now]+ an_hour/two_hours/three/four/five/six/several_hours/several_days/many/days/hours/hrs/weeks/
      ages/forever/2_hours/3_hours/4_hours/5_hours/6_hours/2_hrs/3_hrs/4_hrs/#_min/#_mins/#_minutes/#_hours/#_days/
      2_weeks/3_weeks/#_weeks/hour/half_hour/all_day/months/eternity/#_hrs/2_days/3_days/4_days/2hrs/3hrs
    so/way/too/far/this/that/forever_and long to/for/on/and/already
    for/taking/takes/took/waiting/waited ages/forever/so_long/too_long/an_eternity
    sitting/sat/stuck/waiting/trapped/been/standing/sit/wait/stand [here/still/in/around/and/just]+ on/at/in [the/a/
      this/our/your/an]+ runway/tarmac/plane/gate/line/airport/aircraft/terminal/counter/bus/lounge/seat/queue/phone
    still/just/already/been/keep/kept/left/we're/are/us/had_to/and/forced_to/now/me waiting/sitting/holding/standing
    call/callback/call_back/phone/calls [back/within/after/time]+ later/never_came
    late again/already/every
    on #/2/3/4/5/two/three/four/five/several/multiple/many [separate/different]+ occasions
    waiting/wait/waited for/on a/the/our/your/another pilot/pilots/crew/captain/flight_crew/gate/mechanic/ground_crew/
      jetway/paperwork/tug
    line/lines/queue/queues [is/are/was/were/at/check/in/security/baggage]+ out_the_door/around_the_corner/a_mile_long/
      miles_long/insane/endless/not_moving
    one/1/two/2/three/3 [gate/counter/working/check/in]+ agent/agents/person/people/employee/employees/rep/reps/
      register for/with/and [a/all/the/whole/line/of/over/about]+ #/hundred/hundreds/everyone/line/plane/flight
    another/more/further/constant/endless/multiple/continued/repeated/two/three/ongoing delay/delays/cancellation/
      cancellations
    another/more/endless hour/hours
    #/2/3/4/5/6/7/8/two/three/four/five/six/several/multi/half hour/hours/hr/hrs/day/days [long/of/plus/flight/
      and]+ delay/delays/wait/hold/late/queue/layover
    sitting/waiting here/patiently/forever/around`,
    "delivery/processing time\n just/been/am/i'm waiting for/to\n how",
  ),
  // How long.
  rule(
    faint,
    `
    #/several/two/three/four/five/six/seven/eight/nine/ten/twelve/many/few/2/3/4/5/6/7/8/9/half/1/1.5/2.5/3.5/an/
      over_an/couple [1/2/plus/and/a/half/extra/full/straight/whole/more/other/of]+ hours/hour/hrs/hr/hour's/days/
      weeks/months/mins/min/minutes/day/week/mths
    #hrs/#hr/#min/#mins/#h/#hours/#minutes/2hrs/3hrs/4hrs/5hrs/6hrs/1hr/2hr/3hr/4hr/5hr/8hr/2hours/3hours/hours/
      all_day/all_night/overnight/all_morning/all_week/since_yesterday/since_monday/since_this_morning/since_friday/
      since_last/days_ago/weeks_ago/months_ago/last_night/forever/and_counting/so_long/indefinite*`,
    "in/within/of/every/for/next/to",
  ),
  // How often.
  rule(
    faint,
    `
    second/third/fourth/fifth/2nd/3rd/4th/5th/nth/umpteenth/hundredth/#th/multiple/several/many/countless/two/three/
      four/five/every/how_many/2/3/4/5/6/8/10/dozen/numerous [different/single/more/damn/phone/straight/of]+ time/
      times/attempts/calls/emails/e-mails/messages/attempt/agents/reps/delays/delay/tries
    twice/constantly/repeatedly/always/every_time/everytime/each_time/continuous*/every_single/over_and_over/
      consistently/continually/time_after_time/back_to_back/in_a_row/another_delay/another_hour/yet_another
    third/fourth/fifth/3rd/4th/5th outage/outages/no-show/no_show/time/attempt/visit/appointment/delivery/replacement
    again and again
    again`,
    "try/repeat/thanks/thank_you/see/fly/come again\n again thanks",
  ),
];

/** What it cost them, and what they want for it. */
export const cost = [
  rule(
    mild,
    `
    cost_me/cost_us/costs_me/out_of_pocket/a_day_off/whole_day_off/day_off_for/day_off_work/time_off_work/
      had_to_buy/had_to_pay/have_to_pay_for/day_of_work/days_of_work/sleep_in/sleeping_in/slept_in/sleep_on/sleeping_on/
      slept_on/no_sleep/middle_of_nowhere/starving/freezing/no_food/no_water/no_heat/no_ac/no_air/no_power/no_legroom/
      no_leg_room/no_outlets/no_blankets/no_snacks/sardines/cattle/squeezed/crammed/without_my/without_our/
      no_luggage/no_suitcase/without_luggage/in_tears/exhausted/no_clothes/gave_up/giving_up/had_to_drive/
      have_to_drive/end_up/ended_up/forced_to/have_to_miss/had_to_miss/just_want_to_get_home/i_just_want_my/
      want_my_money/want_our_money/want_my_bag/give_me_my/back_to_the_gate/back_to_gate/
      return_to_gate/off_the_plane/off_this_plane/off_of_this/my_time/stress*/scared/grouchy/heartbroken/horror/
      chaos/ruin*/headache/spend_the_night/screaming/sweltering/miles_from
    won't/not/refus*/no/never/wouldn't/can't [to/even/me/a/any/my/will/give/get/give_me/us/be/offer]+ refund*/
      reimburs*/compensat*/honor*/honour*/accommodat*/voucher/vouchers
    expect/expected [a/full/some/higher/at/least/the/basic/for/my]+ level/service/you/your/from/an_answer/a_reply/
      an_apology/compensation/to_be_treated
    cancel everything/it_all/all_of_it/the_lot
    every_single month/time/day/week/call/year
    owe_me/owe_us/expecting_comp
    deserve/demand/should_have_been/should've/would've/could_have/could've/woulda/if_only/would_have_been/
      could_at_least/at_the_very_least/should_at_least/ought_to`,
    "i should/expect\n can/could/should/to i/we expect\n how_much/when/what",
  ),
];
