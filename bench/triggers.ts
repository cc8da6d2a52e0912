import { defaultTriggers } from "../src/triggers/defaults.ts";
import { detect } from "../src/triggers/detect.ts";
import { fire } from "../src/triggers/fire.ts";
import { read } from "../src/triggers/reading.ts";
import type { Message } from "../src/conversation/message.ts";

/** What customers write, short and long; made up, and none of it fires too easily. */
const texts = [
  "Where is my order?",
  "Hi! I ordered the large blanket in moss green last Tuesday (order 1182) and wonder whether it has left yet, since I am away from Friday.",
  "This is the third time I ask and nobody answers. I want to talk to a person now!",
  "We are a hotel in Bergen and would like 500 mugs with our logo. Which price can you offer, and how long would it take?",
  "My lawyer says that you have to pay this back within 14 days.",
];

const triggers = defaultTriggers.map((trigger, id) => ({ ...trigger, id: `${id}`, version: 1 }));

function written(text: string, seq: number): Message {
  return {
    id: `${seq}`,
    seq,
    author: { kind: "customer", name: null },
    kind: "message",
    text,
    subject: null,
    sources: [],
    details: [],
    files: [],
    wish: null,
    sender: null,
    at: new Date(0),
  };
}

/** How long the detectors take for one message, without a model: the budget is 50 µs at the median and 1 ms at p99. */
export async function benchTriggers(): Promise<void> {
  for (const [name, of] of [
    ["everyday messages", texts],
    ["10 kB of nothing but words", ["speak to a ".repeat(900)]],
    ["10 kB of one letter", ["a".repeat(10_000)]],
  ] as const) {
    const times: number[] = [];
    const turns = of.map((text, seq) => ({ turnedSeq: seq, messages: [written(text, seq + 1)] }));
    for (let round = 0; round < 4_000 / of.length; round++)
      for (const turn of turns) {
        const began = performance.now();
        fire(detect(read(turn), triggers), triggers);
        times.push((performance.now() - began) * 1000);
      }
    times.sort((a, b) => a - b);
    const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} µs`;
    process.stdout.write(`  ${name.padEnd(30)} median ${at(0.5)}  p99 ${at(0.99)}\n`);
  }
}
