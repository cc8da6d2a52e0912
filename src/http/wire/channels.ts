import { z } from "zod";
import { id } from "./list.ts";

/** How a channel differs from others, for whoever writes on it. */
export const Channel = z.object({
  name: z.string(),
  longestText: z.int(),
  comfortableText: z.int(),
  replyWindowHours: z.number().optional(),
  segments: z.boolean(),
  templates: z.boolean(),
  typing: z.boolean(),
  /** How many others may get a copy of a reply; 0: nobody. */
  mostCc: z.int(),
  /** Whether the fields before a message's words can be asked for, and its raw form. */
  headers: z.boolean(),
  media: z
    .object({
      perMessage: z.int(),
      mostBytes: z.int(),
      mostImageBytes: z.int(),
      types: z.array(z.string()),
    })
    .optional(),
});
export type Channel = z.infer<typeof Channel>;

/** An approved text of the business at its provider; gaps in `text` are `{{name}}`. */
export const Template = z.object({
  id,
  contentSid: z.string(),
  name: z.string(),
  language: z.string(),
  text: z.string(),
  variables: z.array(z.object({ name: z.string(), example: z.string() })),
  state: z.enum(["approved", "pending", "rejected", "paused", "unsubmitted"]),
  reason: z.string().optional(),
});
export type Template = z.infer<typeof Template>;

export const ListTemplates = z.strictObject({ line: id });
