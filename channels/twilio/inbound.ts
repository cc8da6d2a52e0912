import { z } from "zod";
import type { InboundMessage, Wish } from "../../src/conversation/message.ts";
import { storable } from "../../src/conversation/text.ts";
import { detailsOf, line } from "./details.ts";
import type { Form } from "./form.ts";
import { attachmentsOf } from "./media.ts";
import { keyOf } from "./phone.ts";
import { wordless } from "./wordless.ts";

/**
 * The fields without which there is no message. Parameters are signed without separators, so a signature alone does not
 * prove where a field ends (`Body=hi&From=+1` signs like `Body=hiFrom+1`): every one is matched in full. Parameters that
 * we do not know are welcome, since Twilio adds them without notice, and none of the optional ones can refuse a message.
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
  ProfileName: line(200),
  ExternalUserId: z.string().max(200).optional().catch(undefined),
  OptOutType: z.enum(["STOP", "START", "HELP"]).optional().catch(undefined),
});
export type InboundForm = z.infer<typeof InboundForm>;

/** How a channel reads a form. `fromProvider` reads an address as Twilio writes it. */
export type Reading = {
  readonly fromProvider: (address: string) => string | undefined;
  /** Another base address of Twilio's, where it is played. */
  readonly apiUrl: string | undefined;
};

/** Twilio's own reading, where the business lets Twilio keep the opt-outs (Advanced Opt-Out). */
const wishes = { STOP: "out", START: "in", HELP: "help" } as const satisfies Record<string, Wish>;

/** The message as Baton keeps it. Undefined when its sender has no address of this channel. */
export function toMessage(
  form: InboundForm,
  everything: Form,
  { fromProvider, apiUrl }: Reading,
  raw: Uint8Array,
): InboundMessage | undefined {
  const from = senderOf(form, fromProvider);
  if (from === undefined) return undefined;
  const place = { account: form.AccountSid, message: form.MessageSid, apiUrl };
  const attachments = attachmentsOf(everything, Number(form.NumMedia), place);
  const body = storable(form.Body);
  const details = detailsOf(everything, body.trim() === "" && attachments.length === 0);
  // What was tapped reads as its label; the body may hold that, its payload or nothing.
  const text = details.find((detail) => detail.kind === "choice")?.label ?? body;
  return {
    providerId: form.MessageSid,
    externalId: form.MessageSid,
    from,
    text,
    answers: [],
    attachments,
    ...(details.length > 0 && { details }),
    ...(form.OptOutType !== undefined && { wish: wishes[form.OptOutType] }),
    ...(text.trim() === "" && { hold: wordless(details, attachments) }),
    raw,
  };
}

/** WhatsApp tells the person's own id beside the number, and in its place where they hide the number. */
function senderOf(form: InboundForm, fromProvider: Reading["fromProvider"]): InboundMessage["from"] | undefined {
  const identity = fromProvider(form.From);
  if (identity === undefined) return undefined;
  const id = form.ExternalUserId === undefined ? undefined : fromProvider(form.ExternalUserId);
  const isBeside = identity.startsWith("+") && id !== undefined && !id.startsWith("+");
  return {
    identity,
    key: keyOf(identity),
    ...(isBeside && { otherKey: id }),
    ...(form.ProfileName !== undefined && { name: form.ProfileName }),
  };
}
