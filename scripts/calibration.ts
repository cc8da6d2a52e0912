import { asMessage } from "../src/detect.ts";
import { type Adviser, kindsOf, whetherToAsk } from "../src/opinion.ts";
import { locate } from "../src/opinion/quote.ts";
import { detect } from "../src/triggers/detect.ts";
import { read } from "../src/triggers/reading.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import type { Row } from "./training/rows.ts";

/** What a model said of one kind in a message, beside what people say. */
export type Said = { readonly present: boolean; readonly confidence: number; readonly right: boolean };

/** What came of asking a model about every message of which the detectors are unsure. */
export type Asked = {
  readonly read: number;
  readonly asked: number;
  /** No opinion came: an error, a time-out, another shape. */
  readonly failed: number;
  /** It said that something is there and could not quote it, so it counted for nothing. */
  readonly unquoted: number;
  readonly said: readonly Said[];
};

/** As long as a customer waits for an opinion. */
const withinMs = 3_000;
const atOnce = 4;

/** Asks a model as the product does, about no more than so many messages. */
export async function ask(
  adviser: Adviser,
  rows: readonly Row[],
  triggers: readonly Trigger[],
  most: number,
): Promise<Asked> {
  const doubtful = rows
    .map((row) => ({ row, ...readingOf(row.text) }))
    .filter(({ reading }) => whetherToAsk(reading, detect(reading, triggers), triggers) !== null)
    .slice(0, most);
  const total = { failed: 0, unquoted: 0 };
  const said: Said[] = [];
  const queue = doubtful.values();
  const worker = async (): Promise<void> => {
    for (const { row, reading } of queue) {
      const matter = { before: [], fresh: reading.fresh, kinds: kindsOf(triggers) };
      const views = await adviser.advise(matter, AbortSignal.timeout(withinMs)).catch(() => undefined);
      if (views === undefined) total.failed++;
      for (const { kind, present, confidence, quote } of views ?? []) {
        const people = row.says[kind];
        if (people === undefined) continue;
        if (present && reading.fresh.every((line) => locate(quote, line) === undefined)) total.unquoted++;
        else said.push({ present, confidence, right: present === people });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { read: rows.length, asked: doubtful.length, ...total, said };
}

const readingOf = (text: string) => ({
  reading: read({ turnedSeq: 0, messages: [asMessage({ role: "customer", text }, 0)] }),
});

/** What `src/opinion/weigh.ts` should take a model's confidence for; null: it was not heard often enough to say. */
export type Measured = Readonly<Record<"trust" | "leastSure" | "sureOfNo", number | null>>;

/** Fewer than this say nothing about a model. */
const telling = 30;
const steps = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/**
 * Of its "it is there": how often it is right for each time that it is sure, and from how sure on it is right more often
 * than not. Of its "it is not there": from how sure on it is right 19 times in 20, because it would take a call back.
 */
export function measure(said: readonly Said[]): Measured {
  const [there, notThere] = [true, false].map((present) => said.filter((each) => each.present === present));
  return {
    trust: enough(there, (of) =>
      Math.min(1, share(of) / (of.reduce((sum, each) => sum + each.confidence, 0) / of.length)),
    ),
    leastSure: from(there, 1 / 2),
    sureOfNo: from(notThere, 19 / 20),
  };
}

/** From how sure on so many are right; at least `telling` of them. */
const from = (said: readonly Said[] | undefined, right: number): number | null =>
  steps.find((sure) => (enough(atLeast(said, sure), share) ?? 0) >= right) ?? null;

const atLeast = (said: readonly Said[] = [], sure: number) => said.filter(({ confidence }) => confidence >= sure);
const share = (of: readonly Said[]): number => of.filter(({ right }) => right).length / of.length;

function enough(said: readonly Said[] | undefined, figure: (of: readonly Said[]) => number): number | null {
  return said === undefined || said.length < telling ? null : Math.round(figure(said) * 100) / 100;
}
