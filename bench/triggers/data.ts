import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { SignalKind } from "../../src/triggers/signal.ts";

/** Where the labelled data lies, beside the project; it is read in place and never becomes part of it. */
const folder = new URL("../../../shared/data/triggers/", import.meta.url);

/** Whether the labelled data is there; without it nothing can be scored. */
export const hasData = (): boolean => existsSync(folder);

const Row = z.object({
  text: z.string(),
  category: z.string(),
  source: z.string(),
  /** Near copies of one sentence share a group, so that a split never has one on both sides. */
  group: z.string().default(""),
  hard_negative_for: z.string().optional(),
});
export type Row = z.infer<typeof Row>;

const Dialogue = z.object({
  id: z.string(),
  source: z.string(),
  turns: z.array(
    z.object({ role: z.enum(["customer", "bot"]), text: z.string(), sat: z.array(z.number()).optional() }),
  ),
});
export type Dialogue = z.infer<typeof Dialogue>;

const Known = z.object({ assistant: z.string(), text: z.string() });
export type Known = z.infer<typeof Known>;
const Asked = Known.extend({ in_scope: z.boolean() });
export type Asked = z.infer<typeof Asked>;

/** What the data calls our kinds. */
export const categories = {
  asked_for_human: "explicit_human_request",
  frustration: "frustration_or_complaint",
  negotiation: "negotiation_or_bulk",
  high_stakes: "high_stakes_legal_financial",
  sensitive: "sensitive_personal",
} as const satisfies Partial<Record<SignalKind, string>>;
export type ScoredKind = keyof typeof categories;

/** Single messages, each with the category that people gave it: those a model may be trained on, and the others. */
export const messages = (): readonly Row[] => ["train", "evaluate-only"].flatMap((name) => rows(name, Row));
/** Lines written to be tricky; reported apart, because nobody writes like them. */
export const adversarial = (): readonly Row[] => rows("adversarial", Row);
/** Conversations in which three people rated each turn of the customer from 1 to 5. */
export const dialogues = (): readonly Dialogue[] => rows("dialogues-dev", Dialogue);
/** What each assistant knows. */
export const known = (): readonly Known[] => rows("out-of-scope-known", Known);
/** Questions to it, within and outside of what it knows. */
export const asked = (): readonly Asked[] => rows("out-of-scope-dev", Asked);

function rows<Shape>(name: string, shape: z.ZodType<Shape>): readonly Shape[] {
  return readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => shape.parse(JSON.parse(line)));
}
