import type { Consequence, Envelope, Template } from "../../conversation/message.ts";

/** One part of a message whose turn it is to leave, with the line's secret still sealed. */
export type Claimed = {
  readonly conversationId: string;
  readonly seq: number;
  readonly messageId: string;
  readonly part: number;
  readonly attempt: number;
  readonly author: "ai" | "agent" | "system";
  readonly epoch: number | null;
  readonly text: string;
  readonly template: Template | null;
  readonly files: readonly StoredFile[];
  readonly to: string;
  readonly identityKey: string;
  readonly subject: string | null;
  readonly answers: readonly string[];
  readonly cc: readonly string[];
  /** The newest that the customer wrote before it. */
  readonly answering: {
    readonly at: string;
    readonly from: { readonly identity: string; readonly name?: string };
    readonly text: string;
    readonly envelope?: Envelope;
  } | null;
  readonly writtenAt: Date;
  readonly begunAt: Date;
  /** Set where it failed before and is tried again: what it fails with if it may not be tried after all. */
  readonly failedBefore: { readonly reason: string; readonly code: string | null } | null;
  /** How often in a row the provider has asked this line to slow down. */
  readonly refusals: number;
  readonly line: { readonly id: string; readonly channel: string; readonly name: string; readonly address: string };
  readonly settings: unknown;
  readonly secret: Buffer | null;
};

/** A file that goes with a part; its bytes are in the file store under `key`. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly key: string;
};

/** What came of sending; the contract's `Outcome` fits. `waits`: nothing was tried, because its line stopped meanwhile. */
export type Result =
  | { readonly outcome: "sent"; readonly externalId: string; readonly segments?: number; readonly reason?: string }
  | {
      readonly outcome: "refused";
      readonly reason: string;
      readonly code?: string;
      readonly consequence?: Consequence;
    }
  | { readonly outcome: "halted" | "uncertain"; readonly reason: string; readonly code?: string }
  | { readonly outcome: "suppressed"; readonly reason: string; readonly code?: string }
  | { readonly outcome: "waits" };

/** Names one attempt to send one part; what is told of an older attempt is no news. */
export type Attempt = Pick<Claimed, "conversationId" | "messageId" | "part" | "attempt">;
