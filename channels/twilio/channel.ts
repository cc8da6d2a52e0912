import type { Traits } from "../../src/conversation/conversation.ts";
import type { Channel, Line } from "../channel.ts";
import { checkLine } from "./check.ts";
import { createClients } from "./client.ts";
import { parseTwilioLine } from "./line.ts";
import { lookUp } from "./look-up.ts";
import { fetchMedia, type Fetch } from "./media.ts";
import { inboundSince } from "./past.ts";
import { send } from "./send.ts";
import { listTemplates } from "./templates.ts";
import { showTyping } from "./typing.ts";
import { webhookUrlsOf } from "./webhook-urls.ts";
import { mountWebhooks } from "./webhook.ts";

/** What a channel at Twilio is built from. */
export type TwilioOptions = {
  /** Where Twilio reaches us, without a slash at its end. Asked at each use: it may be known only once we listen. */
  readonly publicUrl: () => string;
  /** Another base address of Twilio's REST API, for tests and the demo. Undefined: Twilio itself. */
  readonly apiUrl: string | undefined;
  /** Fetches the files of messages. */
  readonly fetch: Fetch;
  readonly log?: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
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
  const { apiUrl } = options;
  const clients = createClients(apiUrl);
  const reading = { fromProvider: kind.fromProvider, apiUrl };
  const fetching = { fetch: options.fetch, apiUrl, mostBytes: kind.traits.media?.mostBytes ?? 0 };
  const urls = ({ id }: { readonly id: string }) => webhookUrlsOf(options.publicUrl(), id);
  const { atProvider, traits } = kind;
  return {
    name: kind.name,
    traits: kind.traits,
    normalise: kind.normalise,
    parseLine: (input) => parseTwilioLine(kind.phone(input.address), kind.example, input),
    mount: (router, gate) =>
      mountWebhooks(router, gate, {
        channel: kind.name,
        publicUrl: options.publicUrl,
        ...reading,
        ...(options.log !== undefined && { log: options.log }),
      }),
    fetch: (line, source, signal) => fetchMedia(fetching, line, source, signal),
    inboundSince: (line, since, signal) => inboundSince({ ...reading, clients, atProvider }, line, since, signal),
    send: (line, message, signal) =>
      send({ clients, traits, atProvider, statusUrl: (of) => urls(of).statusUrl }, line, message, signal),
    lookUp: (line, sought, signal) => lookUp({ clients, atProvider, now: Date.now }, line, sought, signal),
    check: (line, { repair }, signal) =>
      checkLine(
        { clients, urls, isWhatsapp: kind.traits.templates, isReal: apiUrl === undefined },
        line,
        { repair },
        signal,
      ),
    ...(traits.templates && { templates: (line: Line, signal: AbortSignal) => listTemplates(clients, line, signal) }),
    ...(traits.typing && {
      typing: (line: Line, answers: string, signal: AbortSignal) => showTyping(clients, line, answers, signal),
    }),
    webhooks: urls,
    close: async () => {},
  };
}
