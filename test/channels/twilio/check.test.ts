import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater, type Line } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import { createGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";

let stage: TwilioStage;
afterEach(() => stage.close());

const check = (given: { readonly repair?: boolean; readonly line?: Line } = {}) =>
  stage.channel.check!(given.line ?? stage.line, { repair: given.repair ?? false }, AbortSignal.timeout(8000));
const states = async (...given: Parameters<typeof check>) =>
  (await check(...given)).map(({ step, state }) => `${step} ${state}`);
const says = async (...given: Parameters<typeof check>) =>
  (await check(...given)).map((finding) => finding.says).join(" ");
const withSettings = (settings: object, secret: object = {}): Line => ({
  ...stage.line,
  settings: { ...(stage.line.settings as object), ...settings },
  secret: { ...(stage.line.secret as object), ...secret },
});
const well = ["credentials right", "number right", "webhook right"];

describe("a line for text messages", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createSms, createGate(), "")));

  test("is repaired: its number then calls Baton, tries again after failures, and knows the fallback", async () => {
    const number = stage.twilio.addNumber(stage.account, "+15550100", { smsUrl: "https://old.example.com/sms" });
    expect(await states()).toEqual(["credentials right", "number right", "webhook wrong"]);
    expect(await says()).toContain(`Enter ${stage.webhookUrl} `);
    expect(number.smsUrl).toBe("https://old.example.com/sms");

    expect(await states({ repair: true })).toEqual(["credentials right", "number right", "webhook repaired"]);
    expect(number).toMatchObject({
      smsUrl: stage.webhookUrl,
      smsMethod: "POST",
      smsFallbackUrl: `${stage.url}/channels/twilio/${stage.line.id}/fallback`,
    });
    expect(number.smsUrl).toContain("#ct=2000&rt=4000&rc=2&rp=ct,rt,5xx");
    expect(await states()).toEqual(well);
  });

  test("says what is missing where the address is right and Twilio would not try again", async () => {
    stage.twilio.addNumber(stage.account, "+15550100", { smsUrl: stage.webhookUrl.split("#")[0]! });
    expect(await says()).toContain("does not try again");
  });

  test("says so when the number is called by GET, or calls nobody", async () => {
    const number = stage.twilio.addNumber(stage.account, "+15550100", { smsUrl: stage.webhookUrl, smsMethod: "GET" });
    expect(await says()).toContain("not with POST");
    number.smsUrl = "";
    expect(await says()).toContain("calls nobody");
  });

  test("is told apart from a number that only begins alike", async () => {
    stage.twilio.addNumber(stage.account, "+155501001");
    expect(await states()).toContain("number wrong");
    expect(await says()).toContain("no number +15550100");
  });

  test("needs a number that carries text messages", async () => {
    const capabilities = { sms: false, mms: false, voice: true, fax: false };
    stage.twilio.addNumber(stage.account, "+15550100", { capabilities });
    expect(await says()).toContain("cannot carry text messages");
  });

  test("with wrong credentials is asked nothing more, and the operator reads what to do", async () => {
    const line = withSettings({}, { authToken: "not the right token" });
    expect(await states({ line, repair: true })).toEqual(["credentials wrong"]);
    expect(await says({ line })).toContain("Copy both from the Twilio console");
  });

  test("proves each of its secrets: the token, the one that follows, and the API key", async () => {
    stage.twilio.addNumber(stage.account, "+15550100", { smsUrl: stage.webhookUrl });
    const key = stage.twilio.addKey(stage.account);
    const good = withSettings({ apiKeySid: key.sid }, { apiKeySecret: key.secret });
    expect(await states({ line: good })).toEqual(["credentials right", ...well]);
    const badKey = withSettings({ apiKeySid: key.sid }, { apiKeySecret: "not the secret" });
    expect(await states({ line: badKey })).toEqual(["credentials right", "credentials wrong"]);
    const badNext = withSettings({}, { nextAuthToken: "not the next token" });
    expect(await states({ line: badNext })).toEqual(["credentials right", "credentials waiting", ...well.slice(1)]);
  });

  test("whose next token was promoted at Twilio already is told to follow", async () => {
    const line = withSettings({}, { authToken: "the former token", nextAuthToken: stage.account.authToken });
    expect(await says({ line })).toContain("make it the only one here too");
  });

  test("in a messaging service that takes the messages, it is the service that must call Baton", async () => {
    stage.twilio.addNumber(stage.account, "+15550100", { smsUrl: stage.webhookUrl });
    const service = stage.twilio.addService(stage.account, {
      numbers: ["+15550100"],
      useInboundWebhookOnNumber: false,
    });
    const line = withSettings({ messagingServiceSid: service.sid });
    expect(await states({ line })).toContain("webhook wrong");
    expect(await states({ line, repair: true })).toContain("webhook repaired");
    expect(service).toMatchObject({
      inboundRequestUrl: stage.webhookUrl,
      fallbackUrl: expect.stringContaining("/fallback"),
      statusCallback: stage.statusUrl,
    });

    service.useInboundWebhookOnNumber = true;
    service.inboundRequestUrl = "https://old.example.com";
    expect(await states({ line })).toContain("webhook right");
  });

  test("may leave its messages to another line of its service", async () => {
    stage.twilio.addNumber(stage.account, "+15550100");
    const inboundRequestUrl = stage.webhookUrl.replace(stage.line.id, randomUUID());
    const service = stage.twilio.addService(stage.account, {
      numbers: ["+15550100", "+15550101"],
      useInboundWebhookOnNumber: false,
      inboundRequestUrl,
    });
    const line = withSettings({ messagingServiceSid: service.sid });
    expect(await states({ line, repair: true })).toContain("webhook right");
    expect(service.inboundRequestUrl).toBe(inboundRequestUrl);
  });

  test("must be in its messaging service", async () => {
    stage.twilio.addNumber(stage.account, "+15550100");
    const service = stage.twilio.addService(stage.account, { numbers: ["+15550101"], friendlyName: "Shop" });
    expect(await says({ line: withSettings({ messagingServiceSid: service.sid }) })).toContain(
      "not in the messaging service Shop",
    );
    expect(await says({ line: withSettings({ messagingServiceSid: `MG${"0".repeat(32)}` }) })).toContain(
      "does not know the messaging service",
    );
  });

  test("is not called wrong when Twilio cannot be asked", async () => {
    for (const fault of ["500", "reset", "503-html", 20429] as const) {
      stage.twilio.failReads(fault);
      await expect(check()).rejects.toThrow(TryLater);
    }
  });

  test("cannot be reached by Twilio itself while it lives on loopback", async () => {
    stage.twilio.addNumber(stage.account, "+15550100");
    const { checkLine } = await import("../../../channels/twilio/check.ts");
    const { createClients } = await import("../../../channels/twilio/client.ts");
    const findings = await checkLine(
      {
        clients: createClients(stage.twilio.url),
        isWhatsapp: false,
        isReal: true,
        urls: (line) => stage.channel.webhooks!(line),
      },
      stage.line,
      { repair: true },
      AbortSignal.timeout(8000),
    );
    expect(findings.at(-1)).toMatchObject({ state: "wrong", says: expect.stringContaining("PUBLIC_URL") });
  });
});

describe("a line for WhatsApp", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, createGate(), "whatsapp:")));

  test("is repaired at its sender", async () => {
    const sender = stage.twilio.addSender(stage.account, "whatsapp:+15550100", { status: "ONLINE" });
    expect(await states()).toEqual(["credentials right", "number right", "webhook wrong"]);
    expect(await states({ repair: true })).toContain("webhook repaired");
    expect(sender).toMatchObject({
      callbackUrl: stage.webhookUrl,
      fallbackUrl: expect.stringContaining("/fallback"),
      statusCallbackUrl: stage.statusUrl,
    });
    expect(await states()).toEqual(well);
  });

  test("needs a sender of its account that is online", async () => {
    expect(await says()).toContain("no WhatsApp sender +15550100");
    stage.twilio.addSender(stage.account, "whatsapp:+15550100", { status: "OFFLINE" });
    expect(await says()).toContain("not online (OFFLINE)");
  });

  test("where Twilio does not show the sandbox's webhook, the operator is told what to enter", async () => {
    const whatsapp = createWhatsapp({ publicUrl: () => stage.url, apiUrl: stage.twilio.url, fetch: fetchGuarded });
    const line = { ...stage.line, address: "+14155238886" };
    const findings = await whatsapp.check!(line, { repair: true }, AbortSignal.timeout(8000));
    expect(findings.map(({ state }) => state)).toEqual(["right", "right", "waiting"]);
    expect(findings.at(-1)!.says).toContain(stage.webhookUrl);
  });
});
