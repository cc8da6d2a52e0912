import { z } from "zod";
import { Hours } from "../../handoff/handoff.ts";
import { id } from "./list.ts";

export const Role = z.enum(["agent", "lead", "operator", "auditor"]);
export type Role = z.infer<typeof Role>;

export const Team = z.object({
  id,
  name: z.string(),
  fallback: z.boolean(),
  kinds: z.array(z.string()),
  hours: Hours.nullable(),
  answerMinutes: z.int(),
});
export type Team = z.infer<typeof Team>;

export const Agent = z.object({ id, name: z.string(), email: z.string(), role: Role });
export type Agent = z.infer<typeof Agent>;

export const Me = Agent.extend({ teams: z.array(z.object({ id, name: z.string() })), demo: z.boolean() });
export type Me = z.infer<typeof Me>;

/** The secret of a one-time sign-in link. */
export const SignIn = z.strictObject({ token: z.string().min(20).max(200) });
