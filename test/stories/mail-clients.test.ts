import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { appleMail, gmail, mailer, outlook, type MailClient } from "../support/mail-clients.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** Somebody with this mail program, at an address of their own. */
function customerWith(client: MailClient, name: string) {
  const from = `${name}-${client.name.toLowerCase().replace(" ", "")}@customer.example`;
  const line = { smtp: product.baton.smtp!, to: product.lines.email.address };
  return { from, ...mailer(client, { ...line, from, subject: "My order" }) };
}

const mailsTo = (address: string) =>
  product.mail.received.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(address)));
const saidBy = async (id: string, who: "customer" | "ai") =>
  (await product.messagesOf(id)).filter(({ author }) => author.kind === who).map(({ text }) => text);
const isQuiet = (id: string) =>
  vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );

test.each([gmail, outlook, appleMail])(
  "a customer with $name talks with the AI and then with a person, and it is one thread for both of them",
  async (client) => {
    const ann = customerWith(client, "talks");
    const { from } = ann;
    await ann.writes("Hello, how long does shipping take within Norway?");
    const byTheAi = await product.mail.mailTo(from, 1);
    expect(byTheAi.text).toContain("2 to 3 working days");

    await ann.answers(byTheAi, "Thank you. I would like to speak to a human about the invoice, please.");
    const passed = await product.mail.mailTo(from, 2);
    const { id } = await product.conversationOf(from);
    await product.handoffOf(id);
    expect(await product.ask("POST", `/conversations/${id}/take`)).toMatchObject({ status: 200 });
    expect(
      await product.ask("POST", `/conversations/${id}/reply`, {
        clientId: `reply to ${client.name}`,
        text: "Hello Ann, the invoice is on its way.\n\nKind regards,\nSam",
      }),
    ).toMatchObject({ status: 202 });
    const byAPerson = await product.mail.mailTo(from, 3);
    await ann.answers(byAPerson, "Great, that is all I wanted.\n\nAnn");
    await vi.waitFor(async () => {
      const said = (await product.messagesOf(id)).filter(({ author }) => author.kind === "customer");
      expect(said.map(({ text }) => text)).toEqual([
        "Hello, how long does shipping take within Norway?",
        "Thank you. I would like to speak to a human about the invoice, please.",
        expect.stringMatching(/^Great, that is all I wanted\.(\n\nAnn)?$/),
      ]);
    }, patient);

    // As her program sees it: each mail from the shop belongs to those before it.
    const thread = [...ann.mails.slice(0, 3), passed, ...ann.mails.slice(3)];
    expect(thread.map((mail, place) => place === 0 || client.joins(mail, thread.slice(0, place)))).toEqual(
      thread.map(() => true),
    );
    // Only what no person wrote says so, and what a person wrote quotes what it answers.
    expect([byTheAi, passed, byAPerson].map((mail) => mail.headers.get("auto-submitted"))).toEqual([
      "auto-replied",
      "auto-replied",
      undefined,
    ]);
    expect(byAPerson.text).toContain("> Thank you. I would like to speak to a human");
    expect([byTheAi, passed, byAPerson].map((mail) => mail.from?.text)).toEqual(Array(3).fill(byTheAi.from?.text));
    await isQuiet(id);
    expect(mailsTo(from)).toHaveLength(3);
  },
);

test.each([gmail, outlook, appleMail])(
  "what somebody quotes from last week with $name calls nobody; what they write now does, before any machine answers",
  async (client) => {
    const ann = customerWith(client, "quotes");
    await ann.writes("Hello, how long does shipping take within Norway?");
    const answer = await product.mail.mailTo(ann.from, 1);
    const lastWeek = { ...answer, text: `${answer.text ?? ""}\n\nThis is fraud. I want my lawyer, and a human, now!` };
    await ann.answers(lastWeek, "Thanks!");
    const { id } = await product.conversationOf(ann.from);
    await vi.waitFor(async () => expect(await saidBy(id, "customer")).toHaveLength(2), patient);
    await isQuiet(id);
    expect((await product.conversationOf(ann.from)).holder.who).toBe("ai");
    expect(await product.ask("GET", `/conversations/${id}/handoff`)).toMatchObject({ body: null });

    const before = await saidBy(id, "ai");
    await ann.answers(answer, "Not good enough. You will hear from my lawyer.");
    await product.handoffOf(id);
    await isQuiet(id);
    expect(await saidBy(id, "ai")).toEqual(before);
  },
);

test("whoever goes on under another subject stays in their thread, and is answered under the new one", async () => {
  const ann = customerWith(gmail, "subject");
  await ann.writes("Hello, how long does shipping take within Norway?");
  const first = await product.mail.mailTo(ann.from, 1);
  await ann.answers({ ...first, subject: "And to Denmark" }, "And how long does shipping take to the rest of Europe?");
  expect((await product.mail.mailTo(ann.from, 2)).subject).toBe("Re: And to Denmark");
  const { id } = await product.conversationOf(ann.from);
  const bySubject = (await product.messagesOf(id)).flatMap(({ subject }) => subject ?? []);
  expect(bySubject).toEqual(["My order", "And to Denmark"]);
});
