import { afterAll, beforeAll, expect, test } from "vitest";
import { TryLater, type Channel } from "../channels/channel.ts";
import { createSms } from "../channels/sms/sms.ts";
import { receive } from "../src/receive.ts";
import { sayAsAi } from "../src/say.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { takeNews } from "../src/store/deliveries.ts";
import { createIntake } from "../src/store/intake.ts";
import { createOutgoing } from "../src/store/outgoing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { createSeal } from "../src/store/seal.ts";
import { deliver } from "../workers/deliver.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 10, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const sms = (send: Channel["send"], given: Partial<Channel> = {}): ReadonlyMap<string, Channel> => {
  return new Map([
    ["sms", { ...createSms({ publicUrl: () => "http://127.0.0.1", apiUrl: undefined }), ...given, send }],
  ]);
};

/** A conversation in which an agent, or else the AI, has answered. */
async function answered(by: "agent" | "ai" = "agent", at = new Date()) {
  const line = await aLine(database);
  await receive({ intake: createIntake(database.pool), wake: () => {} }, line, inbound(), at);
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  const speech = createSpeech(database.pool);
  if (by === "agent")
    await speech.sayAsAgent(id, await anAgent(database), { clientId: "client-0001", text: "Hello" }, at);
  else
    await sayAsAi(
      { speech, wake: () => {}, announce: () => {} },
      { conversationId: id, epoch: 1, lastSeq: 1 },
      { text: "Hello", sources: [] },
      at,
    );
  return { id, line };
}

const run = async (id: string, channels: ReadonlyMap<string, Channel>) =>
  deliver(
    {
      deliveries: createOutgoing(database.pool, createSeal("a key for these tests, long enough")),
      channels,
      announce: () => {},
      now: () => new Date(),
    },
    id,
  );
const stateOf = async (conversationId: string) =>
  database.prisma.delivery.findFirstOrThrow({ where: { conversationId } });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test("a reply waits through an hour in which the provider cannot be reached, and fails with a reason after half a day", async () => {
  const away = sms(() => Promise.reject(new TryLater("the mail server asks us to come back later")));
  const { id } = await answered("agent", minutesAgo(60));
  for (let attempt = 0; attempt < 60; attempt++) await expect(run(id, away)).rejects.toThrow(TryLater);
  expect(await stateOf(id)).toMatchObject({ state: "queued" });

  const late = await answered("agent", minutesAgo(12 * 60));
  await run(late.id, away);
  expect(await stateOf(late.id)).toMatchObject({ state: "failed", reason: expect.stringContaining("come back later") });
});

test.each(["agent", "ai"] as const)(
  "a message of the %s whose sending had not begun when the database went is sent once it is back",
  async (by) => {
    const { id } = await answered(by);
    let sent = 0;
    const channels = sms(async () => (sent++, { outcome: "sent", externalId: "SM1" }));
    const deliveries = createOutgoing(database.pool, createSeal("a key for these tests, long enough"));
    let goes = true;
    const unlucky: typeof deliveries = {
      ...deliveries,
      async claim(conversationId) {
        const leaving = await deliveries.claim(conversationId);
        return (
          leaving && {
            ...leaving,
            guarded: (send) =>
              goes ? ((goes = false), Promise.reject(new Error("the connection went"))) : leaving.guarded(send),
          }
        );
      },
    };
    const needs = { deliveries: unlucky, channels, announce: () => {}, now: () => new Date() };
    await expect(deliver(needs, id)).rejects.toThrow("the connection went");
    expect(await stateOf(id)).toMatchObject({ state: "queued" });
    await deliver(needs, id);
    expect(sent).toBe(1);
    expect(await stateOf(id)).toMatchObject({ state: "sent" });
  },
);

test.each(["agent", "ai"] as const)(
  "what became of a message of the %s is written down even if the database goes while it is sent",
  async (by) => {
    const { id } = await answered(by);
    const channels = sms(async () => {
      await database.pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      );
      return { outcome: "sent", externalId: "SM2" };
    });
    await run(id, channels);
    expect(await stateOf(id)).toMatchObject({ state: "sent" });
  },
);

test("a customer may answer a message of which nobody knows whether it was sent", async () => {
  const { id, line } = await answered();
  const channels = sms(async () => ({ outcome: "uncertain", reason: "no answer" }), {
    outsideId: (_, { id: ours }) => `<${ours}@shop.example>`,
  });
  await run(id, channels);
  const { messageId } = await stateOf(id);
  expect(await createIntake(database.pool).findThread(line, "+15550142", [`<${messageId}@shop.example>`])).toBe("");
});

test("news of a message that is not ours is not believed", async () => {
  const { id, line } = await answered();
  const { messageId } = await stateOf(id);
  expect(
    await takeNews(database.pool, line.id, { messageId, part: 0, attempt: 1, state: "delivered" }, new Date()),
  ).toBe(true);
  expect(
    await takeNews(
      database.pool,
      line.id,
      { messageId: "not an id of ours", part: 0, attempt: 1, state: "delivered" },
      new Date(),
    ),
  ).toBe(false);
});
