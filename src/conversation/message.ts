import { z } from "zod";

/**
 * A file that came with a message. Without `source` its bytes are in the channel's raw copy; with it they are fetched
 * by a job of its own, and only the channel knows what `source` means.
 */
export type Attachment = {
  readonly name: string;
  readonly type: string;
  readonly size: number | null;
  readonly source?: string;
  /** Of a picture that may be shown, in pixels; so it has been looked at, and `type` is what it is. */
  readonly image?: { readonly width: number; readonly height: number };
  /** The message as a page shows it in its place; the words do without it. */
  readonly inline?: true;
};

/** What a message says besides words, as its channel told it. People see it; triggers and the AI read only the words. */
export const Detail = z.discriminatedUnion("kind", [
  /** Answers an earlier message, ours or theirs, that has this outside id; it may be one that we do not know. */
  z.object({ kind: z.literal("reply"), to: z.string() }),
  /** Tapped a button or an entry of a list. `payload` comes from the customer's device and proves nothing. */
  z.object({ kind: z.literal("choice"), label: z.string(), payload: z.string().optional() }),
  z.object({
    kind: z.literal("location"),
    latitude: z.number(),
    longitude: z.number(),
    name: z.string().optional(),
    address: z.string().optional(),
  }),
  z.object({ kind: z.literal("forwarded"), often: z.boolean() }),
  /** Came by an advertisement; `url` is shown and never followed by us. */
  z.object({
    kind: z.literal("advert"),
    headline: z.string().optional(),
    text: z.string().optional(),
    url: z.string().optional(),
  }),
  /** A form that the customer filled in on the channel. */
  z.object({ kind: z.literal("form"), data: z.string() }),
  /** Something that we cannot show, by the provider's name for it. */
  z.object({ kind: z.literal("unsupported"), type: z.string() }),
  /** What an agent should know of it before they answer, in a sentence: words that no reader sees, a sender in doubt. */
  z.object({ kind: z.literal("notice"), says: z.string() }),
]);
export type Detail = z.infer<typeof Detail>;

/**
 * What a customer wants of our messages: none any more (`out`), none until a person has looked at what they meant
 * (`pause`), again (`in`), or to read how it works (`help`, where the carrier answers that).
 */
export type Wish = "out" | "pause" | "in" | "help";

/** What only its channel understands of a message, and wants back when the message is answered. */
export const Envelope = z.record(z.string(), z.string());
export type Envelope = z.infer<typeof Envelope>;

/** What a channel hands over when a customer has written. */
export type InboundMessage = {
  /** Names this message for ever on its line. Receiving the same one twice changes nothing (I1). */
  readonly providerId: string;
  readonly from: {
    /** Where an answer goes. */
    readonly identity: string;
    /** The same for every spelling of one address (a Mexican mobile with and without its 1); without it: `identity`. */
    readonly key?: string;
    /** Another key of the same address, such as the id WhatsApp gives a person beside their number. */
    readonly otherKey?: string;
    readonly name?: string;
  };
  /** What the customer wrote this time: quoted history removed. */
  readonly text: string;
  /** The history that the customer quoted; shown on request, read by no trigger and no AI. */
  readonly quoted?: string;
  readonly subject?: string;
  /** The id that answers to this message will name: MessageSid, Message-ID. */
  readonly externalId: string;
  /** Outside ids that this message answers, oldest first. Only channels with threads have them. */
  readonly answers: readonly string[];
  /** The conversation that a token of ours names which came back with it. It proves the thread and not the writer. */
  readonly proves?: string;
  /** Who else got it, besides its writer and our own lines; they may answer too. At most `mostCc` of its channel. */
  readonly cc?: readonly string[];
  readonly envelope?: Envelope;
  /** Its raw form can be shown as its writer designed it. */
  readonly formatted?: true;
  /** When it was written, if that was before its line was ours to answer: it is kept as history and wakes nobody. */
  readonly past?: Date;
  readonly attachments: readonly Attachment[];
  readonly details?: readonly Detail[];
  /** As the provider read it; otherwise we read it from the words. */
  readonly wish?: Wish;
  /** The bytes as they came, where the channel has them, so that nothing is lost to a parser. */
  readonly raw?: Uint8Array;
  /** Why nothing automatic may answer, and a person must look: it could not be read, its sender is in doubt. In words. */
  readonly hold?: string;
  /** A machine wrote it (an absence note, a newsletter): it is kept and shown, and neither answered nor passed (RFC 3834). */
  readonly byMachine?: true;
};

/** A message of the business that was not written in Baton: in a mail program, by a colleague who likes theirs. */
export type OwnMessage = Pick<
  InboundMessage,
  | "providerId"
  | "text"
  | "quoted"
  | "subject"
  | "externalId"
  | "answers"
  | "proves"
  | "attachments"
  | "raw"
  | "formatted"
> & {
  /** Who wrote it, as their program names them. */
  readonly author: string;
  /** Whom it went to, all of them. */
  readonly to: readonly string[];
  readonly at: Date;
};

/** A machine's report about messages of ours: a bounce, a complaint. It is no message of anybody's. */
export type Report = {
  readonly providerId: string;
  readonly raw: Uint8Array;
  /** In a few words for the log: "bounce", "complaint". */
  readonly kind: string;
  /** Empty where it names no message that we sent: it is kept, and nothing follows from it. */
  readonly news: readonly DeliveryNews[];
};

/** What is given to a channel to send. */
export type OutboundMessage = {
  /** Ours, and the same on every attempt; e-mail makes its Message-ID from it. */
  readonly id: string;
  readonly conversationId: string;
  /** Which part of the message this is, from 0; each part is sent by itself. Only e-mail never has more than one. */
  readonly part: number;
  /** Grows with every attempt of which the provider has surely sent nothing; news names the one that it is about. */
  readonly attempt: number;
  readonly to: string;
  /** Who gets a copy. Only what a person wrote has any. */
  readonly cc: readonly string[];
  /** May be empty where there is a file. */
  readonly text: string;
  readonly files: readonly OutboundFile[];
  /** Stands instead of words: outside the reply window WhatsApp takes nothing else. */
  readonly template?: Template;
  /** True for what no person wrote; e-mail says so in a header, so that robots do not answer (RFC 3834). */
  readonly automatic: boolean;
  readonly subject?: string;
  /** Outside ids of the conversation so far, oldest first. */
  readonly answers: readonly string[];
  /** The customer's last message, where there is one. */
  readonly answering?: Answered;
};

/** What a message of ours answers, for channels on which one quotes it. */
export type Answered = {
  readonly at: Date;
  readonly from: { readonly identity: string; readonly name?: string };
  readonly text: string;
  readonly envelope?: Envelope;
};

/** A file that leaves. The provider fetches it at `url`, which holds for some minutes, or is handed the bytes. */
export type OutboundFile = {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly url: string;
  bytes(): Promise<Uint8Array>;
};

/** An approved text of the business at the provider, with what stands in its gaps. */
export type Template = { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> };

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

/**
 * What a failure means beyond its message. `opted_out`: the provider holds that the customer wants nothing from this
 * line. `blocked`: the customer has shut the line out, and may let it in again without a word, or complained of it.
 * `unreachable`: there is nobody at this address. `window_closed`: only templates reach them until they write. `line`: the line needs an operator.
 */
export type Consequence = "opted_out" | "blocked" | "unreachable" | "window_closed" | "line";

/** News that a provider brings about a message that was sent. It only ever moves a delivery forward. */
export type DeliveryNews = {
  /** Our own id of the message; it rides in the callback's address, so news may come before the send returns. */
  readonly messageId: string;
  readonly part: number;
  /** 0: whoever tells it does not know, and the last one is meant. */
  readonly attempt: number;
  /** `delayed`: not yet there, and its server goes on trying. */
  readonly state: "sent" | "delayed" | "delivered" | "read" | "failed";
  /** The address that it is about, where the news names one: it may be of somebody who got a copy, or of nobody. */
  readonly to?: string;
  readonly externalId?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly consequence?: Consequence;
  /** The provider surely did not deliver it and it may be tried again, after so many minutes for each further attempt. */
  readonly againAfterMinutes?: readonly number[];
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
  readonly details: readonly Detail[];
  /** Names of the files that came with it or go with it. */
  readonly files: readonly string[];
  readonly wish: Wish | null;
  /** Who wrote it, where that is not whom the conversation is with: somebody who got a copy, a colleague elsewhere. */
  readonly sender: Sender | null;
  readonly at: Date;
};

export const Sender = z.object({ address: z.string(), name: z.string().optional() });
export type Sender = z.infer<typeof Sender>;
