import { rule } from "../rule.ts";
import { praised } from "./denied.ts";

/** They say what we did, what we should do, or what is left to them now. One of these is enough to call a person. */
export const accusing = [
  rule(
    0.7,
    `
    you/u/y'all/you_guys/you_people [guys/just/still/have/already/then/also/basically/went/and/had/
      literally]+ changed/moved/switched/downgraded/split/took/kept/sold/closed/deleted/removed/dropped/disconnected/
      skipped/rerouted/re-routed/wasted/rescheduled/unassigned my/our
    you/u/y'all/you_guys still have/owe/hold my/our/me/us
    you/u/y'all/you_guys [really/guys/all/desperately/seriously]+ need/could_use/should_get/ought_to_get a/some/
      to_get_a/more [new/better/working/different/more/real/actual/decent]+ new/better/working/real/different/
      competent/phone_system/people/staff/agents/training/help/lesson
    i/we/customers/passengers/people/nobody/no_one shouldn't/should_not/should have/have_to/never_have/
      not_have [to]+ call/chase/beg/pay/wait/ask/ask_for/fight/explain/repeat/sit/sleep/stand/prove/jump/download/
      drive/email/worry
    make/makes/making/made it [really/so/very/extremely/damn/too/as/near/nearly/virtually/practically]+ hard/
      difficult/impossible/tough to/for
    make/makes/made/making zero/no/absolutely_no/little/0 [business/logical]+ sense
    conflicting/contradictory/contradicting/two/three/several/many/gave/given/got/told/get/getting/hear/hearing [me/
      us/a/
      lot/of]+ different/conflicting [different]+ answers/stories/reasons/excuses/explanations/information/info/versions
    more interested/concerned/worried in/about/with … than
    waiting/waited [on/for]+ a/an/any/your/the [proper/real/single]+ reply/response/answer/callback/call_back/
      explanation since/for
    nobody/no_one/noone [at/the/your/gate/counter/desk/here/there/in/on/phone/front/from/airport/store/shop/
      office]+ would/wants/bothers/bothered/can_tell/could_tell/looks/speaks/understands
    guess/looks_like/means [i/we/that]+ i'll/i'm/we'll/we're/i_am/i_get_to/we_get_to [just/be/going_to/have_to/now/
      officially]+ sleeping/sleep/spending/spend/missing/miss/walking/driving/drive/stuck/staying/never/stranded/
      standing
    miss/missed/missing/late_for/late_to [out/on/my/our/her/his/the/a/own/best/friend's/sister's/brother's/daughter's/
      son's/cousin's/mother's/father's/grandmother's/grandfather's/mom's/dad's/kid's/wife's/husband's/niece's/
      nephew's]+ wedding/funeral/recital/graduation/birthday/baptism/bar_mitzvah/christening/cruise/ceremony/
      rehearsal/honeymoon/concert/viewing
    why is/are/do there/we/i only/just/only_have one/two/1/2
    this/your/the [whole/entire/boarding/check-in/checkin/booking/rebooking/claims/refund/return]+ process/experience/
      situation/system is/was/has_been [a/an/pure/total/just/complete/so/utter]+ chaos/joke/mess/broken/backwards/
      nonsense/insane/crazy/ridiculous/slow/painful
    i/we [have/'ve]+ [now/already]+ spoken/talked/spoke to #/2/3/4/5/6/7/two/three/four/five/six/several/multiple/
      many [different/of/your]+ people/agents/reps/supervisors
    no_chairs/nowhere_to_sit/no_seating/no_place_to_sit/0_working/zero_working/none_working
    in the year_of_our/21st/this_day_and/2014/2015/2016/2020/2024/2025 lord/century/age
    the/this/that/your same link/form/page/number/email/answer [that]+ … doesn't/does_not/didn't/broken/already/not`,
    `${praised}
    why is/are there only one/two way/ways
    if/do/does/did/whether/can/will you/u/y'all/you_guys
    have/has/had/if/whether/after/once/when/until/thanks/thank you/u/you_guys/y'all
    shouldn't have to worry
    guess i'll be/have`,
  ),
  rule(
    0.75,
    `
    is/so this/that/thats [really/just/seriously]+ how/the_way/what [you/u/y'all/you_guys/united/
      your_company]+ do_business/treat/call/handle/run/value/thank/reward
    so/guess/guess_that's/i_guess/i_take_it [that's/thats/that_is/it's/a]+ a_no/no_then/a_no_then
    cool/great/ok/okay/nice/awesome/fine/lovely no/zero answer/reply/response/help/update
    your loss
    ^ [maybe/how_about/just/perhaps/or/so]+ try making/answering/hiring/reading/fixing/training/doing/having/being/
      picking/telling/listening/staffing/paying
    lost/losing/lose me/us as/over/for [a]+ customer/passenger/client/carry/bag
    worth losing a/me/us/my
    you/u/y'all/you_guys/they didn't/did_not/don't/never think/bother [i/we/to/that/it]+ should/know/deserve/tell/
      mention/inform/call/email/ask`,
    `${praised}
    to try`,
  ),
];
