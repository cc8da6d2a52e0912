import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Team } from "../../src/http/wire/people.ts";
import type { RoutingRule, RoutingTest } from "../../src/http/wire/routing.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let operator: Awaited<ReturnType<Office["anybody"]>>;
let gold: Team;
let night: Team;
beforeAll(async () => {
  office = await openOffice();
  operator = await office.anybody("operator");
  gold = (await ask<Team>("POST", "/teams", { name: "Gold desk", kinds: ["negotiation"] })).body;
  night = (await ask<Team>("POST", "/teams", { name: "Night desk" })).body;
});
afterAll(() => office.close());

const ask = async <T>(method: string, where: string, body?: unknown) => {
  const answer = await office.ask(method, `/api/v1${where}`, { as: operator, ...(body !== undefined && { body }) });
  const text = await answer.text();
  return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
};
const add = async (given: object) =>
  (await ask<RoutingRule>("POST", "/routing-rules", { team: gold.id, ...given })).body;
const names = async () =>
  (await ask<{ items: RoutingRule[] }>("GET", "/routing-rules")).body.items.map(({ name }) => name);
const tried = async (body: object) => (await ask<RoutingTest>("POST", "/routing-rules/test", body)).body;

test("rules are added at the end, read in their order, changed and taken away", async () => {
  const first = await add({
    name: "Gold customers",
    conditions: { attributes: { tier: "gold" } },
    skills: ["contracts"],
  });
  const second = await add({ name: "At night", team: night.id });
  expect(first).toMatchObject({
    conditions: { kinds: [], attributes: { tier: "gold" }, hours: null },
    skills: ["contracts"],
  });
  expect(await names()).toEqual(["Gold customers", "At night"]);
  const turned = await ask<{ items: RoutingRule[] }>("PUT", "/routing-rules/order", { rules: [second.id, first.id] });
  expect(turned.body.items.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(await names()).toEqual(["At night", "Gold customers"]);

  const changed = await ask<RoutingRule>("PATCH", `/routing-rules/${first.id}`, { name: "Best customers" });
  expect(changed.body).toMatchObject({
    name: "Best customers",
    team: gold.id,
    conditions: { attributes: { tier: "gold" } },
  });
  expect((await ask("DELETE", `/routing-rules/${second.id}`)).status).toBe(204);
  expect((await ask("DELETE", `/routing-rules/${second.id}`)).status).toBe(404);
  expect(await names()).toEqual(["Best customers"]);
  const kinds = await office.database.prisma.event.findMany({ where: { kind: { startsWith: "routing_rule." } } });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "routing_rule.added",
    "routing_rule.added",
    "routing_rule.ordered",
    "routing_rule.changed",
    "routing_rule.removed",
  ]);
  await ask("DELETE", `/routing-rules/${first.id}`);
});

test.each([
  ["a team that is none", { name: "Odd", team: uuid() }, 422],
  ["a line that is none", { name: "Odd", conditions: { lines: [uuid()] } }, 422],
  ["a signal that is none", { name: "Odd", conditions: { kinds: ["hunger"] } }, 400],
  ["an unknown condition", { name: "Odd", conditions: { weather: "rain" } }, 400],
  ["hours of no place", { name: "Odd", conditions: { hours: { timeZone: "Here", days: [] } } }, 400],
  ["a nameless one", { name: " " }, 400],
])("a rule with %s is refused", async (_what, given, status) => {
  expect((await ask("POST", "/routing-rules", { team: gold.id, ...given })).status).toBe(status);
  expect(await names()).toEqual([]);
});

test("an order that leaves one out is refused: somebody else has added it meanwhile", async () => {
  const [one, two] = [await add({ name: "One" }), await add({ name: "Two" })];
  expect((await ask("PUT", "/routing-rules/order", { rules: [two.id] })).status).toBe(422);
  expect((await ask("PUT", "/routing-rules/order", { rules: [two.id, two.id] })).status).toBe(422);
  expect((await ask("PUT", "/routing-rules/order", { rules: [two.id, one.id, two.id] })).status).toBe(422);
  expect(await names()).toEqual(["One", "Two"]);
  for (const { id } of [one, two]) await ask("DELETE", `/routing-rules/${id}`);
});

test("an operator tries where made-up facts lead, with a rule that is not kept yet", async () => {
  const facts = {
    kinds: ["negotiation"],
    topic: "terms",
    channel: "email",
    language: "no",
    attributes: { tier: "gold" },
  };
  expect(await tried({ facts })).toEqual({
    team: { id: gold.id, name: "Gold desk" },
    reason: "Gold desk is for amounts, prices and terms.",
    skills: [],
    language: "no",
    open: true,
  });
  const draft = { name: "Mail", team: night.id, conditions: { channels: ["email"] }, skills: ["terms"] };
  expect(await tried({ facts, draft })).toMatchObject({
    team: { id: night.id },
    reason: "Rule “Mail” calls Night desk: the channel is email.",
    skills: ["terms"],
  });
  expect(await tried({ facts: {}, draft })).toMatchObject({ team: { id: office.team.id } });
  expect(await names()).toEqual([]);
});

test("an operator tries a rule as if it were Sunday", async () => {
  const hours = { timeZone: "Europe/Oslo", days: [{ day: 7, opens: "00:00", closes: "24:00" }] };
  const draft = { name: "Sundays", team: night.id, conditions: { hours } };
  expect(await tried({ facts: {}, draft, at: "2026-03-01T12:00:00Z" })).toMatchObject({ team: { id: night.id } });
  expect(await tried({ facts: {}, draft, at: "2026-03-02T12:00:00Z" })).toMatchObject({ team: { id: office.team.id } });
});

test("an operator tries where a conversation would go, by what is known of its customer", async () => {
  const id = await office.customerWrites("Can we talk about the price?");
  await office.aiPasses(id, "Can we talk about the price?");
  const rule = await add({
    name: "Gold customers",
    conditions: { attributes: { tier: "gold" }, lines: [office.line.id] },
  });
  expect(await tried({ conversation: id })).toMatchObject({ team: { id: office.team.id } });
  const { customer } = (await ask<{ customer: { id: string } }>("GET", `/conversations/${id}`)).body;
  await ask("PATCH", `/customers/${customer.id}`, { attributes: { tier: "Gold" } });
  expect(await tried({ conversation: id })).toMatchObject({
    team: { id: gold.id },
    reason: "Rule “Gold customers” calls Gold desk: it came over this line, tier is gold.",
  });
  expect((await ask("POST", "/routing-rules/test", { conversation: uuid() })).status).toBe(404);
  expect((await ask("POST", "/routing-rules/test", { conversation: id, facts: {} })).status).toBe(400);
  await ask("DELETE", `/routing-rules/${rule.id}`);
});

test("what the business knows of a customer is kept, changed and taken away, and the recorder says only that", async () => {
  const id = await office.customerWrites("Hello");
  const { customer } = (await ask<{ customer: { id: string } }>("GET", `/conversations/${id}`)).body;
  const where = `/customers/${customer.id}`;
  expect(
    (await ask("PATCH", where, { name: "Mira O.", attributes: { tier: "gold", region: "north" } })).body,
  ).toMatchObject({
    name: "Mira O.",
    attributes: { tier: "gold", region: "north" },
  });
  expect((await ask("PATCH", where, { attributes: { region: null } })).body).toMatchObject({
    name: "Mira O.",
    attributes: { tier: "gold" },
  });
  const event = await office.database.prisma.event.findFirstOrThrow({
    where: { kind: "customer.changed" },
    orderBy: { id: "desc" },
  });
  expect(event.data).toEqual({ customer: customer.id });
  expect((await ask("PATCH", where, { attributes: { tier: 1 } })).status).toBe(400);
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`a${at}`, "b"]));
  expect((await ask("PATCH", where, { attributes: many })).status).toBe(422);
  expect((await ask("PATCH", `/customers/${uuid()}`, { attributes: {} })).status).toBe(404);
});
