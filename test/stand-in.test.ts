import express from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClients } from "../channels/twilio/client.ts";
import { newAccount, openTwilioStandIn, type Account, type Delivery, type TwilioStandIn } from "../simulator/twilio.ts";
import { patient } from "./support/patient.ts";

/** A request that came to the business, with the address that it came to. */
type Came = { readonly path: string; readonly form: Record<string, string>; readonly headers: Headers };

const shop = "+15550101";
const sender = `whatsapp:${shop}`;
const customer = "+15550123";

let standIn: TwilioStandIn;
let account: Account;
let sdk: twilio.Twilio;
let base: string;
let came: Came[];
/** What the business answers with, one after the other; then always well. */
let answers: (number | "cut")[];
let closeBusiness: () => void;

beforeEach(async () => {
  account = newAccount();
  standIn = await openTwilioStandIn({ accounts: [account], paceMs: 1 });
  sdk = createClients(standIn.url)({ accountSid: account.sid, authToken: account.authToken });
  [came, answers] = [[], []];
  const app = express();
  app.use(express.urlencoded({ extended: false }), (request, response) => {
    const form = request.body as Record<string, string>;
    const headers = new Headers(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
    came.push({ path: request.originalUrl, form, headers });
    const answer = answers.shift() ?? 200;
    if (answer === "cut") return void request.socket.destroy();
    if (request.path.endsWith(".html")) return void response.type("html").send("<p>no picture</p>");
    if (request.path.endsWith(".txt")) return void response.type("text/plain").send("OK");
    if (request.path.endsWith(".xml"))
      return void response.type("text/xml").send("<Response><Message>Hi</Message></Response>");
    if (request.path.endsWith(".png")) return void response.type("png").send(Buffer.alloc(100));
    response.status(answer).type("text/xml").send("<Response/>");
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeBusiness = () => (server.closeAllConnections(), server.close());
});

afterEach(async () => {
  closeBusiness();
  await standIn.close();
});

const write = (given: Partial<Delivery> = {}) =>
  standIn.deliver({ account, webhookUrl: `${base}/hook`, from: customer, to: shop, body: "Hello", ...given });
const send = (given: Partial<Parameters<typeof sdk.messages.create>[0]> = {}) =>
  sdk.messages.create({ to: customer, from: shop, body: "Hi", ...given });
const refusal = (given: Parameters<typeof send>[0]) =>
  send(given).then(
    () => undefined,
    ({ code }: { code: number }) => code,
  );
const endsAs = (sid: string, status: string, errorCode: number | null = null) =>
  vi.waitFor(async () => expect(await sdk.messages(sid).fetch()).toMatchObject({ status, errorCode }), patient);
const reports = () => came.filter(({ path }) => path.startsWith("/status")).map(({ form }) => form["MessageStatus"]);

describe("who may ask", () => {
  test("the account's token and its API keys open the account, and nothing else does", async () => {
    const key = standIn.addKey(account);
    const byKey = createClients(standIn.url)({
      accountSid: account.sid,
      authToken: "x",
      apiKeySid: key.sid,
      apiKeySecret: key.secret,
    });
    expect((await byKey.messages.create({ to: customer, from: shop, body: "Hi" })).sid).toMatch(/^SM/);
    expect(await byKey.content.v1.contentAndApprovals.list()).toEqual([]);
    const other = newAccount();
    standIn.addAccount(other);
    const foreign = createClients(standIn.url)({ accountSid: account.sid, authToken: other.authToken });
    await expect(foreign.messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    account.authToken = "another-token";
    await expect(send()).rejects.toMatchObject({ code: 20003 });
  });
});

describe("the list of messages", () => {
  test("the SDK reads every page, both ways, newest first, whatever comes meanwhile", async () => {
    for (let index = 0; index < 7; index++) await write({ body: `in ${index}`, drop: true });
    await send({ body: "out" });
    const pages: string[][] = [];
    const read = async (address?: string): Promise<void> => {
      const page = await (address === undefined ? sdk.messages.page({ pageSize: 3 }) : sdk.messages.getPage(address));
      pages.push(page.instances.map(({ body }) => body));
      await write({ drop: true, body: "meanwhile" });
      if (page.nextPageUrl !== undefined) await read(page.nextPageUrl);
    };
    await read();
    expect(pages).toEqual([
      ["out", "in 6", "in 5"],
      ["in 4", "in 3", "in 2"],
      ["in 1", "in 0"],
    ]);
    expect(await sdk.messages.list({ from: customer, to: shop, pageSize: 2 })).toHaveLength(10);
    expect(came).toEqual([]);
  });

  test("it can be asked for what was sent since a moment, to the second", async () => {
    await write({ drop: true });
    const created = standIn.messages[0]!.created;
    const since = (ms: number) => sdk.messages.list({ to: shop, dateSentAfter: new Date(created.getTime() + ms) });
    expect(await since(0)).toHaveLength(1);
    expect(await since(2000)).toHaveLength(0);
    expect(await sdk.messages.list({ to: shop, dateSentBefore: new Date(created.getTime() - 2000) })).toHaveLength(0);
  });

  test("it counts segments and files", async () => {
    const long = await send({ body: `${"a".repeat(159)}€` });
    expect(long).toMatchObject({ numSegments: "2", numMedia: "0", status: "queued" });
    expect(await send({ body: "ф".repeat(70) })).toMatchObject({ numSegments: "1" });
    const { sid } = await write({ media: [{ bytes: Buffer.from("x"), type: "image/png" }] });
    expect(await sdk.messages(sid).fetch()).toMatchObject({ numMedia: "1", direction: "inbound", status: "received" });
    expect(await sdk.messages(sid).media.list()).toMatchObject([{ contentType: "image/png", parentSid: sid }]);
  });
});

describe("webhooks", () => {
  const isSigned = ({ path, form, headers }: Came) =>
    twilio.validateRequest(account.authToken, headers.get("x-twilio-signature")!, base + path, form);

  test("a webhook is tried again as its fragment says, signed, and with the same token", async () => {
    answers = [503, "cut", 200];
    const { answers: last, attempts } = await write({ webhookUrl: `${base}/hook#rc=2&rp=rt,5xx` });
    expect(attempts.map(({ status }) => status)).toEqual([503, 0, 200]);
    expect(last).toMatchObject([{ status: 200 }]);
    expect(came.every(isSigned)).toBe(true);
    expect(new Set(came.map(({ headers }) => headers.get("i-twilio-idempotency-token"))).size).toBe(1);
  });

  test("without a fragment a failure is not tried again, and the fallback address hears of it", async () => {
    answers = [500];
    const delivered = await write({ fallbackUrl: `${base}/fallback` });
    expect(delivered.answers).toMatchObject([{ status: 200 }]);
    expect(came.map(({ path }) => path)).toEqual(["/hook", "/fallback"]);
    expect(came[1]!.form).toMatchObject({ ErrorCode: "11200", ErrorUrl: `${base}/hook`, MessageSid: delivered.sid });
    expect(isSigned(came[1]!)).toBe(true);
  });

  test("whoever does not answer is told apart from whoever takes too long", async () => {
    expect((await write({ webhookUrl: "http://127.0.0.1:1/" })).attempts).toMatchObject([
      { body: "no connection" },
      { body: "no connection" },
    ]);
  });

  test("they go where the number, or the WhatsApp sender, was told to send them", async () => {
    const number = standIn.addNumber(account, shop);
    await sdk.incomingPhoneNumbers(number.sid).update({ smsUrl: `${base}/sms`, smsFallbackUrl: `${base}/else` });
    const whatsapp = standIn.addSender(account, sender);
    await sdk.messaging.v2
      .channelsSenders(whatsapp.sid)
      .update({ webhook: { callback_url: `${base}/whatsapp` } } as never);
    await write({ webhookUrl: undefined });
    await write({ webhookUrl: undefined, from: `whatsapp:${customer}`, to: sender });
    expect(came.map(({ path }) => path)).toEqual(["/sms", "/whatsapp"]);
    expect(await sdk.incomingPhoneNumbers.list({ phoneNumber: shop })).toMatchObject([{ smsUrl: `${base}/sms` }]);
  });

  test("an answer that would be texted to the customer is noticed", async () => {
    await write();
    expect(standIn.twimlReplies).toEqual([]);
    const { sid } = await write({ webhookUrl: `${base}/ok.txt` });
    await write({ webhookUrl: `${base}/reply.xml` });
    expect(standIn.twimlReplies).toEqual([
      { sid, body: "OK" },
      { sid: expect.stringMatching(/^SM/), body: "Hi" },
    ]);
  });
});

describe("what a carrier does by itself", () => {
  test("STOP is answered and blocks the pair until START; the business hears both", async () => {
    await write({ body: " Stop " });
    expect(standIn.messages.at(-1)).toMatchObject({ direction: "outbound-reply", to: customer });
    expect(await refusal({})).toBe(21610);
    expect(await refusal({ to: "+15550124" })).toBeUndefined();
    await write({ body: "START" });
    expect(await refusal({})).toBeUndefined();
    expect(came.map(({ form }) => form["Body"])).toEqual([" Stop ", "START"]);
    expect(standIn.accepted).toHaveLength(2);
  });

  test("a bus stop is no STOP, a YES is none of its business, and WhatsApp knows no keyword", async () => {
    await write({ body: "Is there a bus stop?" });
    await write({ body: "Yes" });
    await write({ body: "STOP", from: `whatsapp:${customer}`, to: sender });
    expect(standIn.messages.map(({ direction }) => direction)).toEqual(["inbound", "inbound", "inbound"]);
  });

  test("a service blocks for all its numbers, makes the message first, and says what the keyword meant", async () => {
    const service = standIn.addService(account, { numbers: [shop, "+15550102"], advancedOptOut: true });
    await write({ body: "STOP" });
    expect(came[0]!.form["OptOutType"]).toBe("STOP");
    const message = await sdk.messages.create({ to: customer, messagingServiceSid: service.sid, body: "Hi" });
    expect(message).toMatchObject({ status: "accepted", from: null, numSegments: "0" });
    await endsAs(message.sid, "failed", 21610);
  });
});

describe("WhatsApp's window", () => {
  const free = () => send({ to: `whatsapp:${customer}`, from: sender });

  test("a day after the customer wrote only approved templates arrive, until they write again", async () => {
    const hello = standIn.addTemplate(account, { name: "hello", body: "Hello {{1}}", variables: { 1: "Ann" } });
    const waiting = standIn.addTemplate(account, { name: "later", body: "Later", approval: "pending" });
    const template = (contentSid: string, contentVariables = '{"1":"Mira"}') =>
      send({ to: `whatsapp:${customer}`, from: sender, body: undefined, contentSid, contentVariables } as never);
    await write({ from: `whatsapp:${customer}`, to: sender });
    standIn.clock.pass(23 * 3_600_000);
    await endsAs((await free()).sid, "read");
    standIn.clock.pass(3_600_001);
    const late = await free();
    expect(late.status).toBe("queued");
    await endsAs(late.sid, "undelivered", 63016);
    await endsAs((await template(waiting.sid)).sid, "undelivered", 63016);
    const greeting = await template(hello.sid);
    expect(greeting.body).toBe("Hello Mira");
    await endsAs(greeting.sid, "read");
    await expect(template(hello.sid, "{}")).rejects.toMatchObject({ code: 21656 });
    await write({ from: `whatsapp:${customer}`, to: sender });
    await endsAs((await free()).sid, "read");
  });

  test("templates are listed with what WhatsApp says about them", async () => {
    for (let index = 0; index < 3; index++) standIn.addTemplate(account, { name: `t${index}`, body: "Hi {{1}}" });
    standIn.addTemplate(account, {
      name: "no",
      body: "Buy!",
      approval: "rejected",
      rejectionReason: "TAG_CONTENT_MISMATCH",
    });
    const all = await sdk.content.v1.contentAndApprovals.list({ pageSize: 2 });
    expect(all.map(({ friendlyName }) => friendlyName)).toEqual(["no", "t2", "t1", "t0"]);
    expect(all[0]).toMatchObject({
      types: { "twilio/text": { body: "Buy!" } },
      approvalRequests: { status: "rejected", rejection_reason: "TAG_CONTENT_MISMATCH" },
    });
    expect((await sdk.content.v1.contents(all[0]!.sid).approvalFetch().fetch()).whatsapp).toMatchObject({
      status: "rejected",
    });
  });

  test("somebody writes: only as an answer to a message that came", async () => {
    const { sid } = await write({ from: `whatsapp:${customer}`, to: sender });
    const ask = (messageId: string) => sdk.messaging.v2.typingIndicator.create({ channel: "whatsapp", messageId });
    expect(await ask(sid)).toMatchObject({ success: true });
    await expect(ask(`SM${"0".repeat(32)}`)).rejects.toMatchObject({ code: 20404 });
    expect(standIn.typing.map(({ message }) => message.sid)).toEqual([sid]);
  });
});

describe("requests to send", () => {
  test("each mistake has its own code", async () => {
    standIn.addNumber(account, shop);
    standIn.addSender(account, sender);
    expect(await refusal({ from: "+15550199" })).toBe(21606);
    expect(await refusal({ from: "whatsapp:+15550199", to: `whatsapp:${customer}` })).toBe(63007);
    expect(await refusal({ from: sender })).toBe(21910);
    expect(await refusal({ body: "x".repeat(1601) })).toBe(21617);
    expect(await refusal({ contentSid: `HX${"0".repeat(32)}` })).toBe(21655);
    expect(await refusal({ mediaUrl: ["http://a/", "http://b/"], from: sender, to: `whatsapp:${customer}` })).toBe(
      21623,
    );
    expect(standIn.accepted).toEqual([]);
  });

  test("a share of them is accepted and never answered well, evenly; a storm refuses all", async () => {
    standIn.failShare(0.2, "500-after-accept");
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => refusal({})));
    expect(outcomes.filter((code) => code === 20500)).toHaveLength(4);
    expect(standIn.accepted).toHaveLength(20);
    standIn.failShare(0, "500");
    standIn.storm(60_000);
    expect(await refusal({})).toBe(20429);
    standIn.storm(0);
    expect(await refusal({})).toBeUndefined();
  });

  test("files are fetched as Twilio does, and what cannot be used fails later", async () => {
    const whatsapp = { from: sender, to: `whatsapp:${customer}` };
    const good = await send({ ...whatsapp, mediaUrl: [`${base}/a.png`] });
    expect(good).toMatchObject({ numMedia: "1", sid: expect.stringMatching(/^MM/) });
    await endsAs(good.sid, "read");
    expect(standIn.fetchedMedia).toMatchObject([{ message: good.sid, status: 200, type: "image/png" }]);
    expect(came[0]!.headers.has("authorization")).toBe(false);
    await endsAs((await send({ ...whatsapp, mediaUrl: [`${base}/a.html`] })).sid, "failed", 63019);
    answers = [404];
    await endsAs((await send({ ...whatsapp, mediaUrl: [`${base}/a`] })).sid, "failed", 63019);
  });
});

describe("delivery reports", () => {
  const status = () => ({ statusCallback: `${base}/status?message=1` });

  test("they may come before the answer, twice and backwards, and the list is right all the same", async () => {
    standIn.reportAs([{ status: "delivered", beforeAnswer: true, times: 2 }, { status: "sent" }]);
    const { sid } = await send(status());
    expect(reports()).toEqual(["delivered", "delivered"]);
    await vi.waitFor(() => expect(reports()).toEqual(["delivered", "delivered", "sent"]), patient);
    await endsAs(sid, "delivered");
  });

  test("they may never come, and the list knows it", async () => {
    standIn.reportAs(({ body }) => (body === "Hi" ? "never" : "as usual"));
    await endsAs((await send(status())).sid, "delivered");
    expect(reports()).toEqual([]);
    await send({ ...status(), body: "Ho" });
    await vi.waitFor(() => expect(reports()).toEqual(["sent", "delivered"]), patient);
  });

  test("a status nobody has heard of and a code that is no number are passed on", async () => {
    standIn.reportAs([{ status: "teleported" }, { status: "failed", errorCode: "InvalidSandboxRequest" }]);
    const { sid } = await send(status());
    await vi.waitFor(() => expect(came.at(-1)?.form["ErrorCode"]).toBe("InvalidSandboxRequest"), patient);
    expect(reports()).toEqual(["teleported", "failed"]);
    await endsAs(sid, "failed");
  });
});

describe("files that customers send", () => {
  const fetchFile = async (fault?: Extract<NonNullable<Delivery["media"]>[number], { bytes: unknown }>["fault"]) => {
    await write({ media: [{ bytes: Buffer.from("picture"), type: "image/png", ...(fault && { fault }) }] });
    const address = new URL(came.at(-1)!.form["MediaUrl0"]!);
    expect(address.origin).toBe("https://api.twilio.com");
    return (authorization?: string) =>
      fetch(standIn.url + address.pathname, { redirect: "manual", headers: authorization ? { authorization } : {} });
  };
  const basic = () => `Basic ${btoa(`${account.sid}:${account.authToken}`)}`;

  test("the account's credentials lead to another host, where whoever brings them along is noticed", async () => {
    const ask = await fetchFile();
    expect((await ask()).status).toBe(401);
    const answer = await ask(basic());
    expect(answer.status).toBe(307);
    const where = answer.headers.get("location")!;
    expect(new URL(where).origin).toBe(standIn.cdnUrl);
    const file = await fetch(where);
    expect([file.headers.get("content-type"), await file.text()]).toEqual(["image/png", "picture"]);
    expect(standIn.leaks).toEqual([]);
    await fetch(where, { headers: { authorization: basic() } });
    expect(standIn.leaks).toEqual([new URL(where).pathname]);
  });

  test("they go wrong on demand", async () => {
    expect((await (await fetchFile("forbidden"))(basic())).status).toBe(403);
    const shy = await fetchFile({ missingFor: 1 });
    expect([(await shy(basic())).status, (await shy(basic())).status]).toEqual([404, 307]);
    const away = await fetchFile({ redirect: `${standIn.cdnUrl}/stranger/a` });
    expect((await away(basic())).headers.get("location")).toBe(`${standIn.cdnUrl}/stranger/a`);
    for (const fault of ["never ends", "huge", "gzip bomb"] as const) {
      const { headers } = await (await fetchFile(fault))(basic());
      const body = (await fetch(headers.get("location")!)).body!.getReader();
      let size = 0;
      while (size < 30_000_000) size += (await body.read()).value?.length ?? Number.POSITIVE_INFINITY;
      await body.cancel();
      expect(size).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });
});
