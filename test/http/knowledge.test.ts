import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "../../src/http/wire/knowledge.ts";
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
