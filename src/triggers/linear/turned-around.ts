import { askedAboutAi } from "../asked-about-ai.ts";
import { turnedInLatin } from "../asked-for-human/latin.ts";
import { idioms } from "../high-stakes/money.ts";
import { type Phrases, phrases } from "../phrases.ts";
import { surest } from "../rule.ts";
import type { LinearKind } from "./model.ts";

const declines = phrases(`
  don't/do_not/doesn't/won't/not/never/no [really/yet/even/have/to/any/a/an/the]+ want/need/wish/wanna/require/
    transfer/connect/put_me/pass_me/talk/speak/escalate
  without/instead_of [having/to/a/an/any/the/talking/speaking/chatting]+ talk/talking/speak/speaking/human/person/
    agent/representative/operator
  already/just/was/were/have/had/after/thanks_for/thank_you_for spoken/spoke/talked/chatted/talking/speaking/chatting/
    connecting/connected
  agent/representative/rep/operator/guy/lady/person/colleague/team was/were
  what/which/your/opening/working hours/time/times
  i'm/i_am/she's/she_is/he's/he_is/sound/sounds/look/looks [like/just/only/also/still]+ a/an [real/actual/
    live]+ human/person
  you_are/you're [not/just/only/a/an/really/so/very]+ human/person
  told/advised/instructed to talk/speak/contact/reach
  do/did/does/would i/we/you/people [really/actually/first]+ need/have to talk/speak/call/contact
  or/if must/should i/we talk/speak/call/contact
  is_it quicker/faster/easier/better to
  better/faster/nicer/friendlier than [a/an/any/the/your/most/real/actual]+ human/person/agent/people/operator
  waited/waiting/took/takes/spent/wasted/on_hold [me/us/#/2/3/4/5/an/a/one/two/three/hours/hour/hrs/hr/mins/min/
    minutes/for/over/just]+ to
  human hair/skull/skeleton/rights/resources/error/body/nature`);

const settled = phrases(`
  not/isn't/wasn't/no_longer/never [been/be/get/got/actually]+ lost/stolen/missing/hacked/fraud
  found my/it/the
  steal/stole/stolen/stealing [the/my/your/a/our/his/her]+ ${idioms}
  avoid/prevent/protect [being/from/against/my/the]+ fraud/scam/theft/stolen`);

const content = phrases(`
  not/n't/never/no_longer [at/all/so/really/that/even/too/very/feeling/a/any]+ angry/mad/annoyed/upset/sad/unhappy/
    worried/scared/nervous/stressed/depressed/anxious/lonely/alone/disappointed/frustrated
  no complaints/complaint/problem/problems/worries
  feel/feeling/feels/am/i'm/are/is/was/it's/that's [so/very/really/quite/pretty/much/all/just/a/bit]+ good/great/
    happy/fine/better/okay/ok/well/excited/glad/hyped/loving/wonderful/fantastic/amazing/awesome/perfect/calm`);

/** Who sells it is asked, or what they did: nobody here would sell. */
const sellers = phrases(`
  who/whom/is/are/was/were/by/from/that/why/has/did/does/contact/any [is/was/are/the/this/that/your/it/an/a/sold/sold_by/
    my]+ [authorised/authorized/genuine/original/official/verified/trusted/real]+ seller/sellers/dealer/vendor/distributor
  the/this/that/your/my/which seller/sellers/dealer/vendor/distributor [of/on/for/from/this/the/product/it/order]+ has/
    hasn't/have/haven't/had/is/isn't/was/wasn't/did/didn't/does/doesn't/will/won't/said/says/sent/cancelled/canceled/
    never/not/refuses/refused/keeps/sold/shipped/wrote/gave/told/name/rating/number/info/information/details
  seller/sellers/dealer/vendor name/rating/ratings/not/never/genuine/number/address/contact`);

const patterns: Readonly<Record<LinearKind, Phrases | null>> = {
  asked_for_human: declines,
  frustration: content,
  negotiation: sellers,
  high_stakes: settled,
  sensitive: content,
};

/**
 * Whether a text turns around what its words seem to say: "I do not want an agent", "I am not angry", "found my card".
 * A sum of words does not notice, so the model keeps silent, and leaves such a text to the rules, which read in order.
 */
export const turnedAround = (kind: LinearKind, folded: string): boolean =>
  (patterns[kind]?.test(folded) ?? false) ||
  (kind === "asked_for_human" && (askedAboutAi(folded) !== undefined || surest(folded, turnedInLatin) !== undefined));
