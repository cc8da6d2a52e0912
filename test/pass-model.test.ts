import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase, type Database } from "../src/store/database.ts";
import { seedBare } from "../prisma/seed.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aWorld, type World } from "./support/world.ts";

let clone: TestDatabase;
let database: Database;
const began = new Date("2026-03-02T09:00:00Z");
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 8, onError: () => {} });
  await seedBare({ prisma: database.prisma, now: () => began, triggers: defaultTriggers });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const words = {
  /** What the AI knows. */
  question: "How long does shipping take within Norway?",
  /** What only a person may answer. */
  human: "I want to talk to a human.",
  /** What no article covers. */
  unknown: "Do your blankets float on water?",
} as const;

/** What the database says of one conversation, as far as promises are made about it. */
async function stateOf(id: string) {
  const { baton, ...conversation } = await database.prisma.conversation.findUniqueOrThrow({
    where: { id },
    include: { baton: true },
  });
  if (baton === null) throw new Error("a conversation without a baton");
  const [aiSaid, openHandoffs, aiQueued, waiting] = await Promise.all([
    database.prisma.message.count({ where: { conversationId: id, author: "ai" } }),
    database.prisma.handoff.count({ where: { conversationId: id, resolvedAt: null } }),
    database.prisma.delivery.count({ where: { conversationId: id, state: "queued", message: { author: "ai" } } }),
    database.prisma.message.count({
      where: { conversationId: id, author: "customer", seq: { gt: conversation.turnedSeq } },
    }),
  ]);
  return { baton, aiSaid, openHandoffs, aiQueued, waiting: waiting > 0 };
}

type Agent = Awaited<ReturnType<World["agent"]>>;
type Holder = { readonly who: "ai" | "team" | "nobody" } | { readonly who: "agent"; readonly agent: string };

/** What is believed of one customer's conversation. */
type Belief = {
  id: string | undefined;
  holder: Holder;
  /** What the AI had said by then. */
  aiSaid: number;
};
/** `known`: who has had a screen at some time, and can be missed. */
type Model = { readonly beliefs: readonly Belief[]; readonly present: Set<string>; readonly known: Set<string> };
type Real = { readonly world: World; readonly agents: readonly Agent[] };
type Move = fc.AsyncCommand<Model, Real>;

/** Compares what is with what may be, and keeps every promise that holds after each move. */
async function settle(belief: Belief, may: readonly Holder[]): Promise<void> {
  if (belief.id === undefined) return;
  const { baton, aiSaid, openHandoffs, aiQueued } = await stateOf(belief.id);
  const is: Holder =
    baton.holder === "agent"
      ? { who: "agent", agent: baton.agentId! }
      : { who: baton.holder as "ai" | "team" | "nobody" };
  expect(may).toContainEqual(is);
  expect(baton.deadline === null).toBe(is.who === "nobody");
  expect(openHandoffs).toBeLessThanOrEqual(1);
  const people = (holder: Holder): boolean => holder.who === "team" || holder.who === "agent";
  if (people(is) && people(belief.holder)) expect(aiSaid).toBe(belief.aiSaid);
  if (people(is)) expect(aiQueued).toBe(0);
  belief.holder = is;
  belief.aiSaid = aiSaid;
}

const isHeldByOther = ({ holder }: Belief, agent: Agent): boolean =>
  holder.who === "agent" && holder.agent !== agent.id;

const ai: Holder = { who: "ai" };
const team: Holder = { who: "team" };
const nobody: Holder = { who: "nobody" };
const held = ({ id }: Agent): Holder => ({ who: "agent", agent: id });

/** A move on one conversation that exists, with who makes it and where the baton may be after it. */
const move = (
  name: string,
  customer: number,
  agent: number,
  run: (id: string, by: Agent, real: Real, belief: Belief) => Promise<readonly Holder[]>,
): Move => ({
  check: ({ beliefs }) => beliefs[customer]?.id !== undefined,
  async run({ beliefs }, real) {
    const [belief, by] = [beliefs[customer]!, real.agents[agent]!];
    const stays = isHeldByOther(belief, by) ? [belief.holder] : undefined;
    const may = await run(belief.id!, by, real, belief);
    await settle(belief, stays ?? may);
  },
  toString: () => `${name}(customer ${customer}, agent ${agent})`,
});

const writes = (customer: number, what: keyof typeof words): Move => ({
  check: () => true,
  async run({ beliefs }, { world }) {
    const belief = beliefs[customer]!;
    belief.id = await world.write(`+1555010${customer}`, words[what]);
    await world.think();
    if (belief.holder.who === "team" || belief.holder.who === "agent") return settle(belief, [belief.holder]);
    await settle(belief, what === "question" ? [ai, team] : [team]);
  },
  toString: () => `writes(customer ${customer}, "${words[what]}")`,
});

const takes = (customer: number, agent: number): Move =>
  move("takes", customer, agent, async (id, by, { world }, belief) => {
    const taken = await world.take(id, by);
    expect(taken.outcome).toBe(isHeldByOther(belief, by) ? "held" : "moved");
    return [held(by)];
  });

const replies = (customer: number, agent: number): Move =>
  move("replies", customer, agent, async (id, by, { world }, belief) => {
    const said = await world.reply(id, by, "It is on its way.");
    expect(said.outcome).toBe(isHeldByOther(belief, by) ? "held" : "said");
    return [held(by)];
  });

const givesBack = (customer: number, agent: number): Move =>
  move("gives back to the AI", customer, agent, async (id, by, { world }, belief) => {
    const moved = await world.give(id, by, { who: "ai" });
    if (moved.outcome === "barred") {
      const where = { conversationId: id, author: "customer", text: words.human };
      expect(await database.prisma.message.count({ where }), "only who asks for a person stays").toBeGreaterThan(0);
      return [belief.holder];
    }
    if (!isHeldByOther(belief, by)) await world.think();
    return [ai, team];
  });

const leavesToAi = (customer: number, agent: number): Move =>
  move("gives back to the AI what needs no answer", customer, agent, async (id, by, { world }, belief) => {
    const moved = await world.give(id, by, { who: "ai" }, { unanswered: "leave" });
    expect(moved.outcome).toBe(isHeldByOther(belief, by) ? "held" : "moved");
    // What the AI has already is its own turn, and may end with people.
    if (belief.holder.who === "ai") return [ai];
    if (moved.outcome === "moved") {
      await world.think();
      const { aiSaid, waiting } = await stateOf(id);
      expect({ aiSaid, waiting }).toEqual({ aiSaid: belief.aiSaid, waiting: false });
    }
    return [ai];
  });

const hands = (customer: number, agent: number): Move =>
  move("hands to a colleague", customer, agent, async (id, by, { world, agents }) => {
    const to = agents.find((colleague) => colleague !== by)!;
    await world.give(id, by, { agent: to.id });
    return [held(to)];
  });

const givesToTeam = (customer: number, agent: number): Move =>
  move("gives to the team", customer, agent, async (id, by, { world }) => {
    await world.give(id, by, { team: await fallbackTeam() });
    return [team];
  });

const resolves = (customer: number, agent: number): Move =>
  move("resolves", customer, agent, async (id, by, { world }) => {
    await world.resolve(id, by);
    return [nobody];
  });

const reopens = (customer: number, agent: number): Move =>
  move("reopens", customer, agent, async (id, by, { world }, { holder }) => {
    await world.reopen(id, by);
    return holder.who === "nobody" ? [held(by)] : [holder];
  });

const snoozes = (customer: number, agent: number): Move =>
  move("snoozes", customer, agent, async (id, by, { world }, { holder }) => {
    await world.snooze(id, by, 45);
    return [holder];
  });

const comes = (agent: number): Move => ({
  check: () => true,
  async run({ present, known }, { world, agents }) {
    present.add(agents[agent]!.id);
    known.add(agents[agent]!.id);
    await world.says(agents[agent]!, "available");
    await world.comes(agents[agent]!);
  },
  toString: () => `comes(agent ${agent})`,
});

const leaves = (agent: number, how: "closes the screen" | "says so"): Move => ({
  check: () => true,
  async run({ present, known }, { world, agents }) {
    present.delete(agents[agent]!.id);
    if (how === "closes the screen") return world.leaves(agents[agent]!);
    known.add(agents[agent]!.id);
    await world.says(agents[agent]!, "away");
  },
  toString: () => `leaves(agent ${agent}, ${how})`,
});

const restarts = (): Move => ({
  check: () => true,
  run: async (_, { world }) => world.restart(),
  toString: () => "every process is killed and started again",
});

/** Whoever has gone for so long has nothing more that a customer waits for. */
const longestAway = 15;

const passes = (minutes: number): Move => ({
  check: () => true,
  async run({ beliefs, present, known }, { world }) {
    await world.later(minutes);
    for (const belief of beliefs) {
      // The AI's lets go of what rests or got no answer, an agent's goes back when nobody answers; a team keeps its.
      const may: Record<Holder["who"], readonly Holder[]> = {
        ai: [ai, team, nobody],
        team: [team],
        agent: [belief.holder, team],
        nobody: [nobody],
      };
      await settle(belief, may[belief.holder.who]);
      const { holder } = belief;
      if (belief.id === undefined || holder.who !== "agent" || present.has(holder.agent)) continue;
      // Who never had a screen is not missed: they are reminded, and lose it after a while.
      if (!known.has(holder.agent)) continue;
      if (minutes >= longestAway && !(await isSetAside(belief.id, world)))
        expect((await stateOf(belief.id)).waiting, "a customer waits for somebody who is gone").toBe(false);
    }
  },
  toString: () => `${minutes} minutes pass`,
});

async function isSetAside(id: string, world: World): Promise<boolean> {
  const { snoozedUntil } = await database.prisma.conversation.findUniqueOrThrow({ where: { id } });
  return snoozedUntil !== null && snoozedUntil > world.now();
}

const fallbackTeam = async (): Promise<string> =>
  (await database.prisma.team.findFirstOrThrow({ where: { fallback: true } })).id;

const customer = fc.nat({ max: 1 });
const agent = fc.nat({ max: 1 });
const both = fc.tuple(customer, agent);
const moves = [
  fc.tuple(customer, fc.constantFrom("question", "human", "unknown")).map(([who, what]) => writes(who, what)),
  both.map(([who, by]) => takes(who, by)),
  both.map(([who, by]) => replies(who, by)),
  both.map(([who, by]) => givesBack(who, by)),
  both.map(([who, by]) => leavesToAi(who, by)),
  both.map(([who, by]) => hands(who, by)),
  both.map(([who, by]) => givesToTeam(who, by)),
  both.map(([who, by]) => resolves(who, by)),
  both.map(([who, by]) => reopens(who, by)),
  both.map(([who, by]) => snoozes(who, by)),
  agent.map(comes),
  fc.tuple(agent, fc.constantFrom("closes the screen", "says so")).map(([who, how]) => leaves(who, how)),
  fc.constantFrom(1, 20, 90, 26 * 60).map(passes),
  fc.constant(restarts()),
];

/** Nobody who waits is forgotten: within so long everybody who can come has heard of them again. */
const heardAgainWithinMinutes = 120;

async function nobodyIsForgotten({ beliefs }: Model, world: World): Promise<void> {
  await world.later(24 * 60, 15);
  for (const { id } of beliefs) {
    if (id === undefined) continue;
    const { baton, waiting } = await stateOf(id);
    if (!waiting || (await isSetAside(id, world))) continue;
    expect(baton.holder, "a customer waits, and nobody is called").not.toBe("ai");
    const since = new Date(world.now().getTime() - heardAgainWithinMinutes * 60_000);
    const heard = await database.prisma.event.count({
      where: { conversationId: id, at: { gt: since }, kind: { startsWith: "handoff." } },
    });
    expect(heard, "a customer waits, and nobody has heard of them again").toBeGreaterThan(0);
  }
}

test("whatever people do, when, and however often Baton dies: one holder, a deadline, a silent AI, nobody stranded", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(moves, { size: "medium", maxCommands: 30 }), async (commands) => {
      const world = await aWorld(database, began);
      const agents = [await world.agent("Ana"), await world.agent("Ben")];
      const team_ = await fallbackTeam();
      await database.prisma.membership.createMany({ data: agents.map(({ id }) => ({ teamId: team_, agentId: id })) });
      const beliefs = [0, 1].map((): Belief => ({ id: undefined, holder: nobody, aiSaid: 0 }));
      const model: Model = { beliefs, present: new Set(), known: new Set() };
      await fc.asyncModelRun(() => ({ model, real: { world, agents } }), commands);
      await nobodyIsForgotten(model, world);
      await database.prisma.conversation.deleteMany({ where: { lineId: world.line.id } });
    }),
    { numRuns: Number(process.env["PASS_RUNS"] ?? 6) },
  );
  // Thousands of statements, one after the other: what slows each of them a little slows this by minutes.
}, 600_000);
