import type { Attachment as Part, ParsedMail } from "mailparser";
import type { Attachment } from "../../../src/conversation/message.ts";
import { kindOf, lookAtBytes } from "../../../src/files/kind.ts";
import { cleanName } from "../../../src/files/name.ts";
import { parsed } from "./mime.ts";
import { contentId } from "../page/pictures.ts";

const unknown = "application/octet-stream";

/** A larger picture is a download: to show it the whole mail is read again. */
const largestShown = 10_000_000;

/** A type as a part names it, unless it is one that its content would tell: of a picture, a sound, a film. */
const believable = /^(text|message|application|multipart)\/[a-z\d][\w.+-]{0,80}$/;

/** What parts are called that mail programs give no name. */
const nameless: Readonly<Record<string, string>> = {
  "message/rfc822": "forwarded mail.eml",
  "message/delivery-status": "delivery report.txt",
  "message/global-delivery-status": "delivery report.txt",
  "message/disposition-notification": "reading receipt.txt",
  "message/feedback-report": "complaint.txt",
  "text/rfc822-headers": "headers.txt",
  "text/calendar": "invitation.ics",
  "application/ms-tnef": "winmail.dat",
  "application/pgp-encrypted": "encryption.asc",
  "application/pgp-signature": "signature.asc",
  "application/pkcs7-mime": "sealed mail.p7m",
  "application/x-pkcs7-mime": "sealed mail.p7m",
  "application/pkcs7-signature": "signature.p7s",
  "application/x-pkcs7-signature": "signature.p7s",
};

/** The files that came with a mail, in their places: what they are by their content, under names that do not lie. */
export async function attachmentsOf(mail: ParsedMail): Promise<Attachment[]> {
  const html = typeof mail.html === "string" ? mail.html : "";
  const inPlace = new Set([...html.matchAll(/cid:[^"'\s<>)]{1,300}/gi)].map(([address]) => contentId(address)));
  const isInPlace = (part: Part) => part.cid !== undefined && inPlace.has(part.cid);
  return Promise.all(mail.attachments.map((part) => attachmentOf(part, isInPlace(part))));
}

async function attachmentOf(part: Part, isInPlace: boolean): Promise<Attachment> {
  const claimed = { name: part.filename ?? "", type: part.contentType.toLowerCase() };
  const found = await kindOf(part.content.subarray(0, lookAtBytes), claimed);
  // Letters, certificates and much else look like text or like nothing; then the sender's word stands.
  const isUnsure = found.type === "text/plain" || found.type === unknown;
  const type = isUnsure && believable.test(claimed.type) ? claimed.type : found.type;
  const image = part.size > largestShown ? undefined : found.image;
  return {
    name: cleanName(part.filename ?? (await nameOf(part, type)), isUnsure ? unknown : type),
    type,
    size: part.size,
    ...(image !== undefined && { image, ...(isInPlace && { inline: true as const }) }),
  };
}

/** A mail within a mail is called by its subject, which is what an agent looks for. */
async function nameOf(part: Part, type: string): Promise<string> {
  const subject = type === "message/rfc822" ? await subjectOf(part.content) : undefined;
  return subject === undefined ? (nameless[type] ?? "") : `${subject}.eml`;
}

async function subjectOf(raw: Buffer): Promise<string | undefined> {
  try {
    const headers =
      raw
        .subarray(0, 65_536)
        .toString("latin1")
        .split(/\r?\n\r?\n/, 1)[0] ?? "";
    const { subject = "" } = await parsed(Buffer.from(`${headers}\r\n\r\n`, "latin1"));
    return subject.trim() === "" ? undefined : subject;
  } catch {
    // It is attached whole, whatever it is called.
    return undefined;
  }
}
