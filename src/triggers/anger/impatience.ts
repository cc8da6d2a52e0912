import { rule } from "../rule.ts";
import { faint, mild } from "./weights.ts";

/** What patient people write when their patience thins. */
export const impatience = [
  // It is still not so.
  rule(
    mild,
    `
    still no/not/nothing/waiting/hasn't/haven't/isn't/doesn't/don't/didn't/can't/cannot/broken/wrong/missing/on_hold/
      the_same/delayed/stuck/sitting/trying/aren't/won't/here/at/on/says/showing/no_one/nobody/unable/never/zero/
      unresolved
    still … not/isn't/hasn't/haven't here/arrived/come/working/fixed/received/left/heard
    yet again/another/we/to_receive/to_hear/to_get/no/to_see
    once/yet/and_now again
    and_counting/and_waiting
    and nothing/still/counting/no_one/nobody
    time and [time] again
    how many [more] times/hours/people
    hasn't/haven't/hadn't/not [even/yet/been]+ boarded/left/moved/departed/taken_off/made_it/budged/landed
    only/just one/two/1/2/3/three [person/people]+ agent/agents/counter/register/cashier/employee/rep/working/at_the
    not/couldn't/can't/cant/won't/wouldn't/cannot/didn't/doesn't/don't/didnt/without/can_not even
    not a_single/one/once`,
    "just been/am/i'm still waiting for",
  ),
  // Nobody answers.
  rule(
    mild,
    `
    no_one/nobody/noone/none/not_one [is/was/has/even/ever/of/you/at/in/on/there/to/your]+ answer*/repl*/respon*/
      help*/call*/car*/know*/pick*/told/tell*/seems/can/will/there/came/showed/turned/working/bother*
    no/zero/without_any/without/nor [real/actual/clear/further/human/seat/gate/status/single/one]+ response/reply/
      answer/update/updates/explanation/apology/communication/notification/notice/info/information/help/sign/contact/
      record/agent/agents/crew/volunteers/correspondence/warning/way_to/solution/assistance/one_to/compensation/
      empathy/refund/announcement/announcements/eta/clue/staff/call/calls/text/confirmation/tracking/ability/progress/
      pilot/pilots/boarding/movement/heads/consideration/accountability/follow/ownership/courtesy/timeline
    not/never/haven't/hasn't/didn't/won't/don't/doesn't/can't/cannot/wouldn't/nor/isn't/aren't [been/even/ever/got/
      get/gotten/a/any/heard/hear/have/received/receive/able/to/once/anything]+ respond*/repl*/answer*/call_back/
      called_back/response/listen*/hear_back/heard_back/helpful/email/e-mail/help/contacted/notified/informed/told/
      served/apolog*/confirmation/acknowledge/communicat*/credited/resolved/fixed/addressed/posted/returned
    haven't/hasn't/not/still [yet/even]+ heard
    never/didn't/haven't/hasn't/not hear/heard [anything/a/thing/word/single/one/any]+ back
    ignored/ignoring/ignore/ignores me/us/my/our/customers/passengers/emails/calls/this/by
    can't/cannot/couldn't/can_not/unable/impossible/trying/tried/try/how/way/never/been [do/i/even/to/you/ever/able/
      not/just]+ get/reach/reaching/speak/talk/contact/getting [to/ahold/hold/of/a/an/with/through/thru/any/live/
      actual/real/out]+ anyone/someone/human/person/agent/rep/through/thru/customer/hold/answer/phone/humans/
      reservations/anybody
    call/called/calling/email/emailed/wrote/written/tweeted/dm'd/dmed/requested/submitted/filled … no/never/nobody/
      haven't/still/hasn't/ignored
    call me/us back
    nobody/no_one/noone [at/in/of/from/your/the/branch/office/company/support/there/here]+ knows/know/fixes/fixed/
      cares
    answer/pick/picks/answers [up/the/your/my/our]+ phone/phones/calls/emails/dm/dms
    is anyone/anybody there/home/working/alive/awake
    automated/canned/generic/scripted/form/copy_paste/copy_and_paste/robot/the_same/same response/responses/reply/
      replies/answer/answers/excuse/apology`,
    "how_do/how_can/how_to/would_like\n another/other/different/best/any/alternative way to/of",
  ),
  // A cry for help.
  rule(
    faint,
    `
    help $
    please/pls/plz/plse/need/help help/asap/answer/fix/please
    asap/urgent/urgently/immediately/desperate/desperately/begging
    someone/somebody/anybody/anyone please/help/call/awake/listening/home`,
    "thanks/thank_you\n not/isn't/nothing urgent",
  ),
];
