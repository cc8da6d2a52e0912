import type { InboundMessage } from "../../src/conversation/message.ts";
import { copiesIn, withoutDetail } from "./address.ts";
import { valuesOf, type Header } from "./reading/headers.ts";
import { answersOf } from "./reading/mail-id.ts";
import type { About } from "./reading/parse.ts";
import { readToken, tokenInMail } from "./token.ts";

/** What ties a mail to others. */
export type Thread = Pick<InboundMessage, "answers" | "proves" | "cc"> & {
  /** Why a token in it is not good, where there is one and no good one. */
  readonly wrongToken?: "key" | "seal";
};

/** More people than this get no copy; nobody writes to so many by hand. */
export const mostCc = 50;

/** So many tokens of one mail are tried: each costs a hash, and a mail may hold thousands. */
const mostTried = 21;

/** Where the address that a mail was delivered to stands, the surest first. */
const recipientFields = ["delivered-to", "x-original-to", "envelope-to"];

/**
 * Reads what a mail answers, which conversation of ours it proves, and who else got it. Of a sender in doubt nobody
 * else counts: whom they name would get a copy of the answer, and might write here themselves.
 */
export function threadOf(
  headers: readonly Header[],
  about: About,
  writers: { readonly from: readonly (string | undefined)[]; readonly areInDoubt: boolean },
): Thread {
  const fields = (names: readonly string[]) => names.flatMap((name) => valuesOf(headers, name));
  const answers = answersOf(headers);
  const isOther = (address: string) =>
    writers.from.includes(address) ||
    [address, withoutDetail(address)].some((one) => about.ours.addresses.includes(one));
  const cc = writers.areInDoubt ? [] : copiesIn(fields(["to", "cc"]), mostCc, isOther);
  const recipients = [...fields(recipientFields), ...(about.recipients ?? []), ...fields(["to", "cc"])];
  const proof = proofIn([...recipients.map((place) => place.toLowerCase()), ...answers.toReversed()], about);
  return { answers, ...(cc.length > 0 && { cc }), ...proof };
}

/** The first good token of these places. It proves the conversation and not the writer: whoever got a copy has it. */
function proofIn(places: readonly string[], { lineId, keys = [] }: About): Pick<Thread, "proves" | "wrongToken"> {
  if (lineId === undefined) return {};
  let wrongToken: Thread["wrongToken"];
  for (const token of [...new Set(places.flatMap((place) => place.match(tokenInMail) ?? []))].slice(0, mostTried)) {
    const read = readToken(keys, lineId, token);
    if ("conversationId" in read) return { proves: read.conversationId };
    wrongToken ??= read.wrong;
  }
  return wrongToken === undefined ? {} : { wrongToken };
}
