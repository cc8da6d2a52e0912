import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Customer } from "../../src/http/wire/customers.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent", "Ana");
});
afterAll(() => office.close());

const shown = async (id: string): Promise<Conversation> =>
  (await (await office.ask("GET", `/api/v1/conversations/${id}`, { as: ana })).json()) as Conversation;
const note = async (customer: string, body: unknown, as = ana) => {
  const answer = await office.ask("POST", `/api/v1/customers/${customer}/consent`, { as, body });
  return { status: answer.status, body: (await answer.json()) as Customer & Problem };
};

test("an agent notes an opt-out under their name, and the conversation shows it at once", async () => {
  const id = await office.customerWrites("Hello");
  const { customer } = await shown(id);
  const noted = await note(customer.id, { state: "out", conversation: id, words: "Asked on the phone." });
  expect(noted).toMatchObject({
    status: 200,
    body: {
      consents: [{ state: "out", cause: "agent", by: "Ana", words: "Asked on the phone.", channel: "whatsapp" }],
    },
  });
  expect((await shown(id)).consent).toMatchObject({
    state: "out",
    words: "Asked on the phone.",
    everywhere: false,
    blocks: "everything",
  });
  expect(await note(customer.id, { state: "in", conversation: id })).toMatchObject({
    status: 422,
    body: { detail: "Only the customer can take that back, by writing START." },
  });
});

test("an auditor may read it and say nothing, and nobody says it by somebody else's conversation", async () => {
  const [id, other] = [await office.customerWrites("Hello"), await office.customerWrites("Hello")];
  const { customer } = await shown(id);
  expect((await note(customer.id, { state: "out", conversation: other })).status).toBe(404);
  expect((await note(other, { state: "out" })).status).toBe(404);
  expect((await note(customer.id, { state: "out", everywhere: true })).status).toBe(400);
  expect((await note(customer.id, { state: "out" }, await office.anybody("auditor", "Ove"))).status).toBe(403);
  expect(await shown(id)).not.toHaveProperty("consent");
});

test("the reply window closes a day after the customer wrote, or when the provider said so, until they write again", async () => {
  const identity = "+15559990077";
  const wrote = new Date("2026-03-02T12:00:00Z");
  const id = await office.customerWrites("Hello", { identity, at: wrote });
  expect(await shown(id)).toMatchObject({ windowClosesAt: "2026-03-03T12:00:00.000Z" });

  const said = new Date("2026-03-02T20:00:00Z");
  await office.database.prisma.conversation.update({ where: { id }, data: { windowClosedAt: said } });
  expect(await shown(id)).toMatchObject({ windowClosesAt: "2026-03-02T20:00:00.000Z" });

  await office.customerWrites("Still there?", { identity, at: new Date("2026-03-02T21:00:00Z") });
  expect(await shown(id)).toMatchObject({ windowClosesAt: "2026-03-03T21:00:00.000Z" });
});

test("a line that sends nothing says why wherever its conversations are shown", async () => {
  const id = await office.customerWrites("Hello");
  const { line } = await shown(id);
  expect(line).not.toHaveProperty("halted");
  const { prisma } = office.database;
  const reason = "Twilio refuses the credentials.";
  await prisma.line.update({ where: { id: line.id }, data: { state: "attention", halted: true, reason } });
  expect((await shown(id)).line.halted).toBe(reason);
  await prisma.line.update({ where: { id: line.id }, data: { state: "paused", halted: false, reason: null } });
  expect((await shown(id)).line.halted).toBe("The line is paused.");
});
