import { z } from "zod";
import { id, time } from "./list.ts";

/** Something that people promised a customer. */
export const GivenPromise = z.object({
  id,
  conversation: id,
  text: z.string(),
  /** By when; absent: nobody said. */
  until: time.optional(),
  /** Who promised it. */
  by: z.string(),
  at: time,
  /** Absent: it is open. */
  outcome: z.enum(["kept", "dropped"]).optional(),
  endedAt: time.optional(),
});
export type GivenPromise = z.infer<typeof GivenPromise>;

/** What people left behind when they last let go of a conversation; nothing where they never had it. */
export const Memory = z.object({ outcome: z.string().optional(), reserved: z.array(z.string()) });
export type Memory = z.infer<typeof Memory>;

/** What somebody who lets go of a conversation should know is open in it. */
export const OpenEnds = z.object({
  /** What the customer wrote and nobody has answered; absent: nothing. */
  unanswered: z
    .object({
      messages: z.int().positive(),
      /** Whether the AI answers it when it gets the conversation back. */
      ai: z.boolean(),
      /** Why it does not, as the end of a sentence: "it is about law, money or safety (“…”)". */
      because: z.string().optional(),
    })
    .optional(),
  /** What agents promised in their own messages since people last let go, and nobody has kept a record of. */
  said: z.array(z.object({ text: z.string(), until: time.optional(), message: id })),
});
export type OpenEnds = z.infer<typeof OpenEnds>;

export const AskOpenEnds = z.strictObject({
  /** Topics that people are about to keep to themselves, with commas between them; absent: those of before. */
  reserved: z.string().max(1_300).optional(),
});
