import type { DeliveryNews, Report } from "../../../src/conversation/message.ts";
import { readBounce, type Bounce, type Recipient } from "../bounces/bounce.ts";
import { readComplaint } from "../bounces/complaint.ts";
import { fingerprint } from "./mail-id.ts";
import { originOf } from "./origin.ts";
import type { About } from "./parse.ts";

/** What a machine tells about mail of ours; undefined where the mail is nothing of the kind. Never throws. */
export function readReport(raw: Uint8Array, about: About): Omit<Report, "raw"> | undefined {
  const { mail, kind } = originOf(raw, about);
  switch (kind) {
    case "bounce":
      return { providerId: fingerprint(mail), kind, news: newsOf(readBounce(raw)) };
    case "complaint":
      return { providerId: fingerprint(mail), kind, news: complaintNews(raw) };
    case "human":
    case "auto_reply":
    case "list":
    case "receipt":
    case "loop":
    case "calendar":
      return undefined;
  }
}

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** The Message-ID of a mail of ours: our id of the message, and perhaps a token. */
const ourMessageId = new RegExp(`^<(${uuid})[.@]`, "i");
/** What we call the envelope of an attempt where the server takes a name for it (RFC 3461). */
const ourEnvelope = new RegExp(`^(${uuid})\\.(\\d{1,9})$`, "i");

/** Which message of ours it names, and which attempt, if it says. */
function ours({ envelopeId, ids }: Bounce): Pick<DeliveryNews, "messageId" | "part" | "attempt"> | undefined {
  const [, enveloped, attempt] = ourEnvelope.exec(envelopeId?.trim() ?? "") ?? [];
  if (enveloped !== undefined) return { messageId: enveloped.toLowerCase(), part: 0, attempt: Number(attempt) };
  const named = ids.map((id) => ourMessageId.exec(id)?.[1]).find((id) => id !== undefined);
  return named === undefined ? undefined : { messageId: named.toLowerCase(), part: 0, attempt: 0 };
}

/** Without a recipient it says of nobody that they were not reached, so nothing follows. */
function newsOf(bounce: Bounce): DeliveryNews[] {
  const about = ours(bounce);
  if (about === undefined) return [];
  return bounce.recipients.map((recipient) => ({ ...about, to: recipient.address, ...fateOf(recipient) }));
}

function fateOf({
  action,
  permanent,
  reason,
  code,
}: Recipient): Pick<DeliveryNews, "state" | "reason" | "code" | "consequence"> {
  switch (action) {
    case "delivered":
      return { state: "delivered" };
    case "relayed":
      return { state: "sent" };
    case "delayed":
      return { state: "delayed", reason };
    case "failed":
      return {
        state: "failed",
        reason,
        ...(code !== undefined && { code }),
        ...(permanent && { consequence: "unreachable" as const }),
      };
  }
}

/** Whoever complains has got the mail. Many providers hide who it was; then it was whom the mail was written to. */
function complaintNews(raw: Uint8Array): DeliveryNews[] {
  const { isAbuse, recipients, ids } = readComplaint(raw);
  const about = ours({ ids, recipients: [] });
  if (about === undefined || !isAbuse) return [];
  const news = { ...about, state: "delivered" as const, consequence: "blocked" as const };
  return recipients.length === 0 ? [news] : recipients.map((to) => ({ ...news, to }));
}
