import twilio from "twilio";
import type { OutboundMessage } from "../../src/conversation/message.ts";
import { TryLater, type Line, type Outcome } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { mayTryLater, meaningOf } from "./errors.ts";
import { accountOf } from "./line.ts";

const unsure = "Twilio did not answer, so it may have been sent and may not.";

/** What `send` needs to know of the channel. `atProvider` writes an address as Twilio wants it. */
export type Sending = {
  readonly clients: TwilioClients;
  readonly longestText: number;
  readonly atProvider: (address: string) => string;
  readonly statusUrl: (line: Line) => string;
};

/**
 * Sends one text. Our message id rides in the address for delivery reports, so that a report proves the acceptance
 * even when Twilio's answer was lost.
 *
 * @throws {TryLater} when Twilio surely did not accept it.
 */
export async function sendText(
  sending: Sending,
  line: Line,
  message: OutboundMessage,
  signal: AbortSignal,
): Promise<Outcome> {
  if (message.text.length > sending.longestText)
    return {
      outcome: "refused",
      reason: `The message is longer than the ${sending.longestText} characters that this channel takes.`,
      code: "21617",
    };
  const account = accountOf(line);
  if (signal.aborted) throw new TryLater("there was no time left to send");
  const service = account.messagingServiceSid;
  const created = sending.clients(account).messages.create({
    to: sending.atProvider(message.to),
    from: sending.atProvider(line.address),
    body: message.text,
    statusCallback: `${sending.statusUrl(line)}?message=${message.id}&part=${message.part}&attempt=${message.attempt}`,
    ...(service === undefined ? {} : { messagingServiceSid: service }),
  });
  return await Promise.race([created.then(accepted, failed), timeUp(signal)]);
}

function accepted(message: { readonly sid: unknown }): Outcome {
  if (typeof message.sid === "string" && message.sid !== "") return { outcome: "sent", externalId: message.sid };
  return { outcome: "uncertain", reason: unsure };
}

/** The answer is not waited for any longer; what becomes of the request a delivery report will tell. */
function timeUp(signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve({ outcome: "uncertain", reason: unsure }), { once: true });
  });
}

/** Of failures only 429 is documented as never processed (errors/20429); a 5xx or a cut connection may have been. */
function failed(error: unknown): Outcome {
  if (error instanceof twilio.RestException) {
    const code = error.code === undefined || error.code === null ? undefined : String(error.code);
    if (mayTryLater(error.status, code)) throw new TryLater("Twilio asks us to slow down", { cause: error });
    if (error.status >= 500) return { outcome: "uncertain", reason: unsure, ...(code && { code }) };
    return {
      outcome: "refused",
      reason: meaningOf(code ?? (error.status === 401 ? "20003" : undefined)),
      ...(code && { code }),
    };
  }
  if (neverConnected(error)) throw new TryLater("Twilio cannot be reached", { cause: error });
  return { outcome: "uncertain", reason: unsure };
}

const beforeSending = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Whether the connection never came about, in which case nothing was sent. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && beforeSending.has(error.code)) return true;
  if ("syscall" in error && error.syscall === "connect") return true;
  const causes = error instanceof AggregateError ? error.errors : [error.cause];
  return causes.length > 0 && causes.every(neverConnected);
}
