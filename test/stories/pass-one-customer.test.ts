import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

test("who waits for a person by text and writes by WhatsApp too is one customer, known whole, and answered on each", async () => {
  const sms = texter(product, "sms");
  const whatsapp = texter(product, "whatsapp", { identity: sms.identity });
  const on = async (channel: string): Promise<Conversation> => {
    const { body } = await product.ask<{ items: Conversation[] }>("GET", "/conversations?view=open&limit=100");
    const [one, ...more] = body.items.filter((each) => each.channel === channel);
    expect(more).toEqual([]);
    return one!;
  };
  const whoIsIt = async ({ id }: Conversation) => (await product.handoffOf(id)).brief.who;
  const identities = ["sms", "whatsapp"].map((channel) => ({ channel, value: sms.identity }));

  await sms.write("Where is order 4711? I want to talk to a human.");
  await sms.hears(1);
  const first = await on("sms");
  expect(await whoIsIt(first)).toMatchObject({ identities: [identities[0]], earlier: [] });

  // The handoff is open when they turn out to be one person.
  await whatsapp.write("I wrote you a text message. I want to talk to a human!");
  await whatsapp.hears(1);
  const second = await on("whatsapp");
  expect(second.customer.id).toBe(first.customer.id);
  expect(await whoIsIt(second)).toMatchObject({
    identities,
    earlier: [{ conversation: first.id, number: first.number, about: expect.stringContaining("asks for a person") }],
  });
  await sms.write("Hello?");
  await vi.waitFor(
    async () => expect(await whoIsIt(first)).toMatchObject({ identities, earlier: [{ conversation: second.id }] }),
    patient,
  );

  for (const [{ id }, text] of [
    [second, "This leaves by WhatsApp."],
    [first, "This leaves as a text message."],
  ] as const)
    expect(
      await product.ask("POST", `/conversations/${id}/reply`, { clientId: `one-customer-${id}`, text }),
    ).toMatchObject({ status: 202 });
  expect((await sms.hears(2)).slice(1)).toEqual(["This leaves as a text message."]);
  expect((await whatsapp.hears(2)).slice(1)).toEqual(["This leaves by WhatsApp."]);
  for (const before of [first, second]) {
    const { line, customer, holder, handoff } = await on(before.channel);
    expect({ line, customer: customer.identity, handoff }).toEqual({
      line: before.line,
      customer: sms.identity,
      handoff: before.handoff,
    });
    expect(holder.who).toBe("agent");
  }
});
