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
  already/just/was/were/have/had/after/thanks_for/thank_you_for spoken/spoke/talked/chatted/talking/speaking/
    chatting/connecting/connected
  agent/representative/rep/operator/guy/lady/person/colleague/team was/were
  what/which/your/opening/working hours/time/times
  human hair/skull/skeleton/rights/resources/error/body/nature`);

const settled = phrases(`
  not/isn't/wasn't/no_longer/never [been/be/get/got/actually]+ lost/stolen/missing/hacked/fraud
  found my/it/the
  steal/stole/stolen/stealing [the/my/your/a/our/his/her]+ ${idioms}
  avoid/prevent/protect [being/from/against/my/the]+ fraud/scam/theft/stolen`);

const content = phrases(`
  not/n't/never/no_longer [at/all/so/really/that/even/too/very/feeling/a/any]+ angry/mad/annoyed/upset/sad/
    unhappy/worried/scared/nervous/stressed/depressed/anxious/lonely/alone/disappointed/frustrated
  no complaints/complaint/problem/problems/worries
  feel/feeling/feels/am/i'm/are/is/was/it's/that's [so/very/really/quite/pretty/much/all/just/a/bit]+ good/great/
    happy/fine/better/okay/ok/well/excited/glad/hyped/loving/wonderful/fantastic/amazing/awesome/perfect/calm`);

const patterns: Readonly<Record<LinearKind, Phrases | null>> = {
  asked_for_human: declines,
  frustration: content,
  negotiation: null,
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
