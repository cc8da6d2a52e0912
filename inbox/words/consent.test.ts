import { expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { ConsentEntry } from "../../src/http/wire/customers.ts";
import { consentWords, lockWords } from "./consent.ts";

const entry = (more: Partial<ConsentEntry>): ConsentEntry => ({
  id: "1",
  state: "out",
  channel: "sms",
  identity: "+15550142",
  line: { id: "l", name: "Text", address: "+15550100" },
  cause: "keyword",
  at: "2026-05-03T14:02:00Z",
  ...more,
});

test("the history tells what the customer wrote, and on which line", () => {
  expect(consentWords(entry({ words: "STOP" }))).toEqual({ what: "Wrote “STOP”", where: "Text, SMS +1 555 0100" });
});

test("the history tells who noted it, and that it is for every line", () => {
  const { line: _, ...everywhere } = entry({ cause: "agent", by: "Ana Lima", words: "said so by phone" });
  expect(consentWords(everywhere)).toEqual({
    what: "Ana Lima noted: wants no more messages, “said so by phone”",
    where: "Every line, for +1 555 0142",
  });
});

test("what the provider knows is told as the provider's word", () => {
  expect(consentWords(entry({ cause: "provider" })).what).toBe("The provider says that they opted out");
});

const conversation = (consent: Partial<NonNullable<Conversation["consent"]>>) =>
  ({
    customer: { id: "c", name: "Mira Okafor", identity: "+15550142" },
    line: { id: "l", name: "Text", address: "+15550100" },
    consent: {
      state: "out",
      cause: "keyword",
      since: "2026-05-03T14:02:00Z",
      everywhere: false,
      blocks: "everything",
      ...consent,
    },
  }) as Conversation & { consent: NonNullable<Conversation["consent"]> };

test("a locked composer says who said what, and what would lift it", () => {
  const lock = lockWords(conversation({ words: "STOP" }));
  expect(lock.title).toBe("Mira wants no messages from Text");
  expect(lock.said).toContain("“STOP”");
  expect(lock.lifts).toContain("until Mira writes START to +1 555 0100");
});

test("doubtful words are left to a person", () => {
  const lock = lockWords(conversation({ state: "paused", blocks: "automatic", words: "leave me alone" }));
  expect(lock.title).toBe("Mira may want no more messages");
  expect(lock.lifts).toContain("Nothing automatic");
});

test("on mail, where people may still answer, it says so", () => {
  expect(lockWords(conversation({ blocks: "automatic" })).lifts).toContain("by hand");
});

test("an address where nobody is, and a complaint, are told as what they are", () => {
  const paused = { state: "paused", blocks: "automatic" } as const;
  expect(lockWords(conversation({ ...paused, cause: "unreachable" })).title).toBe("Nobody is at +1 555 0142");
  expect(lockWords(conversation({ ...paused, cause: "complaint" })).title).toBe("Mira called a mail of ours unwanted");
});
