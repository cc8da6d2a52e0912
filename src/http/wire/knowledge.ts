import { z } from "zod";
import { id, time } from "./list.ts";

export const NewArticle = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(100_000),
  lines: z.array(z.uuid()).optional(),
});
export type NewArticle = z.infer<typeof NewArticle>;

export const Article = z.object({
  id,
  title: z.string(),
  text: z.string(),
  lines: z.array(id).optional(),
  version: z.int(),
  updatedAt: time,
});
export type Article = z.infer<typeof Article>;
