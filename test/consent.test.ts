import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { InboundMessage } from "../src/conversation/message.ts";
import { receive } from "../src/receive.ts";
import { consentOf, lockPair, pauseOrOptOut } from "../src/store/consent.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { noteConsent } from "../src/store/customers.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createSpeech } from "../src/store/speech.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";
import { patient } from "./support/patient.ts";

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

let customers = 0;

/** Somebody on a line, and what is known of them. */
async function aCustomer(given: Parameters<typeof aLine>[1] = {}, identity = `+1555040${1000 + ++customers}`) {
  const line = await aLine(database, given);
  const write = (text: string, more: Partial<InboundMessage> = {}, on = line) =>
    receive(
      { intake: createIntake(database.pool), wake: () => {} },
      on,
      inbound({ identity, text, ...more }),
      new Date(),
    );
  const conversation = () =>
    database.prisma.conversation.findFirstOrThrow({
      where: { lineId: line.id, identity: { value: identity } },
      include: { messages: { orderBy: { seq: "asc" } }, identity: true },
    });
  return {
    line,
    write,
    conversation,
    said: async () => (await conversation()).messages.map(({ kind, wish, text }) => ({ kind, wish, text })),
    consent: async (on = line) => {
      const { identityId } = await conversation();
      return transaction(database.pool, (connection) => consentOf(connection, on.id, identityId));
    },
    history: async () =>
      database.prisma.consent.findMany({
        where: { identityId: (await conversation()).identityId },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      }),
  };
}

describe("an opt-out", () => {
  test("is stored with the words, told in the thread, and takes back what waits to be sent", async () => {
    const mira = await aCustomer();
    await mira.write("Where is my order?");
    const { id } = await mira.conversation();
    const ana = await anAgent(database);
    const words = { clientId: "client-0001", text: "It left today." };
    expect(await createSpeech(database.pool, traitsOf).sayAsAgent(id, ana, words, new Date())).toMatchObject({
      outcome: "said",
    });
    await mira.write("Stop.");

    expect(await mira.consent()).toMatchObject({ state: "out", words: "Stop.", everywhere: false });
    expect((await mira.said()).slice(-2)).toEqual([
      { kind: "message", wish: "out", text: "Stop." },
      { kind: "event", wish: null, text: "The customer wants no more messages on this line: “Stop.”." },
    ]);
    const last = (await mira.conversation()).messages.at(-2);
    expect(await mira.history()).toMatchObject([
      { state: "out", cause: "keyword", messageId: last?.id, lineId: mira.line.id, actor: { kind: "customer" } },
    ]);
    expect(await database.prisma.delivery.findMany({ where: { conversationId: id } })).toMatchObject([
      { state: "suppressed", reason: "The customer wants no more messages." },
    ]);
    expect(await loadConversation(database.pool, id)).toMatchObject({ consent: { state: "out", words: "Stop." } });
  });

  test("handed over fifty times at once is one message and one entry", async () => {
    const mira = await aCustomer();
    const stop = inbound({ text: "STOP" });
    const { providerId, externalId } = stop;
    const fresh = await Promise.all(Array.from({ length: 50 }, () => mira.write("STOP", { providerId, externalId })));
    expect(fresh.filter(Boolean)).toHaveLength(1);
    expect(await mira.history()).toHaveLength(1);
    expect(await mira.said()).toHaveLength(2);
  });

  test("is not written twice, is lifted by START alone, and START without it is an ordinary word", async () => {
    const mira = await aCustomer();
    await mira.write("START");
    expect(await mira.said()).toEqual([{ kind: "message", wish: null, text: "START" }]);
    await mira.write("STOP");
    await mira.write("stop!");
    await mira.write("don't text me again");
    expect(await mira.consent()).toMatchObject({ state: "out", words: "STOP" });
    expect(await mira.history()).toHaveLength(1);
    await mira.write("What about my order?");
    expect(await mira.consent()).toMatchObject({ state: "out" });
    await mira.write("yes");
    expect(await mira.consent()).toEqual({ state: "in" });
    expect((await mira.history()).map(({ state }) => state)).toEqual(["out", "in"]);
  });

  test("read by the provider counts whatever the word, on a first message too", async () => {
    const mira = await aCustomer();
    await mira.write("FERTIG", { wish: "out" });
    expect(await mira.consent()).toMatchObject({ state: "out", words: "FERTIG" });
  });

  test("of somebody in doubt, or of a machine, decides nothing", async () => {
    const mira = await aCustomer({ channel: "email" }, "mira.doubt@example.com");
    await mira.write("unsubscribe me", { hold: "The sender is in doubt." });
    await mira.write("unsubscribe me", { byMachine: true });
    expect(await mira.consent()).toEqual({ state: "in" });
    await mira.write("", { subject: "Unsubscribe" });
    expect(await mira.consent()).toMatchObject({ state: "out", words: "Unsubscribe" });
  });

  test("on one line leaves the others alone, unless they share their numbers", async () => {
    const mira = await aCustomer({ pool: "MG-1" });
    const [alike, other] = [await aLine(database, { pool: "MG-1" }), await aLine(database, { pool: "MG-2" })];
    await mira.write("STOP");
    expect(await mira.consent(alike)).toMatchObject({ state: "out" });
    expect(await mira.consent(other)).toEqual({ state: "in" });
    await mira.write("START", {}, alike);
    expect(await mira.consent()).toEqual({ state: "in" });
  });

  test("that only may be one pauses, and takes back only what no person wrote", async () => {
    const speech = createSpeech(database.pool, traitsOf);
    const now = new Date();
    const afterPause = async (say: (id: string) => Promise<unknown>) => {
      const mira = await aCustomer();
      await mira.write("Where is my order?");
      const { id } = await mira.conversation();
      await say(id);
      await mira.write("leave me alone");
      expect(await mira.consent()).toMatchObject({ state: "paused", words: "leave me alone" });
      return (await database.prisma.delivery.findFirstOrThrow({ where: { conversationId: id } })).state;
    };
    const ana = await anAgent(database);
    const onItsWay = { text: "On its way.", sources: [] };
    expect(await afterPause((id) => speech.sayAsAi({ conversationId: id, epoch: 1, lastSeq: 1 }, onItsWay, now))).toBe(
      "suppressed",
    );
    expect(await afterPause((id) => speech.sayAsAgent(id, ana, { clientId: "client-2", text: "Hello." }, now))).toBe(
      "queued",
    );
  });

  test("told by the provider counts too, once", async () => {
    const mira = await aCustomer();
    await mira.write("Hello");
    const { id } = await mira.conversation();
    for (let times = 0; times < 2; times++)
      await transaction(database.pool, (connection) =>
        pauseOrOptOut(connection, id, { state: "out", cause: "provider" }, new Date()),
      );
    expect(await mira.history()).toMatchObject([{ state: "out", cause: "provider" }]);
  });
});

test("who has blocked the line gets nothing automatic, and an agent decides once they write again", async () => {
  const mira = await aCustomer();
  await mira.write("Hello");
  const { id } = await mira.conversation();
  await transaction(database.pool, (connection) =>
    pauseOrOptOut(connection, id, { state: "paused", cause: "provider" }, new Date()),
  );
  expect(await mira.consent()).toMatchObject({ state: "paused" });
  expect((await mira.said()).at(-1)?.text).toBe(
    "The customer has blocked this line. Nothing automatic is sent until somebody has looked.",
  );
});

describe("no message begins to be sent after an opt-out was stored", () => {
  test("the opt-out waits for the message that is being sent, and who sends next reads it", async () => {
    const mira = await aCustomer();
    await mira.write("Hello");
    const { identity, identityId } = await mira.conversation();
    let sent = (): void => {};
    const provider = new Promise<void>((resolve) => (sent = resolve));
    const sending = transaction(database.pool, async (connection) => {
      await lockPair(connection, mira.line.id, identity.key, "shared");
      await provider;
      return consentOf(connection, mira.line.id, identityId);
    });
    const waiting = (n: number) =>
      vi.waitFor(async () => {
        const locks = await database.pool.query(
          "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted = $1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
          [n === 0],
        );
        expect(locks.rowCount).toBe(1);
      }, patient);
    await waiting(0);
    let stored = false;
    const stop = mira.write("STOP").then(() => (stored = true));
    await waiting(1);
    expect(stored).toBe(false);
    sent();
    expect(await sending).toEqual({ state: "in" });
    await stop;
    const next = await transaction(database.pool, async (connection) => {
      await lockPair(connection, mira.line.id, identity.key, "shared");
      return consentOf(connection, mira.line.id, identityId);
    });
    expect(next).toMatchObject({ state: "out" });
  });

  test("whatever the moment: of fifty senders none is under way when one STOP is stored, and none begins after it", async () => {
    const mira = await aCustomer();
    await mira.write("Hello");
    const { identity, identityId } = await mira.conversation();
    let [stored, underWay, sent] = [false, 0, 0];
    const wrong: string[] = [];
    const senders = Array.from({ length: 50 }, (_, at) =>
      transaction(database.pool, async (connection) => {
        await connection.query("SELECT pg_sleep($1)", [(at % 10) / 200]);
        await lockPair(connection, mira.line.id, identity.key, "shared");
        const wasStored = stored;
        if ((await consentOf(connection, mira.line.id, identityId)).state === "out") return;
        if (wasStored) wrong.push("began after the opt-out");
        underWay++;
        await connection.query("SELECT pg_sleep(0.01)");
        underWay--;
        sent++;
      }),
    );
    const stop = vi
      .waitFor(() => expect(sent).toBeGreaterThan(5))
      .then(() => mira.write("STOP"))
      .then(() => {
        stored = true;
        if (underWay > 0) wrong.push("was under way at the opt-out");
      });
    await Promise.all([...senders, stop]);
    expect(wrong).toEqual([]);
  });
});

describe("an agent", () => {
  const optOut = (channel: string) => traitsOf(channel).optOut;

  test("notes an opt-out for one line or the whole business, and cannot take a customer's back", async () => {
    const mira = await aCustomer();
    await mira.write("Hello");
    const other = await aLine(database);
    await mira.write("Hello", {}, other);
    const { id, identity } = await mira.conversation();
    const ana = await anAgent(database);
    const note = (state: "out" | "in", conversation?: string) =>
      noteConsent(
        database.pool,
        optOut,
        identity.customerId,
        { state, cause: "agent", ...(conversation !== undefined && { conversation }), words: "said so on the phone" },
        ana,
        new Date(),
      );
    expect(await note("out", id)).toEqual({ outcome: "noted" });
    expect(await mira.consent()).toMatchObject({ state: "out", everywhere: false });
    expect(await mira.consent(other)).toEqual({ state: "in" });
    expect((await mira.said()).at(-1)?.text).toBe(
      "Ana noted that the customer wants no more messages on this line: “said so on the phone”.",
    );
    expect(await note("out")).toEqual({ outcome: "noted" });
    expect(await mira.consent(other)).toMatchObject({ state: "out", everywhere: true });
    expect(await note("in")).toEqual({
      outcome: "refused",
      problem: "Only the customer can take that back, by writing START.",
    });
    // START lifts what holds on this line, the whole business with it.
    await mira.write("START");
    expect(await mira.consent()).toEqual({ state: "in" });
    expect(await mira.consent(other)).toEqual({ state: "in" });
  });

  test("says that a pause was a misunderstanding, and the AI may write again", async () => {
    const mira = await aCustomer();
    await mira.write("no more messages");
    const { identity } = await mira.conversation();
    const noted = { state: "in", cause: "operator" } as const;
    expect(
      await noteConsent(database.pool, optOut, identity.customerId, noted, await anAgent(database), new Date()),
    ).toEqual({
      outcome: "noted",
    });
    expect(await mira.consent()).toEqual({ state: "in" });
  });

  test("cannot do it by a conversation of somebody else", async () => {
    const [mira, jon] = [await aCustomer(), await aCustomer()];
    await mira.write("Hello");
    await jon.write("Hello");
    const { identity } = await mira.conversation();
    const noted = { state: "out", cause: "agent", conversation: (await jon.conversation()).id } as const;
    expect(
      await noteConsent(database.pool, optOut, identity.customerId, noted, await anAgent(database), new Date()),
    ).toEqual({
      outcome: "unknown",
    });
    expect(await jon.consent()).toEqual({ state: "in" });
  });
});

test("what comes in on a paused line is kept for people, and a STOP on it counts", async () => {
  const mira = await aCustomer({ state: "paused" });
  await mira.write("Is anybody there?");
  const { id, messages } = await mira.conversation();
  expect(messages[0]?.hold).toBe("The line is paused, so nothing is sent.");
  expect(await loadConversation(database.pool, id)).toMatchObject({ hold: messages[0]?.hold });
  await mira.write("STOP");
  expect(await mira.consent()).toMatchObject({ state: "out" });
});
