import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createSms } from "../../channels/sms/sms.ts";
import { newAccount, openTwilioStandIn, type Account, type TwilioStandIn } from "../../simulator/twilio.ts";
import { fetchGuarded } from "../../src/fetch.ts";
import type { Line, LineCheck } from "../../src/http/wire/lines.ts";
import { createLines } from "../../src/store/lines.ts";
import { createGate, type KeptGate } from "../support/gate.ts";
import { apiKey, openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

let twilio: TwilioStandIn;
let office: Office;
let gate: KeptGate;
let account: Account;
let line: Line;

beforeAll(async () => {
  twilio = await openTwilioStandIn({ paceMs: 5 });
  gate = {
    ...createGate(),
    line: (channel, id) => createLines(office.database.pool, office.seal, Date.now).find(channel, id),
  };
  const sms = createSms({ publicUrl: () => office.url(), apiUrl: twilio.url, fetch: fetchGuarded });
  office = await openOffice({ mountChannels: (router) => sms.mount?.(router, gate) }, twilio.url);
});
afterAll(async () => {
  await office.close();
  await twilio.close();
});

const ask = (method: string, where: string, body?: unknown) =>
  office.ask(method, `/api/v1${where}`, { as: { key: apiKey }, ...(body !== undefined && { body }) });
const change = async (body: unknown) => {
  const answer = await ask("PATCH", `/lines/${line.id}`, body);
  return [answer.status, await answer.json()] as const;
};
const now = async () => (await (await ask("GET", `/lines/${line.id}`)).json()) as Line;
const check = async (body: unknown = {}) => {
  const answer = await ask("POST", `/lines/${line.id}/check`, body);
  return [answer.status, (await answer.json()) as LineCheck] as const;
};
const steps = ({ findings }: LineCheck) => findings.map(({ step, state }) => `${step} ${state}`);
const query = <Row extends object>(text: string, ...values: unknown[]) =>
  office.database.pool.query<Row>(text, values).then(({ rows }) => rows);

let numbers = 0;
beforeEach(async () => {
  account = newAccount();
  twilio.addAccount(account);
  const address = `+1415555${String(1000 + ++numbers)}`;
  const added = await ask("POST", "/lines", {
    channel: "sms",
    name: "Shop",
    address,
    team: office.team.id,
    twilio: { accountSid: account.sid, authToken: account.authToken },
  });
  line = (await added.json()) as Line;
});
afterEach(() => void office.woken.splice(0));

test("a line comes back with what the provider must call, and its secret never comes back", async () => {
  expect(line).toMatchObject({
    channel: "sms",
    state: "live",
    halted: false,
    waiting: 0,
    surveys: false,
    rotating: false,
    team: office.team.id,
    settings: { accountSid: account.sid },
    webhookUrl: `${office.url()}/channels/twilio/${line.id}#ct=2000&rt=4000&rc=2&rp=ct,rt,5xx`,
    fallbackUrl: `${office.url()}/channels/twilio/${line.id}/fallback`,
    statusUrl: `${office.url()}/channels/twilio/${line.id}/status`,
  });
  const [changed] = [await change({ twilio: { nextAuthToken: "the token that follows" } })];
  const checked = await check();
  const [stored] = await query<{ row: string }>(
    "SELECT line::text || encode(secret, 'escape') AS row FROM line WHERE id = $1",
    line.id,
  );
  const events = await query("SELECT data FROM event WHERE kind LIKE 'line.%'");
  const places = [await (await ask("GET", "/lines")).text(), line, changed, checked, stored, events, office.logged];
  for (const place of places) {
    expect(JSON.stringify(place)).not.toContain(account.authToken);
    expect(JSON.stringify(place)).not.toContain("the token that follows");
  }
  expect(stored!.row).toContain(account.sid);
});

test("an address has one line, and a line that cannot work is refused with what to do", async () => {
  const { address } = line;
  const wanted = {
    channel: "sms",
    name: "Again",
    address,
    twilio: { accountSid: account.sid, authToken: "0123456789" },
  };
  expect((await ask("POST", "/lines", wanted)).status).toBe(409);
  const another = { ...wanted, address: "+14155559999" };
  const refused = await ask("POST", "/lines", { ...another, twilio: { ...another.twilio, accountSid: "nonsense" } });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { detail: expect.stringContaining("account SID") },
  ]);
  expect((await ask("POST", "/lines", { ...another, team: uuid() })).status).toBe(400);
  expect((await ask("POST", "/lines", { ...another, channel: "pigeon" })).status).toBe(400);
});

test("an auth token is replaced without an outage: both sign, then only the new one", async () => {
  const next = { ...account, authToken: "the token that follows" };
  const write = async (signer: Account, from: string) => {
    const webhookUrl = line.webhookUrl!;
    const { answers } = await twilio.deliver({ account: signer, webhookUrl, from, to: line.address, body: "Hello" });
    return answers[0]!.status;
  };
  expect(await write(next, "+15550111")).toBe(403);

  const [status, rotating] = await change({ twilio: { nextAuthToken: next.authToken } });
  expect([status, rotating]).toMatchObject([200, { rotating: true }]);
  expect([await write(account, "+15550111"), await write(next, "+15550111")]).toEqual([200, 200]);

  expect(await change({ twilio: { promote: true } })).toMatchObject([200, { rotating: false }]);
  expect([await write(account, "+15550111"), await write(next, "+15550111")]).toEqual([403, 200]);
  expect(await change({ twilio: { promote: true } })).toMatchObject([400, { detail: expect.stringContaining("next") }]);
});

test("what is changed is checked like a new line, all or nothing, and what is left out stays", async () => {
  const key = { apiKeySid: `SK${"a".repeat(32)}`, apiKeySecret: "0123456789" };
  expect(await change({ name: "Front desk", twilio: { ...key, perSecond: 3 } })).toMatchObject([
    200,
    { name: "Front desk", settings: { accountSid: account.sid, apiKeySid: key.apiKeySid, perSecond: 3 } },
  ]);
  expect(await change({ name: "Lost", twilio: { apiKeySecret: null } })).toMatchObject([
    400,
    { detail: expect.stringContaining("both its SID and its secret") },
  ]);
  expect(await change({ name: "Lost", team: uuid() })).toMatchObject([400, { detail: "There is no such team." }]);
  expect(await now()).toMatchObject({
    name: "Front desk",
    team: office.team.id,
    settings: { apiKeySid: key.apiKeySid },
  });
  const [, bare] = await change({ team: null, twilio: { apiKeySid: null, apiKeySecret: null, perSecond: null } });
  expect(bare).toMatchObject({ settings: { accountSid: account.sid } });
  expect(Object.keys((bare as Line).settings)).toEqual(["accountSid"]);
  expect(bare).not.toHaveProperty("team");
  expect((await ask("PATCH", `/lines/${line.id}`, { address: "+15550000" })).status).toBe(400);
  expect((await ask("PATCH", `/lines/${uuid()}`, { name: "Nobody" })).status).toBe(404);
});

test("who changed which of a line's values is recorded, and screens hear of it", async () => {
  const heard: string[] = [];
  const stop = await office.recorder.follow(undefined, (_cursor, events) => {
    heard.push(...events.map(({ kind }) => kind));
  });
  await change({ name: "Desk", twilio: { authToken: "another token" } });
  await vi.waitFor(() => expect(heard).toContain("line.changed"), patient);
  stop();
  const [event] = await query(
    "SELECT actor->>'name' AS by, data->'changed' AS changed FROM event WHERE kind = 'line.changed' AND data->>'line' = $1 AND actor->>'kind' = 'key'",
    line.id,
  );
  expect(event).toEqual({ by: "Automation", changed: ["name", "authToken"] });
});

test("what a channel does not know cannot be changed on its lines", async () => {
  const smtp = { host: "127.0.0.1", port: 25, tls: "none" };
  const added = await ask("POST", "/lines", { channel: "email", name: "Mail", address: "shop@example.com", smtp });
  const mail = (await added.json()) as Line;
  expect(added.status).toBe(201);
  const refused = await ask("PATCH", `/lines/${mail.id}`, { twilio: { authToken: "0123456789" } });
  expect([refused.status, await refused.json()]).toMatchObject([400, { detail: expect.any(String) }]);
  expect((await ask("PATCH", `/lines/${mail.id}`, { name: "Post" })).status).toBe(200);
  expect(mail).not.toHaveProperty("webhookUrl");
});

test("a line whose secret cannot be opened any more is listed, and is entered anew", async () => {
  await query("UPDATE line SET secret = $2 WHERE id = $1", line.id, Buffer.from("sealed with another key"));
  expect(await now()).toMatchObject({ rotating: false });
  expect(steps((await check())[1])).toEqual(["credentials wrong", "message waiting"]);
  expect(await change({ name: "Renamed" })).toMatchObject([200, { name: "Renamed" }]);
  expect(await change({ twilio: { nextAuthToken: "0123456789" } })).toMatchObject([
    400,
    { detail: expect.stringContaining("auth token is missing") },
  ]);
  expect(await change({ twilio: { authToken: account.authToken } })).toMatchObject([200, {}]);
  expect(steps((await check())[1])).toContain("credentials right");
});

/** A message of ours that waits, as a halted line leaves it. */
async function leaveWaiting(): Promise<string> {
  const [customer, identity, conversation, message] = [uuid(), uuid(), uuid(), uuid()];
  await query("INSERT INTO customer (id) VALUES ($1)", customer);
  await query(
    "INSERT INTO identity (id, customer_id, channel, value, key) VALUES ($1, $2, 'sms', $3, $3)",
    identity,
    customer,
    `+1555${conversation.slice(-7)}`,
  );
  await query(
    "INSERT INTO conversation (id, line_id, identity_id, last_seq) VALUES ($1, $2, $3, 1)",
    conversation,
    line.id,
    identity,
  );
  await query(
    "INSERT INTO message (id, conversation_id, seq, author, kind, text) VALUES ($1, $2, 1, 'ai', 'message', 'On its way')",
    message,
    conversation,
  );
  await query("INSERT INTO delivery (message_id, conversation_id, seq) VALUES ($1, $2, 1)", message, conversation);
  await query("INSERT INTO outbox (kind, ref, due_at) VALUES ('deliver', $1, now() + interval '1 hour')", conversation);
  return conversation;
}
const halt = () =>
  query("UPDATE line SET halted = true, state = 'attention', reason = 'Twilio refuses it.' WHERE id = $1", line.id);
const isDue = async (conversation: string) =>
  (await query<{ due: boolean }>("SELECT due_at <= now() AS due FROM outbox WHERE ref = $1", conversation))[0]?.due;

test("a halted line says what waits; with new credentials it goes on, and what waited is due at once", async () => {
  const conversation = await leaveWaiting();
  await halt();
  expect(await now()).toMatchObject({ halted: true, state: "attention", reason: "Twilio refuses it.", waiting: 1 });
  expect(await change({ name: "Still halted" })).toMatchObject([200, { halted: true }]);
  expect(await isDue(conversation)).toBe(false);

  const [status, changed] = await change({ twilio: { authToken: account.authToken } });
  expect([status, changed]).toMatchObject([200, { halted: false, state: "live" }]);
  expect(changed).not.toHaveProperty("reason");
  expect(await isDue(conversation)).toBe(true);
  expect(office.woken).toMatchObject([{ kind: "deliver", conversationId: conversation }]);
});

test("a check that finds all well ends the halt; one that does not leaves it", async () => {
  const conversation = await leaveWaiting();
  await halt();
  expect(steps((await check())[1])).toEqual(["credentials right", "number wrong", "message waiting"]);
  expect(await now()).toMatchObject({ halted: true, reason: "Twilio refuses it." });

  twilio.addNumber(account, line.address);
  const [status, repaired] = await check({ repair: true });
  expect(status).toBe(200);
  expect(steps(repaired)).toEqual(["credentials right", "number right", "webhook repaired", "message waiting"]);
  expect(repaired.line).toMatchObject({ halted: false, state: "live" });
  expect(await isDue(conversation)).toBe(true);
  const [event] = await query(
    "SELECT data->'changed' AS changed FROM event WHERE actor->>'kind' = 'key' AND data->>'line' = $1 AND kind = 'line.changed'",
    line.id,
  );
  expect(event).toEqual({ changed: ["webhook", "state"] });
});

test("a check waits for a test message and notices it", async () => {
  const number = twilio.addNumber(account, line.address, { smsUrl: line.webhookUrl! });
  const [, first] = await check();
  expect(steps(first)).toEqual(["credentials right", "number right", "webhook right", "message waiting"]);
  expect(first.findings.at(-1)!.says).toContain(line.address);
  // Twilio is not asked again while the message is waited for, and what it said before ends no halt.
  number.smsUrl = "";
  await halt();
  const [, second] = await check({ since: first.at });
  expect(steps(second)).toEqual(steps(first));
  expect(second.line.halted).toBe(true);
  await query(
    `INSERT INTO conversation (id, line_id, identity_id, last_customer_at, last_message_at)
     SELECT $2, $1, id, now(), now() FROM identity LIMIT 1`,
    line.id,
    uuid(),
  );
  expect(steps((await check({ since: first.at }))[1])).toContain("message right");
  expect(steps((await check())[1])).toContain("webhook wrong");
});

test("a check says when Twilio cannot be asked, and wrong credentials are a finding", async () => {
  twilio.failReads("500");
  const away = await ask("POST", `/lines/${line.id}/check`, {});
  expect([away.status, await away.json()]).toMatchObject([503, { detail: expect.stringContaining("Twilio") }]);
  account.authToken = "changed in the console";
  expect(steps((await check())[1])).toEqual(["credentials wrong", "message waiting"]);
  expect((await ask("POST", `/lines/${uuid()}/check`, {})).status).toBe(404);
});

test("a line is paused and goes on; what waited is due then", async () => {
  const conversation = await leaveWaiting();
  expect(await change({ state: "paused" })).toMatchObject([200, { state: "paused", halted: false }]);
  expect(office.woken).toEqual([]);
  // Whoever listens on lines goes on: a mail to a paused line would otherwise be refused to its writer.
  const listened = await createLines(office.database.pool, office.seal, Date.now).of("sms");
  expect(listened.map(({ id }) => id)).toContain(line.id);
  expect(await change({ state: "live" })).toMatchObject([200, { state: "live" }]);
  expect(await isDue(conversation)).toBe(true);
});

test("a line whose secret cannot be read any more is out of service, and no other line with it", async () => {
  const { pool } = office.database;
  await pool.query("UPDATE line SET secret = 'damaged' WHERE id = $1", [line.id]);
  await pool.query(
    `INSERT INTO line (id, channel, name, address, settle_ms) VALUES ($1, 'sms', 'Healthy', '+15550188', 0)`,
    [uuid()],
  );
  const listened = await createLines(office.database.pool, office.seal, Date.now).of("sms");
  expect(listened.map(({ id }) => id)).not.toContain(line.id);
  expect(listened.map(({ address }) => address)).toContain("+15550188");
  expect(await (await ask("GET", `/lines`)).json()).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ id: line.id, state: "attention", reason: expect.stringContaining("SECRET_KEY") }),
    ]),
  });
});

test("only operators change and check lines", async () => {
  const agent = await office.anybody("agent");
  for (const [method, where] of [
    ["PATCH", `/api/v1/lines/${line.id}`],
    ["POST", `/api/v1/lines/${line.id}/check`],
  ] as const)
    expect((await office.ask(method, where, { as: agent, body: {} })).status).toBe(403);
});
