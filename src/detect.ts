import { z } from "zod";
import type { Message } from "./conversation/message.ts";
import { decide } from "./decide.ts";
import { concern } from "./triggers/concern.ts";
import { defaultTriggers } from "./triggers/defaults.ts";
import { detect } from "./triggers/detect.ts";
import { fire } from "./triggers/fire.ts";
import { read } from "./triggers/reading.ts";
import type { Trigger } from "./triggers/trigger.ts";

const Line = z.union([
  z.object({ id: z.union([z.string(), z.number()]), text: z.string() }),
  z.object({
    id: z.union([z.string(), z.number()]),
    messages: z.array(z.object({ role: z.enum(["customer", "ai", "agent"]), text: z.string() })),
  }),
]);

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

/** Thrown for a line that cannot be read; the message names the line, counted from 1, and what it should be. */
class UnreadableLine extends Error {
  override readonly name = "UnreadableLine";
}

/**
 * What Baton's triggers would do with messages or whole conversations, in order, without any AI. A blank line is
 * skipped. The AI is taken to hold the baton, and each message of the customer to be a turn of its own.
 * @throws {UnreadableLine}
 */
export async function* detectLines(
  lines: AsyncIterable<string> | Iterable<string>,
  triggers: readonly Trigger[] = defaultTriggers.map((trigger) => ({ ...trigger, id: trigger.name, version: 1 })),
): AsyncGenerator<Detection> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const input = parse(line, number);
    if ("text" in input) {
      const { signals, decision } = turn([{ role: "customer", text: input.text }], triggers);
      yield { id: input.id, signals, decision };
      continue;
    }
    const turns = input.messages.flatMap(({ role }, at) =>
      role === "customer" ? [turn(input.messages.slice(0, at + 1), triggers)] : [],
    );
    const { signals, decision } = turns.at(-1) ?? { signals: [], decision: "answer" as const };
    yield { id: input.id, signals, decision, turns };
  }
}

function parse(line: string, number: number): z.infer<typeof Line> {
  const expected =
    'a JSON object like {"id": "1", "text": "…"} or {"id": "1", "messages": [{"role": "customer", "text": "…"}]}';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new UnreadableLine(`Line ${number} is not JSON; it must be ${expected}`, { cause });
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) throw new UnreadableLine(`Line ${number} has another shape; it must be ${expected}`);
  return parsed.data;
}

type Said = { readonly role: "customer" | "ai" | "agent"; readonly text: string };

/** The turn of the last message, which is the customer's. */
function turn(said: readonly Said[], triggers: readonly Trigger[]): Verdict & { readonly concern: number } {
  const conversation = {
    baton: { holder: { who: "ai" }, epoch: 1, since: beginning, deadline: null, handoffId: null },
    messages: said.map(asMessage),
    turnedSeq: said.length - 1,
  } as const;
  const reading = read(conversation);
  const { live } = fire(detect(reading, triggers), triggers);
  const decision = decide({
    conversation,
    fired: live,
    hold: null,
    byMachine: false,
    consent: { state: "in" },
    limit: null,
  });
  return {
    signals: live.map(({ signal: { kind, score, evidence } }) => ({ kind, score, evidence })),
    decision: decision.next === "wait" ? "answer" : decision.next,
    concern: concern(reading),
  };
}

const beginning = new Date(0);

const asMessage = ({ role, text }: Said, at: number): Message => ({
  id: String(at + 1),
  seq: at + 1,
  author:
    role === "customer"
      ? { kind: role, name: null }
      : role === "ai"
        ? { kind: role }
        : { kind: role, id: "agent", name: "Agent" },
  kind: "message",
  text,
  subject: null,
  sources: [],
  details: [],
  files: [],
  wish: null,
  sender: null,
  at: beginning,
});
