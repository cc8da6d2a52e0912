import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article, Line } from "../../src/http/wire.ts";
import { apiKey, openOffice, type Office } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const ask = (method: string, where: string, body?: unknown) =>
  office.ask(method, `/api/v1${where}`, { as: { key: apiKey }, ...(body !== undefined && { body }) });
const passages = async (id: string) =>
  (
    await office.database.pool.query<{ text: string }>(
      "SELECT text FROM passage WHERE article_id = $1 ORDER BY position",
      [id],
    )
  ).rows.map(({ text }) => text);

test("an article is added, quoted from, changed and removed, and it is recorded who did it", async () => {
  const added = await ask("POST", "/knowledge", { title: "Refunds", text: "Within 30 days.\n\nWith a receipt." });
  const article = (await added.json()) as Article;
  expect([added.status, article]).toMatchObject([201, { title: "Refunds", version: 1, updatedAt: expect.any(String) }]);
  expect((await passages(article.id)).join(" ")).toContain("Within 30 days.");

  const changed = await ask("PUT", `/knowledge/${article.id}`, {
    title: "Refunds",
    text: "Within 14 days.",
    lines: [office.line.id],
  });
  expect(await changed.json()).toMatchObject({ id: article.id, version: 2, lines: [office.line.id] });
  expect((await passages(article.id)).join(" ")).toBe("Within 14 days.");
  expect(await (await ask("GET", "/knowledge")).json()).toMatchObject({ items: [{ id: article.id, version: 2 }] });

  expect((await ask("DELETE", `/knowledge/${article.id}`)).status).toBe(204);
  expect((await ask("GET", `/knowledge/${article.id}`)).status).toBe(404);
  expect((await ask("DELETE", `/knowledge/${article.id}`)).status).toBe(404);
  expect((await ask("PUT", `/knowledge/${uuid()}`, { title: "x", text: "y" })).status).toBe(404);
  const recorded = await office.database.pool.query(
    "SELECT kind, actor->>'name' AS name FROM event WHERE kind LIKE 'article.%' ORDER BY id",
  );
  expect(recorded.rows).toEqual(
    ["article.added", "article.changed", "article.removed"].map((kind) => ({ kind, name: "Automation" })),
  );
});

test("articles page without a gap", async () => {
  for (let index = 0; index < 5; index += 1)
    await ask("POST", "/knowledge", { title: `Article ${index}`, text: "Words." });
  const titles: string[] = [];
  let cursor = "";
  for (;;) {
    const page = (await (await ask("GET", `/knowledge?limit=2${cursor}`)).json()) as {
      items: Article[];
      next?: string;
    };
    titles.push(...page.items.map(({ title }) => title));
    if (page.next === undefined) break;
    cursor = `&cursor=${page.next}`;
  }
  expect(titles).toEqual([4, 3, 2, 1, 0].map((index) => `Article ${index}`));
});

const twilio = { accountSid: `AC${"a".repeat(32)}`, authToken: "0123456789abcdef0123456789abcdef" };

test("a line comes back with what the provider must call, and its secret never comes back", async () => {
  const added = await ask("POST", "/lines", {
    channel: "sms",
    name: "Shop",
    address: "+14155550123",
    team: office.team.id,
    twilio,
  });
  const line = (await added.json()) as Line;
  expect([added.status, line]).toMatchObject([
    201,
    { channel: "sms", address: "+14155550123", state: "live", team: office.team.id },
  ]);
  expect(line.webhookUrl).toBe(`${office.url()}/channels/twilio/${line.id}`);
  expect(line.statusUrl).toBe(`${office.url()}/channels/twilio/${line.id}/status`);
  const shown = await (await ask("GET", "/lines")).text();
  const stored = await office.database.pool.query<{ row: string }>(
    "SELECT line::text || encode(secret, 'escape') AS row FROM line WHERE id = $1",
    [line.id],
  );
  for (const place of [shown, JSON.stringify(line), stored.rows[0]!.row, office.logged.join("")])
    expect(place).not.toContain(twilio.authToken);
  expect(stored.rows[0]!.row).toContain(twilio.accountSid);

  const again = await ask("POST", "/lines", { channel: "sms", name: "Again", address: "+1 415 555 0123", twilio });
  expect(again.status).toBe(409);
});

test("a line that cannot work is refused with what to do", async () => {
  const refused = await ask("POST", "/lines", {
    channel: "sms",
    name: "Shop",
    address: "+14155550199",
    twilio: { ...twilio, accountSid: "nonsense" },
  });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { detail: expect.stringContaining("account SID") },
  ]);
  expect(
    (await ask("POST", "/lines", { channel: "sms", name: "Shop", address: "+14155550199", team: uuid(), twilio }))
      .status,
  ).toBe(400);
  expect((await ask("POST", "/lines", { channel: "pigeon", name: "Shop", address: "roof", twilio })).status).toBe(400);
});
