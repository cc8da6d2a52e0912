import type { Line } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { until } from "./failure.ts";
import { accountOf } from "./line.ts";

/**
 * Shows the customer on WhatsApp that somebody writes, as an answer to their message of this SID, and marks that
 * message as read. It ends by itself after 25 seconds or with the answer
 * (https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource).
 *
 * @throws whatever goes wrong: nobody waits for it
 */
export async function showTyping(
  clients: TwilioClients,
  line: Line,
  answers: string,
  signal: AbortSignal,
): Promise<void> {
  const { messaging } = clients(accountOf(line));
  await until(signal, messaging.v2.typingIndicator.create({ channel: "whatsapp", messageId: answers }));
}
