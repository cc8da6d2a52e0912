import { askedAboutAi } from "./asked-about-ai.ts";
import { elsewhere } from "./asked-for-human-languages.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import { type Find, rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

/** Words that can only mean one of us, with the spellings that thumbs and speech recognition make of them. */
const person = `human/humans/huma/hooman/hoomin/hoomans/humain/humna/hman/human_being/person/persons/people/agent/
  agents/agnet/agnt/aent/angent/representative/representatives/represent?itive/representitive/rep/reps/operator/
  operators/advisor/adviser/advisors/manager/managers/mgr/supervisor/supervisors/executive/specialist/consultant/
  boss`;
/** Words that mean one of us only after a verb of speaking. */
const anyone = `someone/somebody/someody/sombody/some_one/someone's/some1/sum1/anyone/anybody/real_one/assistant/
  staff/employee/colleague/sales/reception/customer_service/customer_support/customer_care/customer_relations/
  support/team/the_hotel/the_restaurant/the_shop/the_store/the_owner/head_office`;
const small = `[to/with/w/2/a/an/the/your/ur/you/my/some/any/one/of/real/actual/actually/live/living/human/huma/
  bloody/damn/fucking/proper/other/another/different/flesh/and/blood/customer/custmer/coustmer/service/support/
  sales/care/please/pls/in/from/there/who/is/at/directly/touch/me/us/on/through/spa/billing/technical/tech/finance/
  returns/complaints/concierge/restaurant/duty/store/shop/hotel/bank]+`;
const speak = `talk/talking/tolk/speak/speaking/speek/spek/spk/tlk/chat/chatting/converse/connect/connected/contact/
  contacting/contcat/reach/escalate/transfer/transferred/put/patch/forward/get_hold_of/get_in_touch/get_through/
  pass/hand/switch`;
const want = `want/wanna/need/get/give/gimme/send/bring/find/prefer/demand/rather/like/require/have`;
const article = `[me/us/to/see/a/an/the/your/ur/some/one/real/actual/live/living/bloody/damn/fucking/proper/other/
  another/different/customer/service/support]+`;

/** "I do not want to talk to an agent", "I already talked to one": the request turned around. */
const declined = `
  don't/do_not/doesn't/didn't/won't/not/never/no want/need/wish/have/wanna/like/transfer/connect/put/pass/send/give/
    forward/escalate/contact/get/make/asking/trying/looking/to
  no need
  without
  rather/prefer not
  instead of
  already/just/was/were/been/have/had/after spoken/talked/chatted/talking/speaking/chatting/connected/contacted/
    transferred
  thanks/thank_you for
  what time/hours`;

const english = [
  rule(0.97, `${speak} ${small} ${person}`, declined),
  rule(
    0.93,
    `
    ${want} ${article} agent/human/person/representative/rep/operator/supervisor/manager/mgr/human_being/advisor/
      adviser [please/pls/now/not/to/who/here/asap/so/right/immediately/instead/rather/because]
    ${want} real/human/manual help/assistance/support/customer_service
    ${want} ${article} real/actual/live human/person/people/agent/help`,
    `${declined}
    travel/estate/insurance/booking agent
    account/product/project/store/password manager`,
  ),
  rule(
    0.92,
    `
    ${person} [here/there/i/we/who/that/can/could/may/to/available]+ talk/speak/chat/answer/call_me/ring_me
    real/actual/live/living/proper human/person/people/agent/agents/operator/rep/representative/advisor/
      customer_service/support
    human agent/operator/representative/advisor/support/help/assistance`,
    `${declined}
    are/r/is/am you/u/this/it/i
    talking/speaking/chatting to/with
    you're
    spoke/spoken/talked to/with`,
  ),
  rule(
    0.9,
    `talk/talking/speak/speaking/spk/chat/chatting/transfer/connect/connected/contact/contacting/reach/
    direct/escalate/put_me/put_us ${small} ${anyone}`,
    declined,
  ),
  rule(
    0.85,
    `
    get/find/send/have/bring [me] someone/somebody/some1/anyone [else] to help/call/look/answer/fix/contact/phone/
      speak/talk
    get/have/put [me] someone/somebody/anyone [else] on the line/phone
    don't/do_not/not/refuse_to/sick_of/tired_of/fed_up/stop [with/of/want/wanna/to]+ talk/talking/speak/speaking/
      chat/chatting/deal/dealing to/with you/u/a_bot/a_robot/a_machine/a_computer/bots/robots/machines/an_ai
    not/don't [feel] comfortable … machine/bot/robot/ai`,
  ),
  rule(
    0.8,
    `
    can/could/will/would/may someone/somebody/some1/anyone/anybody [please/pls/actually/real/else/from/there/your/
      team/support/just/kindly]+ call/ring/phone/contact/reach/else_help/take_a_look/look_into/reply/answer/
      get_back/talk/speak
    call/ring/phone me/us back/now/asap/please/pls/immediately/today/tomorrow
    want/need/request/arrange/schedule/like a call_back/callback/phone_call/call
    who/whom [else] can/could/do/should/may i/we [actually/really/please/else]+ talk/speak/complain to/with
    talk/speak to me/us like a human/person
    speak to/with you/u [please]
    is/are there any/a/an real/actual/human/person/agent
    there to talk/speak to`,
    declined,
  ),
];

/** A message that is nothing but the word: "agent", "HUMAN!!", "rep pls". */
const alone = phrases(`
  ^ [hi/hey/hello/sir/ok/please/pls/no/yes/just/a/an/the/some/your/ur/real/live/human/actual/chat/with/to/talk/
    customer/service/support/connect/help/need/any]+ ${person}/customer_service/customer_support/customer_care/
    live_chat/live_support/persona/humano/humain/mensch/mitarbeiter/umano/operatore/operador/asesor/agente/
    atendente/conseiller/medewerker/mens/czlowiek/konsultant/manniska/menneske/medarbetare/insan/temsilci/
    servizio_clienti/servicio_al_cliente/service_client/kundenservice/kundendienst [please/pls/now/here/asap/por/
    favor/bitte/per/favore/svp/aub/prosze/lutfen/to/chat/help/available]+ $
  ^ [i/want/to/just/please]+ talk $
  ^ talk/speak to/with you/us/someone $`);

/** What people say to an offer: "yes please". */
const accepts = phrases(
  `^ yes/yep/yeah/ya/sure/ok/okay/please/si/oui/ja/sim/tak/evet/da [please/pls/thanks/thank/you/do/that/it/i/would/
    like/be/great/good/nice/go/ahead/por/favor/bitte]+ $`,
);
const offers = phrases(`would_you_like/do_you_want/shall_i/should_i/would_you_rather … person/colleague/human/agent/
  someone/team`);

/**
 * The customer asks for a person. The most important detector: a request that is missed costs a customer.
 * Scores: 0.97 for a verb of speaking with a word that means a person; 0.95 where the word is the whole message; 0.9
 * for other plain requests and for every language but English; 0.8 for call-backs and half-sentences that mean it most
 * of the time. The default threshold takes them all.
 */
export function askedForHuman({ fresh, before }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = request(line) ?? acceptance(line, before.at(-1));
    return found === undefined ? [] : [sighting(line, "asked_for_human", "asked-for-human", found)];
  });
}

function request({ text, folded }: Line): Find | undefined {
  if (text.length < 80 && alone.test(folded)) return { score: 0.95, start: 0, end: text.length };
  // "Are you a human?" is no request, but one may stand beside it.
  const aboutAi = askedAboutAi(folded);
  const rest = aboutAi === undefined ? folded : blanked(folded, aboutAi.start, aboutAi.end);
  return surest(rest, english) ?? elsewhere(rest);
}

const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ".".repeat(end - start) + text.slice(end);

function acceptance({ text, folded }: Line, last: Line | undefined): Find | undefined {
  const accepted = last?.by === "ai" && text.length < 60 && accepts.test(folded) && offers.test(last.folded);
  return accepted ? { score: 0.85, start: 0, end: text.length } : undefined;
}
