import { afterAll, beforeAll, expect, test } from "vitest";
import { bounceOf, complaintOf } from "../../support/bounces.ts";
import { createGate } from "../../support/gate.ts";
import { deliverMail, openEmailStage, type EmailStage } from "./stage.ts";

const gate = createGate();
let stage: EmailStage;
beforeAll(async () => void (stage = await openEmailStage(gate)));
afterAll(() => stage.close());

const id = "0197f6a0-0000-7000-8000-00000000000a";
const toUs = { from: "", to: ["support@shop.test"] };

test("a bounce that comes by SMTP is told as what became of a message, and is nobody's mail", async () => {
  const raw = bounceOf(`<${id}@shop.test>`, { to: "ann@customer.test", says: "550 5.1.1 User unknown" });
  await deliverMail(stage.channel, raw, toUs);
  expect(gate.told).toMatchObject([
    { kind: "bounce", news: [{ messageId: id, to: "ann@customer.test", state: "failed", consequence: "unreachable" }] },
  ]);
  expect(Buffer.from(gate.told[0]!.raw).includes("Diagnostic-Code: smtp; 550 5.1.1 User unknown")).toBe(true);
  expect(gate.received).toEqual([]);
});

test("a bounce without a report is known by its empty sender", async () => {
  const raw =
    "From: daemon@mx.test\r\nTo: support@shop.test\r\nSubject: failure notice\r\n\r\n<ann@customer.test>:\r\nno such user\r\n";
  await deliverMail(stage.channel, raw, toUs);
  expect(gate.told.at(-1)).toMatchObject({ kind: "bounce", news: [] });
  expect(gate.received).toEqual([]);
});

test("a complaint is no mail of anybody's either, and what a person writes is", async () => {
  await deliverMail(stage.channel, complaintOf(`<${id}@shop.test>`, "ann@customer.test"), toUs);
  expect(gate.told.at(-1)).toMatchObject({ kind: "complaint", news: [{ consequence: "blocked" }] });
  await stage.write({ id: "1", text: "My parcel was not delivered." });
  expect(gate.received.map(({ text }) => text)).toEqual(["My parcel was not delivered."]);
});

test("a bounce so broken that no parser takes it apart is still read", async () => {
  const raw = bounceOf(`<${id}@shop.test>`, { to: "ann@customer.test", status: "5.2.2" });
  const deep = Array.from(
    { length: 1_000 },
    (_, n) => `--part\r\nContent-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  ).join("");
  await deliverMail(stage.channel, Buffer.from(raw.toString().replace("--part--", `${deep}--part--`)), toUs);
  expect(gate.told.at(-1)).toMatchObject({
    kind: "bounce",
    news: [{ state: "failed", reason: "The mailbox is full." }],
  });
});
