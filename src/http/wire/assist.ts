import { z } from "zod";
import { id } from "./list.ts";

/** A question of a draft whose answer is in the conversation. */
export const RepeatAsk = z.object({
  what: z.enum([
    "order number",
    "tracking number",
    "invoice number",
    "e-mail",
    "phone",
    "address",
    "name",
    "date",
    "quantity",
    "amount",
    "product",
    "photo",
    "problem",
    "answer",
  ]),
  /** The sentence of the draft that asks, and its place there. */
  question: z.object({ text: z.string(), from: z.int(), to: z.int() }),
  /** What answers it, in the customer's words, and the message that says it. */
  answer: z.object({ text: z.string(), message: id }),
});
export type RepeatAsk = z.infer<typeof RepeatAsk>;

export const CheckDraft = z.strictObject({ text: z.string().max(20_000) });
export const CheckedDraft = z.object({ repeats: z.array(RepeatAsk) });

const text = z.string().trim().min(1, "Write something first.").max(8_000);
/** A language by its BCP 47 tag: `de`, `pt-BR`. */
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, "A language is named by its tag, like “de”.");

export const Tone = z.enum(["shorter", "friendlier", "more formal", "clearer"]);
export type Tone = z.infer<typeof Tone>;

/** `draft` and `summarise` work without a model, too. Without `language` it is the customer's. */
export const Assist = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("draft") }),
  z.strictObject({ what: z.literal("rewrite"), text, tone: Tone }),
  z.strictObject({ what: z.literal("translate"), text, language: language.optional() }),
  z.strictObject({ what: z.literal("summarise") }),
]);
export type Assist = z.infer<typeof Assist>;

/** Nothing of it is stored or sent. */
export const Assistance = z.object({
  text: z.string(),
  sources: z.array(z.object({ articleId: z.string(), title: z.string() })),
  /** The messages that it is about. */
  messages: z.array(id),
  /** Who wrote it: a model; an article, quoted; or the brief. */
  by: z.enum(["model", "knowledge", "brief"]),
  /** What to look at before it is sent. */
  warning: z.string().optional(),
});
export type Assistance = z.infer<typeof Assistance>;
