import { anyOf, longestMark, plainly } from "./phrases.ts";
import { aboveThisLine, forwardedMessage, originalMessage } from "./words/rules.ts";

const rule = "[-_=*—–#]{2,}";
const original = new RegExp(
  `^[>*\\s]{0,3}${rule}\\s?(?:${anyOf(Object.values(originalMessage))})\\s?[-_=*—–#:]*$`,
  "u",
);
const forwards = anyOf(Object.values(forwardedMessage));
const forward = new RegExp(`^(?:${rule}\\s?(?:${forwards}).{0,80}|\\*?(?:${forwards})\\s?:\\*?)$`, "u");
const above = new RegExp(`(?:${anyOf(Object.values(aboveThisLine))})`, "u");
/** GroupWise: ">>> Ann Lee <ann@shop.test> 5/3/2027 10:00 AM >>>", with nothing before the lines below it. */
const groupwise = /^>>> ?[^>].{3,160}\d.{0,40}>>>$/;

/** A line below which everything is an older mail: "-----Original Message-----", "Reply above this line". */
export function isSeparator(line: string): boolean {
  if (line.length > longestMark) return false;
  const plain = plainly(line);
  if (original.test(plain) || groupwise.test(plain)) return true;
  return plain.length <= 120 && above.test(plain) && !plain.endsWith("?");
}

/** A line below which a customer passes on what somebody else wrote. */
export function isForward(line: string): boolean {
  return line.length <= longestMark && forward.test(plainly(line));
}
