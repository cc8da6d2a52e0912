import { z } from "zod";
import { SignalKind } from "../../triggers/signal.ts";
import { id } from "./list.ts";

export const Trigger = z.object({
  id,
  name: z.string(),
  kind: SignalKind,
  threshold: z.number(),
  mode: z.enum(["pass", "invite"]),
  state: z.enum(["live", "shadow"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  phrases: z.array(z.string()),
  team: id.optional(),
  version: z.int(),
});
export type Trigger = z.infer<typeof Trigger>;
