import type { Traits } from "../conversation/conversation.ts";
import type { Wish } from "../conversation/message.ts";
import { fold } from "./fold.ts";
import { phrases } from "./phrases.ts";
import * as words from "./opt-out-words.ts";

/** What a wish is read with. */
export type Reader = {
  readonly optOut: Traits["optOut"];
  /** Whether nothing is sent to this customer at present. "Yes" means something else otherwise. */
  readonly isOut: boolean;
};

/** Who has not said so by then writes about something else. Below a mail stand footers, which offer to unsubscribe. */
const longest = { carrier: 2_000, ours: 2_000, automatic: 500 } as const;
const longestKeyword = 80;

/**
 * What a message says about our messages, or null. Read as a stranger would: commands count, and a wish that may be
 * anger is `pause`, so that a person looks; the same words in another sentence ("the bus stop") are nothing.
 * Its time is linear in the text.
 */
export function wishOf(text: string, reader: Reader): Wish | null {
  const read = text.slice(0, longest[reader.optOut]);
  const byCarriers = reader.optOut !== "automatic";
  return keyword(text, reader) ?? wishInWords(read) ?? (byCarriers && hasLoneStop(read) ? "pause" : null);
}

/** Whether the whole message is one of the words that carriers and custom know, rather than a sentence. */
export const isKeyword = (text: string, reader: Reader): boolean => keyword(text, reader) !== null;

function keyword(text: string, { optOut, isOut }: Reader): Wish | null {
  if (text.length > longestKeyword) return null;
  const whole = bare(text);
  const said = withoutCourtesy(whole);
  const byCarriers = optOut !== "automatic";
  if (leave.has(said) || (byCarriers && (stop.has(said) || bareStop.has(whole)))) return "out";
  if (isOut && (start.has(said) || (byCarriers && yes.has(said)))) return "in";
  if (optOut === "carrier" && help.has(whole)) return "help";
  return byCarriers && doubtful.has(said) ? "pause" : null;
}

function wishInWords(text: string): Wish | null {
  const clauses = fold(text)
    .split(between)
    .map((clause) => clause.slice(openings.first(clause)?.end ?? 0));
  if (clauses.some((clause) => commands.test(clause))) return "out";
  return clauses.some((clause) => doubts.test(clause)) ? "pause" : null;
}

const hasLoneStop = (text: string): boolean =>
  text
    .split(/[.!?;,\n…]+/)
    .some((clause) => clause.length <= longestKeyword && lone.has(withoutCourtesy(bare(clause))));

/** Where a command may begin. */
const between = /[.!?;,:\n…。！？，、؟،।]+|\b(?:and|but)\b/;

const openings = phrases(words.openings);
const commands = phrases(words.commands);
const doubts = phrases(words.doubts);

/** Accents, and the vowel points of Arabic and Hebrew. The marks of other scripts tell words apart: रोको "stop", रुको "wait". */
const accents = /[\u0300-\u036f]|[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]|[\ufe00-\ufe0f]/g;

/** A text as keywords are compared: small letters and digits, without accents and pictures. */
function bare(text: string): string {
  const plain = fold(text).normalize("NFKD").replaceAll(accents, "").normalize("NFC");
  return plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

const list = (given: string): ReadonlySet<string> => new Set(given.split(",").map(bare));
const [stop, bareStop, leave] = [list(words.stopWords), list(words.bareStopWords), list(words.leaveWords)];
const [doubtful, lone] = [list(words.doubtfulWords), list(words.loneWords)];
const [start, yes, help] = [list(words.startWords), list(words.yesWords), list(words.helpWords)];
const courtesies: ReadonlySet<string> = new Set(bare(words.courtesies).split(" "));

/** "STOP, STOP please!" is "stop". */
function withoutCourtesy(said: string): string {
  const parts = said.split(" ").filter((part) => !courtesies.has(part));
  return parts.filter((part, at) => part !== parts[at - 1]).join(" ");
}
