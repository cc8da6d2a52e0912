import { z } from "zod";

/** What a conversation is about, as a shop's teams divide their work. */
export const Topic = z.enum([
  "order",
  "delivery",
  "return",
  "payment",
  "product",
  "terms",
  "account",
  "complaint",
  "legal",
  "safety",
  "privacy",
  "personal",
  "other",
]);
export type Topic = z.infer<typeof Topic>;
