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
