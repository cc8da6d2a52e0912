import { rule } from "../rule.ts";
import { declined } from "./declined.ts";
import { anyone, article, move, person, slipped, small, speak, spoke, want } from "./english-words.ts";
import { misspelt } from "./misspelt.ts";

/** Who builds a bot of their own asks how it hands over, and wants nobody now. */
const product = `
  implement/implementing/build/building/configure/configuring/integrate/integrating/add/adding/set_up/setup/create/
    creating/develop/enable/enabling/support/supports/supported/tutorial/docs/documentation/example/examples/code/
    what_is/what's/how_does/does/on/about/use/using/triggering/trigger [a/an/the/for/of/on/to/your/our/my/
    rasa]+ human/hand/handing/handoff/hand-off/handover/live/handing_over
  bot/bots/chatbot/chatbots/assistants/rasa/it [can/could/to/will/would]+ transfer/hand/switch/route/escalate/
    connect a/the/chat/chats/conversation/conversations/users/customers/to/over`;

export const english = [
  rule(
    0.97,
    `
    ${speak} ${small} ${person} [like/around/platinum/whose/and]
    ${move} ${small} ${person}
    discuss/discussing … with [one/of/a/an/your/my/the/some/real/actual/live/human/bank]+ ${person}/colleague/
      colleagues
    switch/forward/redirect/route/over/off to [a/an/the/your/real/live/human/actual]+ human/agent/person/
      representative/operator/colleague
    human handoff/hand-off/handover/takeover
    handoff/hand-off/handover/hand_off/hand_over/takeover/escalation/switch/upgrade to [a/an/the/live/real]+ human/
      agent/person/operator/representative`,
    `${declined}
    can/could/may/should/if i/we hand/pass/forward
    ${product}`,
  ),
  rule(
    0.93,
    `
    ${want} ${article} agent/agnet/human/hooman/person/representative/rep/operator/supervisor/manager/mgr/human_being/
      advisor/adviser/h_u_m_a_n [please/pls/plz/now/not/to/who/here/asap/so/right/immediately/instead/rather/because/
        account/role/login/licence/
      license/seat/view/access]
    ${want} ${article} ${["human", "agent", "person"].map(misspelt).join("/")}
    ${want} ${article} colleague/customer_service/customer_support/customer_care [please/pls/plz/now]
    want/rather/prefer/like [to]+ deal with [a/an/real/live/actual]+ human/person/people/agent
    bring/get/have ${article} human/person/colleague in/involved/here
    forward/redirect/refer/route/hand/switch/point/send/take me/us [over/on/to/a/an/one/of/your/the/another]+ someone/
      somebody/anyone/colleague/colleagues/human/agent/person/adviser/advisor
    ${want} real/human/manual help/assistance/support/customer_service
    ${want} ${article} real/actual/live human/person/people/agent/help [hair/skull/skeleton]
    ask/asking for/4/to/a/an [see/speak/with/to/a/an/the/your/real/live/actual]+ human/agent/representative/
      supervisor/operator
    ask/want/need/like/hear/get/expect/prefer/rather_have … from/by a/an/your [real/actual/live/human/
      qualified]+ human/person/agent/adviser/advisor/banker/representative/rep/supervisor/manager/employee/
      member_of_staff/human_being`,
    `${declined}
    travel/estate/insurance/booking/cleaning/bleaching agent
    account/product/project/store/password/file/window manager
    human hair/skull/skeleton
    already/yesterday/earlier asked
    give/send/get the/my/our/every manager/agent/person/supervisor
    manager/agent/supervisor/operator account/role/login/licence/license/seat/view/access`,
  ),
  rule(
    0.92,
    `
    human/humans/hooman/person/agent/agents/representative/rep/operator/advisor/adviser/manager/mgr/supervisor/
      specialist/consultant/employee [here/there/i/we/who/that/can/could/may/to/available/actually/really/
      directly]+ talk/speak/chat/answer/call_me/ring_me
    real/actual/live/living/proper human/person/people/agent/agents/operator/rep/representative/advisor/
      customer_service/support [hair/skull/skeleton/using/was/were]
    human agent/agents/operator/representative/advisor/colleague/colleagues/support/help/assistance/intervention/
      interaction/attention/response/reply/contact/eyes/touch [in/from/when/and]
    someone/somebody/anyone/some1/any1 [actually/truly/is/who/who's/that's]+ real/human/alive/competent
    human_eyes/human_ear`,
    `${declined}
    are/r/is/am you/u/this/it/i
    talking/speaking/chatting to/with
    you're/not/i'm/i_am/you_are/it's/that's/was/am a
    look/looks/looking/feel/feels/seem/seems like [a/an]+ real/actual/live/living
    human hair/skull/skeleton
    agent/agents/person/people/human/humans/rep/operator was/were/using
    ${product}
    do/does/did [you]+ [a/an/any/the/your/let/use/employ/hire]+ real/actual/live/living
    sound/sounds/sounded/act/acts like [a/an]+ real/actual/live/human
    how/when/where does/do [a/the/your]+ live/human/agents/operators/representatives
    than a/an/any/the/your/most
    human touch in/from/when/and
    spoke/spoken/talked to/with`,
  ),
  rule(
    0.9,
    `
    ${speak}/direct/uirect/put_me/put_us/patch_me/pass_me/hand_me/ahold_of ${small} ${anyone}/${slipped}
    ${spoke} ${small} ${person}/someone/somebody/anyone
    human/agent/person/representative/operator please/pls/plz/plss/now
    can/could/would/will/may [a/an/the/your/one/of/real/human]+ manager/supervisor/agent/human/representative/rep/
      person/advisor/managers/agents/representatives/colleagues/advisors/adviser/
      advisers/member_of_staff/staff_member/employee/staff [please/kindly/just/get/be/in/
      reach]+ call/contact/touch/out/help/ring/assist/reach/reply/answer/get_back/look/respond
    get/have/put/bring [me/us/a/an/your/the/some/on/one/of]+ ${person}/colleague/colleagues/engineer/developer/dev/
      technician/expert/boss/someone/
      somebody [on/to/onto]+ on/to [the] phone/line
    bring/get/fetch me/us/your [your/a/the]+ boss/manager/supervisor/someone/somebody
    can/could/would/will [a/an/one/of/your/some/another/please]+ colleague/colleagues/person/human/someone/somebody/
      agent/engineer/technician/expert/doctor/nurse/pharmacist/owner [of/yours/else/there/please/from/your/team/
      kindly/just]+ take_over/take_this_over/take_this/call/ring/phone/step_in/jump_in/dm/message/text
    someone/somebody/anyone/some1 [please/pls/from/your/team/support/kindly]+ dm/message/pm me/us
    put/get them/him/her/him_on/the [chef/owner/boss/doctor] on/for_me
    forward/direct/send/route/transfer/connect/take/switch/move/put me/us [through/over/on/straight]+ to [the/your/a/
      an]+ live_chat/team/department/dept/complaints/claims/refunds/support/customer_service/customer_care/
      human_support
    want/need/like/have/get this/it/my_case/my_complaint/my_ticket/the_case [to/be/get]+ escalated
    transfer/connect/put/patch/redirect/hand/pass me/us/my_call [please/through/over/on/back/straight]+ to/with [the/
      your/a/an/room/service/wifi/wi-fi/internet/another/different/bigger/smaller/better/quieter/nicer/cheaper/
      business/savings/room/flight/network/my/bluetooth/speaker/tv/vpn/spotify/printer/an/uber/lyft/taxi/cab]+
    talk/speak/talking/speaking [to/with/you/u/someone/about/this/it/that]+ on/over/by [the/a] phone/call
    escalate [this/it/my/the/a/case/ticket/issue/matter/complaint/request]+ please/now/further/higher/level/tier/
      immediately/asap/case/ticket/issue/matter/complaint
    higher level/tier support/of_support
    second/next level/line/tier support/agent`,
    `${declined}
    was/been/got escalated
    ^ [one/1/per/each/single/this/that/for] person
    one/1/per/each/single/this/that/second/third/every person
    uber/lyft/taxi/cab
    bigger/smaller/better/quieter/nicer/cheaper/business/savings
    wifi/wi-fi/internet/network/another/different/flight/bluetooth/speaker/tv/vpn/spotify/printer
    you_are/you're/i_am/i'm the/a/an/your/his/her agent/operator/person/human/representative`,
  ),
];
