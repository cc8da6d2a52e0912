import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import { receive } from "../../src/receive.ts";
import { createIntake } from "../../src/store/intake.ts";
import { aLine, inbound } from "../support/builders.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let line: Awaited<ReturnType<typeof aLine>>;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent", "Ana");
  line = await aLine(office.database, { channel: "email", hasThreads: true });
});
afterAll(() => office.close());

async function mail(given: Partial<Parameters<typeof inbound>[0]> = {}): Promise<string> {
  const externalId = `<${uuid()}@mail.test>`;
  const message = inbound({ identity: "ann@customer.test", externalId, cc: ["bob@other.test"], ...given });
  await receive({ intake: createIntake(office.database.pool), wake: () => {} }, line, message, new Date());
  return (await office.database.prisma.message.findFirstOrThrow({ where: { externalId } })).conversationId;
}
const post = async <T>(where: string, body: unknown = {}, as: { readonly cookie: string } = ana) => {
  const answer = await office.ask("POST", `/api/v1/conversations/${where}`, { as, body });
  return { status: answer.status, body: (await answer.json()) as T & { detail?: string } };
};
const reply = (id: string, cc?: readonly string[], clientId: string = uuid()) =>
  post<Message>(`${id}/reply`, { clientId, text: "It has left.", ...(cc !== undefined && { cc }) });
const shown = async (id: string): Promise<Conversation> =>
  (await (await office.ask("GET", `/api/v1/conversations/${id}`, { as: ana })).json()) as Conversation;

test("an agent sees who gets a copy, and who gets it is who was shown", async () => {
  const id = await mail();
  expect((await shown(id)).cc).toEqual(["bob@other.test"]);
  expect(await reply(id)).toMatchObject({ status: 202, body: { cc: ["bob@other.test"] } });
});

test("an agent says who gets a copy: each once, as the channel writes it; nobody is a choice too", async () => {
  const id = await mail();
  expect((await reply(id, [" Carl@Other.test", "carl@other.test", "dora@other.test"])).body.cc).toEqual([
    "carl@other.test",
    "dora@other.test",
  ]);
  expect((await reply(id, [])).body).not.toHaveProperty("cc");
});

test("the same reply again is the same message, whatever it says of copies now", async () => {
  const id = await mail();
  const clientId = uuid();
  const first = await reply(id, ["carl@other.test"], clientId);
  expect((await reply(id, ["carl@other.test"], clientId)).body).toEqual(first.body);
  expect((await reply(id, ["no address"], clientId)).body.id).toBe(first.body.id);
});

test("a copy is refused in words where it cannot be sent, would come back, or the channel has none", async () => {
  const id = await mail();
  const { address } = await office.database.prisma.line.findUniqueOrThrow({ where: { id: line.id } });
  for (const [cc, says] of [
    [["no address"], "“no address” is no address"],
    [["a@b.test\r\nBcc: eve@evil.test"], "is no address"],
    [[address], "address of ours"],
  ] as const)
    expect(await reply(id, cc)).toMatchObject({ status: 422, body: { detail: expect.stringContaining(says) } });
  expect(
    (
      await reply(
        id,
        Array.from({ length: 51 }, (_, at) => `p${at}@other.test`),
      )
    ).status,
  ).toBe(400);
  const phone = await office.customerWrites("Hello");
  expect(await reply(phone, ["carl@other.test"])).toMatchObject({
    status: 422,
    body: { detail: "Nobody else can get a copy on this channel." },
  });
  expect((await reply(phone)).status).toBe(202);
});

test("an agent joins a claim to its conversation, and nobody can who may not answer customers", async () => {
  const id = await mail();
  const claim = await mail({ identity: "ann@work.test", proves: id, cc: [] });
  expect((await shown(claim)).claims).toEqual({ id, number: (await shown(id)).number });
  const auditor = await office.anybody("auditor", "Una");
  expect((await post(`${claim}/join`, {}, auditor)).status).toBe(403);
  const joined = await post<Conversation>(`${claim}/join`);
  expect(joined).toMatchObject({ status: 200, body: { id, cc: ["ann@work.test"] } });
  expect(await shown(claim)).not.toHaveProperty("claims");
  expect(await post(`${claim}/join`)).toMatchObject({
    status: 409,
    body: { detail: "This conversation claims to answer no other." },
  });
  expect((await post(`${uuid()}/join`)).status).toBe(404);
});
