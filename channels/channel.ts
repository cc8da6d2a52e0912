import type { Router } from "express";
import type { Traits } from "../src/conversation/conversation.ts";
import type { DeliveryNews, InboundMessage, OutboundMessage } from "../src/conversation/message.ts";

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
  /** Lines of a channel that are in use now. Adapters ask anew where a line may have changed. */
  lines(channel: string): Promise<readonly Line[]>;
  /** The line if it exists and belongs to this channel. */
  line(channel: string, id: string): Promise<Line | undefined>;
  /** Resolves once the message is stored for good; acknowledge the provider only after that. A repeat changes nothing. */
  receive(line: Line, message: InboundMessage): Promise<void>;
  /** Moves a delivery forward; late, early and repeated news are all welcome. */
  news(line: Line, news: DeliveryNews): Promise<void>;
  /** How far a mailbox folder has been read, if ever. */
  cursor(line: Line, folder: string): Promise<Cursor | undefined>;
  moveCursor(line: Line, folder: string, cursor: Cursor): Promise<void>;
  /** The line needs an operator: say why in words for them, or `null` when all is well again. */
  attention(line: Line, reason: string | null): Promise<void>;
};

/** What became of an attempt to send. What a later attempt may safely cure is thrown instead, and the queue retries it. */
export type Outcome =
  | { readonly outcome: "sent"; readonly externalId: string }
  /** The provider said no; trying again would not help. `reason` is for the agent. */
  | { readonly outcome: "refused"; readonly reason: string; readonly code?: string }
  /** It may have been sent and may not. Nothing is resent on a guess (I4). */
  | { readonly outcome: "uncertain"; readonly reason: string; readonly code?: string };

/** One way to write. An adapter says what its provider says and nothing else. */
export type Channel = {
  /** As customers and operators know it: `sms`, `whatsapp`, `email`. */
  readonly name: string;
  readonly traits: Traits;
  /** Checks what an operator gave for a new line; the message of a failed check tells them what to do. */
  parseLine(input: { readonly address: string; readonly settings: unknown; readonly secret: unknown }): ParsedLine;
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
  /** The addresses an operator gives to the provider for this line, where it has webhooks. */
  webhooks?(line: { readonly id: string }): { readonly webhookUrl: string; readonly statusUrl: string };
  close(): Promise<void>;
};

/** A line's data split into what may be shown and what must be encrypted. */
export type ParsedLine =
  | { readonly ok: true; readonly address: string; readonly settings: unknown; readonly secret: unknown }
  | { readonly ok: false; readonly problem: string };

/** Thrown by `send` when nothing was accepted and trying later is safe: refused connection, 429, SMTP 4xx. */
export class TryLater extends Error {
  override readonly name = "TryLater";
}
