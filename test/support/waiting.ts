import { v7 as uuid } from "uuid";
import type { Hours, Team } from "../../src/handoff/handoff.ts";
import type { Actor } from "../../src/say.ts";
import { whyNoPlace } from "../../src/store/deliveries/caps.ts";
import { readBackground } from "../../src/store/background.ts";
import { loadConversation } from "../../src/store/conversations.ts";
import type { Database } from "../../src/store/database.ts";
import { createBatons } from "../../src/store/passing.ts";
import { createSpeech } from "../../src/store/speech.ts";
import { createSweeping } from "../../src/store/sweeping.ts";
import { readTeams } from "../../src/store/turns.ts";
import type { Priority } from "../../src/triggers/trigger.ts";
import { recall } from "../../workers/promise.ts";
import { slip } from "../../workers/slip.ts";
import { sweep } from "../../workers/sweep.ts";
import { aBrief, aRoute, aTeam } from "./builders.ts";
import { aConversation } from "./sending.ts";
import { traitsOf } from "./traits.ts";

/** A Monday on which nothing is special. */
export const noon = new Date("2026-03-02T12:00:00Z");
export const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

/** Mondays to Fridays, nine to five. */
export const office: Hours = {
  timeZone: "UTC",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "09:00", closes: "17:00" })),
  holidays: [],
};

/** A team in the database: twenty minutes for a first answer, ten for each after it. */
export async function storedTeam(database: Database, given: Partial<Team> = {}): Promise<Team> {
  const team = aTeam({ id: uuid(), answerMinutes: 20, nextMinutes: 10, ...given });
  const { overflow, hours, kinds, ...rest } = team;
  await database.prisma.team.create({
    data: { ...rest, kinds: [...kinds], overflowId: overflow, ...(hours !== null && { hours }) },
  });
  return team;
}

/** A sweep as the workers run it, at a moment. The AI and the queue do nothing. */
export function sweeperOf(database: Database): (now: Date) => Promise<void> {
  const { pool } = database;
  const sweeping = createSweeping(pool, traitsOf);
  return async (now) => {
    const problems: unknown[] = [];
    const needs = {
      turns: {
        load: (id: string) => loadConversation(pool, id),
        teams: () => readTeams(pool),
        disclosure: async () => null,
        background: (id: string, at: Date) => readBackground(pool, traitsOf, id, at),
        cap: async ({ id, channel }: { readonly id: string; readonly channel: string }, at: Date) => {
          const most = traitsOf(channel).automaticAnHour;
          return most === null ? undefined : whyNoPlace(pool, id, most, at);
        },
      },
      traits: traitsOf,
      languageOf: async () => null,
      now: () => now,
      wake: () => {},
      saySlip: sweeping.saySlip,
      fallDue: sweeping.fallDue,
    };
    await sweep(
      {
        sweeping,
        hand: async () => {},
        rescue: async () => {},
        slip: (id, late, at) => slip(needs, id, late, at),
        recall: (due, at) => recall(needs, due, at),
        announce: () => {},
        onError: (error) => problems.push(error),
      },
      now,
    );
    if (problems.length > 0) throw new AggregateError(problems, "the sweep could not do everything");
  };
}

/** A customer who wrote at noon and was passed to a team at once. */
export async function aWaitingCustomer(
  database: Database,
  team: Team,
  given: { readonly priority?: Priority; readonly channel?: string; readonly at?: Date } = {},
) {
  const { priority = "normal", channel = "sms", at = noon } = given;
  const { pool, prisma } = database;
  const talk = await aConversation(database, { at, channel });
  const { id } = talk;
  const batons = createBatons(pool, traitsOf);
  const speech = createSpeech(pool, traitsOf);
  await batons.passToTeam(
    { conversationId: id, epoch: 1, lastSeq: 1 },
    {
      priority,
      signals: [],
      brief: aBrief(),
      route: aRoute(team),
      told: `Passed to ${team.name}`,
      line: undefined,
      messagesToHandoff: 1,
    },
    at,
  );
  const baton = () => prisma.baton.findUniqueOrThrow({ where: { conversationId: id } });
  return {
    ...talk,
    batons,
    baton,
    take: (by: Actor, when: Date) => batons.take(id, by, when),
    /** The customer writes, and the turn sees that people have the conversation. */
    async says(text: string, when: Date): Promise<void> {
      await talk.write(text, when);
      const { lastSeq } = await prisma.conversation.findUniqueOrThrow({ where: { id } });
      await speech.stayQuiet({ conversationId: id, epoch: (await baton()).epoch, lastSeq });
    },
    handoff: () => prisma.handoff.findFirstOrThrow({ where: { conversationId: id } }),
    /** What happened to its clock, as the recorder has it. */
    async happened(): Promise<readonly string[]> {
      const events = await prisma.event.findMany({
        where: {
          conversationId: id,
          kind: {
            in: ["overdue", "escalated", "overflowed", "returned_absent", "slipped"].map((one) => `handoff.${one}`),
          },
        },
        orderBy: { id: "asc" },
      });
      return events.map(({ kind }) => kind.slice("handoff.".length));
    },
    /** What agents read between the messages. */
    async told(): Promise<readonly string[]> {
      const lines = await prisma.message.findMany({
        where: { conversationId: id, kind: "event" },
        orderBy: { seq: "asc" },
      });
      return lines.map(({ text }) => text);
    },
    /** What the customer got that nobody wrote. */
    async heard(): Promise<readonly string[]> {
      const lines = await prisma.message.findMany({
        where: { conversationId: id, kind: "message", author: "system" },
        orderBy: { seq: "asc" },
      });
      return lines.map(({ text }) => text);
    },
  };
}
