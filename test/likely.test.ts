import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { openPeople } from "./support/people.ts";

const { ana, database, merging, writes: written, close } = await openPeople();
afterAll(close);

/** Somebody writes; their customer, and the number of the conversation. */
async function writes(channel: string, identity: string, text: string, name?: string) {
  const { customer, number } = await written(channel, { identity, text, ...(name !== undefined && { name }) });
  return { id: customer, number };
}

const likely = async ({ id }: { readonly id: string }) =>
  (await merging.likely(id))!.map(({ id: customer, reasons }) => ({ customer, reasons }));

describe("who may be the same person", () => {
  test("has the address that was given, seen from either side", async () => {
    const phone = await writes("whatsapp", "+4790000001", "Please write to Siri.Dahl@post.test about it");
    const mail = await writes("email", "siri.dahl@post.test", "Where is it?");
    await writes("email", "siri.dahl@other.test", "Where is it?");
    expect(await likely(phone)).toEqual([
      { customer: mail.id, reasons: [`This e-mail address was given in #${phone.number}`] },
    ]);
    expect(await likely(mail)).toEqual([
      { customer: phone.id, reasons: [`Gave this customer’s e-mail address in #${phone.number}`] },
    ]);
  });

  test("has the number that was given, however it is written", async () => {
    const phone = await writes("sms", "+4790000102", "Hello");
    const mail = await writes("email", "kari@post.test", "Call me on +47 900 00 102 please");
    const local = await writes("email", "kari@work.test", "My number is 90 00 01 02.");
    await writes("email", "nobody@work.test", "My number is 91 10 00 01 02.");
    const given = (number: number) => [`This number was given in #${number}`];
    expect(await likely(mail)).toEqual([{ customer: phone.id, reasons: given(mail.number) }]);
    expect(await likely(local)).toEqual([{ customer: phone.id, reasons: given(local.number) }]);
    expect(await likely(phone)).toEqual([
      { customer: mail.id, reasons: [`Gave this customer’s number in #${mail.number}`] },
      { customer: local.id, reasons: [`Gave this customer’s number in #${local.number}`] },
    ]);
  });

  test("wrote of the same order, also as a bare number, and not of a number that many name", async () => {
    const one = await writes("sms", "+4790000201", "Where is my order 880021?");
    const two = await writes("email", "per@post.test", "880021");
    await writes("email", "pia@post.test", "I would pay 880021 for that");
    expect(await likely(one)).toEqual([
      { customer: two.id, reasons: [`Wrote of order 880021 too, in #${two.number}`] },
    ]);
    for (const each of ["a", "b", "c"]) await writes("email", `${each}@post.test`, "My order is 880021");
    expect(await likely(one)).toEqual([]);
  });

  test("has the same full name, unless many have it, and comes after whoever gave an address", async () => {
    const one = await writes("whatsapp", "+4790000301", "Write to jo@post.test", "Jo Lindqvist");
    const namesake = await writes("whatsapp", "+4790000302", "Hello", "jo lindqvist");
    const mail = await writes("email", "jo@post.test", "Hello", "Jo Lindqvist");
    await writes("whatsapp", "+4790000303", "Hello", "Jo");
    expect(await likely(one)).toEqual([
      { customer: mail.id, reasons: [`This e-mail address was given in #${one.number}`, "Has the same name"] },
      { customer: namesake.id, reasons: ["Has the same name"] },
    ]);
    for (const each of [1, 2, 3]) await writes("whatsapp", `+479000031${each}`, "Hello", "Jo Lindqvist");
    expect((await likely(one)).map(({ customer }) => customer)).toEqual([mail.id]);
  });

  test("is not whom an agent has told apart, and nobody is joined by being likely", async () => {
    const phone = await writes("whatsapp", "+4790000401", "Write to eva@post.test");
    const mail = await writes("email", "eva@post.test", "Hello");
    await merging.merge(phone.id, mail.id, ana);
    const { id } = await database.prisma.merge.findFirstOrThrow({ where: { fromId: mail.id } });
    expect(await likely(phone)).toEqual([]);
    await merging.separate(phone.id, id, ana);
    expect(await likely(phone)).toEqual([]);
    expect(await likely(mail)).toEqual([]);
    expect(await merging.likely(randomUUID())).toBeUndefined();
    expect(await database.prisma.merge.count()).toBe(1);
  });
});

describe("customers are found", () => {
  test("by a part of their name or address, by a number as people write it, whom we heard last first", async () => {
    const mail = await writes("email", "tuva_holm@post.test", "Hello", "Tuva Holm");
    const phone = await writes("sms", "+4790000501", "Hello", "Tuva");
    const found = async (words: string) => (await merging.find(words, 10)).map(({ id }) => id);
    expect(await found("tuva")).toEqual([phone.id, mail.id]);
    expect(await found("A_HOLM@post")).toEqual([mail.id]);
    expect(await found("a%holm")).toEqual([]);
    expect(await found("900 00 501")).toEqual([phone.id]);
    expect(await found("Tu")).toEqual([phone.id, mail.id]);
    expect(await merging.find("Tuva Holm", 10)).toMatchObject([
      { name: "Tuva Holm", identities: [{ channel: "email", value: "tuva_holm@post.test" }], conversations: 1 },
    ]);
  });
});
