import { once, opening } from "../once.ts";
import { phrases } from "../phrases.ts";
import type { Line } from "../reading.ts";

/** What we said is not so, or not what they had said: the clearest thing that people say to an answer that missed them. */
const wrong = phrases(`
  that's/this_is/it's/it_is/that_is/that_was/which_is/that [still/also/all/really]+ wrong/incorrect/not_right/
    not_correct/not_what/not_the_one/not_the_right/not_mine/not_true
  not what i
  wrong again
  ^ [no/nope/sorry/that's/it's]+ wrong/incorrect
  didn't/did_not ask/say/want/order/mean
  i said/asked
  you/u/they said/told/promised/wrote
  i/i've/have already/just told/said/gave/given/sent/wrote/answered/explained`);
/** What we proposed is not for them; that is not yet a reproach. */
const unsuitable = phrases(`
  doesn't/does_not/don't/won't/will_not/didn't/not_going_to work/suit/help/fit
  that's/this_is/it's/it_is/that_is/that_was/that_would_be/that [still/also/all/really/a_little/a_bit]+ too bad/early/
    late/soon/expensive/pricey/cheap/far/long/short/slow/big/large/small/much/many/little/few/high/low/complicated
  that's/this_is/it's/it_is/that_is/that [still/really]+ not_suitable/not_going_to
  don't/do_not/didn't [really]+ like
  not [really/at/all]+ interested`);
/** They take back their own words, not ours. */
const recalling = phrases(`
  i [know/realise/realize]+ i said
  i said … but/actually
  i [really/actually]+ meant
  changed my/our mind`);
const no = phrases(`
  ^ [sorry/oh/um/hmm/well]+ no/nope/nah/negative/nein/non/nee/não
  ^ [sorry/oh/um/hmm/well]+ not now/right/yet/really/at/today/that
  ^ [but/sorry/oh/well/i]+ don't/do_not/didn't
  ^ never_mind/nevermind/forget_it/scratch_that`);
/** "No problem" and "don't worry" refuse nothing. */
const yielding = phrases(`
  ^ no/not_a problem/problems/worries/worry/rush/hurry/issue/trouble/need_to_worry
  ^ don't/do_not worry/bother`);
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
/** To a question which of several they would like, this is an answer and refuses nothing. */
const indifferent = phrases(`
  n't/not/no [really/real]+ matter/mind/care/preference/preferences/particular
  any area/price/kind/type/time/day`);
const hurrying = phrases(`
  don't/do_not/doesn't/does_not/no [really/it/that]+ care/matter/mind
  any/either/any_one/whichever [one/of/them/those]+ will/is/would/works
  just/simply need/want/give/tell/find/pick/answer
  i only/just/really/did need/want/mean
  can/could you [please]+ just
  must`);
/** We asked them something, and they tell us what to do: we should have done it. */
const directing = phrases(`
  just/please/can_you/could_you [please/just/you/also/then]+ pick/choose/recommend/suggest/give/tell`);
const demanding = phrases("i [really/just/only/still]+ need/want");
/** "I don't want to book, I just need the address": we are at something else than what they came for. */
const declining = phrases("don't/do_not/didn't/did_not [actually/really]+ want/need/like/care");
const only = phrases("just/only/simply");
const facts = phrases(`
  phone/telephone/contact/reference/booking/order/tracking/confirmation/account/train/flight number/numbers/id
  postcode/post_code/zip_code/zip/address/addresses/info/information/details/directions
  price/cost/name of
  how_much/how_long/what_time/which_day
  opening/business hours/times
  arrival/departure/travel/delivery/entrance/entry time/times/date/fee/fees`);
const misunderstood = phrases(`
  confus*/misunder*/mixed_up/mix-up
  been/was/is a mistake
  don't/do_not understand`);
const apologising = phrases("sorry/apologise/apologize/my_mistake/a_mistake/confus*/bother");
const turning = phrases(`
  actually/but/rather/instead/another/different/other/others/else/how_about/what_about/try/too_bad/pity/bummer/shame/
    shoot/aw/aww/hmm/hm/um/oh/wait/more_options/meant/suppose/guess`);

const browsing = phrases(`
  what_else/anything_else/something_else
  any/other others/other/one/option/options/choice/choices`);
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

/** What a customer says to an answer of ours, by its words alone. */
export const says = once((line: Line) => {
  const { folded } = opening(line);
  return {
    wrong: wrong.test(folded) && !recalling.test(folded),
    unsuitable: unsuitable.test(folded),
    no: no.test(folded) && !yielding.test(folded),
    later: putOff.test(folded),
    insists: insisting.test(folded),
    demands: demanding.test(folded),
    narrows: declining.test(folded) && only.test(folded),
    asksFacts: facts.test(folded),
    directs: directing.test(folded),
    misunderstood: misunderstood.test(folded),
    doubts: doubting.test(folded),
    indifferent: indifferent.test(folded),
    hurries: hurrying.test(folded),
    apologises: apologising.test(folded),
    turns: turning.test(folded),
    browses: browsing.test(folded),
    agrees: agreeing.test(folded),
    warm: warm.test(folded),
    leaves: leaving.test(folded),
  };
});
