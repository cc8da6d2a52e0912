import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage } from "../src/conversation/message.ts";
import { join } from "../src/join.ts";
import { receive } from "../src/receive.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createJoining } from "../src/store/joining.ts";
import { createLists } from "../src/store/lists/lists.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { keepSignals } from "../src/store/signals.ts";
import type { Work } from "../src/wake.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let line: Awaited<ReturnType<typeof aLine>>;
let ana: Awaited<ReturnType<typeof anAgent>>;
const woken: Work[] = [];

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
  line = await aLine(database, { channel: "email", hasThreads: true });
  ana = await anAgent(database);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

async function writes(more: Partial<InboundMessage> & { readonly identity?: string } = {}) {
  const externalId = `<${randomUUID()}@mail.test>`;
  const identity = more.identity ?? `p${randomUUID().slice(0, 8)}@customer.test`;
  const message = inbound({ externalId, ...more, identity });
  await receive({ intake: createIntake(database.pool), wake: () => {} }, line, message, new Date());
  const { conversationId, id: messageId } = await database.prisma.message.findFirstOrThrow({ where: { externalId } });
  return { id: conversationId, messageId, identity, externalId };
}

/** Ann's conversation, and that of her other address, which claims to be part of it. */
async function aClaim() {
  const ann = await writes({ text: "Where is it?" });
  const other = { identity: `ann-${randomUUID().slice(0, 8)}@work.test`, proves: ann.id };
  const first = await writes({
    ...other,
    text: "It is me, Ann",
    attachments: [{ name: "bill.pdf", type: "application/pdf", size: 9 }],
  });
  const second = await writes({ ...other, text: "My order is 1182" });
  return { ann, other, claim: first.id, first, second };
}

const conversation = (id: string) =>
  database.prisma.conversation.findUniqueOrThrow({
    where: { id },
    include: {
      baton: true,
      messages: { orderBy: { seq: "asc" }, include: { attachments: true } },
      signals: true,
    },
  });
const joins = (id: string, by = ana) =>
  join(
    { joining: createJoining(database.pool), wake: (work) => void woken.push(work), announce: () => {} },
    id,
    by,
    new Date(),
  );
const batons = () => createBatons(database.pool, traitsOf);
const speech = () => createSpeech(database.pool, traitsOf);

describe("an agent who believes a claim", () => {
  test("moves what was written to the end of the conversation, with its files and signals, in its order", async () => {
    const { ann, other, claim, first, second } = await aClaim();
    const seen = {
      kind: "high_stakes",
      score: 1,
      threshold: 0.5,
      evidence: "order",
      detector: "rules",
      version: "1",
      trigger: null,
    };
    await keepSignals(
      database.pool,
      claim,
      { live: [{ ...seen, kind: "high_stakes", message: second.messageId }], shadow: [] },
      new Date(),
    );
    woken.length = 0;
    expect(await joins(claim)).toMatchObject({ outcome: "joined", into: ann.id });
    const into = await conversation(ann.id);
    expect(into.messages.map(({ seq, kind, text }) => [seq, kind, text])).toEqual([
      [1, "message", "Where is it?"],
      [2, "message", "It is me, Ann"],
      [3, "message", "My order is 1182"],
      [4, "event", expect.stringContaining("Ana let Mira Okafor in")],
    ]);
    expect(into.messages[1]).toMatchObject({
      sender: { address: other.identity, name: "Mira Okafor" },
      attachments: [{ name: "bill.pdf" }],
      hold: expect.stringContaining("Somebody else"),
    });
    expect(into).toMatchObject({ lastSeq: 4, unread: 3, signals: [{ messageId: second.messageId }] });
    expect(woken).toMatchObject([{ kind: "converse", conversationId: ann.id }]);
    const left = await conversation(claim);
    expect(left.messages.map(({ kind }) => kind)).toEqual(["event", "event"]);
    expect(left.messages.at(-1)?.text).toContain(`conversation ${into.number}`);
    expect(left).toMatchObject({ claimsId: null, unread: 0, signals: [], baton: { holder: "nobody" } });
    expect(await database.prisma.outbox.count({ where: { ref: claim } })).toBe(0);
    // From now on they are part of it, by token and by id, and people answer them.
    expect((await writes(other)).id).toBe(ann.id);
    expect((await writes({ identity: other.identity, answers: [first.externalId] })).id).toBe(ann.id);
    expect(await loadConversation(database.pool, ann.id)).toMatchObject({ hold: expect.any(String) });
    expect(await createLists(database, traitsOf).conversation(ann.id)).toMatchObject({ cc: [other.identity] });
  });

  test("opens the conversation again where it was resolved", async () => {
    const { ann, claim } = await aClaim();
    await batons().resolve(ann.id, ana, undefined, new Date());
    expect(await joins(claim)).toMatchObject({ outcome: "joined" });
    expect(await conversation(ann.id)).toMatchObject({ resolvedAt: null, baton: { holder: "ai" } });
  });

  test("does it once, however often they ask, while the customer goes on writing", async () => {
    const { ann, claim } = await aClaim();
    const done = await Promise.all([
      ...Array.from({ length: 5 }, () => joins(claim)),
      ...Array.from({ length: 5 }, () => writes({ identity: ann.identity, answers: [ann.externalId] })),
    ]);
    expect(done.filter((one) => "outcome" in one && one.outcome === "joined")).toHaveLength(1);
    const { messages, lastSeq } = await conversation(ann.id);
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 9 }, (_, at) => at + 1));
    expect(lastSeq).toBe(9);
  });

  test("at the same moment as another, over crossed claims, waits for nobody for ever", async () => {
    const [one, two] = [await aClaim(), await aClaim()];
    await database.prisma.conversation.update({ where: { id: one.ann.id }, data: { claimsId: two.ann.id } });
    await database.prisma.conversation.update({ where: { id: two.ann.id }, data: { claimsId: one.ann.id } });
    const outcomes = await Promise.all([joins(one.ann.id), joins(two.ann.id)]);
    expect(outcomes.filter(({ outcome }) => outcome === "joined").length).toBeGreaterThan(0);
  });
});

describe("a claim is refused in words", () => {
  test("once something was said in it", async () => {
    const { claim, ann } = await aClaim();
    await speech().sayAsAgent(claim, ana, { clientId: "client-0001", text: "Who are you?" }, new Date());
    expect(await joins(claim)).toMatchObject({ outcome: "refused", problem: expect.stringContaining("answered here") });
    expect((await conversation(ann.id)).lastSeq).toBe(1);
  });

  test("while somebody else holds either conversation", async () => {
    const bo = await anAgent(database, "Bo");
    const { claim, ann } = await aClaim();
    await batons().take(ann.id, bo, new Date());
    expect(await joins(claim)).toEqual({ outcome: "held", by: "Bo" });
    expect(await joins(claim, bo)).toMatchObject({ outcome: "joined" });
    const another = await aClaim();
    await batons().take(another.claim, bo, new Date());
    expect(await joins(another.claim)).toEqual({ outcome: "held", by: "Bo" });
  });

  test("where it claims nothing, or what it claims is gone, or there is no such conversation", async () => {
    const { ann, claim } = await aClaim();
    expect(await joins(ann.id)).toMatchObject({ outcome: "refused", problem: expect.stringContaining("no other") });
    await database.prisma.conversation.update({ where: { id: claim }, data: { claimsId: randomUUID() } });
    expect(await joins(claim)).toMatchObject({ outcome: "refused", problem: expect.stringContaining("not there") });
    expect(await joins(randomUUID())).toEqual({ outcome: "unknown" });
  });
});
