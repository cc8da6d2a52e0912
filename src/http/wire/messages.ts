import { z } from "zod";
import { Detail, Sender, deliveryStates } from "../../conversation/message.ts";
import { id, time } from "./list.ts";

export const DeliveryState = z.enum(deliveryStates);

export const Message = z.object({
  id,
  seq: z.int(),
  author: z.object({
    kind: z.enum(["customer", "ai", "agent", "system"]),
    id: id.optional(),
    name: z.string().optional(),
  }),
  kind: z.enum(["message", "note", "event"]),
  text: z.string(),
  subject: z.string().optional(),
  /** Earlier mail that the customer quoted. */
  quoted: z.string().optional(),
  /** Who wrote it, where that is not whom the conversation is with. */
  sender: Sender.optional(),
  /** Who else got it, or gets a copy. */
  cc: z.array(z.string()).optional(),
  /** `GET /messages/{id}/page` shows it as its writer designed it. */
  formatted: z.literal(true).optional(),
  attachments: z.array(
    z.object({
      id,
      name: z.string(),
      type: z.string(),
      size: z.int().optional(),
      /** A download; for pictures with `image` it may be shown as one. */
      url: z.string(),
      state: z.enum(["ready", "fetching", "unavailable"]),
      /** Why it cannot be had. */
      reason: z.string().optional(),
      /** Of a picture that is safe to show, in pixels. */
      image: z.object({ width: z.int(), height: z.int() }).optional(),
      /** The message's page shows it in its place: a drawing in the text, a logo below it. */
      inline: z.literal(true).optional(),
    }),
  ),
  details: z.array(Detail).optional(),
  /** The earlier message that this one answers, where we know it. */
  repliesTo: z.object({ id, author: z.enum(["customer", "ai", "agent", "system"]), text: z.string() }).optional(),
  wish: z.enum(["out", "pause", "in", "help"]).optional(),
  template: z.object({ contentSid: z.string(), variables: z.record(z.string(), z.string()) }).optional(),
  sources: z.array(z.object({ id, title: z.string() })).optional(),
  /** Of all parts together: the one that has come least far, or has failed. */
  delivery: z
    .object({
      state: DeliveryState,
      reason: z.string().optional(),
      code: z.string().optional(),
      /** In how many pieces it went, where there is more than one. */
      parts: z.int().optional(),
      /** In how many SMS segments the provider sent it. */
      segments: z.int().optional(),
      /** When it is tried again. */
      again: time.optional(),
    })
    .optional(),
  /** The agent's own id of a reply, so that a screen recognises its own. */
  clientId: z.string().optional(),
  at: time,
});
export type Message = z.infer<typeof Message>;

/** A field before a message's words, as it came. */
export const Header = z.object({ name: z.string(), value: z.string() });

export const AskPage = z.strictObject({
  /** With the pictures that it would load, fetched by the server: whoever keeps them learns that the message was read. */
  pictures: z.literal("1").optional(),
});

export const ListMessages = z.strictObject({
  /** Only messages before this place: `next` of the page after it. The newest come first, each page oldest first. */
  before: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const Reply = z
  .strictObject({
    clientId: z.string().min(8).max(100),
    text: z.string().trim().max(20_000).default(""),
    /** Who gets a copy; without it everybody who is part of the conversation at present (`cc` of the conversation). */
    cc: z.array(z.string().trim().min(3).max(254)).max(50).optional(),
    /** Ids of uploads for this conversation. */
    attachments: z.array(id).max(10).optional(),
    /** Stands instead of words and files. */
    template: z
      .strictObject({
        contentSid: z.string().regex(/^HX[0-9a-f]{32}$/, "A template is named by its content SID, HX and 32 digits."),
        variables: z.record(z.string().max(100), z.string().trim().min(1, "Every gap needs words.").max(1600)),
      })
      .optional(),
  })
  .refine(
    ({ text, attachments, template }) => text !== "" || (attachments ?? []).length > 0 || template !== undefined,
    {
      error: "A reply needs words.",
      path: ["text"],
    },
  )
  .refine(
    ({ text, attachments, template }) => template === undefined || (text === "" && (attachments ?? []).length === 0),
    {
      error: "A template stands alone: it brings its own words.",
      path: ["template"],
    },
  );

/** A file that was uploaded and not yet sent. */
export const Upload = z.object({
  id,
  name: z.string(),
  type: z.string(),
  size: z.int(),
  url: z.string(),
  image: z.object({ width: z.int(), height: z.int() }).optional(),
});
export type Upload = z.infer<typeof Upload>;

export const NewUpload = z.strictObject({ name: z.string().trim().min(1).max(200) });

export const Note = z.strictObject({
  clientId: z.string().min(8).max(100),
  text: z.string().trim().min(1, "A note needs words.").max(20_000),
});
