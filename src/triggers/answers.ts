import { once, opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";

/** What the AI has said, newest first. */
export const answersIn = ({ before }: Pick<Reading, "before">): readonly Line[] =>
  before.filter((line) => line.by === "ai").toReversed();

const failing = phrases(`
  sorry/unfortunately/unfortunatly/apologize/apologise/apologies/regret/afraid/unable/unsuccessful/unavailable/
    impossible/fail/failed/fails
  fully_booked/booked_up/completely_booked/sold_out/out_of_stock/not_available/not_possible/not_allowed
  there/we/i is/are/have/has/see/found no/none
  ^ no/nope/none/not
  no … available/match/matches/matching/found/meet/fit
  not/isn't/aren't/wasn't/doesn't/don't/couldn't/can't/cannot/won't/weren't/didn't/haven't/hasn't
  nothing/none that/in/available/matches/left`);

/** Whether an answer gives the customer less than they asked for: it fails, refuses, or has nothing to offer. */
export const disappoints = once((line: Line) => failing.test(opening(line).folded));

const closing = phrases(`
  anything/something/any_thing else/further/more/other
  else can/may/could/i/do/would
  how/what [else/more]+ can/may/could i [do/help/assist/be]+
  can/may/could i [be/help/assist/do/find/you/with/of]+ else/further/more/anything/assistance/help
  further/more/other/any_more questions/help/assistance/concerns/information
  help/assist [you]+ with [anything/something]+ else/further/more/today
  is/will that [be/it/everything]+ all/everything/it
  all for/you_need today/now
  you're/you_are/your/most welcome
  have/enjoy a/your/the [great/good/nice/wonderful/lovely/pleasant]+ day/time/evening/trip/stay/weekend/night`);

/** Whether an answer asks what else there is, or says goodbye: "no" to that refuses nothing. */
export const asksWhatElse = once((line: Line) => closing.test(line.folded.slice(-200)));

const summing = phrases(`
  confirm/confirms/confirming/confirmation/double_check
  is/are/was that/this/it/these/those/everything/all [all]+ right/correct/ok/okay/fine
  right/correct $
  about to`);

/** Whether an answer sums up what will be done and asks whether that is right: "no" to that says that it is not. */
export const sumsUp = once((line: Line) => summing.test(opening(line).folded));
