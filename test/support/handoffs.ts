import { v7 as uuid } from "uuid";
import { give, pass, resolve, take } from "../../src/pass.ts";
import { receive } from "../../src/receive.ts";
import { sayAsAgent, sayAsAi } from "../../src/say.ts";
import { record } from "../../src/store/append.ts";
import { transaction, type Database } from "../../src/store/database.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createBatons } from "../../src/store/passing.ts";
import { keepSignals } from "../../src/store/signals.ts";
import { createSpeech } from "../../src/store/speech.ts";
import { rate } from "../../src/store/verdicts/ratings.ts";
import type { Signal, SignalKind } from "../../src/triggers/signal.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./builders.ts";
import { traitsOf } from "./traits.ts";

/** A shop in which things happen at the times that are given, by the product's own verbs on a real database. */
export async function openShop(database: Database, names: { readonly line?: string; readonly team?: string } = {}) {
  const { pool, prisma } = database;
  const line = await aLine(database, { channel: "whatsapp" });
  if (names.line !== undefined) await prisma.line.update({ where: { id: line.id }, data: { name: names.line } });
  const team = await prisma.team.create({ data: { id: uuid(), name: names.team ?? `Team ${uuid()}` } });
  const ana = await anAgent(database);
  const intake = createIntake(pool);
  const quiet = { wake: () => {}, announce: () => {} };
  const needs = {
    ...quiet,
    batons: createBatons(pool, traitsOf),
    speech: createSpeech(pool, traitsOf),
    fill: async () => ({ ok: false, problem: "no templates" }) as const,
    copies: async () => ({ ok: false, problem: "no copies" }) as const,
  };
  const fenceOf = async (conversationId: string) => {
    const { rows } = await pool.query<{ epoch: number; lastSeq: number }>(
      `SELECT epoch, last_seq AS "lastSeq" FROM conversation JOIN baton ON conversation_id = id WHERE id = $1`,
      [conversationId],
    );
    return { conversationId, ...rows[0]! };
  };
  let customers = 0;

  return {
    line,
    team,
    ana,
    needs,
    fenceOf,

    /** Somebody new, or the same person, writes; resolves to the conversation. */
    async writes(at: Date, identity = `+1556${String(1_000_000 + ++customers)}`): Promise<string> {
      await receive({ intake, wake: () => {} }, line, inbound({ text: "Where is it?", identity }), at);
      const { conversations } = await prisma.identity.findFirstOrThrow({
        where: { value: identity, conversations: { some: { lineId: line.id } } },
        include: { conversations: { where: { lineId: line.id } } },
      });
      return conversations[0]!.id;
    },

    /** The customer of this conversation writes again. */
    async writesAgain(id: string, at: Date): Promise<void> {
      const { identity } = await prisma.conversation.findUniqueOrThrow({ where: { id }, include: { identity: true } });
      await this.writes(at, identity.value);
    },

    async aiSays(id: string, at: Date): Promise<void> {
      await sayAsAi(needs, await fenceOf(id), { text: "It is on its way.", sources: [] }, at);
    },

    async messages(id: string): Promise<number> {
      return prisma.message.count({
        where: { conversationId: id, kind: "message", author: { in: ["customer", "ai", "agent"] } },
      });
    },

    /** A signal is seen in the customer's last message, and people are called for it. */
    async calls(
      id: string,
      signalAt: Date,
      at: Date,
      given: { readonly completeness?: number; readonly kind?: SignalKind } = {},
    ): Promise<string> {
      const message = await prisma.message.findFirstOrThrow({
        where: { conversationId: id, author: "customer" },
        orderBy: { seq: "desc" },
      });
      const signal: Signal = {
        kind: given.kind ?? "frustration",
        score: 0.9,
        threshold: 0.6,
        evidence: "Where",
        message: message.id,
        detector: "rules",
        version: "1",
        trigger: null,
      };
      await keepSignals(pool, id, { live: [signal], shadow: [] }, signalAt);
      const handoff = await pass(
        needs,
        await fenceOf(id),
        {
          priority: "normal",
          signals: [signal],
          brief: aBrief({ completeness: given.completeness ?? 1 }),
          route: aRoute(aTeam({ id: team.id, name: team.name })),
          told: "The baton passed.",
          line: undefined,
          messagesToHandoff: await this.messages(id),
        },
        at,
      );
      return handoff!;
    },

    takes: (id: string, at: Date) => take(needs, id, ana, at),
    answers: (id: string, at: Date) => sayAsAgent(needs, id, ana, { clientId: uuid(), text: "I have a look." }, at),
    givesBack: (id: string, at: Date) => give(needs, id, ana, { who: "ai" }, undefined, at),
    resolves: (id: string, at: Date) => resolve(needs, id, ana, undefined, at),
    rates: (id: string, score: number, at: Date) => rate(pool, id, { score }, at),

    /** Something that another part of the product puts on record. */
    happens: (id: string, kind: string, data: Readonly<Record<string, string | number>>, at: Date) =>
      transaction(pool, (connection) => record(connection, id, kind, { kind: "system" }, data, at)),
  };
}

export type Shop = Awaited<ReturnType<typeof openShop>>;
