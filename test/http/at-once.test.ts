import express from "express";
import { once } from "node:events";
import { pino } from "pino";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerErrors } from "../../src/http/problem.ts";
import type { Agent, Team } from "../../src/http/wire/people.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let operators: Awaited<ReturnType<Office["anybody"]>>[];
beforeAll(async () => {
  office = await openOffice();
  operators = [await office.anybody("operator", "Sam"), await office.anybody("operator", "Kim")];
});
afterAll(() => office.close());

/** One of two operators asks; the answer as it came. */
const ask = async <T>(who: number, method: string, where: string, body?: unknown) => {
  const answer = await office.ask(method, `/api/v1${where}`, {
    as: operators[who]!,
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
};
const addTeam = async (given: object = {}) =>
  (await ask<Team>(0, "POST", "/teams", { name: `Team ${uuid()}`, ...given })).body;
const inUse = async () => (await ask<{ items: Team[] }>(0, "GET", "/teams")).body.items;

test("two operators who each make another team the queue that always exists have their way one after the other", async () => {
  for (let round = 0; round < 8; round++) {
    const made = [await addTeam(), await addTeam()];
    const answers = await Promise.all(made.map(({ id }, who) => ask(who, "PATCH", `/teams/${id}`, { fallback: true })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const fallback = (await inUse()).filter((team) => team.fallback);
    expect(fallback).toHaveLength(1);
    expect(made.map(({ id }) => id)).toContain(fallback[0]!.id);
  }
});

test("two teams that stand in for each other are taken out of use at once, and nobody is left with either", async () => {
  for (let round = 0; round < 8; round++) {
    const [one, other] = [await addTeam(), await addTeam()];
    await ask(0, "PATCH", `/teams/${one.id}`, { overflow: other.id });
    await ask(0, "PATCH", `/teams/${other.id}`, { overflow: one.id });
    const answers = await Promise.all([one, other].map(({ id }, who) => ask(who, "POST", `/teams/${id}/retire`)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  }
  const gone = await office.database.prisma.team.findMany({ where: { retiredAt: { not: null } } });
  expect(gone.filter(({ overflowId }) => overflowId !== null)).toEqual([]);
});

test("what is given to a team while it is taken out of use is refused, or freed with it, and never left behind", async () => {
  const line = (await ask<{ items: { id: string }[] }>(0, "GET", "/lines")).body.items[0];
  for (let round = 0; round < 8; round++) {
    const [team, friend] = [await addTeam(), await addTeam()];
    const rule = { name: "Any", conditions: {}, team: team.id, skills: [] };
    const answers = await Promise.all([
      ask(0, "POST", `/teams/${team.id}/retire`),
      ask(1, "POST", "/routing-rules", rule),
      ask(1, "PATCH", `/teams/${friend.id}`, { overflow: team.id }),
      ...(line === undefined ? [] : [ask(1, "PATCH", `/lines/${line.id}`, { team: team.id })]),
    ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const { prisma } = office.database;
    expect(await prisma.routingRule.count({ where: { teamId: team.id } })).toBe(0);
    expect(await prisma.team.count({ where: { overflowId: team.id, retiredAt: null } })).toBe(0);
    expect(await prisma.line.count({ where: { teamId: team.id } })).toBe(0);
  }
});

test("two colleagues with one address, or two teams with one name: one is there, and the other operator reads why not", async () => {
  const [email, name] = [`${uuid()}@shop.example`, `Team ${uuid()}`];
  const people = await Promise.all(
    [0, 1].map((who) => ask<{ agent: Agent }>(who, "POST", "/agents", { name: "Ben", email })),
  );
  expect(new Set(people.map(({ status }) => status))).toEqual(new Set([201, 409]));
  const named = await Promise.all([0, 1].map((who) => ask(who, "POST", "/teams", { name })));
  expect(new Set(named.map(({ status }) => status))).toEqual(new Set([201, 409]));
});

test("somebody whose change another request has made meanwhile is told so, and not that we failed", async () => {
  const app = express().post("/", async () => {
    await office.database.pool.query("INSERT INTO team (id, name, fallback) VALUES ($1, $2, true)", [uuid(), uuid()]);
  });
  const server = app.use(answerErrors(pino({ level: "silent" }))).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST" });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("Somebody changed the same thing") });
  server.close();
});
