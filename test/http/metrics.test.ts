import { afterAll, beforeAll, expect, test } from "vitest";
import type { HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let lea: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  lea = await office.anybody("lead", "Lea");
  await office.database.prisma.team.update({ where: { id: office.team.id }, data: { name: '=HYPERLINK("x","y")' } });
  await office.aiPasses(await office.customerWrites("I want my money back"), "money back");
  await office.customerWrites("Hello");
});
afterAll(() => office.close());

const get = (where: string) => office.ask("GET", `/api/v1/metrics/handoffs${where}`, { as: lea });

test("a lead reads the figures in the shape that stays, with what each of them counts", async () => {
  const answer = await get("?by=team");
  expect(answer.status).toBe(200);
  const figures = (await answer.json()) as HandoffMetrics;
  expect(figures).toMatchObject({
    handoffRate: { value: 0.5, n: 1, of: 2 },
    timeToHandoff: { seconds: { p50: expect.any(Number), p95: expect.any(Number) }, messages: { p50: 1, p95: 1 } },
    timeToHumanReply: { seconds: { p50: null, p95: null } },
    satisfaction: { afterHandoff: null, aiOnly: null, n: 0 },
    contextCompleteness: { median: 0.5, repeatAsksPer100: 0 },
    groups: [{ key: office.team.id, handoffs: 1 }],
  });
  expect(figures.definitions["handoffRate"]?.says).toMatch(/stretches/);
});

test("tables open in a spreadsheet as what they are, and run nothing there", async () => {
  const table = await get(".csv?by=team");
  expect(table.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(table.headers.get("content-disposition")).toBe('attachment; filename="handoff-figures.csv"');
  const text = Buffer.from(await table.arrayBuffer()).toString("utf8");
  expect(text.startsWith("\u{FEFF}key,name,stretches,handoffs,handoff_rate,handoff_rate_n")).toBe(true);
  expect(text).toContain(`\r\n${office.team.id},"'=HYPERLINK(""x"",""y"")",2,1,0.5,1,2,`);
  const rows = await (await get("/rows.csv")).text();
  expect(rows.split("\r\n")).toHaveLength(3);
  expect(rows).not.toContain("money");
});

test.each([
  "?from=soon",
  "?by=mood",
  "?tz=Mars/Base",
  "?from=2026-03-02&to=2026-03-02",
  "?from=2020-01-01&to=2026-01-01",
  "?colour=red",
])("what makes no sense is refused in words: %s", async (query) => {
  for (const where of ["", ".csv"]) expect((await get(`${where}${query}`)).status).toBe(400);
});

test("agents read no figures of each other", async () => {
  const ana = await office.anybody("agent");
  for (const where of ["", ".csv", "/rows.csv"])
    expect((await office.ask("GET", `/api/v1/metrics/handoffs${where}`, { as: ana })).status).toBe(403);
});
