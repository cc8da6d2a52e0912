import { z } from "zod";
import { id, time } from "./list.ts";

/** What SSE carries: ids only. The screen asks for what it shows; `id:` resumes without a gap (Last-Event-ID). */
export const LiveEvent = z.object({ kind: z.string(), conversation: id.optional(), at: time });
export type LiveEvent = z.infer<typeof LiveEvent>;
