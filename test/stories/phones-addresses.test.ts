import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newSid } from "../../simulator/twilio.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { mailer, texter, type Texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const question = "How long does shipping take within Norway?";
const other = "Can I return a blanket?";

test("whoever wrote to two of our numbers is answered from each by its own", async () => {
  const second = await product.newLine({ channel: "sms", address: "+15550134" });
  const mira = texter(product, "sms");
  const sameMira = texter(product, "sms", { identity: mira.identity, line: second });
  await mira.write(question);
  await sameMira.write(other);
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
  expect((await sameMira.hears(1))[0]).toContain("30 days");
  expect([mira.heard().length, sameMira.heard().length]).toEqual([1, 1]);
});

test.each([
  ["Brazil", "+5511987654321", "+551187654321"],
  ["Mexico", "+525512345678", "+5215512345678"],
  ["Argentina", "+541123456789", "+5491123456789"],
])(
  "a number of %s that comes in two spellings is one conversation, answered where it wrote from last",
  async (_, one, two) => {
    const [first, second] = [one, two].map((identity) => texter(product, "whatsapp", { identity })) as [Texter, Texter];
    await first.write(question);
    expect((await first.hears(1))[0]).toContain("2 to 3 working days");
    await second.write(other);
    expect((await second.hears(1))[0]).toContain("30 days");
    expect([first.heard().length, second.heard().length]).toEqual([1, 1]);
    const { id } = await product.conversationOf(two);
    expect((await product.messagesOf(id)).map(({ author }) => author.kind)).toEqual([
      "customer",
      "ai",
      "customer",
      "ai",
    ]);
  },
);

test("one person on SMS and WhatsApp is one customer with two conversations, each answered where it was written", async () => {
  const sms = texter(product, "sms");
  const whatsapp = texter(product, "whatsapp", { identity: sms.identity });
  await sms.write(question);
  await sms.hears(1);
  await whatsapp.write(other);
  expect((await whatsapp.hears(1))[0]).toContain("30 days");
  expect([sms.heard().length, whatsapp.heard().length]).toEqual([1, 1]);
  const { body } = await product.ask<{ items: Conversation[] }>("GET", "/conversations?view=open&limit=100");
  const theirs = body.items.filter(({ customer }) => customer.identity === sms.identity);
  expect(theirs.map(({ channel }) => channel).toSorted()).toEqual(["sms", "whatsapp"]);
  expect(new Set(theirs.map(({ customer }) => customer.id)).size).toBe(1);
});

test("what was written to a number that is none of ours is refused, and nobody gets it", async () => {
  const count = () => query(product.databaseUrl, "SELECT count(*) FROM message WHERE author = 'customer'");
  const before = await count();
  const { answers } = await product.twilio.deliver({
    account: product.account,
    webhookUrl: product.lines.sms.webhookUrl,
    from: "+15550199",
    to: "+15550198",
    body: question,
  });
  expect(answers.map(({ status, body }) => [status, body])).toEqual([[403, ""]]);
  expect(await count()).toEqual(before);
});

test("what is written to a paused line is kept for people and not answered, by whichever way it comes", async () => {
  const twilio = { messagingServiceSid: newSid("MG") };
  const shared = await product.newLine({ channel: "sms", address: "+15550135", twilio });
  const paused = await product.newLine({ channel: "sms", address: "+15550136", twilio });
  const mail = product.lines.email;
  for (const { id } of [paused, mail])
    expect(await product.ask("PATCH", `/lines/${id}`, { state: "paused" })).toMatchObject({ status: 200 });

  // The numbers of a messaging service may share one webhook.
  const customers = [
    texter(product, "sms", { line: paused }),
    texter(product, "sms", { line: { ...paused, webhookUrl: shared.webhookUrl! } }),
    mailer(product),
  ];
  for (const mira of customers) {
    await mira.write(question);
    await vi.waitFor(
      async () => expect((await product.conversationOf(mira.identity)).holder.who).toBe("team"),
      patient,
    );
  }
  await vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);
  expect(customers.flatMap((mira) => mira.heard())).toEqual([]);
});
