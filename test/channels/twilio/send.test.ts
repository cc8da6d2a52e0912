import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import type { Fault } from "../../../simulator/twilio.ts";
import { createGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";

let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createSms, createGate(), "")));
afterEach(() => stage.close());
const say = (text = "Hello", line = stage.line, signal = AbortSignal.timeout(8000)) =>
  stage.channel.send(
    line,
    { id: randomUUID(), to: stage.customer, text, part: 0, attempt: 1, files: [], automatic: true, answers: [] },
    signal,
  );

test.each<[number, string]>([
  [21610, "opted out"],
  [21211, "not one that can be written to"],
  [20003, "credentials"],
  [21609, "PUBLIC_URL"],
  [99999, "error 99999"],
])("error %s is refused, and the agent reads why", async (fault, words) => {
  stage.twilio.fail(fault);
  expect(await say()).toEqual({ outcome: "refused", reason: expect.stringContaining(words), code: String(fault) });
});

test.each<Extract<Fault, string>>(["500", "503-html", "reset", "500-after-accept", "reset-after-accept"])(
  "after %s nobody claims to know",
  async (fault) => {
    stage.twilio.fail(fault);
    expect(await say()).toMatchObject({ outcome: "uncertain" });
    expect(stage.twilio.accepted).toHaveLength(fault.endsWith("accept") ? 1 : 0);
  },
);

test("a full queue at Twilio is tried again later", async () => {
  stage.twilio.fail(21611);
  await expect(say()).rejects.toThrow(TryLater);
});

test("when Twilio stays silent the wait ends with the time that was given", async () => {
  stage.twilio.fail("silence-after-accept");
  const began = performance.now();
  expect(await say("Hello", stage.line, AbortSignal.timeout(300))).toMatchObject({ outcome: "uncertain" });
  expect(performance.now() - began).toBeLessThan(2000);
});

test("without time nothing is sent", async () => {
  await expect(say("Hello", stage.line, AbortSignal.abort())).rejects.toThrow(TryLater);
  expect(stage.twilio.accepted).toHaveLength(0);
});

test("wrong credentials are told in words", async () => {
  const line = { ...stage.line, secret: { authToken: "not the right token" } };
  expect(await say("Hello", line)).toMatchObject({
    outcome: "refused",
    code: "20003",
    reason: expect.stringContaining("operator"),
  });
});

test("a line of a messaging service still sends from its own number", async () => {
  const line = {
    ...stage.line,
    settings: { ...(stage.line.settings as object), messagingServiceSid: `MG${"0".repeat(32)}` },
  };
  expect(await say("Hello", line)).toMatchObject({ outcome: "sent" });
  expect(stage.twilio.accepted[0]).toMatchObject({ from: "+15550100", messagingServiceSid: `MG${"0".repeat(32)}` });
});

test("an operator's line is checked before it is stored, and its secrets are kept apart", () => {
  const sms = createSms({ publicUrl: () => "https://baton.example.com", apiUrl: undefined });
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
    webhookUrl: "https://baton.example.com/channels/twilio/7",
    statusUrl: "https://baton.example.com/channels/twilio/7/status",
  });
  const whatsapp = createWhatsapp({ publicUrl: () => "", apiUrl: undefined });
  expect(whatsapp.parseLine({ address: "whatsapp:+15550100", settings, secret: {} })).toMatchObject({
    ok: true,
    address: "+15550100",
  });
});
