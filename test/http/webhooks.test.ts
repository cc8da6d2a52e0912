import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Webhook as Verifier } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { fetchGuarded } from "../../src/fetch.ts";
import { createSeal } from "../../src/store/seal.ts";
import { createTelling } from "../../src/store/telling.ts";
import { createTeller } from "../../workers/tell.ts";
import { openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };
type Shown = { readonly id: string; readonly secret: string; readonly state: string; readonly waiting: number };

let office: Office;
let oda: Awaited<ReturnType<Office["anybody"]>>;
let heard: Heard[] = [];
let status = 204;
let now: Date;
const receiver = createServer((request, response) => {
  void text(request).then((body) => {
    heard.push({ headers: request.headers, body });
    response.writeHead(status, { location: "http://127.0.0.1:1/" }).end("x".repeat(100_000));
  });
});
beforeAll(async () => {
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  office = await openOffice();
  oda = await office.anybody("operator", "Oda");
});
afterAll(async () => {
  receiver.close();
  await office.close();
});
beforeEach(async () => {
  await office.database.prisma.webhook.deleteMany();
  [heard, status, now] = [[], 204, new Date()];
});

const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
const ask = (method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown) =>
  office.ask(method, `/api/v1/webhooks${path}`, { as: oda, ...(body !== undefined && { body }) });
const added = async (given: object = {}): Promise<Shown> => {
  const answer = await ask("POST", "", { name: "Desk", url: address(), events: ["handoff.*"], ...given });
  expect(answer.status).toBe(201);
  return (await answer.json()) as Shown;
};
const shown = async (id: string) => (await (await ask("GET", `/${id}`)).json()) as Shown & { readonly reason?: string };

const fails = (error: unknown): void => {
  throw error;
};
/** One process that tells, at a time that the test sets. */
const teller = (onError: (error: unknown) => unknown = fails) =>
  createTeller({
    telling: createTelling(office.database.pool, createSeal("a key of chance that is long enough for a test")),
    fetch: fetchGuarded,
    mayStayHere: true,
    now: () => now,
    onError,
  });
const round = async (minutes = 0): Promise<void> => {
  now = new Date(Math.max(now.getTime(), Date.now()) + minutes * 60_000);
  const one = teller();
  await one.round(now);
  await one.close();
};
const aHandoff = async (words = "A lawyer will call you") =>
  office.aiPasses(await office.customerWrites(words), words, new Date());

test("a desk's own program hears of a handoff, knows that we speak, and reads none of the customer's words", async () => {
  const { secret } = await added();
  const handoff = await aHandoff();
  await round();
  const [first, ...others] = heard;
  expect(others).toEqual([]);
  const body = new Verifier(secret).verify(first!.body, first!.headers as Record<string, string>);
  expect(body).toMatchObject({ type: "handoff.requested", data: { handoff, mode: "pass", priority: "high" } });
  expect(first!.body).not.toContain("lawyer");
  expect(first!.headers["content-type"]).toBe("application/json");
});

test("what is not wanted is not told, and neither is what happens while an address is paused", async () => {
  const { id } = await added({ events: ["handoff.requested"] });
  await ask("PATCH", `/${id}`, { state: "paused" });
  await aHandoff();
  await ask("PATCH", `/${id}`, { state: "live" });
  await aHandoff();
  await round();
  expect(heard.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(["handoff.requested"]);
});

test("an address that is away is tried again under the same id, later each time, and everything is well once it answers", async () => {
  const { id } = await added();
  await aHandoff();
  status = 503;
  await round();
  await round(0.01);
  expect(heard).toHaveLength(1);
  await round(1);
  await round(6);
  expect(heard).toHaveLength(3);
  expect(await shown(id)).toMatchObject({ state: "failing", reason: "It answered with status 503.", waiting: 1 });
  status = 200;
  await round(40);
  expect(await shown(id)).toMatchObject({ state: "live", waiting: 0 });
  expect(new Set(heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(heard).toHaveLength(4);
});

test("after three days in vain it is paused with the reason, and an operator tries everything again", async () => {
  const { id } = await added();
  await aHandoff();
  status = 500;
  for (let attempt = 0; attempt < 10; attempt++) await round(25 * 60);
  expect(heard).toHaveLength(10);
  expect(await shown(id)).toMatchObject({ state: "paused", reason: "It answered with status 500." });
  status = 200;
  const again = await ask("POST", `/${id}/retry`, {});
  expect(await again.json()).toEqual({ again: 1 });
  await round();
  expect(await shown(id)).toMatchObject({ state: "live", waiting: 0 });
});

test("who answers 410 is told nothing more until an operator wants it", async () => {
  const { id } = await added();
  await aHandoff();
  status = 410;
  await round();
  expect(await shown(id)).toMatchObject({ state: "paused", reason: expect.stringContaining("410") });
  await aHandoff();
  await round(60);
  expect(heard).toHaveLength(1);
});

test("two processes tell each happening once", async () => {
  await added();
  await Promise.all(Array.from({ length: 6 }, () => aHandoff()));
  now = new Date();
  const both = [teller(), teller()];
  await Promise.all(both.map((each) => each.round(now)));
  await Promise.all(both.map((each) => each.close()));
  expect(new Set(heard.map(({ headers }) => headers["webhook-id"])).size).toBe(heard.length);
  expect(heard).toHaveLength(6);
});

test("a secret that cannot be read any more stops its own address, and no other", async () => {
  const { id } = await added();
  await added({ name: "Other" });
  await office.database.prisma.webhook.update({ where: { id }, data: { secret: Buffer.from("torn") } });
  await aHandoff();
  now = new Date();
  const errors: unknown[] = [];
  const one = teller((error) => errors.push(error));
  await one.round(now);
  await one.close();
  expect(heard).toHaveLength(1);
  expect(errors).toHaveLength(1);
  expect((await shown(id)).reason).toContain("Make a new secret");
});

test("an operator tries an address before they rely on it", async () => {
  const { id, secret } = await added();
  expect(await (await ask("POST", `/${id}/test`, {})).json()).toEqual({ taken: true, status: 204 });
  expect(new Verifier(secret).verify(heard[0]!.body, heard[0]!.headers as Record<string, string>)).toMatchObject({
    type: "webhook.test",
  });
  status = 302;
  expect(await (await ask("POST", `/${id}/test`, {})).json()).toMatchObject({ taken: false, status: 302 });
});

test("a secret is shown once, and a renewed one signs from then on", async () => {
  const { id, secret } = await added();
  expect(JSON.stringify(await (await ask("GET", "")).json())).not.toContain("whsec_");
  const { secret: renewed } = (await (await ask("POST", `/${id}/renew`, {})).json()) as Shown;
  await aHandoff();
  await round();
  const proves = (known: string) =>
    new Verifier(known).verify(heard[0]!.body, heard[0]!.headers as Record<string, string>);
  expect(() => proves(secret)).toThrow("No matching signature");
  expect(proves(renewed)).toMatchObject({ type: "handoff.requested" });
});

test("nothing is sent behind our walls unless the machine is the operator's own", async () => {
  const { id } = await added({ url: "https://10.0.0.7/hook" });
  expect(await (await ask("POST", `/${id}/test`, {})).json()).toMatchObject({ taken: false });
  const answer = await ask("POST", "", { name: "No", url: "ftp://example.com/x", events: ["handoff.*"] });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("https://");
});

test.each([
  [{ events: ["handoffs.*"] }, "There are events of"],
  [{ events: [] }, "Choose at least one event"],
  [{ name: " " }, "needs a name"],
  [{ url: "https://ana:secret@example.com/" }, "No name or password"],
  [{ colour: "red" }, "colour"],
])("a webhook that cannot be meant is refused: %j", async (given, says) => {
  const answer = await ask("POST", "", { name: "Desk", url: address(), events: ["handoff.*"], ...given });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(says);
});

test("agents do not see where the house reports to, and every change is recorded", async () => {
  const ana = await office.anybody("agent", "Ana");
  expect((await office.ask("GET", "/api/v1/webhooks", { as: ana })).status).toBe(403);
  const { id } = await added();
  await ask("DELETE", `/${id}`);
  await vi.waitFor(async () => {
    const events = await office.database.prisma.event.findMany({ where: { kind: { startsWith: "webhook." } } });
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["webhook.added", "webhook.removed"]));
  }, patient);
});
