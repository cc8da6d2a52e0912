import type { Traits } from "../../src/conversation/conversation.ts";
import type { Channel } from "../channel.ts";
import { createClients } from "./client.ts";
import { parseTwilioLine } from "./line.ts";
import { sendText } from "./send.ts";
import { mountWebhooks } from "./webhook.ts";

/** What a channel at Twilio is built from. */
export type TwilioOptions = {
  /** Where Twilio reaches us, without a slash at its end. Asked at each use: it may be known only once we listen. */
  readonly publicUrl: () => string;
  /** Another base address of Twilio's REST API, for tests and the demo. Undefined: Twilio itself. */
  readonly apiUrl: string | undefined;
  readonly log?: { error(fields: object, message: string): void };
};

/** What makes SMS and WhatsApp two channels. */
type Kind = {
  readonly name: string;
  readonly traits: Traits;
  readonly normalise: (identity: string) => string | undefined;
  /** Line addresses are phone numbers even where identities need not be. */
  readonly phone: (address: string) => string | undefined;
  readonly example: string;
  /** An address as Twilio writes it, and back. */
  readonly atProvider: (address: string) => string;
  readonly fromProvider: (address: string) => string | undefined;
};

/** The channel that SMS and WhatsApp are: webhooks in, the `twilio` SDK out. */
export function createTwilioChannel(kind: Kind, options: TwilioOptions): Channel {
  const clients = createClients(options.apiUrl);
  const webhookUrl = (id: string) => `${options.publicUrl()}/channels/twilio/${id}`;
  const statusUrl = (id: string) => `${webhookUrl(id)}/status`;
  return {
    name: kind.name,
    traits: kind.traits,
    normalise: kind.normalise,
    parseLine: (input) => parseTwilioLine(kind.phone(input.address), kind.example, input),
    mount: (router, gate) =>
      mountWebhooks(router, gate, {
        channel: kind.name,
        publicUrl: options.publicUrl,
        fromProvider: kind.fromProvider,
        onFailure: (error, line) => options.log?.error({ err: error, line: line.id }, "a webhook could not be stored"),
      }),
    send: (line, message, signal) =>
      sendText(
        {
          clients,
          longestText: kind.traits.longestText,
          atProvider: kind.atProvider,
          statusUrl: ({ id }) => statusUrl(id),
        },
        line,
        message,
        signal,
      ),
    webhooks: ({ id }) => ({ webhookUrl: webhookUrl(id), statusUrl: statusUrl(id) }),
    close: async () => {},
  };
}
