import { rule } from "../rule.ts";
import { declined } from "./declined.ts";

/** What a workshop looks at, and no colleague of ours. */
const thing = "car/engine/check/light/roof/boiler/shower/lift/sink/toilet/tap/heating/tv/lamp/bike/machine/laptop/tyre";

/** They want somebody of ours to come and to call, or to know whether anybody is there and whom to ask. */
export const reached = [
  rule(
    0.85,
    `
    want/need/get/give/like/prefer/bring/i'd_like [me/to_have/to_get/get]+ someone/somebody/some1/sum1 else/who/that/
      to/from/with/competent/real/human/at_the/in_charge [to] [fix/replace/repair/clean/tow/drive/watch/walk/feed/
      carry/pick/bring/deliver/install/share/go/travel/look] [at] [my/the/our/a] [${thing}]
    get/find/send/have [me] someone/somebody/some1/sum1/anyone [else] to help/call/look/answer/fix/contact/phone/
      speak/talk/assist [at] [my/the/our/a] [${thing}]
    get/have/put [me] someone/somebody/anyone [else] on the line/phone
    ^ [somebody/someone] who knows/understands/can_help/has_a_brain/speaks … please/pls/plz/!
    ^ someone/somebody [actually/really]+ competent/real/human [please/pls/plz]+ $
    is/are [there/any/an/a/your/some]+ agent/agents/representative/representatives/rep/operator/humans/human/staff/
      advisor/advisors/adviser/advisers/consultant/someone/somebody/anyone/anybody available/online/free [to_talk/
        to_help/to_chat]
    is/are there [also/even/still/really/actually/any/a/an/real/actual/living/live]+ human/humans/person/people/agent/
      operator working/behind/there/here/available/around/online`,
    `
    someone/somebody to look at [my/the/our/a] ${thing}
    someone/somebody [else] to deal/fix/replace/repair/clean/tow/drive/watch/walk/feed/carry/pick/bring/deliver/
      install/share/go/travel`,
  ),
  rule(
    0.8,
    `
    can/could/will/would/may/cud/shall someone/somebody/some1/sum1/anyone/anybody/any1 [please/pls/plz/actually/real/
      else/from/there/your/team/support/just/kindly]+ call/ring/phone/contact/reach/else_help/take_a_look/look_into/
      reply/answer/get_back/talk/speak
    want/need/like/prefer you/u/someone/somebody/your_team to call/ring/phone me/us [back/now/today/please/at/on/
      about/asap/directly]+ $
    call/ring/phone me/us back/now/asap/please/pls/plz/immediately/today/tomorrow/urgently
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] ring/phone me/us [back/when/before/if/once/upon/
      by/after]
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] call me/us $
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] call me/us back/at/on/about/regarding/asap/now/
      today/tomorrow/later/and/urgently/immediately/this/in/i/we/so/or/because/directly/when/before/if/once/upon/by/
      after/to/for/with/my
    ^ [please/pls/hi/hello/just]+ call/ring/phone me/us [asap/now/today/please/pls]+ $
    callback/call-back/call_back/callbacks please/pls/requested/request/needed
    want/like/need/prefer/ask/asked to_be called/rung/phoned back/by/on
    ask/get/have/tell someone/somebody/anyone/the_manager/your_manager/your_supervisor/a_manager/
      your_team [to]+ contact/call/phone/ring/
      reach_out/reach/get_back
    phone/telephone conversation/call/chat with [a/an/the/your/one/of]+ staff/team/someone/somebody/human/person
    number/phone_number/telephone_number for/of/to [the/your/a/an/reach/contact/speak/to/with]+ customer_service/
      customer_services/customer_care/customer_support/support/human/person/agent/supervisor
    give me/us a [quick] call/ring/bell/buzz/call_back/callback [when/before/if/once/upon/after]
    want/need/request/arrange/schedule/like/get/organise/organize/have/possible [a/your/an/me/the]+ call_back/
      callback/phone_call/callbacks
    call/phone/ring someone/somebody for/about/to help/assistance/this/discuss/explain
    talk/speak to me/us like a human/person
    speak to/with you/u [please/soon/later/tomorrow/in]
    is/are there any/a/an real/actual/human/person/agent [people/person/humans/human]+ [using/limit/minimum/maximum/
      surcharge/supplement/discount/rate/fee]
    is/are anyone/anybody/somebody/someone/any1 [out/really/actually/still/human/real/alive/even/on/at]+ there/here/
      available/online/around/listening/alive
    anyone/anybody/someone/somebody/any1 [there/here/else/who/that/around/at/the/hotel/shop/i/we]+ can/could/may/
      might/to [i/we/actually/really/directly/properly]+ talk/speak/chat
    there to talk/speak to
    is/are there … someone/somebody/anyone/anybody/human/person/people/agent/colleague/member_of_staff/adviser … i/
      we can/could/may/might/
      am_able_to [actually/just/directly/quickly/please]+ ask/talk/speak/chat/call/ring/phone/message/contact/reach
    is/are there … someone/somebody/anyone/anybody/human/person/people/agent … to talk/speak/chat/reach/escalate [to/
      with]
    do_you_have/have_you_got/you_have/you_got [a/an/any/some/real/actual/live/human]+ someone/somebody/anyone/anybody/
      human/person/people/agent/operator [there/here/that/who/for/at/in/the/desk/office/shop/hotel]+ i/we/me/us/
      to can/could/may/to/talk/speak/chat/with [talk/speak/chat/call/contact]
    any/anybody/anyone human/humans/real/alive/there/here/person [there/here/around/available/online/please]+ $`,
    `${declined}
    call me/us when/before/if/once/upon/by/after
    don't/do_not/never/stop call/calling/ring/phone
    call/ring/phone when/before/if/once/upon/after
    if/when someone/somebody/anyone
    people/person/humans/human using
    person/agent limit/minimum/maximum/surcharge/supplement/discount/rate/fee`,
  ),
  rule(
    0.8,
    `
    who/whom [else/exactly]+ can/could/do/should/may/must/to i/we/talk/speak [actually/really/please/else/need/have/
      to]+ talk/speak/complain/to/with to/with/about
    who/what_number/which_number can/do/should/could/must i/we call/phone/ring/dial/contact to/and talk/speak/
      discuss [to/with]`,
    "why/told/asked/said/says",
  ),
];
