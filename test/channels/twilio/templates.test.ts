import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TryLater, type TemplateOffer } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import { createTemplates, fillIn } from "../../../src/templates.ts";
import { createGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";
import { patient } from "../../support/patient.ts";

let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, createGate(), "whatsapp:")));
afterEach(() => stage.close());
const list = () => stage.channel.templates!(stage.line, AbortSignal.timeout(8000));

test("templates come with their gaps, an example for each, and what WhatsApp says about them", async () => {
  stage.twilio.addTemplate(stage.account, {
    name: "order_update",
    body: "Hello {{1}}, your order leaves on {{ 2 }}.",
    variables: { 1: "Ada", 2: "Monday" },
  });
  stage.twilio.addTemplate(stage.account, {
    name: "feedback",
    body: "How was it?",
    buttons: ["Good", "Bad"],
    approval: "rejected",
    rejectionReason: "It asks for too much.",
  });
  for (const approval of ["received", "pending", "paused", "disabled", "unsubmitted"] as const)
    stage.twilio.addTemplate(stage.account, { name: approval, body: "Hello", approval });
  const offers = await list();
  expect(offers.find(({ name }) => name === "order_update")).toEqual({
    contentSid: expect.stringMatching(/^HX/),
    name: "order_update",
    language: "en",
    text: "Hello {{1}}, your order leaves on {{2}}.",
    variables: [
      { name: "1", example: "Ada" },
      { name: "2", example: "Monday" },
    ],
    state: "approved",
  });
  expect(Object.fromEntries(offers.map(({ name, state }) => [name, state]))).toEqual({
    order_update: "approved",
    feedback: "rejected",
    received: "pending",
    pending: "pending",
    paused: "paused",
    disabled: "paused",
    unsubmitted: "unsubmitted",
  });
  expect(offers.find(({ name }) => name === "feedback")?.reason).toBe("It asks for too much.");
});

test("text messages know no templates", () => {
  const sms = createSms({ publicUrl: () => "", apiUrl: undefined, fetch: fetchGuarded });
  expect(sms.templates).toBeUndefined();
  expect(sms.typing).toBeUndefined();
});

test("templates that cannot be had are asked for again", async () => {
  stage.twilio.failReads("500");
  await expect(list()).rejects.toThrow(TryLater);
});

test("a line's templates are asked for once a minute, and again at once after a failure", async () => {
  let time = 0;
  const channels = new Map([["whatsapp", stage.channel]]);
  const line = async (id: string) => (id === stage.line.id ? stage.line : undefined);
  const templates = createTemplates({ line, channels, now: () => time });
  stage.twilio.failReads("500");
  expect(await templates.offers(stage.line.id)).toMatchObject({ outcome: "away" });
  expect(await templates.offers(stage.line.id)).toEqual({ outcome: "offered", offers: [] });
  const { sid } = stage.twilio.addTemplate(stage.account, { name: "late", body: "Hello {{1}}" });
  expect(await templates.offers(stage.line.id)).toEqual({ outcome: "offered", offers: [] });
  time = 60_001;
  expect(await templates.fill(stage.line.id, { contentSid: sid, variables: { 1: "Ada" } })).toEqual({
    ok: true,
    text: "Hello Ada",
  });
  expect(await templates.offers(randomUUID())).toEqual({ outcome: "unknown" });
});

const offer: TemplateOffer = {
  contentSid: `HX${"a".repeat(32)}`,
  name: "order_update",
  language: "en",
  text: "Hello {{1}}, it is {{2}}.",
  variables: [
    { name: "1", example: "Ada" },
    { name: "2", example: "here" },
  ],
  state: "approved",
};

test.each<[string, TemplateOffer | undefined, Record<string, string>, string]>([
  ["that nobody knows", undefined, {}, "no such template"],
  ["that is not approved", { ...offer, state: "rejected", reason: "Too pushy." }, {}, "Too pushy."],
  ["with a gap left open", offer, { 1: "Ada" }, "words for 2"],
  ["with a gap filled with nothing", offer, { 1: "Ada", 2: " " }, "words for 2"],
  ["with words for a gap that it has not", offer, { 1: "Ada", 2: "here", 3: "x" }, "no gap 3"],
  ["that becomes too long", offer, { 1: "A".repeat(1100), 2: "here" }, "1024"],
])("a template %s is refused before anything is sent", (_, template, variables, words) => {
  expect(fillIn(template, variables)).toEqual({ ok: false, problem: expect.stringContaining(words) });
});

test("what fills a gap is text, even where it looks like a gap", () => {
  expect(fillIn(offer, { 1: "{{2}}", 2: "$1" })).toEqual({ ok: true, text: "Hello {{2}}, it is $1." });
});

test("a customer is shown that somebody writes, as an answer to what they wrote", async () => {
  const { sid } = await stage.deliver({ body: "Hello?" });
  await stage.channel.typing!(stage.line, sid, AbortSignal.timeout(8000));
  await vi.waitFor(() => expect(stage.twilio.typing.map(({ message }) => message.sid)).toEqual([sid]), patient);
  await expect(stage.channel.typing!(stage.line, `SM${"0".repeat(32)}`, AbortSignal.timeout(8000))).rejects.toThrow(
    "not found",
  );
});
