import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import type { Asking } from "./questions.ts";

/** Another thing, somebody else's, a closing, something that we do not ask: none is a repetition. */
const different = phrases(`
  another/other/others/else/second/third/different/new/additional/further/alternative/backup/previous/next/instead/
    either/spare/remaining/future
  anything/something/someone/somebody/anyone
  same/unchanged/up_to_date
  still correct/right/valid/current/good/works/work/using/use/there
  don't/do_not/won't/never need/have_to/ask
  needn't
  no need to
  recipient*/friend*/colleague*/husband*/wife*/partner*/neighbour*/neighbor*/mother*/father*/son/daughter/boss/manager*
  of/from/to/tell/ask/call the/your/a courier/driver/carrier/seller/bank/doctor/landlord/company
  his/her/their/theirs
  otra/otro/autre/andere/anderen/anderer/altra/altro/outra/outro/ander/tweede`);
/** Somebody's: "your son's name", and not "what's your name". */
const possessive = /(?<!\b(?:what|that|it|here|there|who|let|where|how|when|which|today|tomorrow|yesterday|order))'s\b/;

/** Whether a question is about something that nobody can have said yet. */
export const isAfterDifferent = ({ folded }: Asking): boolean => different.test(folded) || possessive.test(folded);

/** We looked and found nothing, or must be sure whom we write with: to ask once more is right. */
const lookedInVain = phrases(`
  can't/cannot/can_not/couldn't/could_not/unable_to/not able_to/don't/do_not/didn't/did_not [seem/to/even]+ find/see/
    match/locate/open/read/recognise/recognize/recognized/reach/deliver/view
  isn't/is_not/not/doesn't/does_not/didn't/wasn't/invalid/wrong/incorrect [seem/to/a/be]+ work/match/exist/valid/right/
    correct/found/readable/complete/ours/open/deliver/reach/number/address/clear/legible
  nothing/no_order/no_record/no_match/no_result found/under/for/with/comes/came
  bounced/blurry/blurred/illegible/unreadable/incomplete/typo/mistyped/misspelt/double-check/double_check/digit/digits
  came back
  too dark/small/short/long/blurry
  verify/verification/identity/security/data_protection/safety_reasons`);

/** Whether the draft repeats the value in order to check it, or says why it must be asked for once more. */
export function isCheck({ folded }: Asking, draft: string, value: string): boolean {
  const whole = fold(draft);
  const bare = plain(fold(value));
  return (
    lookedInVain.test(whole) ||
    isChecked.test(folded) ||
    (bare.length > 2 && (plain(whole).includes(bare) || lastPart(bare, whole)))
  );
}

/** "Is the number correct?" asks for a yes. */
const isChecked = phrases(`
  ^ [and/so/is/was/are/just/to/be/sure/check/did/do/have/i/we/you]+ that/this/it your/the/correct/right
  ^ [and/so]+ is/are/was/were [your/the]+ number/address/order/name/e-mail/email/phone/delivery/shipping correct/right
  correct/right/accurate/spelled_correctly/spelt_correctly $
  is/are/was … correct/right/accurate/spelled/spelt
  ending/ends/starting/starts in/with/on`);

const plain = (folded: string): string => folded.replaceAll(/[^\p{L}\d]/gu, "");

/** "The number ending in 567": its last figures are quoted, or the longest word of it. */
const lastPart = (value: string, whole: string): boolean =>
  /\d{4}$/.test(value) && plain(whole).includes(value.slice(-4));
