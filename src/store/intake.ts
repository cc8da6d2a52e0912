import pg from "pg";
import { v7 as uuid } from "uuid";
import type { InboundMessage, Wish } from "../conversation/message.ts";
import type { Intake, ReceivingLine, Stored, Where } from "../receive.ts";
import { aiMinutes } from "./batons.ts";
import { noteClaim } from "./claims.ts";
import { transaction } from "./database.ts";
import { findConversation } from "./finding.ts";
import { createGathering } from "./gathering.ts";
import { fromAnybody, intoThread, keptInThread } from "./intake-sql.ts";
import { isPlain, storeTogether, type Arrival } from "./intake-together.ts";
import { joinCustomers } from "./customers.ts";
import { heedWish, lockWisher, type Written } from "./wishes.ts";

/** So many messages share one commit. More would make the first of them wait longer than it saves the last. */
const mostTogether = 64;

export function createIntake(pool: pg.Pool): Intake {
  const storeAlone = ({ line, message, where }: Arrival): Promise<Stored | null> =>
    againWhenRaced(async () => {
      const { wish, claims, at } = where;
      if (wish === undefined && claims === undefined)
        return (await pool.query<Row>(statement(line, message, where, null))).rows[0] ?? null;
      return transaction(pool, async (connection) => {
        const consent = wish && (await lockWisher(connection, line, message.from));
        const meant = wish?.of(consent?.state === "out") ?? null;
        const [stored] = (await connection.query<Row>(statement(line, message, where, meant))).rows;
        if (stored === undefined) return null;
        if (wish !== undefined && meant !== null) await heedWish(connection, line, stored, { ...wish, meant, at });
        if (claims !== undefined) await noteClaim(connection, stored.conversationId, claims, at);
        return stored;
      });
    });

  const gathered = createGathering({
    most: mostTogether,
    mayJoin: isPlain,
    together: (arrivals: readonly Arrival[]) => storeTogether(pool, arrivals),
    alone: storeAlone,
  });

  /** Deliveries that are being stored: the same one again only waits for what becomes of the first. */
  const underWay = new Map<string, Promise<Stored | null>>();

  return {
    findConversation: (line, message) => findConversation(pool, line, message),

    async store(line, message, where) {
      const arrival = { line, message, where };
      if (line.hasThreads) return (await storeAlone(arrival)) ?? undefined;
      const delivery = JSON.stringify([line.id, message.providerId]);
      const first = underWay.get(delivery);
      if (first !== undefined) return void (await first);
      const { identity, key = identity } = message.from;
      const storing = gathered(arrival, JSON.stringify([line.channel, key]));
      underWay.set(delivery, storing);
      try {
        return (await storing) ?? undefined;
      } finally {
        underWay.delete(delivery);
      }
    },

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

/** How one message is stored, whoever writes it. */
function statement(line: ReceivingLine, message: InboundMessage, where: Where, wish: Wish | null) {
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
    uuid(),
    uuid(),
  ];
  if (!line.hasThreads) return { name: "receive", text: fromAnybody, values };
  const sender = where.isFromOther === true ? { address: identity, ...(name !== null && { name }) } : undefined;
  const inThread = [
    ...values,
    where.into ?? null,
    sender === undefined ? null : JSON.stringify(sender),
    message.cc ?? [],
    message.envelope === undefined ? null : JSON.stringify(message.envelope),
    message.formatted ?? false,
  ];
  return isQuiet
    ? { name: "keep in thread", text: keptInThread, values: inThread }
    : { name: "receive in thread", text: intoThread, values: inThread };
}
