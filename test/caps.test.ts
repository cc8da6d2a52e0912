import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { TryLater, type Channel } from "../channels/channel.ts";
import { isEcho } from "../src/conversation/echo.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { liftAlarms, whyNoPlace } from "../src/store/deliveries/caps.ts";
import { needsOperator } from "../src/store/line-states.ts";
import { createOutgoing } from "../src/store/outgoing.ts";
import { overdue } from "../src/store/late.ts";
import { deliver } from "../workers/deliver.ts";
import { aLine } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, channelsThat, seal } from "./support/sending.ts";
import { talk as said } from "./support/talk.ts";
import { traitsOf } from "./support/traits.ts";

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

const cap = { perAddress: 3, perLine: 20 };
const small = (channel: string) => ({ ...traitsOf(channel), automaticAnHour: channel === "email" ? cap : null });
const fileOf = () => {
  throw new Error("no files here");
};

/** A mail server that takes everything; what it took stands in `left`. */
let left: string[];
beforeEach(() => void (left = []));
const takes: Channel["send"] = async (_line, { text, id }) => {
  left.push(text);
  return { outcome: "sent", externalId: `<${id}@shop.test>` };
};

const run = (conversationId: string, send = takes) =>
  deliver(
    {
      deliveries: createOutgoing({ pool: database.pool, seal, traitsOf: small, fileOf }),
      channels: channelsThat(send),
      wake: () => {},
      announce: () => {},
      now: () => new Date(),
    },
    conversationId,
  ).catch((cause: unknown) => {
    if (!(cause instanceof TryLater)) throw cause;
  });

let people = 0;
const somebody = (line: Awaited<ReturnType<typeof aLine>>, identity = `person${++people}@customer.test`) =>
  aConversation(database, { channel: "email", line, identity });
const aMailLine = () => aLine(database, { channel: "email" });
const lineNow = (line: { readonly id: string }) => database.prisma.line.findUniqueOrThrow({ where: { id: line.id } });
const alarms = async (line: { readonly id: string }) =>
  (await database.prisma.event.findMany({ where: { kind: "line.changed" } })).filter(
    ({ data }) => JSON.stringify(data).includes(line.id) && JSON.stringify(data).includes("attention"),
  ).length;
const inAnHour = () => new Date(Date.now() + 3_600_001);

test("an address gets so many automatic mails an hour; then a person is called, and their mail leaves", async () => {
  const talk = await somebody(await aMailLine());
  for (const text of ["one", "two", "three", "four"]) {
    await talk.write("And what about Bergen?");
    await talk.aiSays(text);
    await run(talk.id);
  }
  expect(left).toEqual(["one", "two", "three"]);
  expect((await talk.deliveries()).at(-1)).toMatchObject({
    state: "suppressed",
    code: "cap",
    reason: expect.stringMatching(/person/),
  });
  expect(await overdue(database.pool, new Date())).toContainEqual(
    expect.objectContaining({ conversationId: talk.id, waiting: true, holder: "ai" }),
  );
  expect((await lineNow(talk.line)).state).toBe("live");

  await talk.replies("I am a person, and here is your answer.");
  await run(talk.id);
  expect(left.at(-1)).toBe("I am a person, and here is your answer.");
});

test("of hundreds of first mails under forged senders only a few are answered, however many workers there are", async () => {
  const line = await aMailLine();
  const talks = await Promise.all(Array.from({ length: 200 }, () => somebody(line)));
  await Promise.all(talks.map((talk) => talk.aiSays("Thank you.")));
  await Promise.all(talks.map((talk) => run(talk.id)));
  expect(left).toHaveLength(cap.perLine);

  const states = await database.prisma.delivery.findMany({
    where: { conversationId: { in: talks.map(({ id }) => id) } },
  });
  expect(states.filter(({ code }) => code === "cap")).toHaveLength(200 - cap.perLine);
  const { rows } = await database.pool.query(
    "SELECT 1 FROM baton JOIN conversation ON conversation.id = conversation_id WHERE line_id = $1 AND deadline <= now()",
    [line.id],
  );
  expect(rows).toHaveLength(200 - cap.perLine);

  // Operators hear of it once, and agents write as ever.
  expect(await lineNow(line)).toMatchObject({ state: "attention", reason: expect.stringMatching(/loop or an attack/) });
  expect(await alarms(line)).toBe(1);
  await talks[0]!.replies("A person answers.");
  await run(talks[0]!.id);
  expect(left.at(-1)).toBe("A person answers.");
});

test("where nobody even thinks of an answer any more, operators hear of it all the same", async () => {
  const line = await aMailLine();
  const talks = await Promise.all(Array.from({ length: cap.perLine + 1 }, () => somebody(line)));
  for (const talk of talks.slice(1)) {
    await talk.aiSays("Thank you.");
    await run(talk.id);
  }
  expect(await lineNow(line)).toMatchObject({ state: "live" });
  for (let n = 0; n < 2; n++)
    expect(await whyNoPlace(database.pool, talks[0]!.id, cap, new Date())).toMatch(/^As many automatic/);
  expect(await lineNow(line)).toMatchObject({ state: "attention", reason: expect.stringMatching(/attack/) });
  expect(await alarms(line)).toBe(1);
});

test("the alarm ends with its hour, and takes no other trouble with it", async () => {
  const [line, other] = [await aMailLine(), await aMailLine()];
  for (const each of [line, other]) {
    const talks = await Promise.all(Array.from({ length: cap.perLine + 1 }, () => somebody(each)));
    for (const talk of talks) {
      await talk.aiSays("Thank you.");
      await run(talk.id);
    }
  }
  await needsOperator(database.pool, other.id, "The mailbox cannot be read.", new Date());
  await liftAlarms(database.pool, new Date());
  expect((await lineNow(line)).state).toBe("attention");
  await liftAlarms(database.pool, inAnHour());
  expect(await lineNow(line)).toMatchObject({ state: "live", reason: null });
  expect(await lineNow(other)).toMatchObject({ state: "attention", reason: "The mailbox cannot be read." });
});

test("places are free again after an hour", async () => {
  const talk = await somebody(await aMailLine());
  for (const text of ["one", "two", "three"]) {
    await talk.aiSays(text);
    await run(talk.id);
    await talk.write("Thanks");
  }
  expect(await whyNoPlace(database.pool, talk.id, cap, new Date())).toMatch(/^This address had as many/);
  expect(await whyNoPlace(database.pool, talk.id, cap, inAnHour())).toBeUndefined();
  const other = await somebody(talk.line);
  expect(await whyNoPlace(database.pool, other.id, cap, new Date())).toBeUndefined();
});

test("a mail that is tried again and again needs one place, and takes the last one from nobody", async () => {
  const talk = await somebody(await aMailLine());
  for (const text of ["one", "two", "three"]) {
    await talk.write("And?");
    await talk.aiSays(text);
    for (let tries = 0; tries < 3; tries++)
      await run(talk.id, () => Promise.reject(new TryLater("the mail server asks us to come back later")));
    await run(talk.id);
  }
  expect(left).toEqual(["one", "two", "three"]);
});

test("a channel without such a limit has none", async () => {
  const talk = await aConversation(database);
  for (let n = 0; n < 2; n++) {
    await talk.write("And?");
    await talk.aiSays("Thank you.");
    await run(talk.id);
  }
  const { rowCount } = await database.pool.query("SELECT 1 FROM automatic_message WHERE line_id = $1", [talk.line.id]);
  expect(rowCount).toBe(0);
});

test.each([
  [true, ["customer: We got your mail.", "ai: Gladly.", "customer: We got  your mail."]],
  [false, ["customer: We got your mail.", "ai: Gladly.", "customer: We got your mail, thanks."]],
  [false, ["customer: Where is it?", "customer: Where is it?"]],
  [false, ["customer: Where is it?", "agent: On its way.", "customer: Where is it?"]],
  [false, ["ai: Hello.", "customer: We got your mail."]],
  [false, ["customer: Thanks!", "ai: Gladly.", "customer: Thanks!"]],
  [false, ["customer: Hi", "ai: Hello.", "customer: "]],
])("whether somebody says just the same to every answer: %s of %j", (echoes, words) => {
  expect(isEcho(said(...words))).toBe(echoes);
});

test("the same words an hour later are a person's", () => {
  const { messages, ...rest } = said("customer: We got your mail.", "ai: Gladly.", "customer: We got your mail.");
  const late = { ...messages[2]!, at: new Date(messages[0]!.at.getTime() + 3_600_000) };
  expect(isEcho({ ...rest, messages: [messages[0]!, messages[1]!, late] })).toBe(false);
});
