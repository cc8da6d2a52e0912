import { expect, test } from "vitest";
import { deliveryWords, partsWords, remedyOf, segmentsWords } from "./delivery.ts";

test("a failed delivery says why in a sentence, without its code", () => {
  const said = deliveryWords({ state: "failed", reason: "This number has opted out", code: "21610" });
  expect(said).toEqual({ mark: "warning", words: "Not delivered: this number has opted out.", trouble: true });
});

test("a reason that starts with an abbreviation keeps its capitals", () => {
  expect(deliveryWords({ state: "failed", reason: "SMS is not possible." }).words).toBe(
    "Not delivered: SMS is not possible.",
  );
});

test("a mail that left and is not there yet, or not with everybody, says so without an alarm", () => {
  expect(deliveryWords({ state: "sent", reason: "It is not there yet. The mailbox is full", code: "delayed" })).toEqual(
    {
      mark: "warning",
      words: "Sent. It is not there yet. The mailbox is full.",
      trouble: false,
      notable: true,
    },
  );
  const reason = "ann@harbour.example could not be reached: there is no such mailbox.";
  expect(deliveryWords({ state: "delivered", reason }).words).toBe(`Delivered. ${reason}`);
  expect(deliveryWords({ state: "sent" })).toEqual({ mark: "tick", words: "Sent", trouble: false });
});

test("an uncertain delivery is being looked up, and promises that nothing is sent twice", () => {
  expect(deliveryWords({ state: "uncertain" }).words).toMatch(/looked up.*not sent twice/);
});

test("what is tried again says when", () => {
  const again = new Date(2026, 4, 3, 14, 20).toISOString();
  expect(deliveryWords({ state: "queued", reason: "The phone was off", again }).words).toBe(
    "Not delivered yet: the phone was off. It is tried again at 14:20.",
  );
});

test("a long answer says in how many pieces it went; a short one says nothing", () => {
  expect(partsWords({ state: "sent", parts: 3 })).toBe("went as 3 messages");
  expect(partsWords({ state: "sent" })).toBeUndefined();
  expect(segmentsWords({ state: "sent", segments: 1 })).toBe("1 SMS segment");
});

const said = { state: "out", since: "2026-05-03T14:02:00Z", everywhere: false } as const;
const line = { id: "l", name: "Text", address: "+15550100" };
const halted = { ...line, halted: "Twilio refused the credentials." };
const failed = (code?: string, kind: "agent" | "ai" = "agent") => ({
  author: { kind },
  delivery: { state: "failed" as const, ...(code && { code }) },
});

test("a failed message offers the one thing that helps", () => {
  expect(remedyOf(failed("30003"), { line }, "agent")).toBe("write again");
  expect(remedyOf(failed("window"), { line }, "agent")).toBe("template");
  expect(remedyOf(failed("63016", "ai"), { line }, "agent")).toBe("template");
  expect(remedyOf(failed(undefined, "ai"), { line }, "agent")).toBeUndefined();
});

test("nobody is offered to write to somebody who opted out", () => {
  expect(remedyOf(failed("21610"), { line }, "operator")).toBeUndefined();
  const consent = { ...said, cause: "keyword", blocks: "everything" } as const;
  expect(remedyOf(failed("30003"), { line, consent }, "agent")).toBeUndefined();
});

test("what was too much for a machine a person may still write; who is not there is not written to again", () => {
  const held = { author: { kind: "ai" as const }, delivery: { state: "suppressed" as const, code: "cap" } };
  expect(remedyOf(held, { line }, "agent")).toBe("by hand");
  const consent = { ...said, state: "paused", cause: "unreachable", blocks: "automatic" } as const;
  expect(remedyOf(failed("5.1.1"), { line, consent }, "agent")).toBeUndefined();
});

test("where the line is halted, only an operator can help", () => {
  const waits = { author: { kind: "agent" as const }, delivery: { state: "queued" as const } };
  expect(remedyOf(waits, { line: halted }, "operator")).toBe("line");
  expect(remedyOf(waits, { line: halted }, "agent")).toBeUndefined();
  expect(remedyOf(failed(), { line: halted }, "operator")).toBe("line");
});
