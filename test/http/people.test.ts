import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createAttendance } from "../../src/http/attendance.ts";
import type { Agent, Me, Team } from "../../src/http/wire/people.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { apiKey, openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

let office: Office;
let operator: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  operator = await office.anybody("operator", "Sam");
});
afterAll(() => office.close());

const ask = async <T>(method: string, where: string, body?: unknown, as: { cookie: string } = operator) => {
  const answer = await office.ask(method, `/api/v1${where}`, { as, ...(body !== undefined && { body }) });
  const text = await answer.text();
  return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
};
const addTeam = async (given: object = {}) =>
  (await ask<Team>("POST", "/teams", { name: `Team ${uuid()}`, ...given })).body;
const addAgent = async (given: object = {}) => {
  const { body } = await ask<{ agent: Agent; signInLink: { url: string } }>("POST", "/agents", {
    name: "Ben",
    email: `${uuid()}@shop.example`,
    ...given,
  });
  return body;
};
const agents = async () => (await ask<{ items: Agent[] }>("GET", "/agents")).body.items;
const teams = async () => (await ask<{ items: Team[] }>("GET", "/teams")).body.items;
const recorded = (kind: string) => office.database.prisma.event.findFirst({ where: { kind }, orderBy: { id: "desc" } });

const hours = (given: object = {}) => ({
  timeZone: "Europe/Oslo",
  days: [{ day: 1, opens: "09:00", closes: "17:30" }],
  holidays: [{ date: "2026-12-24", name: "Christmas Eve", opens: "09:00", closes: "12:00" }],
  ...given,
});

test("an operator makes a team, changes it, and everybody reads what it is", async () => {
  const { agent } = await addAgent();
  const night = await addTeam({ members: [agent.id] });
  const made = await addTeam({
    kinds: ["negotiation"],
    hours: hours(),
    answerMinutes: 5,
    overflow: night.id,
    intake: true,
    noticeEmails: ["night@shop.example"],
  });
  expect(made).toMatchObject({
    fallback: false,
    kinds: ["negotiation"],
    hours: hours(),
    answerMinutes: 5,
    nextMinutes: 30,
    overflow: { id: night.id, name: night.name },
    intake: true,
    noticeEmails: ["night@shop.example"],
    members: [],
    waiting: 0,
  });
  expect(await recorded("team.added")).toMatchObject({ actor: { id: operator.id }, data: { team: made.id } });
  expect(night.members).toEqual([{ id: agent.id, name: "Ben" }]);

  const changed = await ask<Team>("PATCH", `/teams/${made.id}`, { hours: null, overflow: null, members: [agent.id] });
  expect(changed.body).toMatchObject({ hours: null, answerMinutes: 5, members: [{ id: agent.id }] });
  expect(changed.body).not.toHaveProperty("overflow");
  expect(await recorded("team.changed")).toMatchObject({ data: { team: made.id } });
  const lead = await office.anybody("lead");
  expect((await ask<{ items: Team[] }>("GET", "/teams", undefined, lead)).body.items).toContainEqual(changed.body);
  expect((await ask("PATCH", `/teams/${made.id}`, {}, lead)).status).toBe(403);
});

test.each([
  [{ timeZone: "Europe/Atlantis" }, "hours.timeZone", "not known here"],
  [{ timeZone: "+02:00" }, "hours.timeZone", "not known here"],
  [{ days: [{ day: 1, opens: "9:00", closes: "17:00" }] }, "hours.days.0.opens", "HH:MM"],
  [{ days: [{ day: 8, opens: "09:00", closes: "17:00" }] }, "hours.days.0.day", ""],
  [{ days: [{ day: 1, opens: "09:00", closes: "09:00" }] }, "hours.days.0", "00:00 to 24:00"],
  [{ holidays: [{ date: "2026-02-30", name: "No day" }] }, "hours.holidays.0.date", ""],
  [{ holidays: [{ date: "2026-12-24", name: "Half", opens: "09:00" }] }, "hours.holidays.0", "both times"],
  [{ colour: "blue" }, "hours", ""],
])("hours that no clock shows are refused where they stand: %j", async (wrong, where, words) => {
  const { status, body } = await ask<Problem>("POST", "/teams", { name: "Odd", hours: hours(wrong) });
  expect(status).toBe(400);
  expect(body.errors?.map(({ path }) => path)).toContain(where);
  expect(body.detail).toContain(words);
});

test("what a team cannot be is refused whole: a name twice, somebody who is not there, its own stand-in", async () => {
  const before = (await teams()).length;
  const [{ name, id }] = [await addTeam()];
  expect(await ask("POST", "/teams", { name })).toMatchObject({ status: 409, body: { errors: [{ path: "name" }] } });
  expect(await ask("POST", "/teams", { name: "New", members: [uuid()] })).toMatchObject({ status: 422 });
  expect(await ask("POST", "/teams", { name: "New", overflow: uuid() })).toMatchObject({ status: 422 });
  expect(await ask("PATCH", `/teams/${id}`, { name: "New", overflow: id })).toMatchObject({
    status: 422,
    body: { errors: [{ path: "overflow" }] },
  });
  const after = await teams();
  expect(after).toHaveLength(before + 1);
  expect(after.map((team) => team.name)).not.toContain("New");
});

test("the queue that always exists cannot be retired, and becomes another one", async () => {
  const refused = await ask<Problem>("POST", `/teams/${office.team.id}/retire`);
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toContain("Make another team that first");
  const other = await addTeam();
  expect(await ask("PATCH", `/teams/${other.id}`, { fallback: true })).toMatchObject({ body: { fallback: true } });
  expect((await teams()).filter(({ fallback }) => fallback).map(({ id }) => id)).toEqual([other.id]);
  expect((await ask("PATCH", `/teams/${other.id}`, { fallback: false })).status).toBe(400);
  expect((await ask("PATCH", `/teams/${office.team.id}`, { fallback: true })).status).toBe(200);
});

test("a retired team leaves nothing behind that would call it: rules go, lines and triggers leave it to the route", async () => {
  const team = await addTeam();
  const follower = await addTeam({ overflow: team.id });
  await ask("POST", "/routing-rules", { name: "Gold", team: team.id, conditions: { attributes: { tier: "gold" } } });
  await ask("PATCH", `/lines/${office.line.id}`, { team: team.id });
  const trigger = await ask<{ id: string; version: number }>("POST", "/triggers", {
    kind: "custom",
    name: "Wholesale",
    phrases: ["whole pallets"],
    team: team.id,
  });
  expect((await ask("POST", `/teams/${team.id}/retire`)).status).toBe(204);

  expect((await teams()).map(({ id }) => id)).not.toContain(team.id);
  expect((await teams()).find(({ id }) => id === follower.id)?.overflow?.id).toBe(office.team.id);
  expect((await ask<{ items: unknown[] }>("GET", "/routing-rules")).body.items).toEqual([]);
  const after = await ask<object>("GET", `/triggers/${trigger.body.id}`);
  expect(after.body).toMatchObject({ version: trigger.body.version + 1 });
  expect(after.body).not.toHaveProperty("team");
  const versions = await ask<{ items: { rule: object }[] }>("GET", `/triggers/${trigger.body.id}/versions`);
  expect(versions.body.items[0]!.rule).not.toHaveProperty("team");
  expect(versions.body.items[1]!.rule).toMatchObject({ team: team.id });
  expect((await ask<object>("GET", `/lines/${office.line.id}`)).body).not.toHaveProperty("team");
  // Its name is free again.
  expect((await ask("POST", "/teams", { name: team.name })).status).toBe(201);
  expect((await ask("POST", `/teams/${team.id}/retire`)).status).toBe(404);
});

test("a new colleague gets a link that lets them in once, and is who the operator said", async () => {
  const team = await addTeam();
  const { agent, signInLink } = await addAgent({
    email: "Nora@Shop.example",
    skills: [" Contracts"],
    teams: [team.id],
  });
  expect(agent).toMatchObject({
    email: "nora@shop.example",
    role: "agent",
    skills: ["contracts"],
    languages: [],
    capacity: 10,
    capacities: {},
    teams: [{ id: team.id, name: team.name }],
    presence: { state: "available", present: false },
    load: { all: 0, byChannel: {} },
  });
  const token = new URL(signInLink.url).hash.slice(1);
  const enter = () => office.ask("POST", "/api/v1/session", { body: { token }, headers: { origin: office.url() } });
  const entered = await enter();
  expect(entered.status).toBe(204);
  const cookie = entered.headers.get("set-cookie")!.split(";")[0]!;
  expect((await ask<Me>("GET", "/me", undefined, { cookie })).body).toMatchObject({
    id: agent.id,
    presence: { state: "available", present: false },
  });
  expect((await enter()).status).toBe(401);
  expect(await recorded("agent.added")).toMatchObject({ data: { agent: agent.id } });
  expect(await recorded("agent.invited")).toMatchObject({ actor: { id: operator.id }, data: { agent: agent.id } });
  expect((await ask("POST", "/agents", { name: "Again", email: "nora@shop.example" })).status).toBe(409);

  const again = await ask<{ url: string }>("POST", `/agents/${agent.id}/sign-in-link`);
  expect(again.status).toBe(201);
  expect(again.body.url).not.toBe(signInLink.url);
});

test("what an operator changes of a person holds at once, their role included", async () => {
  const lead = await office.anybody("lead");
  const changed = await ask<Agent>("PATCH", `/agents/${lead.id}`, {
    role: "agent",
    languages: ["no", "en"],
    capacity: 3,
    capacities: { email: 2 },
  });
  expect(changed.body).toMatchObject({ role: "agent", languages: ["no", "en"], capacity: 3, capacities: { email: 2 } });
  expect((await ask("GET", "/routing-rules", undefined, lead)).status).toBe(403);
  expect((await ask("PATCH", `/agents/${lead.id}`, { languages: ["norsk"] })).status).toBe(400);
  expect((await ask("PATCH", `/agents/${lead.id}`, { teams: [uuid()] })).status).toBe(422);
});

test("somebody who leaves is out at once, and what they hold waits for its team again", async () => {
  const ana = await office.anybody("agent", "Ana");
  const id = await office.customerWrites("My parcel is lost");
  await office.aiPasses(id, "My parcel is lost");
  await ask("POST", `/conversations/${id}/take`, {}, ana);
  expect((await agents()).find((each) => each.id === ana.id)?.load).toEqual({ all: 1, byChannel: { whatsapp: 1 } });
  const { email } = (await agents()).find((each) => each.id === ana.id)!;
  expect((await ask("POST", `/agents/${ana.id}/retire`)).status).toBe(204);
  expect((await ask("GET", "/me", undefined, ana)).status).toBe(401);
  expect((await agents()).map((each) => each.id)).not.toContain(ana.id);
  expect((await ask("GET", `/conversations/${id}`)).body).toMatchObject({
    holder: { who: "team", team: { id: office.team.id } },
  });
  expect(await ask("POST", `/agents/${ana.id}/sign-in-link`)).toMatchObject({ status: 404 });
  // Who comes back is somebody new, under the same address.
  expect(await ask("POST", "/agents", { name: "Ana", email })).toMatchObject({ status: 201 });
});

test("the last operator can neither leave nor become something else", async () => {
  const other = await office.anybody("operator", "Kim");
  expect((await ask("POST", `/agents/${operator.id}/retire`, undefined, other)).status).toBe(204);
  const gone = await ask<Problem>("POST", `/agents/${other.id}/retire`, undefined, other);
  expect(gone).toMatchObject({ status: 422, body: { detail: expect.stringContaining("last operator") as string } });
  expect((await ask("PATCH", `/agents/${other.id}`, { role: "lead" }, other)).status).toBe(422);
  operator = other;
});

test("an open screen makes an agent present, their word makes them away, and a closed one absent", async () => {
  const ana = await office.anybody("agent", "Ana");
  const now = async () => (await agents()).find(({ id }) => id === ana.id)!.presence;
  expect(await now()).toEqual({ state: "available", present: false });

  const screen = new AbortController();
  const stream = await fetch(`${office.url()}/api/v1/events`, {
    headers: { cookie: ana.cookie },
    signal: screen.signal,
  });
  await vi.waitFor(async () => expect(await now()).toMatchObject({ state: "available", present: true }), patient);
  expect((await ask("PUT", "/me/presence", { state: "away" }, ana)).body).toMatchObject({
    state: "away",
    present: true,
  });
  expect(await recorded("agent.away")).toMatchObject({ actor: { id: ana.id }, data: { agent: ana.id } });
  expect((await ask("PUT", "/me/presence", { state: "asleep" }, ana)).status).toBe(400);

  screen.abort();
  await stream.body?.cancel().catch(() => {});
  const seen = async () => new Date((await now()).seenAt!).getTime();
  await vi.waitFor(async () => expect(await seen()).toBeLessThan(Date.now() - 30_000), patient);
});

test("of several screens the first one is told and the last one counts", () => {
  const calls: string[] = [];
  const attendance = createAttendance(
    { seen: async (id) => void calls.push(`seen ${id}`), left: async (id) => void calls.push(`left ${id}`) },
    () => {},
  );
  const [first, second] = [attendance.arrive("ana"), attendance.arrive("ana")];
  first();
  first();
  expect(calls).toEqual(["seen ana"]);
  second();
  expect(calls).toEqual(["seen ana", "left ana"]);
  attendance.arrive("ana");
  attendance.close();
});

test("an API key is nowhere, whatever it has open", async () => {
  const screen = new AbortController();
  const headers = { authorization: `Bearer ${apiKey}` };
  const stream = await fetch(`${office.url()}/api/v1/events`, { headers, signal: screen.signal });
  expect(stream.status).toBe(200);
  const answer = await office.ask("PUT", "/api/v1/me/presence", { as: { key: apiKey }, body: { state: "away" } });
  expect(answer.status).toBe(422);
  expect(await office.database.prisma.presence.findMany({ where: { agent: { isKey: true } } })).toEqual([]);
  screen.abort();
  await stream.body?.cancel().catch(() => {});
});

test("a conversation shows who is asked to take it", async () => {
  const ana = await office.anybody("agent", "Ana");
  const id = await office.customerWrites("Is anybody there?");
  await office.aiPasses(id, "Is anybody there?");
  const until = new Date(Date.now() + 60_000);
  await office.database.prisma.baton.update({
    where: { conversationId: id },
    data: { offeredTo: ana.id, offeredUntil: until },
  });
  expect((await ask("GET", `/conversations/${id}`)).body).toMatchObject({
    topic: "other",
    offered: { agent: { id: ana.id, name: "Ana" }, until: until.toISOString() },
  });
  const offered = async (to: { cookie: string }) =>
    (await ask<{ items: { id: string }[] }>("GET", "/conversations?view=offered", undefined, to)).body.items;
  expect((await offered(ana)).map((each) => each.id)).toEqual([id]);
  expect(await offered(operator)).toEqual([]);
  await ask("POST", `/conversations/${id}/take`, {}, ana);
  expect((await ask<object>("GET", `/conversations/${id}`)).body).not.toHaveProperty("offered");
  expect(await offered(ana)).toEqual([]);
});
