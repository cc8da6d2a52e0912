import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import { meaningfulWords } from "../../triggers/words.ts";
import type { Given, Told } from "./told.ts";

const farewell =
  /(?:thanks|thank you|regards|cheers|best|wishes|greetings),?\s+(\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})[.!]?\s*$/iu;

/** The name below what the customer wrote, or as we know it, where they wrote it: "Thanks, Mira Okafor". */
export function signedName({ customer, customers }: Told): Given | undefined {
  for (const { id, text } of customers.toReversed()) {
    const name = farewell.exec(text.slice(-100))?.[1];
    if (name !== undefined && name.charAt(0) !== name.charAt(0).toLowerCase()) return { text: name, message: id };
  }
  const name = customer.name?.trim() ?? "";
  if (!/\p{L}{2,}/u.test(name)) return undefined;
  const wanted = fold(name);
  const signed = customers.findLast(({ text }) => {
    const rows = text.trim().split("\n");
    const last = fold(rows.at(-1) ?? "").trim();
    return (rows.length > 1 && last.replace(/[.,!-]/g, "").trim() === wanted) || introduced(fold(text), wanted);
  });
  return signed && { text: name, message: signed.id };
}

const introduced = (folded: string, name: string): boolean =>
  [`this is ${name}`, `i am ${name}`, `i'm ${name}`, `im ${name}`, `name is ${name}`].some((words) =>
    folded.includes(words),
  );

const pictureName = /\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|avif)$|^(?:picture|image|photo|foto|img)\b/i;
/** Pictures of these show what went wrong; a picture of the label shows something else. */
const plainPicture = new Set(
  meaningfulWords(
    "damage damaged broken item product problem issue fault defect crack parcel package order what arrived received " +
      "wrong happened whole outside inside leak error",
  ),
);
const subject =
  /\b(?:photos?|pictures?|pics?|images?|screenshots?)\b[^.?!]{0,20}?\b(?:of|showing|with|from|in|that shows)\s([^.?!]{1,80})/;
const thanked = phrases(
  "thanks/thank_you/got/received/looked/see/saw/seen/seeing [you/for/the/your/at/very/much/a/lot/so]+ photo/photos/picture/pictures/image/screenshot",
);

/** A picture that came, unless the question is about what it need not show: the label, the receipt. */
export function pictureSent({ customers }: Told, question: string): Given | undefined {
  const sent = customers.findLast(({ files }) => files.some((file) => pictureName.test(file)));
  if (sent === undefined || thanked.test(question)) return undefined;
  const shows = meaningfulWords(
    fold(
      customers
        .map(({ text }) => text)
        .join("\n")
        .slice(0, 4_000),
    ),
  );
  const wanted = meaningfulWords(subject.exec(question)?.[1] ?? "");
  const isPlain = [...wanted].every((word) => plainPicture.has(word) || shows.has(word));
  return isPlain ? { text: sent.files.find((file) => pictureName.test(file)) ?? "", message: sent.id } : undefined;
}

const bought =
  /\b(?:ordered|bought|purchased|received|got|about|regarding|return|exchange)\s(?:(?:a|an|the|my|your|two|three|four|five|six|some|one|this|these|those|\d{1,4})\s){1,2}((?:[a-z-]{3,20}\s?){1,3}?)(?=\s(?:from|on|in|at|last|and|but|for|with|is|was|are|it|that|which|to|two|three|yesterday|today|online|because|as|by|this|i|we|you|when|came|arrived|has|have|had)\b|[,.!?;:(]|$)/;
const owned =
  /\b(?:my|the|your)\s((?:[a-z-]{3,20}\s){0,2}[a-z-]{3,20})\s(?:is|was|are|were|arrived|came|has|have|won't|wont|doesn't|does not|don't|stopped|broke|leaks|leaked|keeps|fell|cracked|i (?:ordered|bought|received))\b/;
const wanted = /\b(?:would like|need|want|order)\s\d{1,5}\s((?:[a-z-]{3,20}\s){0,1}[a-z-]{3,20})/;
/** Names of what every customer has; it says of no product which. */
const unnamed = phrases(`
  order/orders/parcel/package/item/items/product/products/thing/things/delivery/refund/money/something/gift/purchase/
    stuff/shipment/box/reply/answer/message/email/e-mail/mail/number/tracking/invoice/account/card/payment/problem/issue/
    status/website/app/page/link/code/address/time/price/bill/receipt/confirmation/password/service/support/shop/store/
    team/agent/bot/chat/help/wait/day/week/information/shipping/amount/charge/customer/company/wrong/one/same/last/first/
    courier/driver/name/question/return/replacement/colour/color/size/label`);

/** The newest product that the customer named. */
export function productIn({ sentences }: Told): Given | undefined {
  for (const { folded, text, message } of sentences()) {
    const match = bought.exec(folded) ?? owned.exec(folded) ?? wanted.exec(folded);
    const name = match?.[1]?.trim() ?? "";
    if (match === null || name === "" || unnamed.test(name)) continue;
    const at = match.index + match[0].indexOf(name);
    return { text: text.slice(at, at + name.length), message };
  }
  return undefined;
}

const trouble = phrases(`
  broken/broke/damaged/damage/defective/faulty/cracked/leak*/scratched/torn/missing/lost/late/delayed/wrong/incorrect/stuck/
    empty/stolen/bent/smashed/shattered/stained
  never/not/hasn't/haven't/didn't/did_not/has_not/have_not/isn't/is_not/doesn't/does_not/won't/cannot/can't/still_no [yet/been/
    even/seem/to/it/received/the]+ arrived/arrive/come/came/received/receive/delivered/work/working/open/log/
    login/sign/find/pay/got/get/start/turn_on/fit/charge/connect/load/refunded/answered
  refund/money_back/cancel/return/exchange/replace*/complain*/reset/charged_twice/double_charged/overcharged
  where is/are
  stopped working
  charged/billed/paid/debited [me/us/for/it]+ twice/double
  going/went/gone wrong`);

/** A pause as long as this may begin another matter. */
const pauseMs = 12 * 3_600_000;
const telling = 3;

/** What the customer said that is wrong, in what they have written since they came with it. */
export function troubleIn(told: Told): Given | undefined {
  const { said } = told;
  const began = said.findLastIndex((message, at) => {
    const earlier = said[at - 1];
    return earlier !== undefined && message.at.getTime() - earlier.at.getTime() > pauseMs;
  });
  const recent = new Set(said.slice(Math.max(0, began)).map(({ id }) => id));
  const found = told
    .sentences()
    .find(
      ({ folded, message }) =>
        recent.has(message) && trouble.test(folded) && meaningfulWords(folded).size >= telling - 1,
    );
  return found && { text: found.text, message: found.message };
}

const count = /(?<![\d.,#-])(\d{1,6})\s((?:[a-z-]{2,20}\s)?[a-z-]{3,20})/g;

/** How many of a thing the customer named: "250 notebooks" where notebooks are counted. */
export function countOf({ sentences }: Told, counted: readonly string[]): Given | undefined {
  if (counted.length === 0) return undefined;
  for (const { folded, text, message } of sentences())
    for (const match of folded.matchAll(count)) {
      const words = meaningfulWords(match[2] ?? "");
      if (counted.every((word) => words.has(word)))
        return { text: text.slice(match.index, match.index + match[0].length), message };
    }
  return undefined;
}
