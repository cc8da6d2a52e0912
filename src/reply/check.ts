import { sentences } from "../conversation/text.ts";
import { isPromise } from "../handoff/promises.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { meaningfulWords } from "../triggers/words.ts";

/** What a reply may rest on. */
export type Ground = {
  /** The passages that were found, each with its title. */
  readonly known: readonly string[];
  /** What people have promised this customer, each with its day. */
  readonly promised?: readonly string[];
  /** What the customer has just written: repeating it is no claim. */
  readonly customer: readonly string[];
};

const markup = /<\/?[a-z!][^>]{0,400}>|!\[[^\]]{0,200}\]\(|\]\([^)]{0,400}\)/i;
const link = new RegExp(
  [
    "(?:https?:\\/\\/|www\\.)[^\\s<>\"')\\]]+",
    "\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.[a-z]{2,10}\\/[^\\s<>\"')\\]]+",
    "\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,4}\\.(?:com|net|org|io|co|info|biz|shop|store|app|dev|me|ru|cn|de|fr|uk|eu|example)\\b",
  ].join("|"),
  "gi",
);
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const figure =
  /[$€£¥]\s?\d[\d.,]{0,12}|\b\d[\d.,]{0,12}\s?(?:%|percent|€|£|\$|eur|usd|gbp|euros?|dollars?|pounds?)(?!\w)/gi;

/** What nobody has done: the AI has no hands. */
const deed = phrases(`
  i/we have/have_just/just/already/now/'ve [just/now/already/gone/ahead/and/successfully]+ refunded/cancelled/
    canceled/booked/changed/updated/issued/processed/sent/shipped/created/opened/escalated/forwarded/placed/applied/
    added/removed/upgraded/scheduled/reserved/contacted/informed/notified/asked/checked/reset/filed/registered/
    confirmed
  i've/we've [just/now/already/gone/ahead/and/successfully]+ refunded/cancelled/canceled/booked/changed/updated/
    issued/processed/sent/shipped/created/opened/escalated/forwarded/placed/applied/added/removed/upgraded/
    scheduled/reserved/contacted/informed/notified/asked/checked/reset/filed/registered/confirmed
  i [just/already/now/successfully]+ refunded/cancelled/canceled/booked/changed/updated/issued/processed/sent/
    shipped/created/escalated/forwarded/placed/applied/added/upgraded/scheduled/reserved/contacted/notified/asked/
    checked
  your order/booking/refund/account/subscription/payment/appointment/address/ticket [has/have/is/was/now/been/
    successfully]+ cancelled/canceled/refunded/booked/changed/updated/processed/confirmed/upgraded/issued/approved`);
const passing = phrases(`
  transferring/connecting/forwarding/escalating/passing/handing/putting/redirecting you/this/your/the_conversation
  i'll/i_will/let_me/i_am_going_to/we'll/we_will/i_have/i've [now/just/also]+ transfer/connect/forward/escalate/
    pass/hand/put/transferred/connected/forwarded/escalated/passed you/this/your
  agent/colleague/human/representative/someone will [be/soon/shortly/with/contact/get/reach/call/join/reply/answer/
    now]+ you/back/shortly/soon/touch`);
const person = phrases(`
  i'm/i_am/im [a/an/really/actually/real/indeed/not/live]+ human/person/human_being
  not a/an bot/robot/machine/ai/chatbot`);

/** Takes back what somebody counts on. */
const denial = phrases(`
  can't/cannot/can_not/won't/will_not/unable/unfortunately/impossible/ineligible/refused/declined/rejected
  not [be/been/yet/currently/longer]+ possible/able/eligible/entitled/offer/refund/replace/send/available/approved/
    allowed/receive/get
  no longer/refund/replacement/compensation/discount/credit`);

/** Sentences rest on a passage when it holds this share of their words. */
const grounded = 0.6;
/** A greeting or a question back needs no source; what is longer states something. */
const longestWithoutSource = 240;

/**
 * Why a reply may not be said, in words that end "held back: …"; null when it may. Meant for whatever a model can be
 * talked into: OWASP LLM05 and LLM09, and the promise that Air Canada's chatbot made (Moffatt, 2024 BCCRT 149).
 */
export function flaw(
  reply: { readonly text: string; readonly sources: readonly unknown[] },
  ground: Ground,
): string | null {
  const text = reply.text.trim();
  const promised = ground.promised ?? [];
  const known = [...ground.known, ...promised].join("\n").toLowerCase();
  const basis = `${known}\n${ground.customer.join("\n").toLowerCase()}`;
  // What an article says word for word is the business's own; the rest is the model's.
  const own = sentences(text).filter((sentence) => !known.includes(sentence.toLowerCase()));
  const folded = fold(own.join("\n"));

  if (text === "") return "it is empty";
  if (markup.test(text)) return "it contains markup";
  if (strangers(text, mail, basis).length > 0) return "it names an address that is in no source";
  if (strangers(text.replace(mail, " "), link, basis).length > 0) return "it contains a link that is in no source";
  if (person.test(folded)) return "it says that a person writes";
  if (passing.test(folded)) return "it says that it passes the customer on";
  if (deed.test(folded)) return "it claims something that nobody has done";
  if (strangers(text, figure, basis).length > 0) return "it states a figure that is in no source";
  if (reply.sources.length === 0 && text.length > longestWithoutSource) return "it rests on no source";

  const promises = promised.map((promise) => meaningfulWords(fold(promise)));
  if (own.some((sentence) => denial.test(fold(sentence)) && promises.some((each) => touches(sentence, each))))
    return "it contradicts what a colleague has promised";
  const passages = [...ground.known.map((passage) => meaningfulWords(fold(passage))), ...promises];
  const broken = own.find((sentence) => isPromise(sentence) && !restsOn(sentence, passages));
  return broken === undefined ? null : "it promises what no source does";
}

/** What of this form stands in the text and in nothing that it may rest on. */
const strangers = (text: string, form: RegExp, basis: string): readonly string[] =>
  (text.match(form) ?? []).filter((each) => !basis.includes(each.toLowerCase().replace(/[.,;:!?]+$/, "")));

/** Whether a sentence may be about a promise. Any word of it will do: to ask a person once too often costs little. */
const touches = (sentence: string, promise: ReadonlySet<string>): boolean =>
  [...meaningfulWords(fold(sentence))].some((word) => promise.has(word));

function restsOn(sentence: string, passages: readonly ReadonlySet<string>[]): boolean {
  const words = meaningfulWords(fold(sentence));
  return passages.some((passage) => [...words].filter((word) => passage.has(word)).length >= words.size * grounded);
}
