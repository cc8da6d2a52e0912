import { asMessage } from "../../src/detect.ts";
import { concern } from "../../src/triggers/concern.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { detect } from "../../src/triggers/detect.ts";
import { fire } from "../../src/triggers/fire.ts";
import { read } from "../../src/triggers/reading.ts";
import { hostile } from "./hostile.ts";

/** What customers write, short and long; made up, and none of it fires too easily. */
const everyday = [
  "Where is my order?",
  "Hi! I ordered the large blanket in moss green last Tuesday (order 1182) and wonder whether it has left yet, since I am away from Friday.",
  "This is the third time I ask and nobody answers. I want to talk to a person now!",
  "We are a hotel in Bergen and would like 500 mugs with our logo. Which price can you offer, and how long would it take?",
  "My lawyer says that you have to pay this back within 14 days.",
];

const triggers = defaultTriggers.map((trigger, id) => ({ ...trigger, id: `${id}`, version: 1 }));

/** The microseconds that everything takes that reads one message: each time anew, as if never read before. */
function times(texts: readonly string[], runs: number): readonly number[] {
  const taken: number[] = [];
  for (let run = 0; run < runs; run++)
    for (const text of texts) {
      // A blank of its own in front, so that nothing is known of the text from the run before; and in one piece, as
      // what comes over a wire is.
      const written = JSON.parse(JSON.stringify(" ".repeat(run % 64) + text)) as string;
      const turn = { turnedSeq: 0, messages: [asMessage({ role: "customer", text: written }, 0)] };
      const began = performance.now();
      const reading = read(turn);
      fire(detect(reading, triggers), triggers);
      concern(reading);
      taken.push((performance.now() - began) * 1000);
    }
  return taken.toSorted((a, b) => a - b);
}

const at = (share: number, of: readonly number[]): number => of[Math.floor(of.length * share)] ?? 0;

/**
 * How long the detectors take for one message, without a model: the budget is 50 µs at the median of everyday messages,
 * and 1 ms at p99 for any text of 10 kB, with twice the time at most for twice the length.
 */
export async function benchSpeed(): Promise<void> {
  times(everyday, 1_200);
  const usual = times(everyday, 800);
  process.stdout.write(
    `  ${"everyday messages".padEnd(36)} median ${show(at(0.5, usual))}  p99 ${show(at(0.99, usual))}\n`,
  );
  const all: number[] = [];
  for (const [name, of] of Object.entries(hostile)) {
    times([of(10_000)], 40);
    const once = times([of(10_000)], 200);
    all.push(...once);
    const twice = times([of(20_000)], 100);
    const [longer, slower] = [at(0.5, twice) / at(0.5, once), at(0.5, once) / at(0.5, usual)];
    const figures = `median ${show(at(0.5, once))}  p99 ${show(at(0.99, once))}`;
    const ratios = `20 kB ÷ 10 kB ${longer.toFixed(2)}  10 kB ÷ everyday ${slower.toFixed(0)}`;
    process.stdout.write(`  10 kB: ${name.padEnd(29)} ${figures}  ${ratios}\n`);
  }
  const together = all.toSorted((a, b) => a - b);
  process.stdout.write(
    `  ${"10 kB, all kinds together".padEnd(36)} median ${show(at(0.5, together))}  p99 ${show(at(0.99, together))}\n`,
  );
}

const show = (microseconds: number): string => `${microseconds.toFixed(0).padStart(5)} µs`;
