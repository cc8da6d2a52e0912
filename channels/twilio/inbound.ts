import { z } from "zod";
import type { Attachment, InboundMessage } from "../../src/conversation/message.ts";
import { shorten, storable } from "../../src/conversation/text.ts";
import type { Form } from "./form.ts";

/**
 * The fields that we read. Parameters are signed without separators, so a signature alone does not prove where a field
 * ends (`Body=hi&From=+1` signs like `Body=hiFrom+1`): every one is matched in full. Parameters that we do not know are
 * welcome, since Twilio adds them without notice.
 */
export const InboundForm = z.object({
  MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/),
  AccountSid: z.string().regex(/^AC[0-9a-f]{32}$/),
  From: z.string().min(1).max(200),
  To: z.string().min(1).max(200),
  Body: z.string(),
  NumMedia: z
    .string()
    .regex(/^\d{1,2}$/)
    .default("0"),
  ProfileName: z.string().optional(),
  MessageType: z.string().optional(),
});
export type InboundForm = z.infer<typeof InboundForm>;

/**
 * The words that carriers and Twilio take as an opt-out when they stand alone. On SMS Twilio has already confirmed it
 * (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out); one more answer, however kind, would be one too many.
 */
const optOut = /^\W*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\W*$/i;

/** The message as Baton keeps it. Media is named but not fetched; its addresses stay in the raw form. */
export function toMessage(form: InboundForm, everything: Form, identity: string, raw: Uint8Array): InboundMessage {
  const attachments = attachmentsOf(everything, Number(form.NumMedia));
  const text = storable(form.Body);
  const name = shorten(
    storable(form.ProfileName ?? "")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
    200,
  );
  return {
    providerId: form.MessageSid,
    externalId: form.MessageSid,
    from: { identity, ...(name && { name }) },
    text,
    answers: [],
    attachments,
    raw,
    ...(text.trim() === "" && { hold: withoutWords(form.MessageType, attachments) }),
    ...(optOut.test(text) && { hold: "The customer wants no more messages (STOP), so nothing answers automatically." }),
  };
}

function attachmentsOf(form: Form, count: number): Attachment[] {
  return Array.from({ length: count }, (_, index) => {
    const given = form[`MediaContentType${index}`];
    const type =
      typeof given === "string" && /^[\w.+-]+\/[\w.+-]{1,100}$/.test(given)
        ? given.toLowerCase()
        : "application/octet-stream";
    return { name: `${kindOf(type)} ${index + 1}`, type, size: null };
  });
}

function kindOf(type: string): string {
  if (type.startsWith("image/")) return "Picture";
  if (type.startsWith("audio/")) return "Voice message";
  if (type.startsWith("video/")) return "Video";
  return type === "text/vcard" ? "Contact" : "File";
}

/** The AI would be asked about nothing, so a person looks at it. */
function withoutWords(type: string | undefined, attachments: readonly Attachment[]): string {
  if (attachments.length > 0)
    return `${attachments.map((attachment) => attachment.name).join(", ")} came without any words.`;
  if (type === undefined || type === "text") return "The message came without any words.";
  return `The customer sent something that cannot be shown here (${storable(type).slice(0, 40)}).`;
}
