import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type Office } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const signIn = (token: unknown, headers = {}) =>
  office.ask("POST", "/api/v1/session", { body: { token }, headers: { origin: office.url(), ...headers } });
const cookieOf = (response: Response): string => response.headers.get("set-cookie")!.split(";")[0]!;
const me = (cookie: string) => office.ask("GET", "/api/v1/me", { as: { cookie } });

test("an agent signs in with a link, once, and is who the link was made for", async () => {
  const { id } = await office.anybody("lead", "Ola");
  const token = await office.people.createSignInLink(id);
  const answer = await signIn(token);
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(
    /^sid=[\w-]{43}; Max-Age=43200; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
  );
  expect(await (await me(cookieOf(answer))).json()).toMatchObject({
    id,
    name: "Ola",
    role: "lead",
    teams: [],
    demo: true,
  });
  expect((await signIn(token)).status).toBe(401);
});

test("of ten who use one link at the same moment, one gets in", async () => {
  const { id } = await office.anybody("agent");
  const token = await office.people.createSignInLink(id);
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn(token)));
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(9);
});

test("a link that is too old lets nobody in", async () => {
  const { id } = await office.anybody("agent");
  const token = await office.people.createSignInLink(id);
  office.passTime(1.01);
  expect((await signIn(token)).status).toBe(401);
  office.passTime(-1.01);
});

test("neither link nor session is kept in a form that would let a thief in", async () => {
  const { id, session } = await office.anybody("agent");
  const token = await office.people.createSignInLink(id);
  const kept = await office.database.pool.query(
    "SELECT encode(hash, 'hex') FROM session UNION ALL SELECT encode(hash, 'hex') FROM sign_in_link",
  );
  const text = JSON.stringify(kept.rows);
  expect(text).toContain(office.hashOf(session).toString("hex"));
  for (const secret of [token, session]) expect(text).not.toContain(Buffer.from(secret, "base64url").toString("hex"));
});

test.each([[""], [null], [[]], [{ not: "" }], ["x".repeat(5000)], [undefined], ["a\u0000".repeat(20)]])(
  "a token that is none (%j) is refused",
  async (token) => {
    expect([400, 401]).toContain((await signIn(token)).status);
  },
);

test("a session ends when it lay idle for 8 hours, and after 12 however busy it was", async () => {
  const { cookie } = await office.anybody("agent");
  office.passTime(7.9);
  expect((await me(cookie)).status).toBe(200);
  office.passTime(4);
  expect((await me(cookie)).status).toBe(200);
  office.passTime(0.2);
  expect((await me(cookie)).status).toBe(401);
  office.passTime(-12.1);

  const idle = await office.anybody("agent");
  office.passTime(8.1);
  expect((await me(idle.cookie)).status).toBe(401);
  office.passTime(-8.1);
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const { cookie } = await office.anybody("agent");
  const out = await office.ask("DELETE", "/api/v1/session", { as: { cookie } });
  expect(out.status).toBe(204);
  expect(out.headers.get("set-cookie")).toMatch(/^sid=; Max-Age=0/);
  expect((await me(cookie)).status).toBe(401);
});

test("signing in anew ends the session that this browser had before", async () => {
  const before = await office.anybody("agent");
  const token = await office.people.createSignInLink(before.id);
  expect((await signIn(token, { cookie: before.cookie })).status).toBe(204);
  expect((await me(before.cookie)).status).toBe(401);
});

test("over https the cookie is bound to the host and never travels in the clear", async () => {
  const secure = await openOffice({ publicUrl: () => "https://baton.example.com" });
  const { id } = await secure.anybody("agent");
  const token = await secure.people.createSignInLink(id);
  const answer = await secure.ask("POST", "/api/v1/session", {
    body: { token },
    headers: { origin: "https://baton.example.com" },
  });
  expect(answer.headers.get("set-cookie")).toMatch(/^__Host-sid=.*; HttpOnly; Secure; SameSite=Lax$/);
  expect(answer.headers.get("strict-transport-security")).toContain("max-age=31536000");
  await secure.close();
});

test("a key that was replaced or withdrawn opens nothing any more, and a wrong one nothing ever", async () => {
  const asked = async (key: string) => (await office.ask("GET", "/api/v1/me", { as: { key } })).status;
  await office.people.ensureApiKey("the-first-key-that-was-given", "Robot");
  await office.people.ensureApiKey("the-second-key-that-was-given", "Robot");
  expect([await asked("the-first-key-that-was-given"), await asked("the-second-key-that-was-given")]).toEqual([
    401, 200,
  ]);
  await office.people.ensureApiKey(undefined, "Robot");
  expect([await asked("the-second-key-that-was-given"), await asked("' OR 1=1 --"), await asked("x")]).toEqual([
    401, 401, 401,
  ]);
  const agents = (await (await office.ask("GET", "/api/v1/agents", { as: await office.anybody("agent") })).json()) as {
    items: { name: string }[];
  };
  expect(agents.items.map(({ name }) => name)).not.toContain("Robot");
});

test("who guesses at links is stopped for a while", async () => {
  const strict = await openOffice();
  const guess = () =>
    strict.ask("POST", "/api/v1/session", {
      body: { token: "a-guess-that-is-long-enough" },
      headers: { origin: strict.url(), "x-forwarded-for": String(Math.random()) },
    });
  for (let tries = 0; tries < 20; tries += 1) expect((await guess()).status).toBe(401);
  const stopped = await guess();
  expect(stopped.status).toBe(429);
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0);
  await strict.close();
});
