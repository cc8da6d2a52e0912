import { expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { noticeOf } from "./notice.ts";

const care = { id: "care", name: "Care" };
const me = { id: "ana", teams: [care] };
const waiting: Conversation = {
  id: "1",
  number: 1042,
  channel: "whatsapp",
  line: { id: "l", name: "Shop", address: "+15550100" },
  customer: { id: "c", name: "Mira Okafor", identity: "+15550142" },
  holder: { who: "team", team: care, epoch: 2, since: "2026-03-02T09:00:00Z" },
  signal: { kind: "frustration", evidence: "third time I ask" },
  openedAt: "2026-03-02T09:00:00Z",
  lastMessageAt: "2026-03-02T09:00:00Z",
  unread: 1,
};
const heldBy = (id: string): Conversation => ({
  ...waiting,
  holder: { ...waiting.holder, who: "agent", agent: { id, name: "Somebody" } },
});

test("an agent hears that a customer waits for their team, and reads no word of the customer on a locked screen", () => {
  const notice = noticeOf("handoff.requested", waiting, me);
  expect(notice).toEqual({ title: "Mira Okafor is waiting for Care", body: "frustration, WhatsApp" });
  expect(JSON.stringify(notice)).not.toContain("third time");
});

test("whoever is asked first hears it as theirs", () => {
  const offered = { ...waiting, offered: { agent: { id: "ana", name: "Ana" }, until: "2026-03-02T09:01:00Z" } };
  expect(noticeOf("handoff.offered", offered, me)?.title).toBe("Mira Okafor is waiting for you");
  const beside = {
    ...offered,
    invited: { team: care, since: "2026-03-02T09:00:00Z", deadline: "2026-03-02T09:15:00Z" },
  };
  expect(noticeOf("handoff.offered", beside, me)).toMatchObject({
    title: "You are asked to look at Mira Okafor",
    body: expect.stringContaining("The AI keeps helping."),
  });
  expect(noticeOf("handoff.offered", offered, { id: "ben", teams: [care] })).toBeUndefined();
});

test("an agent hears of an answer to them, of what is late in their team, and of nobody else's work", () => {
  expect(noticeOf("message.received", heldBy("ana"), me)?.title).toBe("Mira Okafor answered you");
  expect(noticeOf("message.received", heldBy("ben"), me)).toBeUndefined();
  expect(noticeOf("message.received", waiting, me)).toBeUndefined();
  expect(noticeOf("handoff.overdue", waiting, me)?.title).toBe("Nobody has answered Mira Okafor yet");
  expect(noticeOf("handoff.requested", waiting, { id: "ana", teams: [] })).toBeUndefined();
});
