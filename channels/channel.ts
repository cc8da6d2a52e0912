import type { Router } from "express";
import type { Traits } from "../src/conversation/conversation.ts";
import type {
  Consequence,
  DeliveryNews,
  InboundMessage,
  OutboundMessage,
  OwnMessage,
  Report,
} from "../src/conversation/message.ts";

/** One address of the business, with what its adapter needs to speak for it. */
export type Line = {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly address: string;
  /** As the adapter's own schema parsed it when the line was stored. */
  readonly settings: unknown;
  /** Decrypted for the adapter alone; it is never logged and never leaves the server. */
  readonly secret: unknown;
};

/** How a mailbox was read so far. Moves after each stored message and never before. */
export type Cursor = { readonly uidValidity: bigint; readonly uid: bigint };

/** What a channel may ask of Baton. */
export type Gate = {
  /** Lines of a channel, paused ones too: what comes in on them is kept. Adapters ask anew where a line may have changed. */
  lines(channel: string): Promise<readonly Line[]>;
  /** The line if it exists and belongs to this channel. */
  line(channel: string, id: string): Promise<Line | undefined>;
  /** Resolves once the message is stored for good; acknowledge the provider only after that. A repeat changes nothing. */
  receive(line: Line, message: InboundMessage): Promise<void>;
  /** Moves a delivery forward; late, early and repeated news are all welcome. */
  news(line: Line, news: DeliveryNews): Promise<void>;
  /** A machine reports about messages of ours. Kept once, like a message, and shown as what became of those. */
  report(line: Line, report: Report): Promise<void>;
  /** Somebody answered for the business in another program. Resolves once it is stored; ours of which we know change nothing. */
  receiveOwn(line: Line, message: OwnMessage): Promise<void>;
  /**
   * Whether this process may watch the line, for half a minute from now; `watcher` names the process. One process at a
   * time does. To be asked again well before, and given back by `unwatch`.
   */
  watch(line: Line, watcher: string): Promise<boolean>;
  unwatch(line: Line, watcher: string): Promise<void>;
  /** Keeps a secret that the provider renewed; false when an operator has given another one meanwhile. */
  renew(line: Line, secret: unknown): Promise<boolean>;
  /** How far a mailbox folder has been read, if ever. */
  cursor(line: Line, folder: string): Promise<Cursor | undefined>;
  moveCursor(line: Line, folder: string, cursor: Cursor): Promise<void>;
  /**
   * The line needs an operator: say why in words for them, or `null` when all is well again. `halts`: nothing can be
   * sent before they act, so what is to be sent waits.
   */
  attention(line: Line, reason: string | null, halts?: boolean): Promise<void>;
};

/** What became of an attempt to send. What a later attempt may safely cure is thrown instead, and the queue retries it. */
export type Outcome =
  /** `reason`: what an agent should know of it all the same, such as who of several did not get it. */
  | { readonly outcome: "sent"; readonly externalId: string; readonly segments?: number; readonly reason?: string }
  /** The provider said no; trying again would not help. `reason` is for the agent. */
  | {
      readonly outcome: "refused";
      readonly reason: string;
      readonly code?: string;
      readonly consequence?: Consequence;
    }
  /** The line may send nothing before an operator acts; the message keeps its place. `reason` is for the operator. */
  | { readonly outcome: "halted"; readonly reason: string; readonly code?: string }
  /** It may have been sent and may not. Nothing is resent on a guess (I4). */
  | { readonly outcome: "uncertain"; readonly reason: string; readonly code?: string };

/** One way to write. An adapter says what its provider says and nothing else. */
export type Channel = {
  /** As customers and operators know it: `sms`, `whatsapp`, `email`. */
  readonly name: string;
  readonly traits: Traits;
  /**
   * Checks what an operator gave for a line; the message of a failed check tells them what to do. Of a line that is
   * changed, `secret` is what is kept and `before` are the settings until now: a secret must not go to another server.
   */
  parseLine(input: {
    readonly address: string;
    readonly settings: unknown;
    readonly secret: unknown;
    readonly before?: unknown;
  }): ParsedLine;
  /** The identity as this channel writes it, or undefined when it is not an address of this channel. */
  normalise(identity: string): string | undefined;
  /** Mounts webhooks, below `/channels`, before any body parser. A channel without webhooks leaves this out. */
  mount?(router: Router, gate: Gate): void;
  /** Begins to listen where the provider does not call us (mailboxes). Resolves once listening has begun. */
  listen?(gate: Gate): Promise<void>;
  /** The outside id that a message will have, where that is known before it is sent. */
  outsideId?(line: Line, message: OutboundMessage): string;
  /** At most `signal` long. Throws only for what a later attempt may safely cure. */
  send(line: Line, message: OutboundMessage, signal: AbortSignal): Promise<Outcome>;
  /** The bytes of the attachment at a place of a message, from its raw form; a channel whose raw form has none leaves this out. */
  file?(raw: Uint8Array, position: number): Promise<Uint8Array | undefined>;
  /** A message as its writer designed it, from its raw form, as a page that runs nothing and loads nothing. */
  page?(raw: Uint8Array): Promise<Page | undefined>;
  /** The fields before a message's words, in their order, from its raw form. */
  headers?(raw: Uint8Array): readonly { readonly name: string; readonly value: string }[];
  /** Fetches what a message's `source` names. Throws `TryLater` when a later attempt may have it. */
  fetch?(line: Line, source: string, signal: AbortSignal): Promise<Fetched>;
  /** Tells the customer that somebody is writing, as an answer to their message of this outside id. May fail; nobody waits for it. */
  typing?(line: Line, answers: string, signal: AbortSignal): Promise<void>;
  /** The approved texts of the line's business, and those that wait for approval. */
  templates?(line: Line, signal: AbortSignal): Promise<readonly TemplateOffer[]>;
  /** Asks the provider whether the line's credentials, number and webhook are right; with `repair`, sets the webhook. */
  check?(line: Line, options: { readonly repair: boolean }, signal: AbortSignal): Promise<readonly Finding[]>;
  /** Signing in at the line's provider, where some of the channel's lines do that. */
  readonly signIn?: ProviderSignIn;
  /** Messages that customers wrote to the line since then, as the provider keeps them, oldest first. */
  inboundSince?(line: Line, since: Date, signal: AbortSignal): Promise<readonly InboundMessage[]>;
  /** What became of a message that was given to `send`, by the provider's own list. */
  lookUp?(line: Line, sent: Sought, signal: AbortSignal): Promise<DeliveryNews | "absent" | "no news">;
  /** The addresses an operator gives to the provider for this line, where it has webhooks. */
  webhooks?(line: { readonly id: string }): Webhooks;
  close(): Promise<void>;
};

/** A message that may be shown in a frame. Pictures that came with it are in it. */
export type Page = {
  readonly html: string;
  /** Web addresses of pictures that it would load. Each `img` that shows one begins as `missingPicture` says, with its place. */
  readonly pictures: readonly string[];
};

/** A picture that a page does not load. No text of a sender can look like it, since there is no bare `<` in any. */
export const missingPicture = /<img data-picture="(\d+)"/g;

/** What a provider calls: for incoming messages, when that fails, and with news of what was sent. */
export type Webhooks = { readonly webhookUrl: string; readonly fallbackUrl: string; readonly statusUrl: string };

/** What came of fetching a file. `reason` says to an agent why it cannot be had. */
export type Fetched =
  | { readonly outcome: "fetched"; readonly bytes: Uint8Array }
  | { readonly outcome: "refused"; readonly reason: string };

/** A message of ours of whose fate we are not sure. */
export type Sought = Pick<OutboundMessage, "id" | "part" | "attempt" | "to" | "text" | "template"> & {
  /** How many files it carried. */
  readonly files: number;
  /** The provider's id, if it ever told us. */
  readonly externalId?: string;
  /** When we began to send it. */
  readonly begunAt: Date;
  /** Outside ids of other messages of ours; none of those can be this one. */
  readonly known: ReadonlySet<string>;
};

/** A text that the provider keeps for the business. Gaps in `text` are `{{name}}`, each with an example. */
export type TemplateOffer = {
  readonly contentSid: string;
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly variables: readonly { readonly name: string; readonly example: string }[];
  readonly state: "approved" | "pending" | "rejected" | "paused" | "unsubmitted";
  /** Why it may not be used, where the provider says so. */
  readonly reason?: string;
};

/**
 * One thing that was checked about a line, in a sentence for the operator that says what to do. `waiting`: the provider
 * does not show it, and only a message can tell.
 */
export type Finding = {
  readonly step: "credentials" | "number" | "webhook" | "mailbox" | "sending";
  readonly state: "right" | "wrong" | "repaired" | "waiting";
  readonly says: string;
};

/** An operator's way through the pages of a provider, which then lets us in for as long as nobody takes it back. */
export type ProviderSignIn = {
  /** Where their browser goes; undefined for a line that signs in with secrets of its own. `state` comes back with it. */
  address(
    line: Line,
    asked: { readonly redirectUri: string; readonly state: string; readonly verifier: string },
  ): string | undefined;
  /** What to change in the line's data after they said yes. Throws `TryLater` when the provider cannot be asked. */
  finish(
    line: Line,
    said: { readonly code: string; readonly verifier: string; readonly redirectUri: string },
  ): Promise<
    | { readonly ok: true; readonly given: Readonly<Record<string, unknown>> }
    | { readonly ok: false; readonly problem: string }
  >;
};

/** A line's data split into what may be shown and what must be encrypted. */
export type ParsedLine =
  | { readonly ok: true; readonly address: string; readonly settings: unknown; readonly secret: unknown }
  | { readonly ok: false; readonly problem: string };

/** Thrown by `send` when nothing was accepted and trying later is safe: refused connection, 429, SMTP 4xx. */
export class TryLater extends Error {
  override readonly name = "TryLater";
  /** The provider asks the whole line to slow down, and not only this message. */
  readonly wholeLine: boolean;
  constructor(message: string, options: ErrorOptions & { readonly wholeLine?: boolean } = {}) {
    super(message, options);
    this.wholeLine = options.wholeLine ?? false;
  }
}
