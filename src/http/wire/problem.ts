import { z } from "zod";
import { Holder } from "./conversations.ts";
import { Trigger } from "./triggers.ts";

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** On a lost race for the baton: who has it. */
  holder: Holder.optional(),
  /** On a lost race for a trigger: what it is now. */
  trigger: Trigger.optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
