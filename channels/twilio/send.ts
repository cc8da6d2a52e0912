import type { Traits } from "../../src/conversation/conversation.ts";
import type { OutboundMessage } from "../../src/conversation/message.ts";
import { TryLater, type Line, type Outcome } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { consequenceOf, meaningOf } from "./errors.ts";
import { failureFrom, until } from "./failure.ts";
import { accountOf } from "./line.ts";

const unsure = "Twilio did not answer, so it may have been sent and may not.";

/** How long Twilio may keep a message in its own queue. An answer that comes later surprises more than it helps. */
const validitySeconds = 4 * 3_600;

/** What `send` needs to know of the channel. `atProvider` writes an address as Twilio wants it. */
export type Sending = {
  readonly clients: TwilioClients;
  readonly traits: Pick<Traits, "longestText" | "segments">;
  readonly atProvider: (address: string) => string;
  readonly statusUrl: (line: Line) => string;
};

/**
 * Sends one message: words, files or a template. Our message id, its part and the attempt ride in the address for
 * delivery reports, so that a report proves the acceptance even when Twilio's answer was lost.
 *
 * @throws {TryLater} when Twilio surely did not accept it and may do so later
 */
export async function send(
  { clients, traits, atProvider, statusUrl }: Sending,
  line: Line,
  message: OutboundMessage,
  signal: AbortSignal,
): Promise<Outcome> {
  if (message.text.length > traits.longestText)
    return {
      outcome: "refused",
      reason: `The message is longer than the ${traits.longestText} characters that this channel takes.`,
      code: "21617",
    };
  if (signal.aborted) throw new TryLater("there was no time left to send");
  const account = accountOf(line);
  const service = account.messagingServiceSid;
  const created = clients(account).messages.create({
    to: atProvider(message.to),
    // Also beside a service: of its pool only this number is the one that the customer wrote to (I5).
    from: atProvider(line.address),
    ...(service !== undefined && { messagingServiceSid: service }),
    ...contentOf(message),
    validityPeriod: validitySeconds,
    statusCallback: `${statusUrl(line)}?message=${message.id}&part=${message.part}&attempt=${message.attempt}`,
  });
  try {
    return accepted(await until(signal, created), traits.segments);
  } catch (error) {
    return refused(error);
  }
}

/** A template stands alone: beside `ContentSid` Twilio takes neither words nor files (errors/63016). */
function contentOf({ template, text, files }: OutboundMessage) {
  if (template !== undefined) {
    const { contentSid, variables } = template;
    return { contentSid, ...(Object.keys(variables).length > 0 && { contentVariables: JSON.stringify(variables) }) };
  }
  return { ...(text !== "" && { body: text }), ...(files.length > 0 && { mediaUrl: files.map(({ url }) => url) }) };
}

/** Where a service chooses the sender, the segments are not counted yet, and Twilio says "0". */
function accepted(message: { readonly sid: unknown; readonly numSegments: unknown }, counts: boolean): Outcome {
  if (typeof message.sid !== "string" || message.sid === "") return { outcome: "uncertain", reason: unsure };
  const segments = Number(message.numSegments);
  return {
    outcome: "sent",
    externalId: message.sid,
    ...(counts && Number.isInteger(segments) && segments > 0 && { segments }),
  };
}

/** Of failures only 429 is documented as never processed (errors/20429); a 5xx or a cut connection may have been. */
function refused(error: unknown): Outcome {
  const failure = failureFrom(error);
  switch (failure.kind) {
    case "unreached":
      throw new TryLater("Twilio cannot be reached", { cause: error });
    case "unclear":
      return { outcome: "uncertain", reason: unsure };
    case "refused": {
      const { status, code } = failure;
      const meaning = meaningOf(code);
      if (status === 429 || meaning.kind === "transient")
        throw new TryLater(meaning.says, { cause: error, wholeLine: status === 429 || meaning.wholeLine === true });
      if (meaning.kind === "ambiguous") return { outcome: "uncertain", reason: meaning.says };
      if (meaning.halts === true)
        return { outcome: "halted", reason: meaning.todo ?? meaning.says, ...(code !== undefined && { code }) };
      const consequence = consequenceOf(meaning);
      return {
        outcome: "refused",
        reason: meaning.says,
        ...(code !== undefined && { code }),
        ...(consequence !== undefined && { consequence }),
      };
    }
  }
}
