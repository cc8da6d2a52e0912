import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { pass } from "../src/pass.ts";
import { receive } from "../src/receive.ts";
import { changeCustomer, noteConsent } from "../src/store/customers.ts";
import { createIntake } from "../src/store/intake.ts";
import { aBrief, aRoute, aTeam, inbound } from "./support/builders.ts";
import { openPeople } from "./support/people.ts";

const { ana, batons, consent, database, line, lists, merged, merging, whose, writes, close } = await openPeople();
afterAll(close);

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
    const one = (await lists.customer(phone.customer))!;
    expect(one).toMatchObject({ name: "M. Okafor", attributes: { tier: "gold", city: "Oslo" } });
    expect(one.identities.map(({ value }) => value)).toEqual([phone.value, mail.value]);
    expect(one.conversations.map(({ id }) => id).toSorted()).toEqual(
      [phone.conversation, mail.conversation].toSorted(),
    );
    expect(one.merges).toMatchObject([{ by: "Ana", customer: mail.customer, identities: [{ value: mail.value }] }]);
    // Whoever still asks for the other one is told of both.
    expect(await lists.customer(mail.customer)).toEqual(one);
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
      { batons: batons, wake: () => {}, announce: () => {} },
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
    const brief = async () => (await lists.handoff(handoff!))!.brief.who;
    expect(await brief()).toMatchObject({
      identities: [{ value: phone.value }, { value: mail.value }],
      earlier: [{ conversation: phone.conversation, about: "The lamp came broken" }],
    });
    expect(await database.prisma.handoff.count({ where: { conversationId: mail.conversation } })).toBe(1);
    expect(await database.prisma.baton.findUnique({ where: { conversationId: mail.conversation } })).toMatchObject({
      holder: "team",
      handoffId: handoff,
    });

    await merging.separate(phone.customer, id, ana);
    expect(await brief()).toMatchObject({ identities: [{ value: mail.value }], earlier: [] });
  });

  test("have one set of promises", async () => {
    const [phone, mail] = [await writes("sms"), await writes("email")];
    const until = new Date(Date.now() + 86_400_000);
    await database.prisma.givenPromise.create({
      data: { id: randomUUID(), conversationId: mail.conversation, text: "A new lamp", until, actor: { ...ana } },
    });
    await merged(phone.customer, mail.customer);
    expect((await lists.customer(phone.customer))!.promises).toMatchObject([
      { text: "A new lamp", number: mail.number, conversation: mail.conversation, by: "Ana" },
    ]);
  });

  test("once more, or by the id that one of them had, changes nothing", async () => {
    const [one, two] = [await writes("sms"), await writes("email")];
    const { id } = await merged(one.customer, two.customer);
    expect((await merged(one.customer, two.customer)).id).toBe(id);
    expect(await merging.merge(two.customer, one.customer, ana)).toEqual({
      outcome: "joined",
      customer: one.customer,
    });
    expect(await merging.merge(one.customer, one.customer, ana)).toEqual({ outcome: "same" });
    expect(await merging.merge(one.customer, randomUUID(), ana)).toEqual({ outcome: "unknown" });
    const third = await writes("whatsapp");
    expect(await merging.merge(third.customer, two.customer, ana)).toEqual({ outcome: "overtaken" });
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

    await merging.separate(two.customer, id, ana);
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

describe("at the same moment", () => {
  test("both ways round: one outcome, and nothing is lost", async () => {
    for (let round = 0; round < 20; round++) {
      const [one, two] = [await writes("sms"), await writes("email")];
      const outcomes = await Promise.all([
        merging.merge(one.customer, two.customer, ana),
        merging.merge(two.customer, one.customer, ana),
        merging.merge(one.customer, two.customer, ana),
      ]);
      const stays = await whose(one.identity);
      expect(outcomes).toEqual(Array.from({ length: 3 }, () => ({ outcome: "joined", customer: stays })));
      expect(await whose(two.identity)).toBe(stays);
      expect((await lists.customer(stays))!.merges).toHaveLength(1);
    }
  });

  test("as somebody notes what they know of either: what was noted is kept", async () => {
    for (let round = 0; round < 20; round++) {
      const [one, two] = [await writes("sms"), await writes("email")];
      const note = (id: string, key: string) =>
        changeCustomer(database.pool, id, { attributes: { [key]: "yes" } }, ana, new Date());
      const [, first, second] = await Promise.all([
        merging.merge(one.customer, two.customer, ana),
        note(one.customer, "first"),
        note(two.customer, "second"),
      ]);
      const { attributes } = (await lists.customer(one.customer))!;
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
        batons.take(one.conversation, ana, new Date()),
        batons.take(two.conversation, ana, new Date()),
        merging.separate(one.customer, id, ana),
        merging.merge(third.customer, one.customer, ana),
        merging.merge(two.customer, third.customer, ana),
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
