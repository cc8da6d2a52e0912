import { randomUUID } from "node:crypto";
import type { Answerer } from "../../src/answer.ts";
import type { Actor } from "../../src/say.ts";
import { sayAsAgent } from "../../src/say.ts";
import { give, reopen, resolve, snooze, take, type Destination, type Left } from "../../src/pass.ts";
import { receive } from "../../src/receive.ts";
import type { Database } from "../../src/store/database.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createPresence } from "../../src/store/presence.ts";
import { createSweeping } from "../../src/store/sweeping.ts";
import { createOffers } from "../../src/store/offers.ts";
import { createTurning } from "../../src/store/turning.ts";
import { recall } from "../../workers/promise.ts";
import { slip } from "../../workers/slip.ts";
import { sweep } from "../../workers/sweep.ts";
import { offer } from "../../workers/offer.ts";
import { converse, rescue } from "../../workers/converse.ts";
import type { TurnNeeds } from "../../workers/turn.ts";
import { aLine, anAgent, inbound } from "./builders.ts";
import { traitsOf } from "./traits.ts";

/** Answers "How long …?" and nothing else, as a model with one article would. */
const answerer: Answerer = {
  async answer({ asked }) {
    return asked.some(({ text }) => text.startsWith("How long"))
      ? { kind: "reply", text: "Orders within Norway arrive in 2 to 3 working days.", sources: [] }
      : { kind: "unable", reason: "No article covers this." };
  },
};

const silent = { info: () => {}, warn: () => {} };

/**
 * A small Baton on a real database whose clock only moves when it is told to, and whose workers run when they are asked
 * to: every story of it is the same each time.
 */
export async function aWorld(database: Database, began: Date) {
  const { pool, prisma } = database;
  let now = began;
  const here = new Set<string>();
  const presence = createPresence({ pool, announce: () => {} });
  const line = await aLine(database);
  const announce = (): void => {};
  const wake = (): void => {};

  /** What a process holds in its memory; a restart makes it anew. */
  const aProcess = () => {
    const turn: TurnNeeds = {
      ...createTurning(pool, traitsOf),
      answerer,
      second: undefined,
      traits: traitsOf,
      languageOf: async () => null,
      typing: () => {},
      wake,
      announce,
      now: () => now,
      log: silent,
    };
    const sweeping = createSweeping(pool, traitsOf);
    const clocked = { ...turn, saySlip: sweeping.saySlip, fallDue: sweeping.fallDue };
    const sweeper: Parameters<typeof sweep>[0] = {
      sweeping,
      hand: async () => {},
      rescue: (id) => rescue(turn, id),
      slip: (id, late, at) => slip(clocked, id, late, at),
      recall: (due, at) => recall(clocked, due, at),
      announce,
      onError(error) {
        throw error;
      },
    };
    return { intake: createIntake(pool), turn, sweeper, offers: createOffers(pool, traitsOf) };
  };
  let running = aProcess();

  const verbs = () => ({ batons: running.turn.batons, wake, announce });

  return {
    now: () => now,
    line,
    agent: (name: string) => anAgent(database, name),
    async write(identity: string, text: string): Promise<string> {
      await receive({ intake: running.intake, wake }, line, inbound({ identity, text }), now);
      const where = { lineId: line.id, identity: { value: identity } };
      return (await prisma.conversation.findFirstOrThrow({ where })).id;
    },
    /** What the customer has got by now, oldest first. */
    heard: async (id: string): Promise<readonly string[]> =>
      textsOf(
        await prisma.message.findMany({ where: { conversationId: id, kind: "message", author: { not: "customer" } } }),
      ),
    /** What agents read between the messages. */
    told: async (id: string): Promise<readonly string[]> =>
      textsOf(await prisma.message.findMany({ where: { conversationId: id, kind: "event" } })),
    /** What the recorder has of it, oldest first, as far as the kind begins so. */
    async happened(id: string, kind = "handoff."): Promise<readonly string[]> {
      const where = { conversationId: id, kind: { startsWith: kind } };
      return (await prisma.event.findMany({ where, orderBy: { id: "asc" } })).map((event) => event.kind);
    },
    /** The AI reads what is new in every conversation that waits for it. */
    async think(): Promise<void> {
      const due = await prisma.outbox.findMany({ where: { kind: "converse" }, distinct: ["ref"] });
      for (const { ref } of due) await converse(running.turn, ref, AbortSignal.timeout(10_000));
    },
    /** They say so themselves. */
    says: (by: Actor, state: "available" | "away") => presence.say(by.id, state, by, now),
    take: (id: string, by: Actor) => take(verbs(), id, by, now),
    give: (id: string, by: Actor, to: Destination, left?: Left) => give(verbs(), id, by, to, left, now),
    resolve: (id: string, by: Actor) => resolve(verbs(), id, by, undefined, now),
    reopen: (id: string, by: Actor) => reopen(verbs(), id, by, now),
    snooze: (id: string, by: Actor, minutes: number) =>
      snooze(verbs(), id, by, new Date(now.getTime() + minutes * 60_000), now),
    reply: (id: string, by: Actor, text: string) =>
      sayAsAgent(
        {
          speech: running.turn.speech,
          wake,
          announce,
          fill: async () => ({ ok: false, problem: "There are no templates here." }),
          copies: async (_, cc) => ({ ok: true, cc }),
        },
        id,
        by,
        { clientId: randomUUID(), text },
        now,
      ),
    /** Everything that happens by itself: turns, offers, the sweep. */
    async settle(): Promise<void> {
      await sweep(running.sweeper, now);
      await offer({ offers: running.offers, announce }, now);
      await this.think();
    },
    /** A screen of theirs is open, and goes on saying so while time passes. */
    async comes({ id }: Actor): Promise<void> {
      here.add(id);
      await presence.seen(id, now);
    },
    leaves({ id }: Actor): void {
      here.delete(id);
    },
    restart(): void {
      running = aProcess();
    },
    /** Time passes, and every so many minutes whatever happens by itself does. */
    async later(minutes: number, every = 5): Promise<void> {
      const end = now.getTime() + minutes * 60_000;
      while (now.getTime() < end) {
        now = new Date(Math.min(end, now.getTime() + every * 60_000));
        for (const id of here) await presence.seen(id, now);
        await this.settle();
      }
    },
  };
}

const textsOf = (messages: readonly { readonly seq: number; readonly text: string }[]): readonly string[] =>
  messages.toSorted((a, b) => a.seq - b.seq).map(({ text }) => text);

export type World = Awaited<ReturnType<typeof aWorld>>;
