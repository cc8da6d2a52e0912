import { z } from "zod";
import type { DeliveryNews } from "../../src/conversation/message.ts";
import { line } from "./details.ts";
import { failureOf } from "./errors.ts";

/** A delivery report. ErrorCode is not always a number, so it stays text. */
export const StatusForm = z.object({
  MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/),
  AccountSid: z.string().regex(/^AC[0-9a-f]{32}$/),
  MessageStatus: z.string(),
  ErrorCode: line(50),
});
export type StatusForm = z.infer<typeof StatusForm>;

const states: Readonly<Record<string, DeliveryNews["state"]>> = {
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
  undelivered: "failed",
  canceled: "failed",
};

/** Undefined for a status that tells us nothing new, among them those that Twilio has yet to invent. */
export function toNews(
  form: StatusForm,
  about: Pick<DeliveryNews, "messageId" | "part" | "attempt">,
): DeliveryNews | undefined {
  const state = Object.hasOwn(states, form.MessageStatus) ? states[form.MessageStatus] : undefined;
  if (state === undefined) return undefined;
  const news = { ...about, state, externalId: form.MessageSid };
  if (state !== "failed") return news;
  return { ...news, ...failureOf(form.ErrorCode) };
}
