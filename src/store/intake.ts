import pg from "pg";
import { v7 as uuid } from "uuid";
import type { InboundMessage, Wish } from "../conversation/message.ts";
import type { Intake, ReceivingLine, Stored, Where } from "../receive.ts";
import { noteClaim } from "./claims.ts";
import { transaction } from "./database.ts";
import { findConversation } from "./finding.ts";
import { fromAnybody, fromKnown, intoThread, keptInThread } from "./intake-sql.ts";
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
    if (line.hasThreads) return (await pool.query<Row>(anybody)).rows[0];
    const writer = JSON.stringify([line.channel, message.from]);
    const [stored] = remembered.has(writer) ? (await pool.query<Row>(known)).rows : [];
    if (stored !== undefined) return stored;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.add(writer);
    return (await pool.query<Row>(anybody)).rows[0];
  };

  return {
    findConversation: (line, message) => findConversation(pool, line, message),

    store: (line, message, where) =>
      againWhenRaced(async () => {
        const { wish, claims, at } = where;
        if (wish === undefined && claims === undefined) return storeWords(line, message, where);
        return transaction(pool, async (connection) => {
          const consent = wish && (await lockWisher(connection, line, message.from));
          const meant = wish?.of(consent?.state === "out") ?? null;
          const { anybody } = statements(line, message, where, meant);
          const [stored] = (await connection.query<Row>(anybody)).rows;
          if (stored === undefined) return undefined;
          if (wish !== undefined && meant !== null) await heedWish(connection, line, stored, { ...wish, meant, at });
          if (claims !== undefined) await noteClaim(connection, stored.conversationId, claims, at);
          return stored;
        });
      }),

    join: (customers, at) =>
      againWhenRaced(() => transaction(pool, (connection) => joinCustomers(connection, customers, at))),
  };
}

type Row = Stored & Written;

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
  const { at, isQuiet = false } = where;
  const { identity, key = identity, otherKey = null, name = null } = message.from;
  const attachments = message.attachments.map(({ image, ...rest }, position) => ({
    ...rest,
    ...image,
    id: uuid(),
    position,
  }));
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
    isQuiet ? null : new Date(at.getTime() + aiMinutes * 60_000),
    message.text,
    message.quoted ?? null,
    message.externalId,
    message.answers,
    message.hold ?? where.hold ?? null,
    JSON.stringify(attachments),
    where.dueAt,
    message.byMachine ?? false,
    message.details === undefined || message.details.length === 0 ? null : JSON.stringify(message.details),
    wish,
    line.samePersonOn,
    [...(isQuiet ? [] : ["converse"]), ...(waits ? ["fetch"] : [])],
  ];
  const forAnybody = [...values, uuid(), uuid()];
  const known = { name: "receive from known", text: fromKnown, values };
  if (!line.hasThreads) return { known, anybody: { name: "receive", text: fromAnybody, values: forAnybody } };
  const sender = where.isFromOther === true ? { address: identity, ...(name !== null && { name }) } : undefined;
  const inThread = [
    ...forAnybody,
    where.into ?? null,
    sender === undefined ? null : JSON.stringify(sender),
    message.cc ?? [],
    message.envelope === undefined ? null : JSON.stringify(message.envelope),
    message.formatted ?? false,
  ];
  return {
    known,
    anybody: isQuiet
      ? { name: "keep in thread", text: keptInThread, values: inThread }
      : { name: "receive in thread", text: intoThread, values: inThread },
  };
}
