import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { mailer, texter, type Customer } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const customers: Record<string, () => Customer> = {
  sms: () => texter(product, "sms"),
  whatsapp: () => texter(product, "whatsapp"),
  email: () => mailer(product),
};

describe.each(Object.keys(customers))("on %s", (channel) => {
  test("a customer who asks what the shop knows is answered by the AI, which says what it is", async () => {
    const mira = customers[channel]!();
    await mira.write("How long does shipping take within Norway?");
    const [answer] = await mira.hears(1);
    expect(answer).toContain("2 to 3 working days");
    expect(answer).toMatch(/\bAI\b|assistant/i);
    const conversation = await product.conversationOf(mira.identity);
    expect(conversation).toMatchObject({ channel, holder: { who: "ai" } });
    const messages = await product.messagesOf(conversation.id);
    expect(messages[1]).toMatchObject({ author: { kind: "ai" }, sources: [{ title: "Shipping" }] });
    await vi.waitFor(async () => {
      const [, sent] = await product.messagesOf(conversation.id);
      expect(["sent", "delivered", "read"]).toContain(sent?.delivery?.state);
    }, patient);
  });

  test("one who needs a person gets one, who knows everything; the answer comes on the same channel; writing again reopens", async () => {
    const mira = customers[channel]!();
    await mira.write("How long does shipping take within Norway?");
    await mira.hears(1);
    await mira.write("We need 500 blankets for our hotel. What bulk discount can you give us?");
    const heard = await mira.hears(2);
    expect(heard[1]).toMatch(/colleague|person|team/i);

    const passed = await product.conversationOf(mira.identity);
    expect(passed).toMatchObject({ holder: { who: "team" }, signal: { kind: "negotiation" } });
    const handoff = await product.handoffOf(passed.id);
    expect(handoff.signals.map((signal) => signal.kind)).toContain("negotiation");
    for (const signal of handoff.signals)
      expect("We need 500 blankets for our hotel. What bulk discount can you give us?").toContain(signal.evidence);
    expect(JSON.stringify(handoff.brief.asked)).toContain("500 blankets");
    expect(JSON.stringify(handoff.brief.answered)).toContain("2 to 3 working days");

    const taken = await product.ask<Conversation>("POST", `/conversations/${passed.id}/take`, {});
    expect(taken).toMatchObject({ status: 200, body: { holder: { who: "agent" } } });
    const reply = { clientId: "story-reply-1", text: "For 500 blankets we can do 15 percent. Shall I send a quote?" };
    expect(await product.ask("POST", `/conversations/${passed.id}/reply`, reply)).toMatchObject({ status: 202 });
    expect(await product.ask("POST", `/conversations/${passed.id}/reply`, reply)).toMatchObject({ status: 202 });
    expect((await mira.hears(3))[2]).toContain("15 percent");

    // While a person has it, the AI answers nothing.
    await mira.write("How long does shipping take within Norway?");
    await vi.waitFor(async () => expect((await product.conversationOf(mira.identity)).unread).toBe(1), patient);

    expect(await product.ask("POST", `/conversations/${passed.id}/resolve`, { outcome: "quote sent" })).toMatchObject({
      status: 200,
      body: { holder: { who: "nobody" } },
    });
    await mira.write("Can I return a blanket?");
    const all = await mira.hears(4);
    expect(all).toHaveLength(4);
    expect(all[3]).toContain("30 days");
    expect(await product.conversationOf(mira.identity)).toMatchObject({ id: passed.id, holder: { who: "ai" } });
  });
});

test("a mail client keeps the whole conversation in one thread", async () => {
  const mira = mailer(product);
  await mira.write("How long does shipping take within Norway?");
  const first = await product.mail.mailTo(mira.identity, 1);
  await mira.write("Please let me speak to a human about my order.");
  const second = await product.mail.mailTo(mira.identity, 2);
  expect(first.inReplyTo).toBeTruthy();
  expect(first.subject).toBe("Re: A question");
  expect(second.references).toEqual(expect.arrayContaining([first.inReplyTo, first.messageId]));
  expect(first.headers.get("auto-submitted")).toBe("auto-replied");
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/reply`, {
    clientId: "story-mail-1",
    text: "Hello Mira, this is Ana.",
  });
  const third = await product.mail.mailTo(mira.identity, 3);
  expect(third.headers.has("auto-submitted")).toBe(false);
  expect(third.references).toEqual(expect.arrayContaining([first.messageId, second.messageId]));
});

test("a customer who writes Spanish is spoken to in Spanish by whatever we say ourselves, from the first word to the pass", async () => {
  const mira = texter(product, "whatsapp");
  await mira.write("Hola, buenos días");
  expect((await mira.hears(1))[0]).toBe(
    "Está escribiendo con un asistente de IA. Escriba «persona» y un compañero tomará el relevo.\n\n¡Hola! ¿En qué puedo ayudarle?",
  );
  await mira.write("¡Gracias!");
  expect((await mira.hears(2))[1]).toMatch(/^De nada\./);
  await mira.write("persona");
  expect((await mira.hears(3))[2]).toMatch(/^Le paso con un compañero/);
  expect(await product.conversationOf(mira.identity)).toMatchObject({ signal: { evidence: "persona" } });
});
