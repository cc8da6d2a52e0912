import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSms } from "../../../channels/sms/sms.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { inboundForm, postTo } from "./requests.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";

let gate: KeptGate;
let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createSms, (gate = createGate()), "")));
afterEach(() => stage.close());
const fallbackUrl = () => stage.channel.webhooks!(stage.line).fallbackUrl;
const worry = () => gate.worries.get(stage.line.id);

test("a message whose webhook could not be reached comes by the fallback address, and an operator learns why", async () => {
  const unreachable = stage.webhookUrl.replace(stage.line.id, randomUUID()).replace(/#.*/, "#rp=4xx&rc=0");
  await stage.deliver({ body: "Hello?", webhookUrl: unreachable, fallbackUrl: fallbackUrl() });
  expect(gate.received.map(({ text }) => text)).toEqual(["Hello?"]);
  expect(worry()).toMatch(/could not reach this line's webhook \(error 11200\).+PUBLIC_URL/);
});

test("when the webhook is reached again the line is well again, and nobody is asked each time", async () => {
  await stage.deliver({ body: "one" });
  expect(gate.worries.size).toBe(0);
  await postTo(stage, inboundForm(stage, { ErrorCode: "11205" }), { url: fallbackUrl() });
  expect(worry()).toContain("11205");
  await stage.deliver({ body: "two" });
  expect(worry()).toBeNull();
  gate.worries.clear();
  await stage.deliver({ body: "three" });
  expect(gate.worries.size).toBe(0);
});

test("a message that came by both addresses is one", async () => {
  const form = inboundForm(stage);
  await postTo(stage, form);
  form.set("ErrorCode", "11200");
  form.set("ErrorUrl", stage.webhookUrl);
  expect((await postTo(stage, form, { url: fallbackUrl() })).status).toBe(200);
  expect(gate.received).toHaveLength(1);
});

test("the fallback address believes nobody whom the other one does not", async () => {
  expect((await postTo(stage, inboundForm(stage), { url: fallbackUrl(), signature: null })).status).toBe(403);
  expect((await postTo(stage, inboundForm(stage, { To: "+15550199" }), { url: fallbackUrl() })).status).toBe(403);
  expect(worry()).toBeUndefined();
  const odd = inboundForm(stage, { ErrorCode: "<b>", ErrorUrl: "x".repeat(5_000) });
  expect((await postTo(stage, odd, { url: fallbackUrl() })).status).toBe(200);
  expect(worry()).not.toContain("<b>");
});

test("a line without a token believes nobody, and an operator reads why", async () => {
  gate.linesNow = [{ ...stage.line, secret: null }];
  expect((await postTo(stage, inboundForm(stage))).status).toBe(403);
  expect(gate.calls).toBe(0);
  expect(worry()).toMatch(/^This line has no auth token/);
});
