import { asksWhatElse, disappoints } from "./answers.ts";
import { matterOf, shared } from "./matter.ts";
import { once, opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Line } from "./reading.ts";

/** What we gave or proposed is not it: the clearest thing that people say to an answer that missed them. */
const wrong = phrases(`
  that's/that_is/that_was/this_is/it's/it_is/which_is/that [still/also/all/really]+ wrong/incorrect/too/not_right/
    not_correct/not_what/not_the_one/not_going_to/not_suitable/not_the_right/not_mine/not_true
  not what i
  wrong again
  ^ [no/nope/sorry/that's/it's]+ wrong/incorrect
  doesn't/does_not/don't/won't/will_not/didn't/not_going_to work/suit/help/fit
  don't/do_not/didn't [really]+ like
  not [really/at/all]+ interested
  didn't/did_not ask/say/want/order/mean
  i said/asked
  you/u/they said/told/promised/wrote
  i/i've/have already/just told/said/gave/given/sent/wrote/answered/explained`);
const no = phrases(`
  ^ [sorry/oh/um/hmm/well]+ no/nope/nah/negative/nein/non/nee/não
  ^ [sorry/oh/um/hmm/well]+ not now/right/yet/really/at/today/that
  ^ [but/sorry/oh/well/i]+ don't/do_not/didn't
  ^ never_mind/nevermind/forget_it/scratch_that`);
/** "No problem" refuses nothing. */
const yielding = phrases("^ no/not_a problem/problems/worries/worry/rush/hurry/issue/trouble/need_to_worry");
const putOff = phrases(`
  later/another_time/not_now/right_now/not_yet/at_the_moment/at_this_moment/at_this_time/at_this_point/for_now/
    for_the_moment/today/maybe`);
const insisting = phrases(`
  i [really/only/just/still/actually]+ want/need/wish/prefer/would_like/would_prefer/would_rather
  i'd [really/much]+ like/prefer/rather
  make/change/set it/that/the/this
  it should/must/needs/has_to
  because`);
const doubting = phrases(`
  are you sure/certain/positive/serious
  hard to believe
  again
  still need/want/no/not/have/haven't/hasn't/isn't/doesn't/didn't/can't/waiting/nothing
  there must/has_to/should be
  i'm/i_am not sure
  keep [on]+ trying/looking/searching`);
const hurrying = phrases(`
  don't/do_not/doesn't/does_not/no [really/it/that]+ care/matter/mind
  any/either/any_one/whichever [one/of/them/those]+ will/is/would/works
  just/simply need/want/give/tell/find/pick/answer
  i only/just/really/did need/want/mean
  can/could you [please]+ just
  must`);
const apologising = phrases("sorry/apologise/apologize/my_mistake/a_mistake/confus*/bother");
const turning = phrases(`
  actually/but/rather/instead/another/different/other/others/else/how_about/what_about/try/too_bad/pity/bummer/shame/
    shoot/aw/aww/hmm/hm/um/oh/wait/more_options/meant/suppose/guess`);

const agreeing = phrases(`
  ^ [oh/ah/ok/okay/and]+ yes/yeah/yep/yup/sure/ok/okay/alright/right/go_ahead/please_do/sounds/works/correct/exactly/
    absolutely/indeed/definitely
  that's/that/it/this/is/sounds/looks/seems [is/sounds/looks/works/would/will/be/seems/all/very/really/just]+ good/
    great/fine/nice/perfect/correct/ok/okay/right/lovely/wonderful/interesting/works
  works for me`);
const warm = phrases(`
  thank/thanks/thank_you/thx/ty/cheers/appreciate/great/perfect/awesome/excellent/wonderful/lovely/love/amazing/nice/
    cool/danke/merci/gracias/grazie/obrigado/obrigada/bedankt/tak/takk/tack`);
const leaving = phrases(`
  that's/that/that_is/that_will_be/that'll_be/that_would_be/thats/that'd_be [be]+ all/everything/it
  all [that]+ i need/needed/wanted
  nothing else/more
  bye/goodbye/i'm_good/all_set/i'm_done`);

const says = once((line: Line) => {
  const { folded } = opening(line);
  return {
    wrong: wrong.test(folded),
    no: no.test(folded) && !yielding.test(folded),
    later: putOff.test(folded),
    insists: insisting.test(folded),
    doubts: doubting.test(folded),
    hurries: hurrying.test(folded),
    apologises: apologising.test(folded),
    turns: turning.test(folded),
    agrees: agreeing.test(folded),
    warm: warm.test(folded),
    leaves: leaving.test(folded),
  };
});

/** Whether they hold against us what was said or not done: that it is wrong, still not so, not what we said before. */
export function objects(line: Line): boolean {
  const said = says(line);
  return said.wrong || said.doubts;
}

/** A message of the customer's and what it answers. */
export type Exchange = {
  readonly line: Line;
  /** Our last answers before it, newest first. */
  readonly answers: readonly [Line, ...(readonly Line[])];
  /** Words of all that the customer had said before. */
  readonly told: ReadonlySet<string>;
  /** Whether people write briefly here, so that a bare "no" is only an answer. */
  readonly terse: boolean;
};

/**
 * How let down somebody sounds by our last answer, 0 to 1. The weights are chances that such words mean it, set by hand
 * in round numbers from the order in which people are let down: told that we are wrong, refused, doubted, hurried.
 * Signs add up as chances do; thanks and agreement halve them, unless we were told that we are wrong.
 */
export function displeasureIn({ line, answers: [answer, previous], told, terse }: Exchange): number {
  const said = says(line);
  const words = matterOf(line);
  const refuses = said.no && !said.leaves;
  const corrects = said.wrong || (refuses && !asksWhatElse(answer));
  const failed = disappoints(answer);
  const signs = [said.wrong ? 0.5 : 0, refuses ? refusal(said, asksWhatElse(answer), terse && words.size === 0) : 0];
  if (corrects)
    signs.push(
      // They speak of what we said or of what they had told us, and of what they want of it: the fault is ours.
      shared(words, matterOf(answer)) >= 2 ? 0.25 : 0,
      shared(words, told) >= 2 ? 0.1 : 0,
      said.insists ? 0.1 : 0,
      failed ? 0.2 : 0,
    );
  signs.push(
    said.doubts ? 0.25 : 0,
    said.hurries ? 0.25 : 0,
    // Whoever apologises to a machine has been misunderstood by it.
    said.apologises ? 0.3 : 0,
    said.turns ? 0.2 : 0,
    failed ? 0.2 : 0,
    failed && previous !== undefined && disappoints(previous) ? 0.1 : 0,
    // Saying so many things again is work that we made them do.
    shared(words, told) >= 4 ? 0.1 : 0,
  );
  const calm = said.wrong ? 1 : (said.agrees ? 0.6 : 1) * (said.warm ? 0.5 : 1) * (said.leaves ? 0.7 : 1);
  return together(signs) * calm;
}

function refusal(said: { later: boolean; warm: boolean }, toWhatElse: boolean, bare: boolean): number {
  if (toWhatElse) return 0.15;
  if (bare) return 0.2;
  return said.later || said.warm ? 0.3 : 0.4;
}

/** Signs that each leave a doubt leave less of it together. */
export const together = (signs: readonly number[]): number =>
  1 - signs.reduce((doubt, sign) => doubt * (1 - Math.min(1, sign)), 1);
