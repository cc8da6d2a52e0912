import pg from "pg";
import { v7 as uuid } from "uuid";
import type { InboundMessage, Wish } from "../conversation/message.ts";
import type { Intake, ReceivingLine, Stored } from "../receive.ts";
import { transaction } from "./database.ts";
import { fromAnybody, fromKnown, thread } from "./intake-sql.ts";
import { joinCustomers } from "./customers.ts";
import { heedWish, lockWisher, type Written } from "./wishes.ts";

/** How long a conversation may stay with the AI before the sweep asks what became of it (I7). */
const aiMinutes = 10;

/** Writers that are remembered as known; forgetting one costs a hair of time and nothing else. */
const mostRemembered = 20_000;

export function createIntake(pool: pg.Pool): Intake {
  const remembered = new Set<string>();

  /** Who wrote before is most likely known just so; who did not is looked for everywhere at once. */
  const storeWords = async (line: ReceivingLine, message: InboundMessage, where: Where): Promise<Row | undefined> => {
    const { known, anybody } = statements(line, message, where, null);
    const writer = JSON.stringify([line.channel, message.from]);
    const [stored] = remembered.has(writer) ? (await pool.query<Row>(known)).rows : [];
    if (stored !== undefined) return stored;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.add(writer);
    return (await pool.query<Row>(anybody)).rows[0];
  };

  return {
    async findThread(line, identityKey, answers) {
      const ids = answers.length > 21 ? [answers[0], ...answers.slice(-20)] : answers;
      const found = await pool.query<{ thread: string }>({
        name: "thread",
        text: thread,
        values: [ids, line.id, line.channel, identityKey],
      });
      return found.rows[0]?.thread;
    },

    store: (line, message, where) =>
      againWhenRaced(async () => {
        const { wish } = where;
        if (wish === undefined) return storeWords(line, message, where);
        return transaction(pool, async (connection) => {
          const consent = await lockWisher(connection, line, message.from);
          const meant = wish.of(consent.state === "out");
          const { anybody } = statements(line, message, where, meant);
          const [stored] = (await connection.query<Row>(anybody)).rows;
          if (stored !== undefined && meant !== null)
            await heedWish(connection, line, stored, { ...wish, meant, at: where.at });
          return stored;
        });
      }),

    join: (customers, at) =>
      againWhenRaced(() => transaction(pool, (connection) => joinCustomers(connection, customers, at))),
  };
}

type Row = Stored & Written;
type Where = Parameters<Intake["store"]>[2];

/**
 * Two first messages of one person under different keys may each make what the other needs: Postgres refuses one of
 * them, nothing of it is stored, and the second look finds what the first made.
 */
async function againWhenRaced<T>(work: () => Promise<T>): Promise<T> {
  const raced = new Set(["23505", "23503", "40P01"]);
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (cause) {
      if (tries === 3 || !(cause instanceof pg.DatabaseError) || !raced.has(cause.code ?? "")) throw cause;
    }
  }
}

/** One message as it is stored for somebody we know, and for anybody: the first stores nothing for others, or a repeat. */
function statements(line: ReceivingLine, message: InboundMessage, where: Where, wish: Wish | null) {
  const { at } = where;
  const { identity, key = identity, otherKey = null, name = null } = message.from;
  const attachments = message.attachments.map((attachment, position) => ({ ...attachment, id: uuid(), position }));
  const waits = message.attachments.some(({ source }) => source !== undefined);
  const values = [
    line.id,
    message.providerId,
    uuid(),
    message.raw ?? null,
    at,
    line.channel,
    identity,
    name,
    key,
    otherKey,
    uuid(),
    where.thread,
    message.subject ?? null,
    new Date(at.getTime() + aiMinutes * 60_000),
    message.text,
    message.quoted ?? null,
    message.externalId,
    message.answers,
    message.hold ?? null,
    JSON.stringify(attachments),
    where.dueAt,
    message.byMachine ?? false,
    message.details === undefined || message.details.length === 0 ? null : JSON.stringify(message.details),
    wish,
    line.samePersonOn,
    waits ? ["converse", "fetch"] : ["converse"],
  ];
  return {
    known: { name: "receive from known", text: fromKnown, values },
    anybody: { name: "receive", text: fromAnybody, values: [...values, uuid(), uuid()] },
  };
}
