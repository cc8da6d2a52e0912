import { z } from "zod";
import { valueOf, type Header } from "../reading/headers.ts";
import { partsOf, textOf } from "./parts.ts";

const addresses = z.array(
  z.object({
    emailAddress: z.string(),
    action: z.string().optional(),
    status: z.string().optional(),
    diagnosticCode: z.string().optional(),
  }),
);
const Notification = z.object({
  notificationType: z.enum(["Bounce", "Complaint", "Delivery"]),
  bounce: z.object({ bouncedRecipients: addresses }).optional(),
  complaint: z.object({ complainedRecipients: addresses }).optional(),
  delivery: z.object({ recipients: z.array(z.string()), smtpResponse: z.string().optional() }).optional(),
  mail: z.object({
    messageId: z.string(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  }),
});
/** What Amazon SES tells by mail in JSON where a topic of it has a mailbox among its subscribers. */
export type Notification = z.infer<typeof Notification>;

const Topic = z.object({ Message: z.string() });
const longest = 100_000;

/** Undefined where a mail is no such notification. */
export function readNotification(headers: readonly Header[], raw: Uint8Array): Notification | undefined {
  if (!/@sns\.amazonaws\.com>?\s*$/i.test(valueOf(headers, "from") ?? "")) return undefined;
  const words = partsOf(raw).map((part) => textOf(part, longest))[0] ?? "";
  const json = words.slice(words.indexOf("{"), words.search(/\n\s*\n|$(?![\s\S])|\n--\n/));
  const outer = parsed(json);
  const topic = Topic.safeParse(outer);
  const found = Notification.safeParse(topic.success ? parsed(topic.data.Message) : outer);
  return found.success ? found.data : undefined;
}

/** Lines that were too long for a mail are broken anywhere, so the breaks do not belong to it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\n ?/g, ""));
  } catch {
    return undefined;
  }
}
