import http from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKey, openOffice, type Office } from "./office.ts";

let office: Office;
let conversation: string;
beforeAll(async () => {
  office = await openOffice({
    mountChannels: (router) => router.post("/played", (_request, response) => void response.send("<Response/>")),
  });
  conversation = await office.customerWrites("Where is order 1182?");
});
afterAll(() => office.close());

const key = { key: apiKey };

/** As `fetch` cannot: any Host, any path, any bytes. */
function raw(
  options: http.RequestOptions,
  body?: string,
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
  const { hostname, port } = new URL(office.url());
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

test.each([
  ["GET", "/"],
  ["GET", "/healthz"],
  ["GET", "/readyz"],
  ["GET", "/metrics"],
  ["GET", "/api/docs"],
  ["GET", "/api/openapi.json"],
  ["GET", "/api/v1/me"],
  ["GET", "/api/v1/no/such/thing"],
  ["GET", "/%E0%A4%A"],
  ["GET", "/api/v1/conversations/%00"],
  ["GET", "/assets/nothing.js"],
  ["GET", "/../../etc/passwd"],
  ["POST", "/channels/played"],
  ["POST", "/channels/nobody"],
  ["DELETE", "/"],
])("%s %s carries every security header, whatever the answer is", async (method, path) => {
  const { headers, status } = await raw({ method, path });
  expect(status).not.toBe(500);
  expect(headers["content-security-policy"]).toContain("default-src 'none';script-src 'self'");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-request-id": expect.stringMatching(/^[\w-]{36}$/),
  });
  expect(headers["x-powered-by"]).toBeUndefined();
});

test("no page of ours has a script or a style in it", async () => {
  for (const path of ["/", "/api/docs"]) {
    const { text } = await raw({ path });
    expect(text).toContain('href="/page.css"');
    expect(text).not.toMatch(/<script|<style|style=|onclick/);
  }
});

describe("another site's page", () => {
  const note = { clientId: "client-0001", text: "hello" };
  const change = async (headers: Record<string, string>) => {
    const { cookie } = await office.anybody("agent");
    return (
      await office.ask("POST", `/api/v1/conversations/${conversation}/note`, {
        body: note,
        headers: { cookie, ...headers },
      })
    ).status;
  };

  test("changes nothing with our agent's cookie", async () => {
    expect(await change({ "sec-fetch-site": "cross-site", origin: "https://evil.example" })).toBe(403);
    expect(await change({ "sec-fetch-site": "same-site", origin: office.url() })).toBe(403);
    expect(await change({ origin: "https://evil.example" })).toBe(403);
    expect(await change({ origin: "null" })).toBe(403);
    expect(await change({})).toBe(403);
    expect(await change({ "sec-fetch-site": "same-origin" })).toBe(201);
    expect(await change({ origin: office.url() })).toBe(201);
  });

  test("cannot pass JSON off as a plain form", async () => {
    expect(await change({ origin: "https://evil.example", "content-type": "text/plain" })).toBe(403);
    expect(await change({ origin: office.url(), "content-type": "text/plain" })).toBe(415);
  });

  test("signs nobody in and hears no events", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await office.ask("POST", "/api/v1/session", { body: { token: "x".repeat(40) }, headers })).status).toBe(
      403,
    );
    expect((await office.ask("GET", "/api/v1/events", { as: key, headers })).status).toBe(403);
  });
});

test("a name that is not ours gets nothing, even when it leads to us", async () => {
  const ask = async (host: string) => (await raw({ path: "/api/v1/me", headers: { host } })).status;
  expect([await ask("evil.example"), await ask("127.0.0.1.evil.example"), await ask("localhost@evil.example")]).toEqual(
    [421, 421, 421],
  );
  expect([await ask("localhost:5173"), await ask("127.0.0.1")]).toEqual([401, 401]);
  expect((await raw({ path: "/healthz", headers: { host: "10.1.2.3" } })).status).toBe(200);
});

test("an unknown key in a body is a 400 that names it", async () => {
  const answer = await office.ask("POST", `/api/v1/conversations/${conversation}/note`, {
    as: key,
    body: { clientId: "client-0002", text: "hello", role: "operator" },
  });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(await answer.json()).toMatchObject({
    status: 400,
    title: expect.any(String),
    errors: [{ message: expect.stringContaining("role") }],
  });
});

test("what is too large is a 413 before anybody reads it", async () => {
  const answer = await office.ask("POST", `/api/v1/conversations/${conversation}/note`, {
    as: key,
    body: { clientId: "x".repeat(300_000), text: "y" },
  });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ status: 413, detail: "A body may hold at most 256 kB." });
});

test.each([
  ["nonsense", "{"],
  ["a word", '"hello"'],
  ["nothing", "null"],
  ["a list", "[]"],
  ["a deep nest", "[".repeat(100_000)],
  ["a prototype", '{"__proto__":{"role":"operator"},"clientId":"client-0003","text":"x"}'],
  ["an object for a text", '{"clientId":{"not":""},"text":"x"}'],
])("a body of %s is a 400", async (_name, body) => {
  expect((await office.ask("POST", `/api/v1/conversations/${conversation}/note`, { as: key, body })).status).toBe(400);
});

test.each([
  ["not JSON", { "content-type": "application/x-www-form-urlencoded" }],
  ["an alphabet that hides signs", { "content-type": "application/json; charset=utf-7" }],
])("a body in %s is a 415", async (_name, headers) => {
  expect(
    (await office.ask("POST", `/api/v1/conversations/${conversation}/note`, { as: key, body: "{}", headers })).status,
  ).toBe(415);
});

const hostile = [
  "'; DROP TABLE message; --",
  "%",
  "_",
  "\\",
  "a\u0000b",
  "\uD800",
  "' OR '1'='1",
  "$1",
  "((",
  "a:* & !b",
  "<->",
  "\u202E",
  "😀".repeat(50),
  "99999999999999",
  "\n",
];

test.each(hostile)("%j as a search, a cursor, an id, a note is an answer and never a 500", async (text) => {
  const word = encodeURIComponent(text.toWellFormed());
  const answers = await Promise.all([
    office.ask("GET", `/api/v1/conversations?q=${word}`, { as: key }),
    office.ask("GET", `/api/v1/conversations?view=waiting&q=${word}&limit=2`, { as: key }),
    office.ask("GET", `/api/v1/conversations?cursor=${word}`, { as: key }),
    office.ask("GET", `/api/v1/conversations/${word}`, { as: key }),
    office.ask("GET", `/api/v1/conversations/${conversation}/messages?before=${word}`, { as: key }),
    office.ask("GET", `/api/v1/handoffs?cursor=${word}`, { as: key }),
    office.ask("POST", `/api/v1/conversations/${word}/take`, { as: key }),
    office.ask("POST", `/api/v1/conversations/${conversation}/note`, {
      as: key,
      body: { clientId: "client-hostile", text: `${text} ok` },
    }),
    office.ask("POST", `/api/v1/conversations/${conversation}/pass`, { as: key, body: { to: { team: `${text} x` } } }),
    office.ask("POST", "/api/v1/knowledge", { as: key, body: { title: `${text} ok`, text: `${text} ok` } }),
    office.ask("GET", "/api/v1/me", { headers: { authorization: `Bearer ${word}` } }),
    office.ask("GET", "/api/v1/me", { headers: { cookie: `sid=${word}` } }),
  ]);
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
});

test("a NUL is shown as a mark where it stood", async () => {
  const answer = await office.ask("POST", `/api/v1/conversations/${conversation}/note`, {
    as: key,
    body: '{"clientId":"client-nul","text":"a\\u0000b \\ud800"}',
  });
  expect(await answer.json()).toMatchObject({ text: "a\uFFFDb \uFFFD" });
});

test("measurements are for this machine and for operators", async () => {
  const metrics = async (headers: Record<string, string>) => (await raw({ path: "/metrics", headers })).status;
  const through = { "x-forwarded-for": "203.0.113.9" };
  expect(await metrics({})).toBe(200);
  expect(await metrics(through)).toBe(401);
  expect(await metrics({ ...through, authorization: `Bearer ${apiKey}` })).toBe(200);
  const { cookie } = await office.anybody("agent");
  expect(await metrics({ ...through, cookie })).toBe(403);
});

test("measurements name routes and never what was searched for", async () => {
  await office.ask("GET", "/api/v1/conversations?q=sensitivewords", { as: key });
  const { text } = await raw({ path: "/metrics" });
  expect(text).toContain('route="/api/v1/conversations"');
  expect(text).not.toContain("sensitivewords");
  expect(text).not.toContain(conversation);
  expect(office.logged.join("")).not.toContain("sensitivewords");
  expect(office.logged.join("")).toContain('"route":"/api/v1/conversations"');
});

test("without its database the server says so, and says 503", async () => {
  const lost = await openOffice({
    ready: () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" })),
  });
  const answer = await lost.ask("GET", "/readyz");
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect((await lost.ask("GET", "/healthz")).status).toBe(200);
  await lost.close();
});
