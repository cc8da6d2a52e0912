import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { changeCustomer, noteConsent } from "../src/store/customers.ts";
import { openPeople } from "./support/people.ts";

const { ana, consent, database, lists, merged, merging, whose, writes, close } = await openPeople();
afterAll(close);

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

    const told = await merging.separate(phone.customer, id, ana);
    expect(told).toEqual({ outcome: "separated", customer: phone.customer });
    const [stays, again] = [(await lists.customer(phone.customer))!, (await lists.customer(mail.customer))!];
    expect(stays).toMatchObject({ name: "Mira", merges: [] });
    expect(stays.attributes).toEqual({ size: "XL", city: "Rome" });
    expect(stays.conversations.map((each) => each.id)).toEqual([phone.conversation]);
    expect(again).toMatchObject({ name: "Mirjam Vo", attributes: { tier: "gold", size: "S" }, merges: [] });
    expect(again.conversations.map((each) => each.id).toSorted()).toEqual(
      [mail.conversation, since.conversation].toSorted(),
    );
    expect(await whose(mail.identity)).toBe(mail.customer);
    // Again, it changes nothing; nor does a merge that is over come back.
    expect(await merging.separate(phone.customer, id, ana)).toMatchObject({ outcome: "separated" });
    expect(
      await database.prisma.event.count({ where: { kind: "customer.separated", conversationId: phone.conversation } }),
    ).toBe(1);
    expect(await merging.likely(phone.customer)).toEqual([]);
    await merged(phone.customer, mail.customer);
  });

  test.each([undefined, "Mirjam Vo"])(
    "a name that came with the other goes with it; one that was written since stays: %s",
    async (since) => {
      const [phone, mail] = [await writes("sms"), await writes("email", { name: "Mirjam" })];
      const { id } = await merged(phone.customer, mail.customer);
      expect(await lists.customer(phone.customer)).toMatchObject({ name: "Mirjam" });
      if (since !== undefined) await changeCustomer(database.pool, phone.customer, { name: since }, ana, new Date());
      await merging.separate(phone.customer, id, ana);
      expect((await lists.customer(phone.customer))!.name).toBe(since);
      expect(await lists.customer(mail.customer)).toMatchObject({ name: "Mirjam" });
    },
  );

  test.each(["first", "last"])("takes one of two merges back, the %s one, and leaves the other", async (which) => {
    const [a, b, c] = [await writes("sms"), await writes("email"), await writes("whatsapp")];
    const inner = await merged(a.customer, b.customer);
    const outer = await merged(c.customer, a.customer);
    expect((await lists.customer(c.customer))!.merges.map(({ id }) => id)).toEqual([outer.id, inner.id]);
    await merging.separate(c.customer, which === "first" ? inner.id : outer.id, ana);
    expect(await Promise.all([a, b, c].map(({ identity }) => whose(identity)))).toEqual(
      which === "first" ? [c.customer, b.customer, c.customer] : [a.customer, a.customer, c.customer],
    );
    const rest = which === "first" ? c.customer : a.customer;
    await merging.separate(rest, which === "first" ? outer.id : inner.id, ana);
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

    await merging.separate(c.customer, inner.id, ana);
    expect((await lists.customer(c.customer))!.attributes).toEqual({ size: "S", city: "Oslo" });
    expect((await lists.customer(c.customer))!.name).toBeUndefined();
    await merging.separate(c.customer, outer.id, ana);
    expect((await lists.customer(a.customer))!.attributes).toEqual({ size: "S" });
    expect((await lists.customer(a.customer))!.name).toBeUndefined();
    expect((await lists.customer(b.customer))!).toMatchObject({ name: "Bea Lund", attributes: { tier: "gold" } });
  });

  test("who has gone from them is not taken along when the others are told apart later, elsewhere", async () => {
    const [a, b, c, d] = [await writes("sms"), await writes("sms"), await writes("sms"), await writes("sms")];
    await merged(b.customer, a.customer);
    const inner = await merged(c.customer, b.customer);
    const outer = await merged(d.customer, c.customer);
    await merging.separate(d.customer, inner.id, ana);
    await merged(b.customer, d.customer);
    await merging.separate(b.customer, outer.id, ana);
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
    expect((await lists.customer(one.customer))!.attributes).toEqual({ tier: "gold" });
    expect(await merging.likely(two.customer)).toEqual([]);
    const out = { state: "out", cause: "agent" } as const;
    expect(await noteConsent(database.pool, () => "ours", two.customer, out, ana, new Date())).toEqual({
      outcome: "noted",
    });
    expect(await consent("sms", one.identity)).toMatchObject({ state: "out" });
    expect(await merging.separate(two.customer, id, ana)).toEqual({ outcome: "separated", customer: one.customer });
    expect(await whose(two.identity)).toBe(two.customer);
    expect(await changeCustomer(database.pool, randomUUID(), change, ana, new Date())).toEqual({ outcome: "unknown" });
  });

  test("a phone that writes on another channel since goes with its number", async () => {
    const [mail, sms] = [await writes("email"), await writes("sms")];
    const { id } = await merged(mail.customer, sms.customer);
    const since = await writes("whatsapp", { identity: sms.value });
    expect(since.customer).toBe(mail.customer);
    await merging.separate(mail.customer, id, ana);
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
    expect(await merging.separate(one.customer, id, ana)).toEqual({ outcome: "proven" });
    expect(await whose(two.identity)).toBe(one.customer);
  });

  test("nothing is there to separate elsewhere", async () => {
    const [one, two, other] = [await writes("sms"), await writes("email"), await writes("sms")];
    const { id } = await merged(one.customer, two.customer);
    expect(await merging.separate(other.customer, id, ana)).toEqual({ outcome: "unknown" });
    expect(await merging.separate(one.customer, randomUUID(), ana)).toEqual({ outcome: "unknown" });
    expect(await whose(two.identity)).toBe(one.customer);
  });
});
