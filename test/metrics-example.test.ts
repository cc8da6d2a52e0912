import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { definitions } from "../src/metrics/definitions.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createMetrics } from "../src/store/metrics/metrics.ts";
import { openShop, type Shop } from "./support/handoffs.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

const page = readFileSync(new URL("../docs/metrics.md", import.meta.url), "utf8");

/** The rows of the table that begins with this column, by what their columns are called. */
function tableOf(first: string): Record<string, string>[] {
  const lines = page.slice(page.indexOf(`| ${first} |`)).split("\n");
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const names = cells(lines[0]!);
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith("|")),
  );
  return rows.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at]!, cell])));
}

/** "1/23:50:00" of March 2026, or a time on the 2nd. */
function timeOf(cell: string): Date {
  const [, day = "2", time = ""] = /^(?:(\d)\/)?(\d\d:\d\d:\d\d)$/.exec(cell) ?? [];
  return new Date(`2026-03-0${day}T${time}Z`);
}
const after = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

let clone: TestDatabase;
let database: Database;
let shop: Shop;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 6, onError: () => {} });
  shop = await openShop(database);
  const story = tableOf("stretch")
    .flatMap(happeningsOf)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, happens } of story) await happens(at);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const conversations = new Map<string, string>();

/** What happens in a row of the table, each at its time. */
function happeningsOf(row: Record<string, string>): { at: Date; happens(at: Date): Promise<unknown> }[] {
  const number = row["stretch"]!.replace("b", "");
  const id = () => conversations.get(number)!;
  const when = (column: string, happens: (at: Date) => Promise<unknown>) =>
    row[column] === "" ? [] : [{ at: timeOf(row[column]!), happens }];
  const begins = async (at: Date) => {
    if (row["how"] === "opened") conversations.set(number, await shop.writes(at));
    else if (row["how"] === "opened again") await shop.writesAgain(id(), at);
  };
  const called = async (at: Date) => {
    // They talk until there are as many messages as the table says; the last is the customer's.
    const wanted = Number(row["messages by then"]);
    const signalAt = timeOf(row["first signal"]!);
    while ((await shop.messages(id())) < wanted) {
      const left = wanted - (await shop.messages(id()));
      if (left % 2 === 0) await shop.aiSays(id(), after(signalAt, -left));
      else await shop.writesAgain(id(), after(signalAt, -left));
    }
    await shop.calls(id(), signalAt, at, { completeness: Number(row["completeness"]) });
    expect(
      (await database.prisma.handoff.findFirst({ where: { conversationId: id(), requestedAt: at } }))
        ?.messagesToHandoff,
    ).toBe(wanted);
  };
  const ends = async (at: Date) => {
    const repeats = Number(row["repeat-asks"]);
    for (let asked = 0; asked < repeats; asked++) await shop.happens(id(), "reply.repeated", { what: "order" }, at);
    if (row["how it ends"] === "given back") await shop.givesBack(id(), at);
    else await shop.resolves(id(), at);
    if (row["rating"] !== "") await shop.rates(id(), Number(row["rating"]), after(at, 60));
  };
  return [
    ...when("AI holds it", begins),
    ...when("people called", called),
    ...when("taken", (at) => shop.takes(id(), at)),
    ...when("first human reply", (at) => shop.answers(id(), at)),
    ...when("ends", ends),
  ];
}

test("the worked example of the docs: the API's numbers are those that were computed by hand", async () => {
  const span = { from: new Date("2026-03-02T00:00:00Z"), to: new Date("2026-03-03T00:00:00Z"), tz: "UTC" };
  const answer: unknown = await createMetrics(database.pool).handoffs(span, undefined);
  const figures = tableOf("figure");
  expect(figures).toHaveLength(11);
  for (const row of figures) {
    const at = row["figure"]!.replaceAll("`", "").split(".");
    const found = at.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], answer);
    for (const figure of row["of the API"]!.split(", ")) {
      const [name, value] = figure.split(" ");
      const given = (found as Record<string, number>)[name!];
      expect([row["figure"], name, Math.round(given! * 10_000) / 10_000]).toEqual([row["figure"], name, Number(value)]);
    }
  }
});

test("the docs say of each metric what the API and the screen say", () => {
  for (const { name, says } of Object.values(definitions))
    expect(page).toMatch(
      new RegExp(`\\|\\s*${name}\\s*\\|[^|]+\\|\\s*${says.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*\\|`),
    );
});
