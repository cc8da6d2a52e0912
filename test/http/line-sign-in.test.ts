import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Line } from "../../src/http/wire/lines.ts";
import { createLines } from "../../src/store/lines.ts";
import { openTokenEndpoint, type TokenEndpoint } from "../channels/email/token-endpoint.ts";
import { apiKey, openOffice, type Office } from "./office.ts";

let office: Office;
let provider: TokenEndpoint;
let operator: Awaited<ReturnType<Office["anybody"]>>;
let line: Line;
let lines = 0;

beforeAll(async () => {
  provider = await openTokenEndpoint();
  office = await openOffice();
  operator = await office.anybody("operator");
});
afterAll(async () => {
  await office.close();
  await provider.close();
});

const server = (host: string) => ({ host, port: 993, tls: "implicit", user: "shop@gmail.com" });
const add = async (given: object): Promise<Line> => {
  const body = { channel: "email", name: "Shop", address: `shop-${++lines}@gmail.com`, ...given };
  return (await (await office.ask("POST", "/api/v1/lines", { as: { key: apiKey }, body })).json()) as Line;
};
const begin = (as: { cookie: string } | { key: string } = operator) =>
  office.ask("POST", `/api/v1/lines/${line.id}/sign-in`, { as });
const address = async () => new URL(((await (await begin()).json()) as { url: string }).url);
const comeBack = (given: Record<string, string>, as: { cookie: string } | null = operator) =>
  fetch(`${office.url()}/oauth/callback?${new URLSearchParams(given).toString()}`, {
    redirect: "manual",
    headers: { "sec-fetch-site": "cross-site", ...(as !== null && { cookie: as.cookie }) },
  });
const refreshToken = async () => {
  const stored = await createLines(office.database.pool, office.seal, Date.now).find("email", line.id);
  return (stored!.secret as { refreshToken?: string }).refreshToken;
};

beforeEach(async () => {
  provider.asked.splice(0);
  provider.answer = () => ({ body: { access_token: "access", refresh_token: "for ever" } });
  const oauth = { provider: "google", clientId: "client", clientSecret: "hush", tokenUrl: provider.url };
  line = await add({ imap: server("imap.gmail.com"), smtp: server("smtp.gmail.com"), oauth });
});

test("an operator signs a line in with its provider and comes back to its page, and what waited leaves", async () => {
  const halted = createLines(office.database.pool, office.seal, Date.now);
  await halted.attention(line.id, "It needs to be signed in.", true);
  const away = await address();
  expect(away.href).toContain(provider.url.replace("/token", "/authorize?"));
  const asked = Object.fromEntries(away.searchParams);
  expect(asked).toMatchObject({
    client_id: "client",
    redirect_uri: `${office.url()}/oauth/callback`,
    response_type: "code",
    scope: "https://mail.google.com/",
    access_type: "offline",
    prompt: "consent",
    login_hint: "shop@gmail.com",
    code_challenge_method: "S256",
  });
  expect(away.href).not.toContain("hush");

  const back = await comeBack({ state: asked["state"]!, code: "the code", scope: "more words of the provider's" });
  expect([back.status, back.headers.get("location")]).toEqual([303, `/inbox/settings/lines/${line.id}#check`]);
  expect(provider.asked).toMatchObject([
    { grant_type: "authorization_code", code: "the code", client_secret: "hush", redirect_uri: asked["redirect_uri"] },
  ]);
  const verifier = provider.asked[0]!["code_verifier"]!;
  expect(createHash("sha256").update(verifier).digest("base64url")).toBe(asked["code_challenge"]);
  expect(await refreshToken()).toBe("for ever");
  const now = await office.ask("GET", `/api/v1/lines/${line.id}`, { as: operator });
  expect(await now.json()).toMatchObject({ state: "live", halted: false });
  const { rows } = await office.database.pool.query<{ actor: object }>(
    "SELECT actor FROM event WHERE kind = 'line.changed' AND data->'changed' = '[\"oauth\"]' AND data->>'line' = $1",
    [line.id],
  );
  expect(rows).toMatchObject([{ actor: { kind: "agent", id: operator.id } }]);
});

test.each<[string, (state: string) => Promise<Response>]>([
  ["another operator's browser", async (state) => comeBack({ state, code: "x" }, await office.anybody("operator"))],
  ["a forged state", async (state) => comeBack({ state: `${state.slice(0, -2)}AA`, code: "x" })],
  ["no state of ours", async () => comeBack({ state: "nonsense", code: "x" })],
  ["a provider that was not told yes", async (state) => comeBack({ state, error: "access_denied" })],
])("%s changes nothing, and nobody is asked for a token", async (_what, back) => {
  const answer = await back((await address()).searchParams.get("state")!);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("That sign-in did not work");
  expect(provider.asked).toEqual([]);
  expect(await refreshToken()).toBeUndefined();
});

test("whoever may not change lines can neither begin nor come back", async () => {
  const agent = await office.anybody("agent");
  const state = (await address()).searchParams.get("state")!;
  expect((await begin(agent)).status).toBe(403);
  expect((await comeBack({ state, code: "x" }, agent)).status).toBe(403);
  expect((await comeBack({ state, code: "x" }, null)).status).toBe(401);
  expect((await begin({ key: apiKey })).status).toBe(403);
  expect(provider.asked).toEqual([]);
});

test("a sign-in that lies about for too long is begun again", async () => {
  const state = (await address()).searchParams.get("state")!;
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 16 * 60_000 });
  try {
    expect((await comeBack({ state, code: "x" })).status).toBe(400);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ["no lasting access", { body: { access_token: "for an hour" } }, "for an hour only"],
  ["a code that was used before", { status: 400, body: { error: "invalid_grant" } }, "signed in again"],
  ["trouble of its own", { status: 500, body: "" }, "Begin again"],
])("a provider that gives %s is told about in words", async (_what, answer, words) => {
  provider.answer = () => answer;
  const state = (await address()).searchParams.get("state")!;
  const told = await comeBack({ state, code: "x" });
  expect([told.status, await told.text()]).toEqual([400, expect.stringContaining(words)]);
  expect(await refreshToken()).toBeUndefined();
});

test("a line with passwords has no provider to go to", async () => {
  line = await add({ smtp: { host: "127.0.0.1", port: 25, tls: "none" } });
  expect((await begin()).status).toBe(422);
});
