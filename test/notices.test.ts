import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Line } from "../channels/channel.ts";
import { createEmail } from "../channels/email/email.ts";
import { createSignIn } from "../channels/email/line/oauth.ts";
import { fetchGuarded } from "../src/fetch.ts";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createNotices } from "../src/store/notices.ts";
import { createBatons } from "../src/store/passing.ts";
import { sendNotices } from "../workers/notices.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { openMailHost, type MailHost } from "./support/mail-host.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let host: MailHost;
const email = createEmail({
  smtpListen: undefined,
  secretKey: "a key for these tests, long enough",
  signIn: createSignIn({ fetch: fetchGuarded, now: Date.now, renew: async () => true }),
  log: { warn: () => {}, error: () => {} },
});
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 5, onError: () => {} });
  host = await openMailHost();
});
afterAll(async () => {
  await host.close();
  await database.close();
  await clone.drop();
});

const began = new Date("2026-03-02T09:00:00Z");
const after = (minutes: number): Date => new Date(began.getTime() + minutes * 60_000);
/** A mailbox of this test's own, so that its mail is told apart. */
let desk: string;
beforeEach(() => {
  desk = `${randomUUID()}@shop.example`;
});

const round = (now: Date, port = host.port): Promise<void> => {
  const line: Line = {
    id: randomUUID(),
    channel: "email",
    name: "Fjord & Fern",
    address: "hello@shop.example",
    settings: { smtp: { host: "127.0.0.1", port, tls: "none" } },
    secret: {},
  };
  return sendNotices(
    {
      notices: createNotices(database.pool),
      sender: async () => ({ channel: email, line }),
      publicUrl: () => "https://baton.example",
      onError: () => {},
    },
    now,
  );
};
const mails = () => host.received.filter(({ to }) => JSON.stringify(to).includes(desk));

/** A customer waits for a team of which one person is there, if anybody is. */
async function waits({ present }: { readonly present: boolean }) {
  const team = aTeam({ id: randomUUID(), name: `Care ${randomUUID()}` });
  await database.prisma.team.create({ data: { id: team.id, name: team.name, noticeEmails: [desk] } });
  const agent = await anAgent(database);
  await database.prisma.membership.create({ data: { teamId: team.id, agentId: agent.id } });
  if (present) await database.prisma.presence.create({ data: { agentId: agent.id, seenAt: after(1) } });
  const line = await aLine(database);
  const write = inbound({ identity: `+1555${String(Math.random()).slice(2, 9)}`, text: "My lawyer will call you." });
  await receive({ intake: createIntake(database.pool), wake: () => {} }, line, write, began);
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  const batons = createBatons(database.pool, traitsOf);
  await batons.passToTeam(
    { conversationId: id, epoch: 1, lastSeq: 1 },
    {
      priority: "high",
      signals: [],
      brief: aBrief(),
      route: aRoute(team),
      told: "Passed",
      line: undefined,
      messagesToHandoff: 1,
    },
    began,
  );
  return { id, agent, batons, team };
}

test("a team of which nobody is there is mailed at once: who waits, where to answer, and no word of the customer", async () => {
  const { id, team } = await waits({ present: false });
  await round(after(0.1));
  expect(mails()).toHaveLength(1);
  const [mail] = mails();
  expect(mail!.subject).toMatch(new RegExp(`^Conversation \\d+ waits for ${team.name}$`));
  expect(mail!.text).toContain(`https://baton.example/inbox/waiting/${id}`);
  expect(mail!.text).toContain("Priority: high.");
  expect(mail!.text).not.toContain("lawyer");
  expect(mail!.headers.get("auto-submitted")).toBeTruthy();
});

test("whoever sits at the inbox is mailed only when nobody came within two minutes, and once", async () => {
  await waits({ present: true });
  await round(after(1.5));
  expect(mails()).toHaveLength(0);
  await round(after(2.5));
  await round(after(3));
  expect(mails()).toHaveLength(1);
});

test("a customer who has a person already is nobody's news", async () => {
  const { id, agent, batons } = await waits({ present: false });
  await batons.take(id, agent, after(0.05));
  await round(after(5));
  expect(mails()).toHaveLength(0);
});

test("a team is told once more when the customer has waited too long", async () => {
  const { id } = await waits({ present: false });
  await round(after(0.1));
  await database.prisma.baton.update({ where: { conversationId: id }, data: { reminders: 1 } });
  await round(after(16));
  await round(after(31));
  expect(mails().map(({ subject }) => subject?.split(":")[0]?.split(" ")[0])).toEqual(["Conversation", "Nobody"]);
});

test("the team to which nobody's customer overflows hears of it as well, and so does the one that an agent passes it to", async () => {
  const { id, agent, batons } = await waits({ present: false });
  await round(after(0.1));
  const team = await database.prisma.team.create({
    data: { id: randomUUID(), name: `Night ${randomUUID()}`, noticeEmails: [desk] },
  });
  await batons.take(id, agent, after(10));
  await batons.give(id, agent, { team: team.id }, undefined, after(20));
  await round(after(20.1));
  await round(after(21));
  expect(mails().map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/ waits for Care /),
    expect.stringMatching(new RegExp(` waits for ${team.name}$`)),
  ]);
});

test("what came on Friday evening is late on Monday morning, and its team is told so", async () => {
  const { id } = await waits({ present: false });
  await round(after(0.1));
  const monday = after(62 * 60);
  await database.prisma.baton.update({ where: { conversationId: id }, data: { deadline: monday, reminders: 1 } });
  await round(new Date(monday.getTime() + 60_000));
  expect(mails().map(({ subject }) => subject?.split(" ")[0])).toEqual(["Conversation", "Nobody"]);
});

test("a mail server that is away delays the notice, and a notice that lost its use is not sent", async () => {
  const { id, agent, batons } = await waits({ present: false });
  await round(after(0.1), 1);
  expect(mails()).toHaveLength(0);
  await round(after(2));
  expect(mails()).toHaveLength(1);
  const other = await waits({ present: false });
  await round(after(0.1), 1);
  await other.batons.take(other.id, other.agent, after(1));
  await round(after(5));
  expect(mails()).toHaveLength(1);
  await batons.take(id, agent, after(6));
});

test("two processes mail each notice once", async () => {
  await Promise.all([waits({ present: false }), waits({ present: false })]);
  await Promise.all([round(after(0.1)), round(after(0.1)), round(after(0.1))]);
  expect(mails()).toHaveLength(2);
});

/** Ana has answered; the handoff is done. */
const answers = async ({ id, agent, batons, team }: Awaited<ReturnType<typeof waits>>, at: Date) => {
  await batons.take(id, agent, at);
  await database.prisma.handoff.updateMany({ where: { conversationId: id }, data: { firstHumanReplyAt: at } });
  await database.prisma.conversation.update({ where: { id }, data: { turnedSeq: 100 } });
  return { id, agent, batons, team };
};
/** The agent's customer writes once more. */
const writesAgain = (id: string) => database.prisma.conversation.update({ where: { id }, data: { turnedSeq: 0 } });
const subjects = () => mails().map(({ subject }) => subject?.replace(/\d+/, "#").replace(/ waits for .*/, " waits"));

test("whoever waits by hand, without any handoff, is told to the team like any other, and once", async () => {
  const { id, agent, batons, team } = await waits({ present: false });
  const address = { name: "Pager", url: "https://pager.example", secret: Buffer.from("sealed"), events: ["baton.*"] };
  await database.prisma.webhook.create({ data: { id: randomUUID(), ...address } });
  await batons.take(id, agent, after(0.01));
  await batons.resolve(id, agent, undefined, after(0.02));
  await batons.reopen(id, agent, after(1));
  await batons.give(id, agent, { team: team.id }, undefined, after(2));
  await round(after(2.1));
  await round(after(3));
  expect(subjects()).toEqual(["Conversation # waits"]);
  expect(mails()[0]!.text).not.toContain("Why:");
  // A program that listens hears it with the move itself.
  const told = await database.prisma.webhookDelivery.findMany({
    where: { conversationId: id },
    orderBy: { id: "asc" },
  });
  expect(told.at(-1)).toMatchObject({ kind: "baton.passed", data: { to: "team", team: team.id } });
  await database.prisma.baton.update({ where: { conversationId: id }, data: { reminders: 1 } });
  await round(after(20));
  expect(subjects()).toEqual(["Conversation # waits", "Nobody has answered yet: conversation # waits"]);
});

test("a customer who writes again to somebody who is gone is news to the team that gets them back", async () => {
  const waiting = await waits({ present: false });
  const { id, batons, agent, team } = waiting;
  await round(after(0.1));
  await answers(waiting, after(1));
  await writesAgain(id);
  await batons.give(id, agent, { team: team.id }, undefined, after(30));
  await round(after(30.1));
  await round(after(31));
  expect(subjects()).toEqual(["Conversation # waits", "Conversation # waits"]);
});

test("what was answered while it lay with the team, or was set aside, is nobody's news", async () => {
  const waiting = await waits({ present: true });
  await database.prisma.handoff.updateMany({
    where: { conversationId: waiting.id },
    data: { firstHumanReplyAt: after(1) },
  });
  await database.prisma.conversation.update({ where: { id: waiting.id }, data: { turnedSeq: 100 } });
  await round(after(5));
  const aside = await waits({ present: false });
  await database.prisma.conversation.update({ where: { id: aside.id }, data: { snoozedUntil: after(60) } });
  await round(after(5));
  expect(subjects()).toEqual([]);
});
