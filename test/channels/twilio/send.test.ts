import { randomUUID } from "node:crypto";
import http from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TryLater, type Line } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import type { Fault } from "../../../simulator/twilio.ts";
import type { OutboundMessage } from "../../../src/conversation/message.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import { createGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";
import { outbound } from "../../support/builders.ts";

let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createSms, createGate(), "")));
afterEach(() => stage.close());

const hello = (given: Partial<OutboundMessage> = {}): OutboundMessage =>
  outbound({
    id: randomUUID(),
    to: stage.customer,
    text: "Hello",
    automatic: true,
    ...given,
  });
const send = (given: Partial<OutboundMessage> = {}, line = stage.line, signal = AbortSignal.timeout(8000)) =>
  stage.channel.send(line, hello(given), signal);
const withSettings = (settings: object, secret: object = {}): Line => ({
  ...stage.line,
  settings: { ...(stage.line.settings as object), ...settings },
  secret: { ...(stage.line.secret as object), ...secret },
});
const picture = (name: string) => ({
  name,
  type: "image/png",
  size: 10,
  url: `${stage.url}/files/${name}`,
  bytes: async () => new Uint8Array(10),
});

test("a message names itself, its part and its attempt to whoever reports about it, and is not kept for ever", async () => {
  const id = randomUUID();
  let form = new URLSearchParams();
  const twilio = await playOnce((body, response) => {
    form = new URLSearchParams(body);
    response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify({ sid: `SM${"1".repeat(32)}` }));
  });
  await sendTo(twilio.url, { id, part: 2, attempt: 3 });
  expect(Object.fromEntries(form)).toMatchObject({
    StatusCallback: `https://baton.example.com/channels/twilio/${stage.line.id}/status?message=${id}&part=2&attempt=3`,
    ValidityPeriod: "14400",
  });
  await twilio.close();
});

test("Twilio's count of segments is kept where carriers count them", async () => {
  expect(await send({ text: "a".repeat(161) })).toMatchObject({ outcome: "sent", segments: 2 });
  expect(await send({ text: "é 😀".repeat(30) })).toMatchObject({ outcome: "sent", segments: 2 });
});

test("files go as addresses that Twilio fetches, with words or without", async () => {
  expect(await send({ text: "Like this", files: [picture("a.png"), picture("b.png")] })).toMatchObject({
    outcome: "sent",
  });
  expect(await send({ text: "", files: [picture("c.png")] })).toMatchObject({ outcome: "sent" });
  const [both, alone] = stage.twilio.accepted;
  expect(both).toMatchObject({
    body: "Like this",
    mediaUrls: [`${stage.url}/files/a.png`, `${stage.url}/files/b.png`],
  });
  expect(alone).toMatchObject({ body: "", mediaUrls: [`${stage.url}/files/c.png`] });
});

test("a template goes alone: its SID and what fills its gaps, no words and no files beside it", async () => {
  const forms: URLSearchParams[] = [];
  const twilio = await playOnce((body, response) => {
    forms.push(new URLSearchParams(body));
    response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify({ sid: `SM${"1".repeat(32)}` }));
  });
  const contentSid = `HX${"a".repeat(32)}`;
  const template = { contentSid, variables: { 1: "Ada", 2: "12 May" } };
  await sendTo(twilio.url, { text: "Hello Ada, 12 May", files: [picture("a.png")], template });
  await sendTo(twilio.url, { text: "Hello", template: { contentSid, variables: {} } });
  expect(forms.map((form) => [form.get("ContentSid"), form.get("ContentVariables")])).toEqual([
    [contentSid, '{"1":"Ada","2":"12 May"}'],
    [contentSid, null],
  ]);
  for (const form of forms) expect([form.has("Body"), form.has("MediaUrl")]).toEqual([false, false]);
  await twilio.close();
});

test.each<[number, string, object]>([
  [21610, "opted out", { consequence: "opted_out" }],
  [21211, "not one that can be written to", {}],
  [21606, "operator", { consequence: "line" }],
  [99999, "error 99999", {}],
])("error %s is refused, and the agent reads why", async (fault, words, follows) => {
  stage.twilio.fail(fault);
  expect(await send()).toEqual({
    outcome: "refused",
    reason: expect.stringContaining(words),
    code: String(fault),
    ...follows,
  });
});

test.each<[number, string]>([
  [20003, "credentials"],
  [10001, "suspended"],
  [21609, "PUBLIC_URL"],
  [63007, "number"],
])("error %s halts the line, and the operator reads what to do", async (fault, words) => {
  stage.twilio.fail(fault);
  expect(await send()).toEqual({
    outcome: "halted",
    reason: expect.stringContaining(words),
    code: String(fault),
  });
});

test.each<Extract<Fault, string>>(["500", "503-html", "reset", "500-after-accept", "reset-after-accept"])(
  "after %s nobody claims to know",
  async (fault) => {
    stage.twilio.fail(fault);
    expect(await send()).toMatchObject({ outcome: "uncertain" });
    expect(stage.twilio.accepted).toHaveLength(fault.endsWith("accept") ? 1 : 0);
  },
);

test.each([20429, 21611])("after %s the whole line is to slow down", async (code) => {
  stage.twilio.fail(code);
  const slow = await send().catch((error: unknown) => error);
  expect(slow).toBeInstanceOf(TryLater);
  expect(slow).toMatchObject({ wholeLine: true });
  expect(stage.twilio.accepted).toHaveLength(0);
});

test("when nobody is there, only this message waits", async () => {
  const gone = await sendTo("http://127.0.0.1:9", {}).catch((error: unknown) => error);
  expect(gone).toBeInstanceOf(TryLater);
  expect(gone).toMatchObject({ wholeLine: false });
});

test.each<[string, number, string, string, object]>([
  [
    "a problem of Twilio's newer kind",
    400,
    "application/json",
    problem(21610, 400),
    { outcome: "refused", code: "21610" },
  ],
  ["such a problem about the credentials", 401, "application/json", problem(20003, 401), { outcome: "halted" }],
  ["such a problem of its own", 503, "application/json", problem(20500, 503), { outcome: "uncertain" }],
  ["a 401 without a word", 401, "text/plain", "", { outcome: "halted" }],
  ["a 403 of a proxy", 403, "text/html", "<html>no</html>", { outcome: "refused" }],
  [
    "a code that is no number",
    400,
    "application/json",
    '{"code":"Odd","status":400}',
    { outcome: "refused", code: "Odd" },
  ],
  ["null", 400, "application/json", "null", { outcome: "refused" }],
  ["a list", 400, "application/json", "[]", { outcome: "refused" }],
  ["a redirect", 302, "text/plain", "", { outcome: "uncertain" }],
  ["a gateway's time-out", 408, "text/html", "<html></html>", { outcome: "uncertain" }],
  ["a created message without an id", 201, "application/json", "{}", { outcome: "uncertain" }],
  ["a created message that is cut off", 201, "application/json", '{"sid": "SM', { outcome: "uncertain" }],
])("%s as an answer breaks nothing", async (_, status, type, body, expected) => {
  const twilio = await playOnce((_asked, response) => response.writeHead(status, { "content-type": type }).end(body));
  expect(await sendTo(twilio.url, {})).toMatchObject(expected);
  await twilio.close();
});

test("when Twilio stays silent the wait ends with the time that was given", async () => {
  stage.twilio.fail("silence-after-accept");
  const began = performance.now();
  expect(await send({}, stage.line, AbortSignal.timeout(300))).toMatchObject({ outcome: "uncertain" });
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("without time nothing is sent", async () => {
  await expect(send({}, stage.line, AbortSignal.abort())).rejects.toThrow(TryLater);
  expect(stage.twilio.accepted).toHaveLength(0);
});

test("wrong credentials halt the line", async () => {
  const line = withSettings({}, { authToken: "not the right token" });
  expect(await send({}, line)).toMatchObject({ outcome: "halted", code: "20003" });
});

test("a line with an API key sends with it, and the auth token stays home", async () => {
  const key = stage.twilio.addKey(stage.account);
  const line = withSettings({ apiKeySid: key.sid }, { apiKeySecret: key.secret, authToken: "only for signatures" });
  expect(await send({}, line)).toMatchObject({ outcome: "sent" });
  const wrong = withSettings({ apiKeySid: key.sid }, { apiKeySecret: "not the right secret" });
  expect(await send({}, wrong)).toMatchObject({ outcome: "halted", code: "20003" });
});

test("while a token is replaced, messages leave before and after its promotion at Twilio", async () => {
  const line = withSettings({}, { nextAuthToken: "the token that follows" });
  expect(await send({}, line)).toMatchObject({ outcome: "sent" });
  stage.account.authToken = "the token that follows";
  expect(await send({}, line)).toMatchObject({ outcome: "sent" });
  expect(stage.twilio.accepted).toHaveLength(2);
  expect(await send({}, stage.line)).toMatchObject({ outcome: "halted" });
});

test("a line of a messaging service still sends from its own number", async () => {
  const service = stage.twilio.addService(stage.account, { numbers: ["+15550101", "+15550100"] });
  expect(await send({}, withSettings({ messagingServiceSid: service.sid }))).toMatchObject({ outcome: "sent" });
  expect(stage.twilio.accepted[0]).toMatchObject({ from: "+15550100", messagingServiceSid: service.sid });
});

test("an operator's line is checked before it is stored, and its secrets are kept apart", () => {
  const options = { publicUrl: () => "https://baton.example.com", apiUrl: undefined, fetch: fetchGuarded };
  const sms = createSms(options);
  const accountSid = `AC${"a".repeat(32)}`;
  const settings = { accountSid, authToken: "0123456789" };
  expect(sms.parseLine({ address: "+1 (555) 0100", settings, secret: undefined })).toEqual({
    ok: true,
    address: "+15550100",
    settings: { accountSid },
    secret: { authToken: "0123456789" },
  });
  expect(sms.parseLine({ address: "5550100x", settings, secret: {} })).toMatchObject({
    ok: false,
    problem: expect.stringContaining("+15550100"),
  });
  expect(sms.parseLine({ address: "+15550100", settings: { accountSid }, secret: { authToken: "" } })).toMatchObject({
    ok: false,
  });
  expect(
    sms.parseLine({ address: "+15550100", settings: { accountSid: "AC1" }, secret: { authToken: "0123456789" } }),
  ).toMatchObject({ ok: false, problem: expect.stringContaining("account SID") });
  expect(sms.webhooks!({ id: "7" })).toEqual({
    webhookUrl: "https://baton.example.com/channels/twilio/7#ct=2000&rt=4000&rc=2&rp=ct,rt,5xx",
    fallbackUrl: "https://baton.example.com/channels/twilio/7/fallback",
    statusUrl: "https://baton.example.com/channels/twilio/7/status",
  });
  const whatsapp = createWhatsapp(options);
  expect(whatsapp.parseLine({ address: "whatsapp:+15550100", settings, secret: {} })).toMatchObject({
    ok: true,
    address: "+15550100",
  });
});

/** As Twilio's newer APIs refuse (RFC 9457). */
function problem(code: number, status: number): string {
  return JSON.stringify({ type: "https://www.twilio.com/docs/api/errors", title: "No", status, code });
}

/** Sends to somewhere else than the stand-in. */
function sendTo(apiUrl: string, given: Partial<OutboundMessage>) {
  const sms = createSms({ publicUrl: () => "https://baton.example.com", apiUrl, fetch: fetchGuarded });
  return sms.send(stage.line, hello(given), AbortSignal.timeout(5000));
}

/** Answers as no stand-in does that behaves. */
async function playOnce(answer: (body: string, response: http.ServerResponse) => void) {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(Buffer.concat(chunks).toString(), response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
