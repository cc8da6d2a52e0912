import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metricsRoutes } from "../../src/http/routes/metrics.ts";
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

test("whoever closes a long table half way holds nothing open here", async () => {
  let isOver = false;
  async function* rows() {
    try {
      for (;;) yield ["x".repeat(1_000)];
    } finally {
      isOver = true;
    }
  }
  const never = () => Promise.reject(new Error("not asked"));
  const table = metricsRoutes({ metrics: { handoffs: never, rows } }).find(({ path }) => path.endsWith("/rows.csv"))!;
  const app = express().get("/", (request, response) => table.serve({ request, response, caller: undefined }));
  const server = app.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n"));
  await once(socket, "data");
  socket.destroy();
  await expect.poll(() => isOver).toBe(true);
  server.close();
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
