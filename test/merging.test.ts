import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage } from "../src/conversation/message.ts";
import { pass } from "../src/pass.ts";
import { receive } from "../src/receive.ts";
import { consentOf } from "../src/store/consent.ts";
import { changeCustomer, noteConsent } from "../src/store/customers.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createLists } from "../src/store/lists/lists.ts";
import { createMerging } from "../src/store/merging/merging.ts";
import { createBatons } from "../src/store/passing.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let ana: Awaited<ReturnType<typeof anAgent>>;
const lines = new Map<string, Awaited<ReturnType<typeof aLine>>>();
const line = (channel: string) => lines.get(channel)!;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
  ana = await anAgent(database);
  for (const channel of ["sms", "whatsapp", "email"])
    lines.set(channel, await aLine(database, { channel, hasThreads: channel === "email" }));
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const merging = () => createMerging({ pool: database.pool, now: () => new Date(), announce: () => {} });
const batons = () => createBatons(database.pool, traitsOf);
const lists = () => createLists(database, traitsOf);
const aNumber = () => `+1555${String(Math.floor(Math.random() * 10_000_000)).padStart(7, "0")}`;
const anAddress = () => `p${randomUUID().slice(0, 8)}@customer.test`;

/** Somebody writes; who and where it is, as the store has it. */
async function writes(
  channel: string,
  { identity, name, ...more }: Partial<InboundMessage> & { readonly identity?: string; readonly name?: string } = {},
) {
  const address = identity ?? (channel === "email" ? anAddress() : aNumber());
  const message = inbound({
    externalId: `<${randomUUID()}@test>`,
    ...more,
    from: { identity: address, ...(name !== undefined && { name }) },
  });
  await receive({ intake: createIntake(database.pool), wake: () => {} }, line(channel), message, new Date());
  const { conversation } = await database.prisma.message.findFirstOrThrow({
    where: { externalId: message.externalId },
    include: { conversation: { include: { identity: true } } },
  });
  const { id, number, identityId } = conversation;
  return { conversation: id, number, identity: identityId, value: address, customer: conversation.identity.customerId };
}

const whose = async (identity: string) =>
  (await database.prisma.identity.findUniqueOrThrow({ where: { id: identity } })).customerId;
const merged = async (into: string, from: string) => {
  expect(await merging().merge(into, from, ana)).toEqual({ outcome: "joined", customer: into });
  return (await lists().customer(into))!.merges[0]!;
};
const consent = (channel: string, identity: string) =>
  transaction(database.pool, (connection) => consentOf(connection, line(channel).id, identity));

describe("two customers whom an agent knows to be one person", () => {
  test("are one: addresses, history, what is kept of them; each conversation stays where it is", async () => {
    const [phone, mail] = [await writes("sms"), await writes("email", { name: "Mira Okafor" })];
    await changeCustomer(database.pool, phone.customer, { attributes: { tier: "gold" } }, ana, new Date());
    const more = { name: "M. Okafor", attributes: { tier: "silver", city: "Oslo" } };
    await changeCustomer(database.pool, mail.customer, more, ana, new Date());
    const before = await database.prisma.conversation.findMany({
      where: { id: { in: [phone.conversation, mail.conversation] } },
      include: { baton: true },
      orderBy: { id: "asc" },
    });

    await merged(phone.customer, mail.customer);
    const one = (await lists().customer(phone.customer))!;
    expect(one).toMatchObject({ name: "M. Okafor", attributes: { tier: "gold", city: "Oslo" } });
    expect(one.identities.map(({ value }) => value)).toEqual([phone.value, mail.value]);
    expect(one.conversations.map(({ id }) => id).toSorted()).toEqual(
      [phone.conversation, mail.conversation].toSorted(),
    );
    expect(one.merges).toMatchObject([{ by: "Ana", customer: mail.customer, identities: [{ value: mail.value }] }]);
    // Whoever still asks for the other one is told of both.
    expect(await lists().customer(mail.customer)).toEqual(one);
    expect(
      await database.prisma.conversation.findMany({
        where: { id: { in: [phone.conversation, mail.conversation] } },
        include: { baton: true },
        orderBy: { id: "asc" },
      }),
    ).toEqual(before);
    // What is written next goes where it went.
    expect(await writes("email", { identity: mail.value })).toMatchObject({
      customer: phone.customer,
      identity: mail.identity,
    });
  });

  test("are told of in each open conversation by ids alone, and the brief that waits knows both", async () => {
    const phone = await writes("sms", { name: "Ola Berg", text: "The lamp came broken" });
    const mail = await writes("email", { name: "Ola Berg" });
    const team = await database.prisma.team.create({ data: { id: randomUUID(), name: `Team ${randomUUID()}` } });
    const handoff = await pass(
      { batons: batons(), wake: () => {}, announce: () => {} },
      { conversationId: mail.conversation, epoch: 1, lastSeq: 1 },
      {
        priority: "normal",
        signals: [],
        brief: aBrief(),
        route: aRoute(aTeam({ id: team.id, name: team.name })),
        told: "The baton passed",
        line: "A colleague answers here.",
        messagesToHandoff: 1,
      },
      new Date(),
    );
    const { id } = await merged(phone.customer, mail.customer);
    const events = await database.prisma.event.findMany({
      where: { conversationId: { in: [phone.conversation, mail.conversation] }, kind: "customer.joined" },
    });
    expect(events).toHaveLength(2);
    for (const { data, actor } of events) {
      expect(data).toEqual({ customer: phone.customer, from: mail.customer, merge: id });
      expect(actor).toMatchObject({ kind: "agent", id: ana.id });
    }
    const brief = async () => (await lists().handoff(handoff!))!.brief.who;
    expect(await brief()).toMatchObject({
      identities: [{ value: phone.value }, { value: mail.value }],
      earlier: [{ conversation: phone.conversation, about: "The lamp came broken" }],
    });
    expect(await database.prisma.handoff.count({ where: { conversationId: mail.conversation } })).toBe(1);
    expect(await database.prisma.baton.findUnique({ where: { conversationId: mail.conversation } })).toMatchObject({
      holder: "team",
      handoffId: handoff,
    });

    await merging().separate(phone.customer, id, ana);
    expect(await brief()).toMatchObject({ identities: [{ value: mail.value }], earlier: [] });
  });

  test("have one set of promises", async () => {
    const [phone, mail] = [await writes("sms"), await writes("email")];
    const until = new Date(Date.now() + 86_400_000);
    await database.prisma.givenPromise.create({
      data: { id: randomUUID(), conversationId: mail.conversation, text: "A new lamp", until, actor: { ...ana } },
    });
    await merged(phone.customer, mail.customer);
    expect((await lists().customer(phone.customer))!.promises).toMatchObject([
      { text: "A new lamp", number: mail.number, conversation: mail.conversation, by: "Ana" },
    ]);
  });

  test("once more, or by the id that one of them had, changes nothing", async () => {
    const [one, two] = [await writes("sms"), await writes("email")];
    const { id } = await merged(one.customer, two.customer);
    expect((await merged(one.customer, two.customer)).id).toBe(id);
    expect(await merging().merge(two.customer, one.customer, ana)).toEqual({
      outcome: "joined",
      customer: one.customer,
    });
    expect(await merging().merge(one.customer, one.customer, ana)).toEqual({ outcome: "same" });
    expect(await merging().merge(one.customer, randomUUID(), ana)).toEqual({ outcome: "unknown" });
    const third = await writes("whatsapp");
    expect(await merging().merge(third.customer, two.customer, ana)).toEqual({ outcome: "overtaken" });
    expect(await database.prisma.merge.count({ where: { fromId: two.customer } })).toBe(1);
  });
});

describe("what a customer wants of our messages", () => {
  const everywhere = (customer: string) =>
    noteConsent(database.pool, () => "ours", customer, { state: "out", cause: "agent" }, ana, new Date());

  test("stays at each address: an opt-out on one number is none on another, and START lifts its own alone", async () => {
    const [one, two] = [await writes("sms"), await writes("sms")];
    await writes("sms", { identity: one.value, text: "STOP" });
    await merged(two.customer, one.customer);
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    expect(await consent("sms", two.identity)).toEqual({ state: "in" });

    await writes("sms", { identity: two.value, text: "STOP" });
    await writes("sms", { identity: two.value, text: "START" });
    expect(await consent("sms", two.identity)).toEqual({ state: "in" });
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
  });

  test("of the whole business holds at all addresses, and only they themselves open one again", async () => {
    const [one, two] = [await writes("sms"), await writes("whatsapp")];
    await everywhere(one.customer);
    const { id } = await merged(two.customer, one.customer);
    expect(await consent("whatsapp", two.identity)).toMatchObject({ state: "out", everywhere: true });
    // Somebody else's START, if the agent was mistaken: it opens the address that it came from, and no other.
    await writes("whatsapp", { identity: two.value, text: "START" });
    expect(await consent("whatsapp", two.identity)).toEqual({ state: "in" });
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });

    await merging().separate(two.customer, id, ana);
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    expect(await consent("whatsapp", two.identity)).toEqual({ state: "in" });
  });

  test("is not opened by a number that came with the other, when that writes on a new channel", async () => {
    const [one, two] = [await writes("sms"), await writes("sms")];
    await everywhere(one.customer);
    await merged(one.customer, two.customer);
    const { identity } = await writes("whatsapp", { identity: two.value });
    await writes("whatsapp", { identity: two.value, text: "START" });
    expect(await consent("whatsapp", identity)).toEqual({ state: "in" });
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
  });

  test("is not opened by a newer consent of the other", async () => {
    const [one, two] = [await writes("sms"), await writes("whatsapp")];
    await everywhere(one.customer);
    await everywhere(two.customer);
    await writes("whatsapp", { identity: two.value, text: "START" });
    await merged(one.customer, two.customer);
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    expect(await consent("whatsapp", two.identity)).toEqual({ state: "in" });
  });

  test.each(["before", "after"])(
    "is not opened by whoever turns out to have the other’s number, known %s them",
    async (when) => {
      const stranger = { identity: `US.${randomUUID().slice(0, 8)}` };
      if (when === "before") await writes("whatsapp", stranger);
      const [one, two] = [await writes("sms"), await writes("sms")];
      await everywhere(one.customer);
      await merged(one.customer, two.customer);
      if (when === "after") await writes("whatsapp", stranger);
      const from = { identity: two.value, key: two.value, otherKey: stranger.identity };
      await receive(
        { intake: createIntake(database.pool), wake: () => {} },
        line("whatsapp"),
        inbound({ externalId: randomUUID(), from }),
        new Date(),
      );
      expect(await whose(two.identity)).toBe(await whose(one.identity));
      expect(await database.prisma.identity.count({ where: { customerId: await whose(one.identity) } })).toBe(3);
      await writes("whatsapp", { identity: two.value, text: "START" });
      expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    },
  );

  test("is not lifted when a phone number later joins a third", async () => {
    const [one, two] = [await writes("sms"), await writes("sms")];
    await writes("sms", { identity: two.value, text: "STOP" });
    await writes("sms", { identity: two.value, text: "START" });
    await writes("sms", { identity: one.value, text: "STOP" });
    // The newest that was said is an opt-in of the other number.
    await database.pool.query("UPDATE consent SET at = at + interval '1 minute' WHERE identity_id = $1", [
      two.identity,
    ]);
    await merged(one.customer, two.customer);
    const third = await writes("email");
    await createIntake(database.pool).join([one.customer, third.customer], new Date());
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
  });
});

describe("not the same person after all", () => {
  test("separates what came together, with what was said since, and keeps what was noted since", async () => {
    const [phone, mail] = [await writes("whatsapp", { name: "Mira" }), await writes("email", { name: "Mirjam" })];
    await changeCustomer(
      database.pool,
      mail.customer,
      { name: "Mirjam Vo", attributes: { tier: "gold", size: "S" } },
      ana,
      new Date(),
    );
    const { id } = await merged(phone.customer, mail.customer);
    await changeCustomer(database.pool, phone.customer, { attributes: { size: "XL", city: "Rome" } }, ana, new Date());
    const since = await writes("email", { identity: mail.value });
    expect(since.conversation).not.toBe(mail.conversation);

    const told = await merging().separate(phone.customer, id, ana);
    expect(told).toEqual({ outcome: "separated", customer: phone.customer });
    const [stays, again] = [(await lists().customer(phone.customer))!, (await lists().customer(mail.customer))!];
    expect(stays).toMatchObject({ name: "Mira", merges: [] });
    expect(stays.attributes).toEqual({ size: "XL", city: "Rome" });
    expect(stays.conversations.map((each) => each.id)).toEqual([phone.conversation]);
    expect(again).toMatchObject({ name: "Mirjam Vo", attributes: { tier: "gold", size: "S" }, merges: [] });
    expect(again.conversations.map((each) => each.id).toSorted()).toEqual(
      [mail.conversation, since.conversation].toSorted(),
    );
    expect(await whose(mail.identity)).toBe(mail.customer);
    // Again, it changes nothing; nor does a merge that is over come back.
    expect(await merging().separate(phone.customer, id, ana)).toMatchObject({ outcome: "separated" });
    expect(
      await database.prisma.event.count({ where: { kind: "customer.separated", conversationId: phone.conversation } }),
    ).toBe(1);
    expect(await merging().likely(phone.customer)).toEqual([]);
    await merged(phone.customer, mail.customer);
  });

  test.each([undefined, "Mirjam Vo"])(
    "a name that came with the other goes with it; one that was written since stays: %s",
    async (since) => {
      const [phone, mail] = [await writes("sms"), await writes("email", { name: "Mirjam" })];
      const { id } = await merged(phone.customer, mail.customer);
      expect(await lists().customer(phone.customer)).toMatchObject({ name: "Mirjam" });
      if (since !== undefined) await changeCustomer(database.pool, phone.customer, { name: since }, ana, new Date());
      await merging().separate(phone.customer, id, ana);
      expect((await lists().customer(phone.customer))!.name).toBe(since);
      expect(await lists().customer(mail.customer)).toMatchObject({ name: "Mirjam" });
    },
  );

  test.each(["first", "last"])("takes one of two merges back, the %s one, and leaves the other", async (which) => {
    const [a, b, c] = [await writes("sms"), await writes("email"), await writes("whatsapp")];
    const inner = await merged(a.customer, b.customer);
    const outer = await merged(c.customer, a.customer);
    expect((await lists().customer(c.customer))!.merges.map(({ id }) => id)).toEqual([outer.id, inner.id]);
    await merging().separate(c.customer, which === "first" ? inner.id : outer.id, ana);
    expect(await Promise.all([a, b, c].map(({ identity }) => whose(identity)))).toEqual(
      which === "first" ? [c.customer, b.customer, c.customer] : [a.customer, a.customer, c.customer],
    );
    const rest = which === "first" ? c.customer : a.customer;
    await merging().separate(rest, which === "first" ? outer.id : inner.id, ana);
    expect(await Promise.all([a, b, c].map(({ identity }) => whose(identity)))).toEqual([
      a.customer,
      b.customer,
      c.customer,
    ]);
    expect(
      await database.prisma.identity.count({
        where: { customerId: { in: [a.customer, b.customer, c.customer] }, mergeId: { not: null } },
      }),
    ).toBe(0);
  });

  test("what one of three brought goes with them alone, however the others were joined", async () => {
    const keep = (id: string, name: string | null, attributes: Record<string, string>) =>
      changeCustomer(database.pool, id, { name, attributes }, ana, new Date());
    const [a, b, c] = [await writes("sms"), await writes("sms"), await writes("sms")];
    await keep(a.customer, null, { size: "S" });
    await keep(b.customer, "Bea Lund", { tier: "gold", city: "Oslo" });
    await keep(c.customer, null, { city: "Oslo" });
    const inner = await merged(a.customer, b.customer);
    const outer = await merged(c.customer, a.customer);

    await merging().separate(c.customer, inner.id, ana);
    expect((await lists().customer(c.customer))!.attributes).toEqual({ size: "S", city: "Oslo" });
    expect((await lists().customer(c.customer))!.name).toBeUndefined();
    await merging().separate(c.customer, outer.id, ana);
    expect((await lists().customer(a.customer))!.attributes).toEqual({ size: "S" });
    expect((await lists().customer(a.customer))!.name).toBeUndefined();
    expect((await lists().customer(b.customer))!).toMatchObject({ name: "Bea Lund", attributes: { tier: "gold" } });
  });

  test("who has gone from them is not taken along when the others are told apart later, elsewhere", async () => {
    const [a, b, c, d] = [await writes("sms"), await writes("sms"), await writes("sms"), await writes("sms")];
    await merged(b.customer, a.customer);
    const inner = await merged(c.customer, b.customer);
    const outer = await merged(d.customer, c.customer);
    await merging().separate(d.customer, inner.id, ana);
    await merged(b.customer, d.customer);
    await merging().separate(b.customer, outer.id, ana);
    expect(await Promise.all([a, b, c, d].map(({ identity }) => whose(identity)))).toEqual([
      b.customer,
      b.customer,
      c.customer,
      b.customer,
    ]);
  });

  test("whoever keeps the id of somebody who was joined reaches who they are now", async () => {
    const [one, two] = [await writes("sms"), await writes("whatsapp")];
    const { id } = await merged(one.customer, two.customer);
    const change = { attributes: { tier: "gold" } };
    expect(await changeCustomer(database.pool, two.customer, change, ana, new Date())).toEqual({ outcome: "noted" });
    expect((await lists().customer(one.customer))!.attributes).toEqual({ tier: "gold" });
    expect(await merging().likely(two.customer)).toEqual([]);
    const out = { state: "out", cause: "agent" } as const;
    expect(await noteConsent(database.pool, () => "ours", two.customer, out, ana, new Date())).toEqual({
      outcome: "noted",
    });
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    expect(await merging().separate(two.customer, id, ana)).toEqual({ outcome: "separated", customer: one.customer });
    expect(await whose(two.identity)).toBe(two.customer);
    expect(await changeCustomer(database.pool, randomUUID(), change, ana, new Date())).toEqual({ outcome: "unknown" });
  });

  test("a phone that writes on another channel since goes with its number", async () => {
    const [mail, sms] = [await writes("email"), await writes("sms")];
    const { id } = await merged(mail.customer, sms.customer);
    const since = await writes("whatsapp", { identity: sms.value });
    expect(since.customer).toBe(mail.customer);
    await merging().separate(mail.customer, id, ana);
    expect(await whose(since.identity)).toBe(sms.customer);
    // The next message of either brings nobody back.
    await writes("whatsapp", { identity: sms.value });
    await writes("sms", { identity: sms.value });
    expect(await whose(mail.identity)).toBe(mail.customer);
  });

  test("who has one number on both channels cannot be separated", async () => {
    const [one, two] = [await writes("sms"), await writes("whatsapp")];
    const { id } = await merged(one.customer, two.customer);
    await database.prisma.identity.update({ where: { id: two.identity }, data: { key: one.value, value: one.value } });
    expect(await merging().separate(one.customer, id, ana)).toEqual({ outcome: "proven" });
    expect(await whose(two.identity)).toBe(one.customer);
  });

  test("nothing is there to separate elsewhere", async () => {
    const [one, two, other] = [await writes("sms"), await writes("email"), await writes("sms")];
    const { id } = await merged(one.customer, two.customer);
    expect(await merging().separate(other.customer, id, ana)).toEqual({ outcome: "unknown" });
    expect(await merging().separate(one.customer, randomUUID(), ana)).toEqual({ outcome: "unknown" });
    expect(await whose(two.identity)).toBe(one.customer);
  });
});

describe("at the same moment", () => {
  test("both ways round: one outcome, and nothing is lost", async () => {
    for (let round = 0; round < 20; round++) {
      const [one, two] = [await writes("sms"), await writes("email")];
      const outcomes = await Promise.all([
        merging().merge(one.customer, two.customer, ana),
        merging().merge(two.customer, one.customer, ana),
        merging().merge(one.customer, two.customer, ana),
      ]);
      const stays = await whose(one.identity);
      expect(outcomes).toEqual(Array.from({ length: 3 }, () => ({ outcome: "joined", customer: stays })));
      expect(await whose(two.identity)).toBe(stays);
      expect((await lists().customer(stays))!.merges).toHaveLength(1);
    }
  });

  test("as somebody notes what they know of either: what was noted is kept", async () => {
    for (let round = 0; round < 20; round++) {
      const [one, two] = [await writes("sms"), await writes("email")];
      const note = (id: string, key: string) =>
        changeCustomer(database.pool, id, { attributes: { [key]: "yes" } }, ana, new Date());
      const [, first, second] = await Promise.all([
        merging().merge(one.customer, two.customer, ana),
        note(one.customer, "first"),
        note(two.customer, "second"),
      ]);
      const { attributes } = (await lists().customer(one.customer))!;
      expect([attributes["first"] === "yes", attributes["second"] === "yes"]).toEqual(
        [first, second].map(({ outcome }) => outcome === "noted"),
      );
    }
  });

  test("as both write on, are taken, opt out and are told apart: every message is there once, and each is somebody's", async () => {
    for (let round = 0; round < 8; round++) {
      const [one, two] = [await writes("sms"), await writes("sms")];
      const { id } = await merged(one.customer, two.customer);
      const third = await writes("whatsapp");
      await Promise.all([
        ...[one, two].flatMap(({ value }) => Array.from({ length: 5 }, () => writes("sms", { identity: value }))),
        // The same number on another channel finds its customer, wherever they are by then.
        writes("whatsapp", { identity: two.value }),
        writes("sms", { identity: two.value, text: "STOP" }),
        batons().take(one.conversation, ana, new Date()),
        batons().take(two.conversation, ana, new Date()),
        merging().separate(one.customer, id, ana),
        merging().merge(third.customer, one.customer, ana),
        merging().merge(two.customer, third.customer, ana),
        createIntake(database.pool).join([one.customer, third.customer], new Date()),
        noteConsent(database.pool, () => "ours", one.customer, { state: "out", cause: "agent" }, ana, new Date()),
      ]);
      for (const [{ conversation }, count] of [
        [one, 6],
        [two, 7],
      ] as const) {
        const written = await database.prisma.message.findMany({
          where: { conversationId: conversation, kind: "message" },
          select: { seq: true },
        });
        expect(written).toHaveLength(count);
        expect(await database.prisma.baton.findUnique({ where: { conversationId: conversation } })).toMatchObject({
          holder: "agent",
        });
      }
      expect(await consent("sms", two.identity)).toMatchObject({ state: "out" });
    }
    const lost = await database.pool.query(
      "SELECT 1 FROM identity LEFT JOIN customer ON customer.id = customer_id WHERE customer.id IS NULL",
    );
    expect(lost.rowCount).toBe(0);
    const empty = await database.pool.query(
      "SELECT 1 FROM customer WHERE NOT EXISTS (SELECT 1 FROM identity WHERE customer_id = customer.id)",
    );
    expect(empty.rowCount).toBe(0);
  });
});
