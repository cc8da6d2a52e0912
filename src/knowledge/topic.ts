import { sentences } from "../conversation/text.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";

/** What a customer's words are about, as the search for an answer reads them. */
export type Topic = {
  /** The words that say it, small; empty where they greet, thank, or lean on what was said before. */
  readonly words: string;
  /** Whether something is asked, rather than told. */
  readonly asks: boolean;
};

/** Words that stand in a question about anything. The search weighs a word that no article knows most, so these go. */
const chatter = new Set(
  `
  a an the and or but so if of in on at to for from with by as than that this these those it its is are was were be been
  am i me my mine we us our you your he she they them their his her what where when why how who which long take takes
  hi hello hey hiya dear team guys all everyone everybody sir madam there good morning afternoon evening day greetings
  hope well please pls plz thanks thank thx ty cheers regards kind kindly best sincerely sorry excuse
  quick question questions query wondering wonder maybe possibly possible perhaps actually just really simply basically
  also too again still already ever yet now today ok okay yes yeah well right btw anyway
  ur u r whats wheres hows im ive id pls wanna gonna gotta cant dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt whether
  tell know let want need like would could should can may might shall will must help ask asking asked look looking see
  find say give get got have has had do does did done make one ones any some anything something much many
  think guess mean sure able about regarding concerning`
    .trim()
    .split(/\s+/),
);

const asking = phrases(`
  ^ [and/so/but/ok/also/well/please/or]+ what/what's/whats/where/where's/when/why/how/how's/who/which/can/could/is/are/
    do/does/did/will/would/should/may/am/any
  i/we [would/really/just/still/also/do/only]+ wonder/like_to
  i'd/i'm/we're/im [just/also/still]+ like/looking/trying/wondering
  please/pls tell/send/explain/let
  tell/send/let/show me
  what/how about`);

/** Who writes, and how they take their leave, says nothing about what they ask. */
const closing =
  /\n\s*(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|thank you|cheers|best|sincerely|yours)\b[^\n]{0,40}(?:\n[^\n]{0,60}){0,6}\s*$/i;
const signature = /\n\s*\p{Lu}\p{L}{1,20}(?:\s\p{Lu}\p{L}{1,20}){0,2}\s*$/u;
const ownName =
  /\b(?:[Mm]y name(?: is|['’]s)|[Tt]his is|I am|I['’]m|[Ii]m)\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2}/gu;

/**
 * What is asked here. A question stands for itself: what is told around it (a greeting, a name, an order number, how
 * it came about) must not hide that the knowledge answers it. Where no question says what it is about ("can you help
 * me?"), all that is told counts, and then what the customer wrote before ("and how much is that?").
 */
export function topicOf(text: string, before = ""): Topic {
  const parts = sentences(text.slice(0, longest).replace(closing, "").replace(signature, "").replace(ownName, " "));
  const questions = parts.filter((part) => part.endsWith("?") || asking.test(fold(part)));
  const asked = telling(questions);
  if (asked !== "") return { words: asked, asks: true };
  const told = telling(parts);
  return questions.length === 0 || told !== "" || before === ""
    ? { words: told, asks: false }
    : { ...topicOf(before), asks: true };
}

/** Longer than this it is a letter; its beginning says what it is about. */
const longest = 2_000;

/** Numbers name one order or one day, which no article knows. */
const telling = (parts: readonly string[]): string =>
  parts
    .flatMap((part) => fold(part).match(/[\p{L}\d][\p{L}\d'#-]*/gu) ?? [])
    .filter((word) => !/\d/.test(word) && !chatter.has(word.replaceAll("'", "")))
    .join(" ");
