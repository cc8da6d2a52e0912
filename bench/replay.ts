import { monitorEventLoopDelay } from "node:perf_hooks";
import path from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { v7 as uuid } from "uuid";
import { replay } from "../src/replay.ts";
import { createRest } from "../src/replay/rest.ts";
import { stretchesOf } from "../src/replay/stretches.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { startEmbeddedPostgres } from "../src/store/embedded/embedded.ts";
import { migrate } from "../src/store/migrate.ts";
import { createPast } from "../src/store/replays-past.ts";
import { readTeams } from "../src/store/turns.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { detect } from "../src/triggers/detect.ts";
import { read } from "../src/triggers/reading.ts";
import { type Happened, writePast } from "../test/support/past.ts";
import { chances } from "../scripts/chances.ts";

const conversations = 1_000;

/**
 * How long 1,000 past conversations of 6 to 10 messages take, with a proposal that is a little stricter than the
 * triggers in use; how much of it is the detectors, which is the raw limit; and for how long nothing else had the
 * processor, because a web process goes on answering meanwhile.
 */
export async function benchReplay(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "baton-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const database = openDatabase(postgres.url, { connections: 4, onError: () => {} });
  try {
    await migrate(postgres.url, path.join(import.meta.dirname, "../prisma/migrations"));
    await furnish(database);
    const inUse = defaultTriggers.map((trigger) => ({ ...trigger, id: trigger.name, version: 1 }));
    const proposed = inUse.map((trigger) => ({ ...trigger, threshold: Math.max(0.5, trigger.threshold - 0.1) }));
    const teams = await readTeams(database.pool);
    const past = createPast(database.pool, () => false);

    for (const round of ["first", "second"]) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const began = performance.now();
      const report = await replay({
        rules: [],
        past: past.read({ most: conversations }),
        inUse,
        proposed,
        teams,
        told: async () => true,
        rest: createRest(() => performance.now()),
      });
      const took = performance.now() - began;
      delay.disable();
      const detectors = await timeDetectors(past);
      process.stdout.write(
        `  ${round} time, ${report?.conversations} conversations, ${report?.inUse.before} → ${report?.inUse.after} handoffs` +
          `   ${(took / 1000).toFixed(2)} s   detectors ${Math.round((detectors / took) * 100)} %` +
          `   longest pause ${(delay.max / 1e6).toFixed(0)} ms   (budget: 5 s, 50 ms)\n`,
      );
    }
  } finally {
    await database.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The same turns, and nothing but the detectors. */
async function timeDetectors(past: ReturnType<typeof createPast>): Promise<number> {
  let spent = 0;
  for await (const stories of past.read({ most: conversations }))
    for (const story of stories)
      for (const { moments } of stretchesOf(story))
        for (const { upTo, turnedSeq } of moments) {
          const began = performance.now();
          detect(read({ messages: story.messages.slice(0, upTo), turnedSeq }), []);
          spent += performance.now() - began;
        }
  return spent;
}

async function furnish(database: Database): Promise<void> {
  const place = { lineId: uuid(), teamId: uuid(), agentId: uuid(), channel: "sms" };
  const { prisma } = database;
  await prisma.team.create({ data: { id: place.teamId, name: "Everyone", fallback: true } });
  await prisma.agent.create({ data: { id: place.agentId, name: "Ana", email: "ana@shop.example", role: "agent" } });
  await prisma.line.create({
    data: { id: place.lineId, channel: place.channel, name: "Bench", address: "+15550101", settleMs: 1500 },
  });
  const chance = chances(42);
  const begins = Date.UTC(2026, 0, 5, 8);
  for (let made = 0; made < conversations; made += 100)
    await writePast(
      database,
      place,
      Array.from({ length: 100 }, (_, at) => ({
        at: new Date(begins + (made + at) * 1_200_000),
        name: `Customer ${made + at}`,
        happened: conversation(chance),
      })),
    );
}

const openings = [
  "Hi, where is order {n}? It should have been here on Friday.",
  "Hello! Do you ship the wool blanket to Norway, and what does that cost?",
  "The mug from order {n} arrived with a crack along the handle. What can we do?",
  "Can I still change the colour of my order {n}? I picked grey and meant moss.",
  "I would like to send back two of the cushions, they are larger than I thought.",
  "Is the linen throw fine for a baby's bed? Our daughter is allergic to wool.",
];
const followUps = [
  "Thanks, and how long does that usually take?",
  "I see. It still says that it has not left the depot in Oslo, and that was on Monday.",
  "No, that is not what I asked. I asked about the grey one in order {n}.",
  "Alright, I will try that and write again if it does not work.",
  "Could you also check whether the second parcel is on its way?",
  "My name is on the invoice, the number is {n}, and I paid by card.",
];
const troubles = [
  "This is the third time I write about this. Can I please talk to a person?",
  "That is ridiculous, I have been waiting for two weeks and nobody answers.",
  "If this is not solved by tomorrow I will ask my bank to take the money back.",
  "Could you do 15 % off if I take forty of them for our office?",
];
const answers = [
  "Your order left our workshop on Monday and usually takes three to five working days.",
  "We ship to all of Scandinavia. Shipping is 79 kr, and free from 900 kr.",
  "I have noted it on your order, and our workshop reads these notes every morning.",
  "You can return anything within 30 days. Put the slip from the box on top and hand it in at any post office.",
  "Colours can be changed until the parcel is packed, which is usually the next morning.",
];

/** Six to ten messages, as a shop has them: most are answered, some go wrong near the end, of which people take half. */
function conversation(chance: () => number): readonly Happened[] {
  const one = (texts: readonly string[]): string =>
    (texts[Math.floor(chance() * texts.length)] ?? "").replace("{n}", String(1000 + Math.floor(chance() * 9000)));
  const replies = answers.toSorted(() => chance() - 0.5);
  const asks = followUps.toSorted(() => chance() - 0.5);
  const happened: Happened[] = [{ customer: one(openings) }, { ai: replies.pop() ?? "" }];
  for (let pairs = 1 + Math.floor(chance() * 3); pairs > 0; pairs--)
    happened.push(
      { customer: one(asks.splice(0, 1)), after: 90 + chance() * 600 },
      { ai: replies.pop() ?? "", after: 4 },
    );
  const goesWrong = chance() < 0.3;
  const last = goesWrong ? one(troubles) : one(asks);
  happened.push({ customer: last });
  if (goesWrong && chance() < 0.5)
    happened.push({ passed: { kind: "frustration", evidence: last } }, { agent: "I am on it." }, { baton: "nobody" });
  else happened.push({ ai: replies.pop() ?? "You are welcome." }, { baton: "nobody" });
  return happened;
}
