import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { LiveBatch } from "../../src/http/needs/live.ts";
import { apiKey, openOffice, type Asked, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";
import { quickest } from "../support/quickest.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const key = { key: apiKey };
type Heard = { event: string; id: string; data: Record<string, unknown> };

/** A browser's EventSource, as far as we use it. */
async function listen(where: Office, as: Asked["as"], lastEventId?: string) {
  const leave = new AbortController();
  const headers: Record<string, string> = lastEventId === undefined ? {} : { "last-event-id": lastEventId };
  const response = await fetch(`${where.url()}/api/v1/events`, {
    signal: leave.signal,
    headers: { ...headers, ...("key" in as! ? { authorization: `Bearer ${as.key}` } : { cookie: as!.cookie }) },
  });
  const heard: Heard[] = [];
  const state = { ended: false, id: lastEventId ?? "" };
  const read = async (): Promise<void> => {
    let rest = "";
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + part).split("\n\n");
      rest = blocks.pop()!;
      for (const block of blocks) {
        const fields = new Map(
          block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
        );
        state.id = fields.get("id") ?? state.id;
        const data = fields.get("data");
        if (data !== undefined)
          heard.push({ event: fields.get("event") ?? "message", id: fields.get("id") ?? "", data: JSON.parse(data) });
      }
    }
  };
  void read()
    .catch(() => {})
    .finally(() => (state.ended = true));
  return {
    response,
    heard,
    state,
    leave: () => leave.abort(),
    of: (id: string) => heard.filter(({ data }) => data["conversation"] === id),
  };
}

test("an agent hears at once that a customer wrote, by ids alone", async () => {
  const stream = await listen(office, await office.anybody("agent"));
  expect(stream.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await vi.waitFor(() => expect(stream.heard[0]).toMatchObject({ event: "ready" }), patient);
  const id = await office.customerWrites("My card number is 4111");
  await vi.waitFor(
    () =>
      expect(stream.of(id)).toMatchObject([
        { data: { kind: "message.received", conversation: id, at: expect.any(String) } },
      ]),
    patient,
  );
  expect(JSON.stringify(stream.heard)).not.toContain("4111");
  stream.leave();
});

test("who was away hears on return what happened meanwhile, once and without a gap", async () => {
  const before = await listen(office, key);
  const first = await office.customerWrites("One");
  await vi.waitFor(() => expect(before.of(first)).toHaveLength(1), patient);
  before.leave();
  const missed = [await office.customerWrites("Two"), await office.customerWrites("Three")];
  const after = await listen(office, key, before.state.id);
  const fresh = await office.customerWrites("Four");
  await vi.waitFor(() => expect(after.of(fresh)).toHaveLength(1), patient);
  expect(after.of(first)).toEqual([]);
  for (const id of missed) expect(after.of(id)).toHaveLength(1);
  after.leave();
});

test("a cursor that is none begins anew instead of failing", async () => {
  for (const cursor of ["x", "1:1:'; DROP TABLE event", "9".repeat(200), "5:1:"]) {
    const stream = await listen(office, key, cursor);
    await vi.waitFor(() => expect(stream.heard[0]).toMatchObject({ event: "ready" }), patient);
    stream.leave();
  }
  const stream = await listen(office, key);
  const id = await office.customerWrites("Still alive");
  await vi.waitFor(() => expect(stream.of(id)).toHaveLength(1), patient);
  stream.leave();
});

test("only the last event of a batch carries the place to resume from", async () => {
  let send: ((cursor: string, events: LiveBatch) => void) | undefined;
  const played = await openOffice({
    live: {
      async follow(_cursor, onBatch) {
        onBatch("1:1:", []);
        send = onBatch;
        return () => {};
      },
    },
  });
  const stream = await listen(played, key);
  await vi.waitFor(() => expect(stream.state.id).toBe("1:1:"), patient);
  const at = new Date();
  send!(
    "7:7:",
    ["a", "b", "c"].map((kind) => ({ kind, conversation: undefined, at })),
  );
  await vi.waitFor(
    () =>
      expect(stream.heard.map(({ id, data }) => [data["kind"], id])).toEqual([
        [undefined, ""],
        ["a", ""],
        ["b", ""],
        ["c", "7:7:"],
      ]),
    patient,
  );
  stream.leave();
  await played.close();
});

test("signing out ends the stream, and so does whoever ends the session elsewhere, within 5 s", async () => {
  const here = await office.anybody("agent");
  const stream = await listen(office, here);
  await office.ask("DELETE", "/api/v1/session", { as: here });
  await vi.waitFor(() => expect(stream.state.ended).toBe(true), patient);

  const endsElsewhere = async () => {
    const elsewhere = await office.anybody("agent");
    const other = await listen(office, elsewhere);
    await office.people.signOutEverywhere(elsewhere.id);
    const ended = performance.now();
    await vi.waitFor(() => expect(other.state.ended).toBe(true), patient);
    return performance.now() - ended;
  };
  expect(await quickest(5_000, endsElsewhere)).toBeLessThan(5_000);
});

test("a sixth stream of one session is refused, and may come when another has left", async () => {
  const as = await office.anybody("agent");
  const streams = await Promise.all(Array.from({ length: 5 }, () => listen(office, as)));
  expect((await listen(office, as)).response.status).toBe(429);
  expect((await listen(office, await office.anybody("agent"))).response.status).toBe(200);
  streams[0]!.leave();
  await vi.waitFor(async () => expect((await listen(office, as)).response.status).toBe(200), patient);
  for (const stream of streams) stream.leave();
});

test("who does not read is let go before they fill our memory", async () => {
  let send: ((cursor: string, events: LiveBatch) => void) | undefined;
  const stopped = vi.fn<() => void>();
  const played = await openOffice({
    live: {
      async follow(_cursor, onBatch) {
        send = onBatch;
        return stopped;
      },
    },
  });
  const { request } = await import("node:http");
  const client = request(
    `${played.url()}/api/v1/events`,
    { headers: { authorization: `Bearer ${apiKey}` } },
    (response) => response.pause(),
  );
  client.on("error", () => {}).end();
  await vi.waitFor(() => expect(send).toBeDefined(), patient);
  const batch = Array.from({ length: 2_000 }, () => ({
    kind: "x".repeat(100),
    conversation: undefined,
    at: new Date(),
  }));
  for (let index = 0; index < 200 && stopped.mock.calls.length === 0; index += 1) {
    send!("1:1:", batch);
    await new Promise(setImmediate);
  }
  expect(stopped).toHaveBeenCalledOnce();
  await played.close();
});

test("closing the server ends the streams and does not hang", async () => {
  const closing = await openOffice();
  const stream = await listen(closing, key);
  await closing.close();
  await vi.waitFor(() => expect(stream.state.ended).toBe(true), patient);
});
