import type { Find } from "../rule.ts";
import { faint, mild } from "./weights.ts";

const unhappy = /[😠😡🤬😤😒🙄👎💩😞😩😫😢🤦😑🤨]|[:=]'?-?[([/](?:\s|$)|>:\(/u;
const happy = /[😀😃😄😁😊🙂😍🥰😘😎😉❤💙💜💚💛💖👍👏🙌🎉🌟✨]|[:;=]'?-?[)\]D](?:\s|$)|<3/u;
/** What people hang on a message so that everybody sees it: "#epicfail", "#neveragain". */
const blaming =
  /#[a-z]{0,24}(?:fail|worst|never|suck|not(?!sorry)|bad|poor|terrible|awful|horrible|disappoint|rude|hate|wtf|smh|scam|shame|joke|angry|annoy|frustrat|no(?:service|help|answer|excuse)|unaccept|unfriend|getittogether|dobetter|ridicul|stranded|stuck|lost|broken|outrage|disgust|pathetic|boo|gross|mess|miserable|seriously|unhappy|problem|delay|ruin|sarcas|fornothing|boycott|switching|liar|greed|clueless|useless|fedup|dissap|lie[sd]|ripoff|theft|where(?:s|is)my)[a-z]*/;
/** The ones that say it all: nobody adds them to praise, or to a calm question. */
const damning =
  /#[a-z]{0,24}(?:fail|worst|never(?:again|fly)|suck|(?:bad|poor|terrible|awful|horrible|no)(?:customer)?service|disappoint|unaccept|pathetic|fornothing|getittogether|dobetter|disgust|fedup|ripoff|joke)[a-z]*/;
const capitals = /\b[A-Z]{4,}\b/;
/** A word or two of ours held up between two marks: your "service", the "on time" flight. Not what somebody typed. */
const heldUp =
  /["“](?<=(?:^|[\s(]).)(?<!\b(?:watched|typed?|entered|pressed|clicked?|select|word|song|button|named|called)[\s(].)(?:(?<=")[a-z][^"@\n]{1,30}"|(?<=“)[a-z][^”@\n]{1,30}”)(?=[\s.,!?)]|$)/;
/** Short words that are only written large by who means them. */
const meant = /\b(?:NOT|NO|WHY|HOW|DID|AND|ALL|ANY|ONE|TWO|SIX|YOU|YOUR|OUT)\b/;

/** What a message shows without a word for it. */
export type Volume = {
  /** Displeasure: a message in capitals, an unhappy face, a hashtag that blames, our own word held up. */
  readonly cries: readonly Find[];
  /**
   * What makes any message louder: a word in capitals, repeated marks and letters, a sentence left hanging. Nobody
   * listens for it in a calm one, and most are.
   */
  stress(): readonly Find[];
};

/** As much is listened to as the model of how a message sounds reads: in a longer letter a mild sign weighs nothing. */
const heardTo = 2_000;

/** How loud a message is. "Hmmm" and "plzzz" say nothing. */
export function volume(whole: string, wholeFolded: string): Volume {
  const [text, folded] = [whole.slice(0, heardTo), wholeFolded.slice(0, heardTo)];
  const isLarge = inCapitals(text);
  const large = capitals.exec(text);
  return {
    cries: [
      ...(isLarge ? sounds(mild, large) : []),
      ...sounds(mild, unhappy.exec(text)),
      ...sounds(mild, heldUp.exec(text)),
      ...sounds(0.6, blaming.exec(folded)),
      ...sounds(0.72, damning.exec(folded)),
    ],
    stress: () => [
      ...sounds(faint, large ?? (isLarge ? null : meant.exec(text))),
      ...sounds(faint, /!!|\?\?|\?!|!\?/.exec(text)),
      ...sounds(faint, /\.\.\.|…/.exec(text)),
      ...sounds(faint, /([a-ln-vy])\1\1/.exec(folded)),
    ],
  };
}

/** Whether a message smiles. */
export const smiles = (text: string): boolean => happy.test(text);

const sounds = (score: number, match: RegExpExecArray | null): readonly Find[] =>
  match === null ? [] : [{ score, start: match.index, end: match.index + match[0].length }];

/** Whether most letters are capitals, in more than an "OK" or an order number. */
function inCapitals(text: string): boolean {
  let [large, small] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) large++;
    else if (code >= 97 && code <= 122) small++;
  }
  return large >= 10 && large > 2 * small;
}
