import type { ParsedMail } from "mailparser";
import { partMail, type Parted } from "../parting/part.ts";

/** The words of a mail in their parts, of its plain text and its HTML. */
export function wordsOf(mail: Pick<ParsedMail, "text" | "html">): Parted {
  return partMail(mail.text ?? "", typeof mail.html === "string" ? mail.html : "");
}
