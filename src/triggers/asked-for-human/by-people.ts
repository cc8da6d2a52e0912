import { rule } from "../rule.ts";
import { declined } from "./declined.ts";
import { person } from "./english-words.ts";

const real = "a/an/the/your/some/real/actual/live/living/human/proper/other/another/different/qualified/one/of/any";
const wish = `want/wanna/need/like/prefer/can_i/could_i/may_i/can_we/could_we/is_it_possible/possible_to/book/
  schedule/arrange/set_up/organise/organize/request/get/demand/rather`;
const call =
  "call/ring/phone/contact/reach/reach_out/get_back/get_in_touch/message/dm/text/email/follow_up/write/reply";

/** What they want done by a person, or through one: handled, explained, a call, an appointment. */
export const byPeople = [
  rule(
    0.9,
    `
    let/have/get/can/could/will/would/should/may [${real}/please]+ human/real_person/human_being/actual_person/
      person [being/please/just/kindly/actually/to/there/here]+ handle/deal/do/check/look/review/sort/see/read/decide/
      fix/answer/help/verify/confirm/process/explain/assist/take/respond/reply/join/intervene
    ask/asking/let_me_ask/let_us_ask [${real}]+ human/real_person/human_being
    question/questions/task/job/message/matter/case for [${real}]+ human/real_person/agent/representative/live_person
    needs/requires/calls_for/deserves/time_for [${real}]+ human/real_person/live_agent/agent/human_being
    do/sort/settle/resolve/arrange/handle/finish/book this/it/that … with [${real}/bank/hotel]+ ${person}/someone_real
    safer/better/easier/happier/comfortable/comfier/rather/prefer/sooner … to/with [${real}/bank/hotel]+ ${person}
    want/need/like to_be/be contacted/called/helped/assisted/served/seen/advised/rung by [${real}]+ ${person}/someone/
      somebody/team
    forward/hand/pass/refer/escalate this/it/that [on/over/up/along/straight]+ to [${real}]+ ${person}/colleague/
      colleagues/someone/somebody
    forward/hand/pass/transfer/escalate/give/send this/my/the/a [whole/entire/support]+ conversation/chat/request/
      case/issue/question/matter/complaint [over/on/up/along]+ to [${real}]+ ${person}/colleague/colleagues/someone/
      somebody
    talk/speak/chat/connect_me/speaking/talking to/with one of … ${person}/team/staff/people/colleagues/guys/
      developers/engineers
    talk/speak/chat/connect_me to/with … employee/staff_member/team_member/member_of_staff
    is/are [a/an/one/of/your/any/some/the]+ colleague/colleagues/managers/supervisor/person available/around/online/
      free
    can/could/will/would/maybe/perhaps [a/an/one/of/your/another]+ colleague/colleagues/human/real_person [of/yours/
      please/can/could/else/kindly]+ help/assist
    want/need/like/can_i/could_i/may_i/love/prefer [to]+ see/meet/meet_with/sit_down_with [${real}/duty/general/
      branch/mortgage]+ manager/supervisor/advisor/adviser/someone_in_person/somebody_in_person/someone_at/someone_from/
      someone_about/somebody_about/somebody_at
    is/are there a/any/your [duty/general/shift/store/branch]+ manager/supervisor/managers [on/around/in/there/
      available/here]
    try [with] a/an [real/actual]+ human
    only a/an [real/actual/live]+ human/person/human_being can/could/will
    only talk/speak/deal/discuss [it/this/that]+ [with/to] [${real}]+ ${person}/humans/people
    prefer/rather_have humans/real_people/actual_people/human_beings
    human/real_person preferred/wanted/needed/required/requested
    help/assistance/support/advice/answer/reply/response/assisted/helped/served/advised from/of/by [${real}]+ human/
      real_person/human_being/person/operator/live_agent/employee/member_of_staff
    with a human/real_person/person instead
    over the phone with a/an ${person}/someone`,
    `${declined}
    do/does/did [a/an/any/actual/real/your/the]+ human/person/people/real
    got/received/had/appreciate/great/excellent/quick/fantastic/amazing [the/a]+ help/assistance/support/advice/
      answer/reply/response
    was/were/been/being/got/getting helped/served/assisted/advised
    best/other/available person
    my/our
    one/each/another/second/third/disabled/young/old person
    what/how/why/when/where/which can/could/may/should/would a/the person
    person to do/take/see/check/read
    can/could/may/should/if i/we hand/pass/forward/give/send/refer`,
  ),
  rule(
    0.85,
    `
    ${wish} [to/have/get/make/arrange/book/schedule/set_up/a/an/the/my/short/quick/brief/proper/video/phone/
      face-to-face/in-person/telephone/real]+ conversation/discussion/appointment/session/consultation/phone_call/
      call/video_call/sit_down/sit-down with [${real}]+ ${person}/someone/somebody/colleague/expert
    ${wish} [to]+ go_over/go_through/sit_down/run/take/walk_through/talk_through/review/sort/settle/resolve/
      work_out … with [${real}]+ ${person}/someone/somebody/colleague/superior/expert
    ${wish}/how_do_i/how_can_i/trying_to/have_to/must/who_can_i/let_me/how_do_we/how_could_i [i/we/to/please/
      just]+ call/phone/ring/telephone/dial/find/access [${real}/customer/service/support/sales]+ agent/agents/
      representative/representatives/operator/human/advisor/adviser/supervisor/live_person/real_person/someone/
      somebody [else_to/who]
    get_to/get_at/get_hold_of/get_ahold_of/ahold_of/get_on_to [a/an/the/one/of/your/real/live/human/actual/
      any]+ ${person}/assistant/someone/somebody
    looking_for/hoping_for/searching_for/seeking/in_search_of [a/an/the/your/real/live/actual]+ human/representative/
      operator/live_agent/real_person/human_being
    ${wish}/just [me/us/have/to]+ someone/somebody $
    ${wish} [to/please/just/also/now]+ be transferred/connected/put_through/passed_on/passed_over/passed_to/escalated/
      redirected/forwarded/handed_over/put_in_touch/put_in_contact/in_touch/in_contact/put_to/transfered [to/through/
      with/another/different/the/my/flight/hotel/room/account/gate/seat/plan]+
    ^ [please/pls/can/could/you/u/just/yes/ok/hi/hello/no/then]+ connect/transfer me/us [now/please/pls/asap/over/
      immediately/then/through]+ $
    ^ transfer [me/now]+ please/pls $
    speak/talk/chat/chatting/speaking/talking/word/spoke [to/with/w/the/a/same/nice/young/that/again]+ lady/guy/man/
      woman/gentleman/girl/bloke/chap/dude/same_person/same_agent/person_i/one_i/agent_i/person_from/guys/corporate/
      gentlemen/fellow
    get/give/find/bring/want/need [me/us/back/to/on]+ the/that/same [same/nice]+ guy/lady/man/woman/person/agent/girl/
      gentleman/one i/we/who/from talked/spoke/spoken/chatted/dealt/had/was/helped/spoke_to`,
    `${declined}
    talking/spoke/was/were/kept/busy to/with/talking/chatting
    next/beside/behind to/me/us
    another/different/flight/hotel/room/account/gate/seat/plan
    don't/didn't/do_not/not/never/without/already/just find/call/ring/phone
    someone/somebody/agent else_to`,
  ),
  // Handed on, or upwards, in the fewest words.
  rule(
    0.85,
    `
    transfer/connect me/us [please/pls/now/then/already/across/thanks]+ $
    put/patch me/us through/across [please/pls/now/then/already/thanks]+ $
    pass/hand/refer me/us on/over/across/up [please/pls/now/then/already/thanks]+ $
    who's/whos/who_is/who_else_is/anyone/anybody/someone/somebody [is/who/who's/that's]+ above/over/senior_to/
      higher_than/superior_to you/u
    get/fetch/want/need/find/bring/see [me/us/your/a/some]+ superior/superiors/senior/grown_up/grown-up/adult [room/
      rate/rates/citizen/discount/ticket/tickets/bus/fare/price/bed]
    let/have/get someone/somebody who/that knows/understands/speaks/can/has … answer/handle/reply/look/help/explain/
      write
    can/could/would/will [a/an/one/of/your/the/real/mortgage/branch]+ ${person}/colleague/colleagues/team/people walk/
      talk/guide/take me/us through
    ${person} [that/who/whom]+ i/we can/could/may sit_down/meet/deal/discuss/go_through/go_over [with]
    discuss/discussed/talk/speak/explain/dealt/deal/handle/handled/sort/settle … in_person/face_to_face/face-to-face
    do/discuss/settle/sort/handle/explain this/it/that over/on/by the/a phone/call/telephone with
    get/have someone/somebody look into
    any human/humans/real_person/real_people around/available/there/here/online
    show/give me/us a/an [real/actual/live]+ human/person $`,
    `${declined}
    what/all/everything/after/hell/have/has/they/he/she/been [you/u/they/he/she/have/has]+ put/passed/pass
    they/he/she/nobody/no_one/noone/wouldn't/would_not/refused/refuses/couldn't/how_to/bus/train/flight [would/could/
      to/can/will]+ transfer/connect
    adult/senior room/rate/rates/citizen/discount/ticket/tickets/bus/fare/price/bed
    can/could/may/should/do/if i/we pass/hand/forward/refer/escalate/connect/transfer`,
  ),
  rule(
    0.8,
    `
    can/could/would/will/please_have/please_ask/have/need/ask/get someone/somebody/anyone/anybody/a_supervisor/
      a_manager/a_rep/an_agent/a_representative/your_manager/a_colleague/the_manager [to/please/kindly/else/there/
      actually/from/in/at/your/the/team/department/relations/customer/service/support/office/bank/shop/store/hotel/
      care]+ ${call} [me/us/out/back]
    someone/somebody/a_manager/a_supervisor/your_manager/your_team needs/need/has/better/should/must/
      ought [to]+ ${call}/speak/talk [to/with/back]+ me/us
    appreciate/expect/expecting/want/await/awaiting/like/hoping_for/hope_for/demand/request/need [a/to/get/receive/
      have/phone/an/some/urgent]+ call/callback/call_back/phone_call/telephone_call from [${real}]+ ${person}/someone/
      somebody/team/management/head_office/headquarters
    appreciate/like someone/somebody calling/contacting/ringing/phoning/reaching
    someone/somebody/anyone/anybody/person/human [actually/please/who_is/who's/thats/that's]+ with/in [a/an/actual/
      some/real/any/at/least/the/more]+ pulse/heartbeat/brain/brains/authority/power/charge/seniority/
      common_sense [please/pls]+
    can/could/would/will/please someone/somebody/anyone [please/pls/just/else/actually]+ pick_up_the_phone/jump_on/
      hop_on/join/take_over/step_in/come_on/answer_me/jump_in
    ^ [hello/hi/hey/please/is/there]+ anyone/anybody [there/please/here/home]+ $
    ^ someone/somebody please/pls/plz $
    ^ someone/somebody [else/take/over/real/please]+ take_over/else/jump_in/step_in [please/pls]+ $
    could/can/please/would [you]+ fetch/grab [me/us]+ someone/somebody/a_colleague/a_person/a_human/a_manager
    find/get/point/give/send/show [me/us/to]+ someone/somebody who/that [can/could/will/actually/really/might]+ help/
      answer/know/knows/understand/understands/talk/speak/explain/care/cares
    bring/loop/pull/call/patch in [a/an/the/your/another/one/of/some]+ human/person/someone/colleague/manager/agent/
      supervisor/colleagues
    loop/bring/put [a/an/the/your/another]+ human/person/someone/colleague/manager/supervisor in/into/on
    take/bring/raise/escalate this/it/that/my_case/this_matter/my_complaint [up/further/straight/directly]+ to/
      with [a/the/your]+ manager/supervisor/superior/superiors/boss/ceo/management/someone/higher_ups
    take/taking/escalate/escalating this/it higher/further/upstairs/up_the_chain
    ^ [please/pls/i/want/to/need/just/now/then/ok]+ escalate [this/it/that/now/please/pls/asap/immediately]+ $
    want/need/prefer/start/open/get/request/have [a/the/to/use]+ live/human chat
    press/dial/hit/say [for/0/zero/#/is]+ operator/agent/representative`,
    `${declined}
    if/when/does/did/what_if/before/until/unless someone/somebody/anyone
    live chat was/is
    app/site/website/page/plan/product/software/tool have/use live
    was/were/been/had/got someone/somebody`,
  ),
];
