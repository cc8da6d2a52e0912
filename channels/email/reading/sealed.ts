import type { Attachment, Detail } from "../../../src/conversation/message.ts";

/** What an agent should know of a mail whose words or files are in a file that Baton does not open. */
export function sealedIn(attachments: readonly Attachment[]): Detail[] {
  const notices = attachments.flatMap(({ name, type }) => {
    if (type.endsWith("pkcs7-mime")) return ["This mail is sealed with S/MIME, and its words cannot be read here."];
    if (type === "application/pgp-encrypted")
      return ["This mail is encrypted with PGP, and its words cannot be read here."];
    if (type.endsWith("ms-tnef") || name.toLowerCase() === "winmail.dat")
      return ["Outlook packed files of this mail into winmail.dat, which only Outlook opens."];
    return [];
  });
  return [...new Set(notices)].map((says) => ({ kind: "notice", says }));
}
