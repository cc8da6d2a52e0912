import { phrases } from "../phrases.ts";
import { rule } from "../rule.ts";
import { misspelt } from "./misspelt.ts";

/** Words that can only mean one of us, with the spellings that thumbs and speech recognition make of them. */
const person = `human/humans/huma/hunan/hooman/hoomin/hoomans/humain/humna/humam/hman/humen/human_being/h_u_m_a_n/
  person/persons/people/persn/preson/perosn/p_e_r_s_o_n/agent/agents/agnet/agnt/aent/angent/agetn/agant/a_g_e_n_t/
  representative/representatives/represent?itive/representitive/representive/represenative/reprsentative/rep/reps/
  operator/operators/operater/oprator/advisor/adviser/advisors/advisers/manager/managers/manger/mgr/mngr/supervisor/
  supervisors/superviser/executive/specialist/consultant/boss/employee/staff_member/member_of_staff/team_member/
  team_lead/team_leader/founder/founders/ceo/director/real_one`;
/** Words that mean one of us only after a verb of speaking. */
const anyone = `someone/somebody/someody/sombody/some_one/someone's/some1/sum1/smone/smb/anyone/anybody/any1/assistant/
  employees/staff/colleague/colleagues/management/superior/superiors/higher-up/higher-ups/whoever/sales/reception/
  front_desk/customer_service/customer_support/customer_care/customer_relations/client_services/support/team/
  dispatch/accounts_department/billing/complaints/complaints_department/the_hotel/the_restaurant/the_shop/the_store/
  head_office/headquarters/owner/doctor/nurse/technician/mechanic/engineer/developer/dev/expert/pharmacist/chef/
  receptionist/clerk/caseworker/case_worker/adjuster/counsellor/complaints_team/complaints_dept/claims_team/claims/
  refunds/csr`;
/** The same words, and "someone", as slips of the thumb leave them. */
const slipped = `${["human", "person", "agent", "operator", "assistant", "someone", "somebody", "representative", "manager", "supervisor"].map(misspelt).join("/")}/anagent/ahuman/aperson/anoperator`;
const small = `[to/with/w/2/a/an/the/your/ur/you/my/some/any/one/of/real/acutal/actual/actually/live/living/human/huma/
  bloody/damn/goddamn/fucking/freaking/proper/other/another/different/flesh/and/blood/customer/custmer/coustmer/
  costumer/service/support/sales/care/please/pls/plz/in/from/there/who/is/at/directly/touch/me/us/on/through/spa/
  billing/technical/tech/finance/senior/qualified/licensed/returns/complaints/concierge/restaurant/duty/store/shop/
  hotel/bank/branch/account/relationship/case/claims/general/regional/area/colleagues/agents/advisers/advisors]+`;
const speak = `talk/talking/tolk/tlk/takl/talkto/speak/speaking/speek/spek/spk/speakto/chat/chatting/chta/converse/
  conversing/connect/connected/conect/contact/contacting/contactig/contcat/reach/reaching/escalate/transfer/
  transferred/tranfer/hold_of/get_in_touch/get_through/get_me_through/get_us_through/have_a_word/quick_word/a_word/
  discuss_this/discuss_it/discuss_my_case`;
/** Verbs of speaking that lost or doubled a letter, or the space before what follows. */
const spoke = `${["talk", "speak", "contact", "connect", "transfer"].map(misspelt).join("/")}/totalk/tospeak/tochat/
  tocontact/talkwith/speakwith/chatwith/connectme`;
const move = `put/patch/pass/hand/switch/forward/direct/redirect/refer/route/escalate/raise/uirect me/us/this/it/call/chat`;
const want = `want/wanna/wnat/wan/need/ned/get/give/gimme/send/find/prefer/demand/rather/would_like/i'd_like/we'd_like/
  request/requesting/require/can_i_have/could_i_have/may_i_have/let_me_have/i'll_have`;
const article = `[me/us/to/see/a/an/the/your/ur/some/any/real/actual/live/living/bloody/damn/goddamn/fucking/freaking/
  proper/other/another/different/customer/service/support]+`;
const machine = `you/u/a_bot/bots/this_bot/the_bot/your_bot/chatbots/a_chatbot/this_chatbot/your_chatbot/a_robot/robots/
  this_robot/a_machine/machines/this_machine/a_computer/computers/an_ai/ai/this_ai/your_ai/an_algorithm/a_program/
  a_recording/a_script`;

/** "I do not want to talk to an agent", "I already talked to one", "faster than I could": the request turned around. */
const declined = `
  don't/do_not/doesn't/didn't/won't/not/never/no want/need/wish/have/wanna/like/transfer/connect/put/pass/send/give/
    forward/escalate/contact/get/make/asking/trying/looking/to
  don't/do_not/never/without/stop transferring/connecting/talk/speak/talking/speaking/having/escalate/bother
  no need/reason/point
  without
  rather/prefer not
  hate/hated/enjoy/enjoyed/loved/liked/nice/great/lovely/pleasure/good/happy to/with/we/i/talking/speaking/chatting/
    connecting
  instead of
  i/we/she/he/they/and already/just/did/finally/was/were/been/have/had/after/recently/once talk/talking/speak/speaking/
    spoken/talked/chatted/chatting/connected/contacted/transferred/reach/reached/able/in
  already/just/was/were/been/have/had/after/while/when_i/whenever_i/every_time_i/before spoken/talked/talking/speaking/
    chatted/chatting/connected/contacting/contacted/transferred/talk/speak/contact
  was/were able
  had/took/forced/made_me [me] to
  finally/managed got/to
  was/were/got/been connected/transferred/talking/speaking/chatting
  than i/we
  if i/we/you wanted
  would_have/would've called/asked
  thanks/thank_you for
  what time/hours
  talking/speaking of
  he/she/they/people/passengers/customers/guy/lady/man/woman wanted/asked/tried/demanded/begged to
  my boss/manager/supervisor/team/staff/employees/people/colleague/colleagues/accountant
  to another/other person/people`;

export const english = [
  rule(
    0.97,
    `
    ${speak} ${small} ${person}
    ${move} ${small} ${person}
    discuss/discussing … with [one/of/a/an/your/my/the/some]+ ${person}/colleague/colleagues
    switch/forward/redirect/route/over/off to [a/an/the/your/real/live/human/actual]+ human/agent/person/representative/
      operator/colleague
    human handoff/hand-off/handover/takeover`,
    declined,
  ),
  rule(
    0.93,
    `
    ${want} ${article} agent/agnet/human/hooman/person/representative/rep/operator/supervisor/manager/mgr/human_being/
      advisor/adviser/h_u_m_a_n [please/pls/plz/now/not/to/who/here/asap/so/right/immediately/instead/rather/because]
    ${want} ${article} ${["human", "agent", "person"].map(misspelt).join("/")}
    ${want} real/human/manual help/assistance/support/customer_service
    ${want} ${article} real/actual/live human/person/people/agent/help [hair/skull/skeleton]
    ask/asking for/4/to/a/an [see/speak/with/to/a/an/the/your/real/live/actual]+ human/agent/representative/supervisor/operator
    ask/want/need/like/hear/get/expect/prefer/rather_have … from/by a/an/your [real/actual/live/human]+ human/person/
      agent/representative/rep/supervisor/manager/employee/member_of_staff/human_being`,
    `${declined}
    travel/estate/insurance/booking/cleaning/bleaching agent
    account/product/project/store/password/file/window manager
    human hair/skull/skeleton
    already/yesterday/earlier asked`,
  ),
  rule(
    0.92,
    `
    human/humans/hooman/person/agent/agents/representative/rep/operator/advisor/adviser/manager/mgr/supervisor/
      specialist/consultant/employee [here/there/i/we/who/that/can/could/may/to/available]+ talk/speak/chat/answer/
      call_me/ring_me
    real/actual/live/living/proper human/person/people/agent/agents/operator/rep/representative/advisor/
      customer_service/support [hair/skull/skeleton]
    human agent/operator/representative/advisor/support/help/assistance/intervention/interaction/attention/response/
      reply/contact/eyes/touch [in/from/when/and]
    someone/somebody/anyone/some1/any1 [actually/truly/is/who/who's/that's]+ real/human/alive/competent
    human_eyes/human_ear`,
    `${declined}
    are/r/is/am you/u/this/it/i
    talking/speaking/chatting to/with
    you're/not/i'm/i_am/you_are/it's/that's/was/am a
    look/looks/looking/feel/feels/seem/seems like [a/an]+ real/actual/live/living
    human hair/skull/skeleton
    human touch in/from/when/and
    spoke/spoken/talked to/with`,
  ),
  rule(
    0.9,
    `
    ${speak} ${small} ${slipped}
    ${spoke} ${small} ${person}/someone/somebody/anyone
    human/agent/person/representative/operator please/pls/plz/plss/now
    can/could/would/will/may [a/an/the/your/one/of/real/human]+ manager/supervisor/agent/human/representative/rep/person/
      advisor/managers/agents/representatives/colleagues/advisors/staff [please/kindly/just/get/be/in/reach]+ call/contact/touch/out/help/ring/assist/reach/reply/answer/get_back/look/respond
    ${speak} ${small} ${anyone}
    get/have/put/bring [me/us/a/an/your/the/some/on]+ ${person}/engineer/developer/dev/technician/expert/boss/someone/somebody [on/to/onto]+ on/to [the] phone/line
    bring/get/fetch me/us/your [your/a/the]+ boss/manager/supervisor/someone/somebody
    can/could/would/will [a/an/one/of/your/some/another/please]+ colleague/person/human/someone/somebody/agent/engineer/technician/expert/doctor/nurse/pharmacist/owner [of/yours/else/there/please/from/your/team/kindly/just]+ take_over/take_this_over/take_this/call/ring/phone/step_in/jump_in/dm/message/text
    someone/somebody/anyone/some1 [please/pls/from/your/team/support/kindly]+ dm/message/pm me/us
    put/get them/him/her/him_on/the [chef/owner/boss/doctor] on/for_me
    forward/direct/send/route/transfer/connect/take/switch/move/put me/us [through/over/on/straight]+ to [the/your/a/an]+ live_chat/team/department/dept/complaints/claims/refunds/support/
      customer_service/customer_care/human_support
    want/need/like/have/get this/it/my_case/my_complaint/my_ticket/the_case [to/be/get]+ escalated
    i/i'm [am/'m]+ done/finished talking/typing/chatting to/with a/the/this/your bot/machine/robot/computer
    talk/talking/tlk/takl/speak/speaking/spek/spk/chat/chatting/transfer/connect/connected/contact/contacting/contactig/
      reach/direct/uirect/escalate/put_me/put_us/patch_me/pass_me/hand_me/hold_of/ahold_of ${small} ${anyone}
    transfer/connect/put/patch/redirect/hand/pass me/us/my_call [please/through/over/on/back/straight]+ to/with [the/your/a/an/room/service/wifi/wi-fi/internet/another/different/room/flight/network]+
    talk/speak/talking/speaking [to/with/you/u/someone]+ on/over/by [the] phone
    escalate [this/it/my/the/a/case/ticket/issue/matter/complaint/request]+ please/now/further/higher/level/tier/
      immediately/asap/case/ticket/issue/matter/complaint
    higher level/tier support/of_support
    second/next level/line/tier support/agent`,
    `${declined}
    was/been/got escalated
    ^ [one/1/per/each/single/this/that/for] person
    one/1/per/each/single/this/that/second/third/every person
    wifi/wi-fi/internet/network/another/different/flight`,
  ),
  rule(
    0.85,
    `
    want/need/get/give/like/prefer/bring/i'd_like [me/to_have/to_get/get]+ someone/somebody/some1/sum1 else/who/that/to/from/with/
      competent/real/human/at_the/in_charge
    get/find/send/have [me] someone/somebody/some1/sum1/anyone [else] to help/call/look/answer/fix/contact/phone/speak/
      talk/assist
    get/have/put [me] someone/somebody/anyone [else] on the line/phone
    don't/do_not/not/refuse_to/sick_of/tired_of/fed_up/stop/hate/no_more/rather_than/instead_of [with/of/want/wanna/to/
      like/wish/need/be/have]+ talk/talking/speak/speaking/chat/chatting/deal/dealing/text/texting/argue/arguing to/
      with ${machine}
    don't/do_not/not/no_longer want/need/wanna/like [a/an/your/this/the/more/any/another/automated]+ bot/robot/machine/chatbot/ai/bots/automated_replies/automated_answers/canned_answers/canned_replies
    not/don't [feel] comfortable … machine/bot/robot/ai
    no [more/bloody/fucking/stupid/damn]+ bots/robots/chatbots/machines please/pls/plz
    ^ no [more/bloody/fucking/stupid/damn]+ bots/bot/robots/chatbots/machines $
    talking to a bot/robot/machine/chatbot is
    ^ [somebody/someone] who knows/understands/can_help/has_a_brain/speaks … please/pls/plz/!
    ^ someone/somebody [actually/really]+ competent/real/human [please/pls/plz]+ $
    get off the [line/phone]+ bot
    get me out of this bot/chatbot/robot
    turn/switch off the bot/chatbot/robot/ai
    is/are [there/any/an/a/your/some]+ agent/agents/representative/representatives/rep/operator/humans/human/staff/
      advisor/consultant/someone/somebody/anyone/anybody available/online/free [to_talk/to_help/to_chat]
    is/are there [also/even/still/really/actually/any/a/an/real/actual/living/live]+ human/humans/person/people/
      agent/operator working/behind/there/here/available/around/online`,
    "someone/somebody to deal",
  ),
  rule(
    0.85,
    "not a/an/your/another/some [stupid/bloody/fucking/dumb/automated]+ bot/robot/machine/chatbot/script",
    "is/are/was/i'm/i_am/you're/you_are/it's/that's/am/were not",
  ),
  rule(
    0.8,
    `
    can/could/will/would/may/cud/shall someone/somebody/some1/sum1/anyone/anybody/any1 [please/pls/plz/actually/real/
      else/from/there/your/team/support/just/kindly]+ call/ring/phone/contact/reach/else_help/take_a_look/look_into/
      reply/answer/get_back/talk/speak
    call/ring/phone me/us back/now/asap/please/pls/plz/immediately/today/tomorrow/urgently
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] call/ring/phone me/us [back/when/before/if/once/
      upon/by/after]
    ^ [please/pls/hi/hello/just]+ call/ring/phone me/us [asap/now/today/please/pls]+ $
    callback/call-back/call_back/callbacks please/pls/requested/request/needed
    want/like/need/prefer/ask/asked to_be called/rung/phoned/contacted_by [back/by/on/a/someone/somebody/person/human/an/agent/phone]+
    ask/get/have/tell someone/somebody/anyone/the_manager/your_manager/your_team [to]+ contact/call/phone/ring/reach_out/reach/get_back
    phone/telephone conversation/call/chat with [a/an/the/your/one/of]+ staff/team/someone/somebody/human/person
    number/phone_number/telephone_number for/of/to [the/your/reach/contact/speak/to/with]+ customer_service/customer_services/customer_care/customer_support/support/a_human/a_person/an_agent
    give me/us a [quick] call/ring/bell/buzz/call_back/callback [when/before/if/once/upon/after]
    want/need/request/arrange/schedule/like/get/organise/organize/have/possible [a/your/an/me/the]+ call_back/callback/
      phone_call/callbacks
    call/phone/ring someone/somebody for/about/to help/assistance/this/discuss/explain
    who/whom [else] can/could/do/should/may/must/to i/we/talk/speak [actually/really/please/else]+ talk/speak/complain/
      to/with to/with/about
    talk/speak to me/us like a human/person
    speak to/with you/u [please]
    is/are there any/a/an real/actual/human/person/agent
    is/are anyone/anybody/somebody/someone/any1 [out/really/actually/still/human/real/alive/even/on/at]+ there/here/
      available/online/around/listening/alive
    anyone/anybody/someone/somebody/any1 [there/here/else/who/that/around/at/the/hotel/shop/i/we]+ can/could/may/might/to [i/we]+ talk/speak/chat
    there to talk/speak to`,
    `${declined}
    call me/us when/before/if/once/upon/by/after
    don't/do_not/never/stop call/calling/ring/phone
    call/ring/phone when/before/if/once/upon/after
    if/when someone/somebody/anyone`,
  ),
];

/** What a message that is nothing but the word may have around it. */
const around = `hi/hey/hello/sir/madam/ok/okay/please/pls/plz/no/yes/just/a/an/the/some/your/ur/real/live/human/actual/
  chat/with/to/talk/speak/customer/service/support/connect/help/need/any/now/right/here/asap/immediately/urgently/ffs/
  omg/damn/fucking/bloody/thanks/thx/agent/person/representative/operator/instead/only/available`;

/** A message that is nothing but the word: "agent", "HUMAN!!", "rep pls", in any language. */
export const alone = phrases(`
  ^ [${around}]+ ${person}/customer_service/customer_support/customer_care/live_chat/live_support [${around}]+ $
  ^ [por/favor/bitte/per/favore/svp/aub/prosze/lutfen/un/une/una/ein/einen/le/la/el/il/en/et/een/vraag/s'il/vous/plait/
    alstublieft/tack/takk]+ persona/humano/humana/humain/humaine/mensch/mitarbeiter/berater/umano/operatore/operador/operateur/asesor/agente/
    atendente/conseiller/medewerker/mens/czlowiek/konsultant/manniska/menneske/medarbetare/medarbeider/medarbejder/
    insan/temsilci/servizio_clienti/servicio_al_cliente/service_client/service_a_la_clientele/service_humain/
    atencion_al_cliente/atendimento_humano/kundenservice/kundendienst/klantenservice/kundtjanst/kundeservice/
    vrai_humain/vraie_personne/echter_mensch/persona_real/pessoa_real/persona_vera [por/favor/bitte/per/favore/svp/
    aub/prosze/lutfen/s'il/vous/plait/alstublieft/tack/takk/ahora/jetzt/ora/maintenant/nu/teraz/simdi/agora]+ $
  ^ [i/want/to/just/please]+ talk $
  ^ talk/speak to/with you/us/someone $`);
