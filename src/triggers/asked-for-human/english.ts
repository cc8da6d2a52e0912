import { phrases } from "../phrases.ts";
import { rule } from "../rule.ts";
import { anyone, article, machine, move, person, slipped, small, speak, spoke, want } from "./english-words.ts";
import { misspelt } from "./misspelt.ts";

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
  on hold/phone [waiting/trying/just/and/hoping]+ to
  before/without/instead_of allowing/letting/being_allowed
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
  told/tells/telling/tell/says/said/advised/instructed/directed [me/us/that/i/we/have/need/should/must/to]+ talk/speak/
    contact/reach/chat
  you/they/people/passengers/customers [just/still/only]+ have_to/must/should/had_to/need_to talk/speak/contact/reach
  why/if/whenever [do/did/should/must/i/we/you/have/has/need/call/to]+ talk/speak/contact/reach
  people like/around/whose/and
  connecting people
  executive platinum
  every/each/the/any/one/whoever person/agent/rep/manager/representative [that/who/whom]+ i/we
  my boss/manager/supervisor/team/staff/employees/people/colleague/colleagues/accountant
  to another/other person/people`;

export const english = [
  rule(
    0.97,
    `
    ${speak} ${small} ${person} [like/around/platinum/whose/and]
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
    ${want} ${article} colleague/customer_service/customer_support/customer_care [please/pls/plz/now]
    want/rather/prefer/like [to]+ deal with [a/an/real/live/actual]+ human/person/people/agent
    bring/get/have ${article} human/person/colleague in/involved/here
    forward/redirect/refer/route/hand/switch me/us [over/on/to]+ someone/somebody/anyone/colleague
    ${want} real/human/manual help/assistance/support/customer_service
    ${want} ${article} real/actual/live human/person/people/agent/help [hair/skull/skeleton]
    ask/asking for/4/to/a/an [see/speak/with/to/a/an/the/your/real/live/actual]+ human/agent/representative/supervisor/
      operator
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
    ${speak}/direct/uirect/put_me/put_us/patch_me/pass_me/hand_me/ahold_of ${small} ${anyone}/${slipped}
    ${spoke} ${small} ${person}/someone/somebody/anyone
    human/agent/person/representative/operator please/pls/plz/plss/now
    can/could/would/will/may [a/an/the/your/one/of/real/human]+ manager/supervisor/agent/human/representative/rep/
      person/advisor/managers/agents/representatives/colleagues/advisors/staff [please/kindly/just/get/be/in/
      reach]+ call/contact/touch/out/help/ring/assist/reach/reply/answer/get_back/look/respond
    get/have/put/bring [me/us/a/an/your/the/some/on]+ ${person}/engineer/developer/dev/technician/expert/boss/someone/
      somebody [on/to/onto]+ on/to [the] phone/line
    bring/get/fetch me/us/your [your/a/the]+ boss/manager/supervisor/someone/somebody
    can/could/would/will [a/an/one/of/your/some/another/please]+ colleague/person/human/someone/somebody/agent/engineer/
      technician/expert/doctor/nurse/pharmacist/owner [of/yours/else/there/please/from/your/team/kindly/
      just]+ take_over/take_this_over/take_this/call/ring/phone/step_in/jump_in/dm/message/text
    someone/somebody/anyone/some1 [please/pls/from/your/team/support/kindly]+ dm/message/pm me/us
    put/get them/him/her/him_on/the [chef/owner/boss/doctor] on/for_me
    forward/direct/send/route/transfer/connect/take/switch/move/put me/us [through/over/on/straight]+ to [the/your/a/
      an]+ live_chat/team/department/dept/complaints/claims/refunds/support/customer_service/customer_care/human_support
    want/need/like/have/get this/it/my_case/my_complaint/my_ticket/the_case [to/be/get]+ escalated
    i/i'm [am/'m]+ done/finished talking/typing/chatting to/with a/the/this/your bot/machine/robot/computer
    transfer/connect/put/patch/redirect/hand/pass me/us/my_call [please/through/over/on/back/straight]+ to/with [the/
      your/a/an/room/service/wifi/wi-fi/internet/another/different/room/flight/network/my/bluetooth/speaker/tv/vpn/
      spotify/printer/an/uber/lyft/taxi/cab]+
    talk/speak/talking/speaking [to/with/you/u/someone]+ on/over/by [the] phone
    escalate [this/it/my/the/a/case/ticket/issue/matter/complaint/request]+ please/now/further/higher/level/tier/
      immediately/asap/case/ticket/issue/matter/complaint
    higher level/tier support/of_support
    second/next level/line/tier support/agent`,
    `${declined}
    was/been/got escalated
    ^ [one/1/per/each/single/this/that/for] person
    one/1/per/each/single/this/that/second/third/every person
    uber/lyft/taxi/cab
    wifi/wi-fi/internet/network/another/different/flight/bluetooth/speaker/tv/vpn/spotify/printer
    you_are/you're/i_am/i'm the/a/an/your/his/her agent/operator/person/human/representative`,
  ),
  rule(
    0.85,
    `
    want/need/get/give/like/prefer/bring/i'd_like [me/to_have/to_get/get]+ someone/somebody/some1/sum1 else/who/that/to/
      from/with/competent/real/human/at_the/in_charge [fix/replace/repair/clean/tow/drive/watch/walk/feed/carry/pick/
      bring/deliver/install/share/go/travel]
    get/find/send/have [me] someone/somebody/some1/sum1/anyone [else] to help/call/look/answer/fix/contact/phone/speak/
      talk/assist
    get/have/put [me] someone/somebody/anyone [else] on the line/phone
    don't/do_not/not/refuse_to/sick_of/tired_of/fed_up/stop/hate/no_more/rather_than/instead_of [with/of/want/wanna/to/
      like/wish/need/be/have]+ talk/talking/speak/speaking/chat/chatting/deal/dealing/text/texting/argue/arguing to/
      with ${machine}
    don't/do_not/not/no_longer want/need/wanna/like [a/an/your/this/the/more/any/another/automated]+ bot/robot/machine/
      chatbot/ai/bots/automated_replies/automated_answers/canned_answers/canned_replies
    not/don't [feel] comfortable … machine/bot/robot/ai
    no [more/bloody/fucking/stupid/damn]+ bots/robots/robot/chatbots/machines please/pls/plz
    ^ no [more/bloody/fucking/stupid/damn]+ bots/bot/robots/chatbots/machines $
    talking to a bot/robot/machine/chatbot is
    ^ [somebody/someone] who knows/understands/can_help/has_a_brain/speaks … please/pls/plz/!
    ^ someone/somebody [actually/really]+ competent/real/human [please/pls/plz]+ $
    get off the [line/phone]+ bot
    get me out of this bot/chatbot/robot
    turn/switch off the bot/chatbot/robot/ai
    is/are [there/any/an/a/your/some]+ agent/agents/representative/representatives/rep/operator/humans/human/staff/
      advisor/consultant/someone/somebody/anyone/anybody available/online/free [to_talk/to_help/to_chat]
    is/are there [also/even/still/really/actually/any/a/an/real/actual/living/live]+ human/humans/person/people/agent/
      operator working/behind/there/here/available/around/online`,
    `
    someone/somebody to deal/fix/replace/repair/clean/tow/drive/watch/walk/feed/carry/pick/bring/deliver/install/share/
      go/travel`,
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
    want/need/like/prefer you/u/someone/somebody/your_team to call/ring/phone me/us [back/now/today/please/at/on/about/
      asap/directly]+ $
    call/ring/phone me/us back/now/asap/please/pls/plz/immediately/today/tomorrow/urgently
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] ring/phone me/us [back/when/before/if/once/upon/by/
      after]
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] call me/us $
    please/pls/plz/kindly/can_you/can_u/could_you/would_you [please] call me/us back/at/on/about/regarding/asap/now/
      today/tomorrow/later/and/urgently/immediately/this/in/i/we/so/or/because/directly/when/before/if/once/upon/by/
      after/to/for/with/my
    ^ [please/pls/hi/hello/just]+ call/ring/phone me/us [asap/now/today/please/pls]+ $
    callback/call-back/call_back/callbacks please/pls/requested/request/needed
    want/like/need/prefer/ask/asked to_be called/rung/phoned back/by/on
    ask/get/have/tell someone/somebody/anyone/the_manager/your_manager/your_team [to]+ contact/call/phone/ring/
      reach_out/reach/get_back
    phone/telephone conversation/call/chat with [a/an/the/your/one/of]+ staff/team/someone/somebody/human/person
    number/phone_number/telephone_number for/of/to [the/your/reach/contact/speak/to/with]+ customer_service/
      customer_services/customer_care/customer_support/support/a_human/a_person/an_agent
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
    anyone/anybody/someone/somebody/any1 [there/here/else/who/that/around/at/the/hotel/shop/i/we]+ can/could/may/might/
      to [i/we]+ talk/speak/chat
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
    alstublieft/tack/takk]+ persona/humano/humana/humain/humaine/mensch/mitarbeiter/berater/umano/operatore/operador/
    operateur/asesor/agente/atendente/conseiller/medewerker/mens/czlowiek/konsultant/manniska/menneske/medarbetare/
    medarbeider/medarbejder/insan/temsilci/servizio_clienti/servicio_al_cliente/service_client/service_a_la_clientele/
    service_humain/atencion_al_cliente/atendimento_humano/kundenservice/kundendienst/klantenservice/kundtjanst/
    kundeservice/vrai_humain/vraie_personne/echter_mensch/persona_real/pessoa_real/persona_vera [por/favor/bitte/per/
    favore/svp/aub/prosze/lutfen/s'il/vous/plait/alstublieft/tack/takk/ahora/jetzt/ora/maintenant/nu/teraz/simdi/
    agora]+ $
  ^ [i/want/to/just/please]+ talk $
  ^ talk/speak to/with you/us/someone $`);
