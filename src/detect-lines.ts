import { z } from "zod";
import { hear, type Heard, type Said } from "./detect.ts";
import { createScope, scaleOf, type Scope } from "./knowledge/scope.ts";
import { defaultTriggers } from "./triggers/defaults.ts";
import type { Trigger } from "./triggers/trigger.ts";

const Id = z.union([z.string(), z.number()]);
const Line = z.union([
  z.object({ id: Id, text: z.string() }),
  z.object({
    id: Id,
    messages: z.array(z.object({ role: z.enum(["customer", "ai", "agent"]), text: z.string() })),
  }),
]);
const Asked = z.object({ id: Id.optional(), assistant: z.string(), text: z.string() });
const Known = z.object({ assistant: z.string(), text: z.string() });

const examples = {
  line: 'a JSON object like {"id": "1", "text": "…"} or {"id": "1", "messages": [{"role": "customer", "text": "…"}]}',
  /** A question to an assistant, and what it knows. */
  scoped: 'a JSON object like {"assistant": "shop", "text": "…"}',
} as const;

type Verdict = {
  readonly signals: readonly { readonly kind: string; readonly score: number; readonly evidence: string }[];
  readonly decision: "answer" | "offer" | "pass";
};

/** What is said of one line: of its last customer turn, and, where it holds a whole conversation, of every turn. */
export type Detection = Verdict & {
  readonly id: string | number;
  /** After each message of the customer; `concern` is 0 to 1, whether anything fired or not. */
  readonly turns?: readonly (Verdict & { readonly concern: number })[];
};

/** What is said of a question to an assistant whose knowledge is given. */
export type ScopedDetection = Detection & {
  readonly assistant: string;
  /** 0 (right in what it knows) to 1 (nothing like it), whether anything fired or not. */
  readonly outOfKnowledge: number;
  /** Too few lines are known of the assistant to say how far is far: the distance is plain, and fires nothing. */
  readonly unscaled?: true;
};

type Lines = AsyncIterable<string> | Iterable<string>;

/** Thrown for a line that cannot be read; the message names the line, counted from 1, and what it should be. */
class UnreadableLine extends Error {
  override readonly name = "UnreadableLine";
}

const standing: readonly Trigger[] = defaultTriggers.map((trigger) => ({ ...trigger, id: trigger.name, version: 1 }));

/**
 * What the default triggers would do with messages or whole conversations, in order, without any AI. A blank line is
 * skipped. The AI is taken to hold the baton, and each message of the customer to be a turn of its own.
 * @throws {UnreadableLine}
 */
export async function* detectLines(lines: Lines): AsyncGenerator<Detection> {
  for await (const input of parsed(lines, Line, examples.line)) {
    if ("text" in input) {
      const { signals, decision } = verdict(hear([{ role: "customer", text: input.text }], standing));
      yield { id: input.id, signals, decision };
      continue;
    }
    const turns = input.messages.flatMap(({ role }, at) =>
      role === "customer" ? [turn(input.messages.slice(0, at + 1))] : [],
    );
    const { signals, decision } = turns.at(-1) ?? { signals: [], decision: "answer" as const };
    yield { id: input.id, signals, decision, turns };
  }
}

/**
 * The same for questions to assistants whose knowledge is given by example. A question without an id goes by its place,
 * from 1. `warn` hears in a sentence of each assistant of whom too little is known.
 * @throws {UnreadableLine} also for a question to an assistant of whom nothing is known
 */
export async function* detectInScope(
  knownLines: Lines,
  lines: Lines,
  warn: (words: string) => void = () => {},
): AsyncGenerator<ScopedDetection> {
  const scopes = await readScopes(knownLines, warn);
  let place = 0;
  for await (const { id, assistant, text } of parsed(lines, Asked, examples.scoped)) {
    place++;
    const known = scopes.get(assistant);
    if (known === undefined)
      throw new UnreadableLine(
        `Question ${place} is for "${assistant}", of whom the known lines say nothing; they know ${[...scopes.keys()].join(", ") || "nobody"}`,
      );
    const outOfKnowledge = Math.round(known.scope(text) * 10_000) / 10_000;
    const fit = known.isScaled ? 1 - outOfKnowledge : null;
    const { signals, decision } = verdict(hear([{ role: "customer", text }], standing, fit));
    yield { id: id ?? place, assistant, signals, decision, outOfKnowledge, ...(!known.isScaled && { unscaled: true }) };
  }
}

type Knows = { readonly scope: Scope; readonly isScaled: boolean };

async function readScopes(lines: Lines, warn: (words: string) => void): Promise<ReadonlyMap<string, Knows>> {
  const known = new Map<string, string[]>();
  for await (const { assistant, text } of parsed(lines, Known, examples.scoped, "Known line")) {
    const texts = known.get(assistant);
    if (texts === undefined) known.set(assistant, [text]);
    else texts.push(text);
  }
  for (const [assistant, texts] of known) {
    const scale = scaleOf(texts);
    if (scale !== "good")
      warn(`"${assistant}" has ${texts.length} known ${texts.length === 1 ? "line" : "lines"}, so ${meaning[scale]}.`);
  }
  return new Map(
    [...known].map(([assistant, texts]) => [
      assistant,
      { scope: createScope(texts), isScaled: scaleOf(texts) !== "none" },
    ]),
  );
}

const meaning = {
  rough: "outOfKnowledge is rough: thirty lines and more say how far is far",
  none: 'outOfKnowledge is the plain distance to the nearest of them: it is marked "unscaled" and fires nothing. Ten lines give a rough scale, thirty a good one',
} as const;

async function* parsed<Shape>(
  lines: Lines,
  shape: z.ZodType<Shape>,
  expected: string,
  named = "Line",
): AsyncGenerator<Shape> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new UnreadableLine(`${named} ${number} is not JSON; it must be ${expected}`, { cause });
    }
    const read = shape.safeParse(value);
    if (!read.success) throw new UnreadableLine(`${named} ${number} has another shape; it must be ${expected}`);
    yield read.data;
  }
}

function turn(said: readonly Said[]): Verdict & { readonly concern: number } {
  const heard = hear(said, standing);
  return { ...verdict(heard), concern: heard.concern };
}

const decisions = { wait: "answer", answer: "answer", offer: "offer", invite: "offer", pass: "pass" } as const;

const verdict = ({ firing, decision }: Heard): Verdict => ({
  signals: firing.live.map(({ signal: { kind, score, evidence } }) => ({ kind, score, evidence })),
  decision: decisions[decision.next],
});
