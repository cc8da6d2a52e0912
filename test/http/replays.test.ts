import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Replay, ReplayListed, StartReplay } from "../../src/http/wire/replays.ts";
import { replaysOf } from "../../src/web/triggers.ts";
import { writePast } from "../support/past.ts";
import { openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

let office: Office;
let operator: { readonly cookie: string };
const asks = uuid();

beforeAll(async () => {
  office = await openOffice();
  operator = await office.anybody("operator");
  const agent = await office.anybody("agent");
  const common = { threshold: 0.7, mode: "pass", priority: "high" } as const;
  await office.database.prisma.trigger.create({
    data: { id: asks, name: "Asks for a person", kind: "asked_for_human", ...common },
  });
  await writePast(
    office.database,
    { lineId: office.line.id, teamId: office.team.id, agentId: agent.id },
    Array.from({ length: 3 }, (_, day) => ({
      at: new Date(Date.UTC(2026, 0, 10 + day, 12)),
      happened: [{ customer: "Where is my parcel?" }, { ai: "On its way." }, { customer: "Thank you" }],
    })),
  );
});
afterAll(() => office.close());

const parcel = { name: "Says parcel", kind: "custom" as const, phrases: ["parcel"] };

async function ask<T>(method: string, where: string, body?: object, as = operator) {
  const answer = await office.ask(method, `/api/v1/replays${where}`, { as, ...(body !== undefined && { body }) });
  return { status: answer.status, body: (await answer.json()) as T & { detail?: string } };
}
const start = (body: StartReplay = {}) => ask<Replay>("POST", "", body);
const ended = (id: string) =>
  vi.waitFor(async () => {
    const { body } = await ask<Replay>("GET", `/${id}`);
    expect(body.state).not.toBe("running");
    return body;
  }, patient);

/** Nobody reads a message until it is let go: a replay that began stays where it is. */
async function holdMessages(): Promise<() => Promise<void>> {
  const connection = await office.database.pool.connect();
  await connection.query("BEGIN; LOCK TABLE message IN ACCESS EXCLUSIVE MODE");
  return async () => {
    await connection.query("COMMIT");
    connection.release();
  };
}

/** How many rows each table has. */
async function rows(): Promise<Record<string, number>> {
  const { pool } = office.database;
  const tables = await pool.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
  );
  const counts: [string, number][] = [];
  for (const { name } of tables.rows) {
    const { rows: counted } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`);
    counts.push([name, counted[0]!.n]);
  }
  return Object.fromEntries(counts);
}

test("an operator sees whom a new trigger would have called, and nothing is written but the replay", async () => {
  const before = await rows();
  const started = await start({ changes: [parcel] });
  expect(started).toMatchObject({ status: 202, body: { of: 3, actor: { name: "Ana" } } });
  const replay = await ended(started.body.id);
  expect(replay).toMatchObject({ state: "done", read: 3, of: 3, report: { conversations: 3, inUse: { before: 0 } } });
  expect(replay.report?.inUse.gained).toMatchObject({ n: 3, examples: [{ after: { evidence: "parcel" } }, {}, {}] });
  expect(await rows()).toEqual({ ...before, replay: (before["replay"] ?? 0) + 1 });
  expect(office.woken).toEqual([]);
});

test("only the conversations that were asked for are read", async () => {
  const since = await start({ changes: [parcel], since: "2026-01-11T00:00:00Z", until: "2026-01-12T00:00:00Z" });
  expect((await ended(since.body.id)).report?.conversations).toBe(1);
  const most = await start({ changes: [parcel], most: 2 });
  expect((await ended(most.body.id)).report?.inUse.gained.n).toBe(2);
  const elsewhere = await start({ changes: [parcel], lines: [uuid()] });
  expect((await ended(elsewhere.body.id)).report).toMatchObject({ conversations: 0, stretches: 0 });
});

test("while one replay runs there is no second, and who stops it may begin another", async () => {
  const letGo = await holdMessages();
  const first = await start();
  expect(first).toMatchObject({ status: 202, body: { state: "running", read: 0 } });
  expect(await start()).toMatchObject({ status: 409, body: { detail: expect.stringContaining("running already") } });
  expect(await ask<Replay>("POST", `/${first.body.id}/stop`, {})).toMatchObject({ body: { state: "stopped" } });
  const second = await start();
  await letGo();
  expect(await ended(second.body.id)).toMatchObject({ state: "done" });
  expect(await ended(first.body.id)).toMatchObject({ state: "stopped", read: 0 });
  expect(await ask<Replay>("POST", `/${second.body.id}/stop`, {})).toMatchObject({ body: { state: "done" } });
});

test("a replay whose process died reads as failed, and keeps nobody from the next", async () => {
  const id = uuid();
  const actor = { kind: "key", id: uuid(), name: "CI" };
  await office.database.pool.query(
    `INSERT INTO replay (id, state, asked, "of", actor, alive_at) VALUES ($1, 'running', '{"most": 9}', 9, $2, now() - interval '2 minutes')`,
    [id, JSON.stringify(actor)],
  );
  const dead = { state: "failed", reason: "The process that ran it ended before it was done." };
  expect((await ask<Replay>("GET", `/${id}`)).body).toMatchObject(dead);
  const next = await start();
  expect(next.status).toBe(202);
  await ended(next.body.id);
  const { body } = await ask<{ items: ReplayListed[] }>("GET", "?limit=50");
  expect(body.items[0]).toMatchObject({ id: next.body.id, state: "done" });
  expect(body.items[0]).not.toHaveProperty("report");
  expect(body.items.find((each) => each.id === id)).toMatchObject(dead);
});

test("what runs when Baton is stopped says so", async () => {
  const replays = replaysOf(office.needs.log, office.database, new Map());
  const letGo = await holdMessages();
  const started = await replays.start({ most: 10 }, { kind: "key", id: uuid(), name: "CI" });
  const closing = replays.close();
  await letGo();
  await closing;
  if (started.outcome !== "started") throw new Error("it did not start");
  expect((await ask<Replay>("GET", `/${started.id}`)).body).toMatchObject({
    state: "failed",
    reason: "Baton was stopped before the replay was done.",
  });
});

test("leads see what a replay found and cannot begin one, and agents see none", async () => {
  const { body } = await start();
  await ended(body.id);
  const lead = await office.anybody("lead");
  const agent = await office.anybody("agent");
  expect(await ask("GET", `/${body.id}`, undefined, lead)).toMatchObject({ status: 200 });
  expect(await ask("POST", "", {}, lead)).toMatchObject({ status: 403 });
  expect(await ask("POST", `/${body.id}/stop`, {}, lead)).toMatchObject({ status: 403 });
  expect(await ask("GET", `/${body.id}`, undefined, agent)).toMatchObject({ status: 403 });
});

test("a proposal that cannot be is refused in a sentence, before anything is read", async () => {
  const nobody = uuid();
  const refused: readonly [object, number, string][] = [
    [{ changes: [{ id: nobody, threshold: 0.5 }] }, 422, `There is no trigger ${nobody} in use.`],
    [
      { changes: [{ kind: "custom", phrases: ["a b"] }] },
      422,
      "A new trigger needs a name and a kind; a change to one in use needs its id.",
    ],
    [{ triggers: [{ name: "Mine", kind: "custom" }] }, 422, "“Mine” needs at least one phrase to listen for."],
    [{ changes: [{ id: asks, team: nobody }] }, 422, "“Asks for a person” calls a team that does not exist."],
    [{ triggers: [], changes: [] }, 400, "not both"],
    [{ since: "2026-02-01T00:00:00Z", until: "2026-01-01T00:00:00Z" }, 400, "later than since"],
    [{ tries: 3 }, 400, "tries"],
    [{ most: 0 }, 400, "At least one conversation."],
  ];
  for (const [body, status, says] of refused) {
    const answer = await ask<unknown>("POST", "", body);
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(says) } });
  }
});
