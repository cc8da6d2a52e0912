/** A file that came with a message. The bytes stay with the channel's raw copy until somebody asks for them. */
export type Attachment = { readonly name: string; readonly type: string; readonly size: number | null };

/** What a channel hands over when a customer has written. */
export type InboundMessage = {
  /** Names this message for ever on its line. Receiving the same one twice changes nothing (I1). */
  readonly providerId: string;
  readonly from: { readonly identity: string; readonly name?: string };
  /** What the customer wrote this time: quoted history removed. */
  readonly text: string;
  /** The history that the customer quoted; shown on request, read by no trigger and no AI. */
  readonly quoted?: string;
  readonly subject?: string;
  /** The id that answers to this message will name: MessageSid, Message-ID. */
  readonly externalId: string;
  /** Outside ids that this message answers, oldest first. Only channels with threads have them. */
  readonly answers: readonly string[];
  readonly attachments: readonly Attachment[];
  /** The bytes as they came, where the channel has them, so that nothing is lost to a parser. */
  readonly raw?: Uint8Array;
  /** Why nothing automatic may answer, and a person must look: it could not be read, its sender is in doubt. In words. */
  readonly hold?: string;
  /** A machine wrote it (an absence note, a newsletter): it is kept and shown, and neither answered nor passed (RFC 3834). */
  readonly byMachine?: true;
};

/** What is given to a channel to send. */
export type OutboundMessage = {
  /** Ours, and the same on every attempt; e-mail makes its Message-ID from it. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
  /** True for what no person wrote; e-mail says so in a header, so that robots do not answer (RFC 3834). */
  readonly automatic: boolean;
  readonly subject?: string;
  /** Outside ids of the conversation so far, oldest first. */
  readonly answers: readonly string[];
};

export const deliveryStates = [
  "queued",
  "sending",
  "sent",
  "delivered",
  "read",
  "failed",
  "uncertain",
  "suppressed",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** News that a provider brings about a message that was sent. It only ever moves a delivery forward. */
export type DeliveryNews = {
  /** Our own id of the message; it rides in the callback's address, so news may come before the send returns. */
  readonly messageId: string;
  readonly state: "sent" | "delivered" | "read" | "failed";
  readonly externalId?: string;
  readonly code?: string;
  readonly reason?: string;
};

export type Author =
  | { readonly kind: "customer"; readonly name: string | null }
  | { readonly kind: "ai" }
  | { readonly kind: "agent"; readonly id: string; readonly name: string }
  | { readonly kind: "system" };

/** An article that an AI answer rests on. */
export type Source = { readonly articleId: string; readonly title: string };

/** One line of a conversation as the model reads it. */
export type Message = {
  readonly id: string;
  /** Its place in the conversation, the same for everybody (I2). */
  readonly seq: number;
  readonly author: Author;
  /** `note` is between agents; `event` is something that happened, told in a sentence. */
  readonly kind: "message" | "note" | "event";
  readonly text: string;
  readonly subject: string | null;
  readonly sources: readonly Source[];
  readonly at: Date;
};
