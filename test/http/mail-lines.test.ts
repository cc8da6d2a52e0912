import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Line, LineCheck } from "../../src/http/wire/lines.ts";
import { createLines } from "../../src/store/lines.ts";
import { openTokenEndpoint, type TokenEndpoint } from "../channels/email/token-endpoint.ts";
import { apiKey, openOffice, type Office } from "./office.ts";

let office: Office;
let provider: TokenEndpoint;
let smtp: SMTPServer;
let line: Line;
let lines = 0;
const host = "127.0.0.1";

beforeAll(async () => {
  smtp = new SMTPServer({
    authMethods: ["PLAIN", "XOAUTH2"],
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth({ password, accessToken, username }, _session, answer) {
      const takes = password === "the right one" || accessToken === "access";
      answer(takes ? null : Object.assign(new Error("no"), { responseCode: 535 }), { user: username });
    },
  });
  smtp.on("error", () => {});
  await once(smtp.listen(0, host), "listening");
  provider = await openTokenEndpoint();
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  await provider.close();
  smtp.close();
});

const ask = (method: string, where: string, body?: unknown) =>
  office.ask(method, `/api/v1${where}`, { as: { key: apiKey }, ...(body !== undefined && { body }) });
const change = async (email: unknown) => {
  const answer = await ask("PATCH", `/lines/${line.id}`, { email });
  return [answer.status, (await answer.json()) as Line & { detail: string }] as const;
};
const check = async () => (await (await ask("POST", `/lines/${line.id}/check`, {})).json()) as LineCheck;
const now = async () => (await (await ask("GET", `/lines/${line.id}`)).json()) as Line;
const server = (given: object = {}) => ({
  host,
  port: (smtp.server.address() as AddressInfo).port,
  tls: "none",
  user: "shop",
  password: "the right one",
  ...given,
});
const kept = () => createLines(office.database.pool, office.seal, Date.now);
const stored = () => kept().find("email", line.id);
const halt = () => kept().attention(line.id, "The mail server refuses us.", true);
const add = (given: object) =>
  ask("POST", "/lines", { channel: "email", name: "Shop", address: `support-${++lines}@shop.test`, ...given });

beforeEach(async () => {
  line = (await (await add({ smtp: server() })).json()) as Line;
});

test("a mail line shows its servers and how it is set up, and never a secret", async () => {
  const oauth = { provider: "google", clientId: "client", clientSecret: "hush-1", refreshToken: "hush-2" };
  const imap = { host: "imap.gmail.com", port: 993, tls: "implicit", user: "shop@gmail.com", password: "hush-3" };
  const given = { smtp: server({ password: "hush-4" }), imap, oauth: { ...oauth, tokenUrl: provider.url } };
  const more = { authservId: "mx.google.com", plusAddresses: true, sentCopy: "none", importSince: "2026-01-31" };
  const answer = await add({ ...given, ...more });
  const added = (await answer.json()) as Line;
  expect(answer.status).toBe(201);
  expect(added.settings).toMatchObject({
    ...more,
    imap: { host: "imap.gmail.com", port: 993, tls: "implicit", user: "shop@gmail.com" },
    oauth: { provider: "google", clientId: "client" },
  });
  line = added;
  const rows = await office.database.pool.query("SELECT row_to_json(line) FROM line");
  const seen = JSON.stringify([added, await change({ plusAddresses: false }), await check(), rows.rows, office.logged]);
  expect(seen).not.toContain("hush");
  expect(seen).toContain("imap.gmail.com");
  expect(await stored()).toMatchObject({ secret: { imapPassword: "hush-3", refreshToken: "hush-2" } });
});

test.each([
  ["an unknown setting", () => ({ smtp: server(), colour: "red" }), "colour"],
  ["Twilio's credentials", () => ({ smtp: server(), twilio: { accountSid: "AC", authToken: "x" } }), "twilio"],
  ["no server to send by", () => ({}), "smtp"],
  ["a password without TLS", () => ({ smtp: server({ host: "mail.shop.test" }) }), "Without TLS"],
])("a line with %s is refused with what to do", async (_what, given, words) => {
  const answer = await add(given());
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(words);
});

test("what is changed changes, null takes away, and what is left out stays with its secrets", async () => {
  expect(await change({ authservId: "mx.shop.test", plusAddresses: true })).toMatchObject([
    200,
    { settings: { authservId: "mx.shop.test", plusAddresses: true, smtp: { host, user: "shop" } } },
  ]);
  const [, { settings }] = await change({ authservId: null, smtp: { user: "sales" } });
  expect(settings).toMatchObject({ plusAddresses: true, smtp: { host, user: "sales" } });
  expect(settings).not.toHaveProperty("authservId");
  expect(await stored()).toMatchObject({ secret: { smtpPassword: "the right one" } });

  await change({ imap: { host, port: 1143, tls: "none", user: "shop", password: "for reading" } });
  expect(await stored()).toMatchObject({ secret: { smtpPassword: "the right one", imapPassword: "for reading" } });
  expect((await change({ imap: null }))[1].settings).not.toHaveProperty("imap");
  expect((await stored())?.secret).toEqual({ smtpPassword: "the right one" });

  const events = await office.database.pool.query<{ data: { changed?: string[] } }>(
    "SELECT data FROM event WHERE kind = 'line.changed' AND data->>'line' = $1 ORDER BY id",
    [line.id],
  );
  expect(events.rows.map(({ data }) => data.changed)).toEqual([
    ["authservId", "plusAddresses"],
    ["authservId", "smtp"],
    ["imap"],
    ["imap"],
  ]);
});

test("a password goes to no other server than the one it was given for", async () => {
  expect(await change({ smtp: { host: "mail.evil.test", port: 465, tls: "implicit" } })).toMatchObject([
    400,
    { detail: "The password for sending is missing" },
  ]);
  expect((await now()).settings).toEqual(line.settings);
});

test("what belongs to another channel finds no place in a mail line", async () => {
  const answer = await ask("PATCH", `/lines/${line.id}`, { twilio: { authToken: "long enough" } });
  expect([answer.status, await answer.json()]).toMatchObject([400, { detail: expect.stringContaining("authToken") }]);
  expect((await change({ smtp: null }))[0]).toBe(400);
});

test("new credentials end a halt, and other changes do not", async () => {
  await halt();
  await change({ plusAddresses: true });
  expect(await now()).toMatchObject({ halted: true, state: "attention", reason: "The mail server refuses us." });
  await change({ smtp: { password: "the right one" } });
  expect(await now()).toMatchObject({ halted: false, state: "live" });
  expect(await now()).not.toHaveProperty("reason");
});

test("a check that finds everything right lets a halted line send again", async () => {
  await halt();
  expect((await check()).findings).toMatchObject([
    { step: "sending", state: "right" },
    { step: "message", state: "waiting", says: expect.stringContaining(line.address) },
  ]);
  expect(await now()).toMatchObject({ halted: false, state: "live" });
});

test("a check that finds a wrong password leaves it halted, and says what to do", async () => {
  await change({ smtp: { password: "a wrong one" } });
  await halt();
  const { findings, line: shown } = await check();
  expect(findings[0]).toMatchObject({ step: "sending", state: "wrong", says: expect.stringContaining("Enter both") });
  expect(shown).toMatchObject({ halted: true });
});

test("a line changes from a password to a sign-in and back, and a rotated refresh token is kept", async () => {
  provider.answer = () => ({ body: { access_token: "access", refresh_token: "the next one" } });
  const oauth = { provider: "google", clientId: "client", refreshToken: "the first one", tokenUrl: provider.url };
  expect(await change({ oauth })).toMatchObject([200, { settings: { oauth: { provider: "google" } } }]);
  expect((await stored())?.secret).toEqual({ refreshToken: "the first one" });
  expect((await check()).findings).toMatchObject([
    { step: "credentials", state: "right" },
    { step: "sending", state: "right" },
    { step: "message" },
  ]);
  expect((await stored())?.secret).toEqual({ refreshToken: "the next one" });
  expect(await change({ oauth: null })).toMatchObject([400, { detail: "The password for sending is missing" }]);
  await change({ oauth: null, smtp: { password: "the right one" } });
  expect((await stored())?.secret).toEqual({ smtpPassword: "the right one" });
});

test("a provider that cannot be asked now is said to be away, and nothing is called wrong", async () => {
  await change({
    oauth: { provider: "google", clientId: "client", refreshToken: "x", tokenUrl: await nowhere() },
  });
  const answer = await ask("POST", `/lines/${line.id}/check`, {});
  expect([answer.status, await answer.json()]).toMatchObject([
    503,
    { detail: "Google did not answer when it was asked for access. Try again in a moment." },
  ]);
});

/** Where nobody listens. */
async function nowhere(): Promise<string> {
  const gone = createServer().listen(0, host);
  await once(gone, "listening");
  const { port } = gone.address() as AddressInfo;
  gone.close();
  await once(gone, "close");
  return `http://${host}:${port}/token`;
}
