import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReport } from "../channels/email/reading/report.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { consentOf } from "../src/store/consent.ts";
import { noteConsent } from "../src/store/customers.ts";
import { keepReport } from "../src/store/reports.ts";
import { bounceOf, complaintOf } from "./support/bounces.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, send } from "./support/sending.ts";

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

const idOf = (messageId: string) => `<${messageId}@shop.test>`;
let people = 0;

/** A customer to whom a mail has left, and what mail servers tell of it. */
async function aMail(by: "agent" | "ai" = "agent", cc: readonly string[] = []) {
  const identity = `mira${++people}@customer.test`;
  const talk = await aConversation(database, { channel: "email", identity });
  if (by === "agent") await talk.replies("It left today.");
  else await talk.aiSays("It left today.");
  await send(database, talk.id, async (_line, { id }) => ({ outcome: "sent", externalId: idOf(id) }));
  const { id: messageId } = await database.prisma.message.findFirstOrThrow({
    where: { conversationId: talk.id, author: by, kind: "message" },
  });
  await database.prisma.message.update({ where: { id: messageId }, data: { cc: [...cc] } });
  const told = async (raw: Buffer, lineId = talk.line.id) => {
    const report = readReport(raw, { ours: { lineIds: [], addresses: [] } });
    if (report === undefined) throw new Error("that is no report");
    return keepReport(database.pool, lineId, { ...report, raw }, new Date());
  };
  return {
    talk,
    identity,
    messageId,
    told,
    delivery: () => database.prisma.delivery.findFirstOrThrow({ where: { messageId } }),
    said: async () =>
      (await database.prisma.message.findMany({ where: { conversationId: talk.id }, orderBy: { seq: "asc" } })).map(
        ({ text }) => text,
      ),
    consent: async () => {
      const { identityId } = await database.prisma.conversation.findUniqueOrThrow({ where: { id: talk.id } });
      return transaction(database.pool, (connection) => consentOf(connection, talk.line.id, identityId));
    },
  };
}

describe("a mail server's report", () => {
  test("that nobody is at the address: the message failed, the agent is told why, and no conversation begins", async () => {
    const mail = await aMail();
    const before = await database.prisma.conversation.count();
    const raw = bounceOf(idOf(mail.messageId), { to: mail.identity, says: "550 5.1.1 User unknown" });
    expect(await mail.told(raw)).toMatchObject({ moved: true });
    expect(await mail.delivery()).toMatchObject({
      state: "failed",
      code: "5.1.1",
      reason: "There is no such mailbox.",
    });
    expect((await mail.said()).at(-1)).toBe(
      "There is nobody at this address. Nothing automatic is sent to it until somebody writes from it.",
    );
    expect(await mail.consent()).toMatchObject({ state: "paused", cause: "unreachable" });
    expect(await database.prisma.conversation.count()).toBe(before);
  });

  test("keeps nothing automatic from leaving once somebody has written from the address", async () => {
    const mail = await aMail();
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity }));
    await mail.talk.write("I am here again.", new Date(Date.now() + 1000));
    expect(await mail.consent()).toEqual({ state: "in" });
  });

  test("comes twice and counts once, with its bytes kept", async () => {
    const mail = await aMail();
    const raw = bounceOf(idOf(mail.messageId), { to: mail.identity });
    await mail.told(raw);
    const said = await mail.said();
    expect(await mail.told(raw)).toMatchObject({ moved: false });
    expect(await mail.said()).toEqual(said);
    const kept = await database.prisma.receipt.findMany({ where: { lineId: mail.talk.line.id, raw: { not: null } } });
    expect(kept.map((receipt) => Buffer.from(receipt.raw!).equals(raw))).toEqual([true]);
  });

  test("of a full mailbox fails the message, and the address stays good", async () => {
    const mail = await aMail();
    await mail.told(
      bounceOf(idOf(mail.messageId), { to: mail.identity, status: "5.2.2", says: "552 5.2.2 Over quota" }),
    );
    expect(await mail.delivery()).toMatchObject({ state: "failed", reason: "The mailbox is full." });
    expect(await mail.consent()).toEqual({ state: "in" });
  });

  test("about what the AI said calls a person, because the customer still waits", async () => {
    const mail = await aMail("ai");
    const deadline = async () =>
      (await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: mail.talk.id } })).deadline!;
    const before = await deadline();
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity, status: "5.2.2" }));
    expect((await deadline()).getTime()).toBeLessThan(before.getTime());
  });

  test("that it is delayed leaves it sent and says so, and then it may still arrive", async () => {
    const mail = await aMail();
    const delayed = bounceOf(idOf(mail.messageId), {
      to: mail.identity,
      action: "delayed",
      status: "4.4.1",
      says: "connect: connection timed out",
    });
    expect(await mail.told(delayed)).toMatchObject({ moved: true });
    expect(await mail.delivery()).toMatchObject({
      state: "sent",
      reason: expect.stringMatching(/^It is not there yet\. /),
    });
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity, action: "delivered", status: "2.0.0" }));
    expect(await mail.delivery()).toMatchObject({ state: "delivered", reason: null, code: null });
  });

  test("that it is delayed may be followed by the failure", async () => {
    const mail = await aMail();
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity, action: "delayed", status: "4.4.1" }));
    await mail.told(
      bounceOf(idOf(mail.messageId), { to: mail.identity, status: "4.4.7", says: "delivery time expired" }),
    );
    expect(await mail.delivery()).toMatchObject({ state: "failed", code: "4.4.7" });
    expect(await mail.consent()).toEqual({ state: "in" });
  });

  test("may name the envelope instead of the mail, and is then about that attempt alone", async () => {
    const [mail, other] = [await aMail(), await aMail()];
    await mail.told(bounceOf("<gone@elsewhere.test>", { to: mail.identity }, `${mail.messageId}.1`));
    expect(await mail.delivery()).toMatchObject({ state: "failed" });
    await other.told(bounceOf("<gone@elsewhere.test>", { to: other.identity }, `${other.messageId}.7`));
    expect(await other.delivery()).toMatchObject({ state: "sent" });
  });

  test("about somebody who got a copy leaves the message where it is, and names them", async () => {
    const mail = await aMail("ai", ["bob@customer.test"]);
    await mail.told(bounceOf(idOf(mail.messageId), { to: "bob@customer.test", says: "550 5.1.1 no such user" }));
    expect(await mail.delivery()).toMatchObject({
      state: "sent",
      reason: "bob@customer.test could not be reached: There is no such mailbox.",
    });
    expect(await mail.consent()).toEqual({ state: "in" });
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity, action: "delivered", status: "2.0.0" }));
    expect(await mail.delivery()).toMatchObject({ state: "delivered", reason: expect.stringContaining("bob@") });
  });

  test.each([
    ["an id that we never sent", (mail: Mail) => bounceOf(idOf(uuid()), { to: mail.identity })],
    ["no id at all", (mail: Mail) => bounceOf("", { to: mail.identity })],
    ["somebody to whom we did not send it", (mail: Mail) => bounceOf(idOf(mail.messageId), { to: "eve@evil.test" })],
  ])("that names %s is kept, and changes nothing", async (_, forged) => {
    const mail = await aMail();
    const [said, receipts] = [await mail.said(), await database.prisma.receipt.count()];
    expect(await mail.told(forged(mail))).toEqual({ moved: false, work: [] });
    expect(await mail.delivery()).toMatchObject({ state: "sent", reason: null });
    expect(await mail.said()).toEqual(said);
    expect(await mail.consent()).toEqual({ state: "in" });
    expect(await database.prisma.receipt.count()).toBe(receipts + 1);
  });

  test("that came to another line changes nothing", async () => {
    const [mail, elsewhere] = [await aMail(), await aMail()];
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity }), elsewhere.talk.line.id);
    expect(await mail.delivery()).toMatchObject({ state: "sent" });
  });

  test("about a message of the customer's own changes nothing", async () => {
    const mail = await aMail();
    const { id } = await database.prisma.message.findFirstOrThrow({
      where: { conversationId: mail.talk.id, author: "customer" },
    });
    expect(await mail.told(bounceOf(idOf(id), { to: mail.identity }))).toMatchObject({ moved: false });
  });
});

type Mail = Awaited<ReturnType<typeof aMail>>;

test.each([
  ["that nobody is there", (mail: Mail) => bounceOf(idOf(mail.messageId), { to: mail.identity })],
  ["of a complaint", (mail: Mail) => complaintOf(idOf(mail.messageId), mail.identity)],
])("after a report %s nothing automatic leaves any more, and what an agent writes does", async (_, report) => {
  const mail = await aMail("ai");
  await mail.told(report(mail));
  const left: string[] = [];
  const sends = () =>
    send(database, mail.talk.id, async (_line, { id, text }) => {
      left.push(text);
      return { outcome: "sent", externalId: idOf(id) };
    });
  await mail.talk.aiSays("Is there anything else?");
  await sends();
  expect(left).toEqual([]);
  expect((await mail.talk.deliveries()).at(-1)).toMatchObject({ state: "suppressed" });
  await mail.talk.replies("I am Ana, and I call you.");
  await sends();
  expect(left).toEqual(["I am Ana, and I call you."]);
});

describe("a complaint", () => {
  test.each([true, false])("stops what no person wrote, whether the provider names who it was (%s)", async (names) => {
    const mail = await aMail();
    await mail.told(complaintOf(idOf(mail.messageId), names ? mail.identity : undefined));
    expect(await mail.delivery()).toMatchObject({ state: "delivered" });
    expect(await mail.consent()).toMatchObject({ state: "paused", cause: "complaint" });
    expect((await mail.said()).at(-1)).toMatch(/marked a message of ours as unwanted/);
    await mail.talk.write("Me again.", new Date(Date.now() + 1000));
    expect(await mail.consent()).toMatchObject({ state: "paused" });
  });

  test("counts where the message was known to have arrived", async () => {
    const mail = await aMail();
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity, action: "delivered", status: "2.0.0" }));
    await mail.told(complaintOf(idOf(mail.messageId), mail.identity));
    expect(await mail.consent()).toMatchObject({ cause: "complaint" });
  });

  test("outlasts that nobody was at the address, and an agent may decide otherwise", async () => {
    const mail = await aMail();
    await mail.told(bounceOf(idOf(mail.messageId), { to: mail.identity }));
    const next = await mail.talk.replies("Hello?");
    await send(database, mail.talk.id, async (_line, { id }) => ({ outcome: "sent", externalId: idOf(id) }));
    await mail.told(complaintOf(idOf(next.outcome === "said" ? next.messageId : ""), mail.identity));
    expect(await mail.consent()).toMatchObject({ cause: "complaint" });
    const { customerId } = await database.prisma.identity.findFirstOrThrow({ where: { value: mail.identity } });
    const noted = { conversation: mail.talk.id, state: "in", cause: "agent" } as const;
    const later = new Date(Date.now() + 2000);
    await noteConsent(database.pool, () => "automatic", customerId, noted, mail.talk.ana, later);
    expect(await mail.consent()).toEqual({ state: "in" });
  });
});
