import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Line, type Product } from "../support/product.ts";

let ours: Product;
let theirs: Product;
beforeAll(async () => {
  [ours, theirs] = await Promise.all([startProduct(), startProduct()]);
});
afterAll(() => Promise.all([ours.close(), theirs.close()]));

/** A line of one desk whose mail goes straight to the other desk. */
async function lineTo(product: Product, address: string, other: Product): Promise<Line> {
  const { host, port } = other.baton.smtp!;
  const line = { channel: "email", name: address, address, smtp: { host, port, tls: "none" } };
  const made = await product.ask<Line>("POST", "/lines", line);
  expect(made.status).toBe(201);
  await query(product.databaseUrl, "UPDATE line SET settle_ms = 0 WHERE id = $1", [made.body.id]);
  return made.body;
}

const saidOn = (product: Product, line: Line) =>
  query<{ author: string; automatic: boolean }>(
    product.databaseUrl,
    `SELECT author, author <> 'agent' AND author <> 'customer' AS automatic FROM message
     JOIN conversation ON conversation.id = conversation_id WHERE line_id = $1 AND message.kind = 'message'`,
    [line.id],
  );
const isQuiet = async (product: Product) =>
  expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]);

test("two desks whose machines answer mail do not answer each other for ever", async () => {
  const [here, there] = [
    await lineTo(ours, "desk@ours.example", theirs),
    await lineTo(theirs, "desk@theirs.example", ours),
  ];
  const transport = createTransport({ ...ours.baton.smtp!, secure: false, ignoreTLS: true });
  await transport.sendMail({
    from: there.address,
    to: here.address,
    subject: "Shipping",
    text: "How long does shipping take within Norway?",
  });
  transport.close();

  await vi.waitFor(async () => expect(await saidOn(theirs, there)).toHaveLength(1), patient);
  await vi.waitFor(() => Promise.all([isQuiet(ours), isQuiet(theirs)]), patient);
  expect((await saidOn(ours, here)).filter(({ automatic }) => automatic)).toHaveLength(1);
  expect((await saidOn(theirs, there)).filter(({ automatic }) => automatic)).toEqual([]);
});

test("a robot that answers everything at once, and does not say that it is one, is soon left to a person", async () => {
  const robot = "robot@machines.example";
  const transport = createTransport({ ...ours.baton.smtp!, secure: false, ignoreTLS: true });
  let answered = 0;
  const answers = async () => {
    const mails = ours.mail.received.filter((mail) => JSON.stringify(mail.to ?? "").includes(robot));
    for (const mail of mails.slice(answered)) {
      answered++;
      await transport.sendMail({
        from: robot,
        to: ours.lines.email.address,
        subject: mail.subject ?? "",
        text: "Thank you for your message. How long does shipping take within Norway?",
        inReplyTo: mail.messageId ?? "",
        references: [mail.references ?? [], mail.messageId ?? ""].flat(),
      });
    }
  };
  await transport.sendMail({
    from: robot,
    to: ours.lines.email.address,
    subject: "Hello",
    text: "How long does shipping take within Norway?",
  });
  const { id } = await ours.conversationOf(robot);
  await vi.waitFor(async () => {
    await answers();
    expect((await ours.conversationOf(robot)).holder.who).toBe("team");
  }, patient);
  await vi.waitFor(() => isQuiet(ours), patient);
  await answers();
  transport.close();
  await vi.waitFor(() => isQuiet(ours), patient);
  const byUs = (await ours.messagesOf(id)).filter(
    ({ author, kind }) => kind === "message" && author.kind !== "customer",
  );
  expect(byUs.length).toBeLessThanOrEqual(4);
});
