import { afterAll, beforeAll, expect, test } from "vitest";
import type { GivenPromise } from "../../src/http/wire/promises.ts";
import { texter } from "../support/customers.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

test("what a person promised and kept to themselves is known to the AI that gets the conversation back", async () => {
  const mira = texter(product, "sms");
  await mira.write("My mug came broken. I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/reply`, {
    clientId: "memory-1",
    text: "Sam here, sorry about that.",
  });
  await mira.hears(2);
  const left = {
    to: { who: "ai" },
    outcome: "Refund agreed",
    promises: [{ text: "A refund of 40 euros to your card", until: inDays(4) }],
    reserved: ["loyalty points"],
  };
  expect(await product.ask("POST", `/conversations/${id}/pass`, left)).toMatchObject({ status: 200 });
  expect((await product.ask("GET", `/conversations/${id}/memory`)).body).toEqual({
    outcome: "Refund agreed",
    reserved: ["loyalty points"],
  });

  await mira.write("When is my refund coming?");
  const answer = (await mira.hears(3))[2]!;
  expect(answer).toMatch(/A colleague promised: “A refund of 40 euros to your card”, by \w+day/);
  expect(answer).toContain("AI assistant");

  await mira.write("How many loyalty points do I have?");
  expect((await mira.hears(4))[3]).toMatch(/^I am passing you to a colleague/);
  expect((await product.conversationOf(mira.identity)).holder.who).toBe("team");
  expect((await product.messagesOf(id)).map(({ text }) => text)).toContainEqual(
    expect.stringContaining("People keep loyalty points to themselves."),
  );

  const { body } = await product.ask<{ items: GivenPromise[] }>("GET", `/conversations/${id}/promises`);
  const [promise] = body.items;
  const kept = await product.ask<GivenPromise>("POST", `/promises/${promise!.id}/keep`, {});
  expect(kept).toMatchObject({ status: 200, body: { outcome: "kept" } });
  expect(await product.ask("POST", `/promises/${crypto.randomUUID()}/drop`, {})).toMatchObject({ status: 404 });
});

test("a sentence is accepted as one promise, as it always was, and a promise of nothing is not", async () => {
  const mira = texter(product, "whatsapp");
  await mira.write("I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/take`, {});
  const pass = (promises: unknown, unanswered = "leave") =>
    product
      .ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" }, promises, unanswered })
      .then(({ status }) => status);
  expect(await pass([{ text: "" }])).toBe(400);
  expect(await pass([{ text: "A call", until: "soon" }])).toBe(400);
  // Whoever asks for a person and for nothing else is not left to the AI by a slip.
  expect(await pass("We call back tomorrow", "answer")).toBe(409);
  expect(await product.ask("GET", `/conversations/${id}/open-ends`)).toMatchObject({
    body: { unanswered: { messages: 1, ai: false, because: expect.stringContaining("ask for a person") }, said: [] },
  });
  expect(await pass("We call back tomorrow")).toBe(200);
  const { body } = await product.ask<{ items: GivenPromise[] }>("GET", `/conversations/${id}/promises`);
  // Its own words say by when.
  expect(body.items).toMatchObject([{ text: "We call back tomorrow", until: expect.any(String) }]);
});

test("a customer is asked on their own channel how it went, and their number rests the conversation again", async () => {
  const { id: line } = product.lines.sms;
  const changed = await product.ask("PATCH", `/lines/${line}`, { surveys: true });
  expect(changed).toMatchObject({ status: 200, body: { surveys: true } });
  const mira = texter(product, "sms");
  await mira.write("I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/reply`, {
    clientId: "survey-1",
    text: "Sam here. It is on its way.",
  });
  await mira.hears(2);
  await product.ask("POST", `/conversations/${id}/resolve`, {});
  expect((await mira.hears(3))[2]).toMatch(/from 1 \(badly\) to 5/);
  await mira.write("5/5");
  expect((await mira.hears(4))[3]).toBe("Thank you for telling us.");
  expect((await product.conversationOf(mira.identity)).holder.who).toBe("nobody");
});
