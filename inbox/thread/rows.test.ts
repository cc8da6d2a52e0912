import { expect, test } from "vitest";
import type { Message } from "../../src/http/wire/messages.ts";
import { layOut } from "./rows.ts";

const message = (seq: number, at: string, more: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  seq,
  author: { kind: "customer" },
  kind: "message",
  text: "Where is order 1182?",
  attachments: [],
  at,
  ...more,
});
const shown = (messages: Message[]) => layOut(messages, false, []).map((row) => row.show);

test("each day begins with a line of its own", () => {
  expect(
    shown([message(1, "2026-05-03T12:00:00Z"), message(2, "2026-05-03T12:01:00Z"), message(3, "2026-05-05T12:00:00Z")]),
  ).toEqual(["start", "day", "message", "message", "day", "message"]);
});

test("a name stands only where the speaker changes or has paused", () => {
  const rows = layOut(
    [
      message(1, "2026-05-03T12:00:00Z"),
      message(2, "2026-05-03T12:01:00Z"),
      message(3, "2026-05-03T12:02:00Z", { author: { kind: "ai" } }),
      message(4, "2026-05-03T12:30:00Z", { author: { kind: "ai" } }),
    ],
    false,
    [],
  );
  expect(rows.flatMap((row) => (row.show === "message" ? [row.begins] : []))).toEqual([true, false, true, true]);
});

test("the subject of a mail is said once, not with every Re:", () => {
  const rows = layOut(
    [
      message(1, "2026-05-03T12:00:00Z", { subject: "Wrong colour" }),
      message(2, "2026-05-03T12:01:00Z", { subject: "Re: Wrong colour" }),
      message(3, "2026-05-03T12:02:00Z", { subject: "AW: Re: Another thing" }),
    ],
    false,
    [],
  );
  expect(rows.flatMap((row) => (row.show === "message" ? [row.subject] : []))).toEqual([
    "Wrong colour",
    undefined,
    "AW: Re: Another thing",
  ]);
});

test("a change of the subject is marked as one; the first subject is not", () => {
  const rows = layOut(
    [
      message(1, "2026-05-03T12:00:00Z", { subject: "Wrong colour" }),
      message(2, "2026-05-03T12:01:00Z", { subject: "The saucers too" }),
    ],
    false,
    [],
  );
  expect(rows.flatMap((row) => (row.show === "message" ? [row.renamed ?? false] : []))).toEqual([false, true]);
});

test("a mail by somebody else, or to others, has its own line above it", () => {
  const cc = ["ben@harbour.example", "ann@harbour.example"];
  const sender = { address: "ben@harbour.example" };
  const rows = layOut(
    [
      message(1, "2026-05-03T12:00:00Z", { cc }),
      message(2, "2026-05-03T12:01:00Z", { cc: cc.toReversed() }),
      message(3, "2026-05-03T12:02:00Z", { cc, sender }),
      message(4, "2026-05-03T12:03:00Z", { sender }),
    ],
    false,
    [],
  );
  expect(rows.flatMap((row) => (row.show === "message" ? [row.begins] : []))).toEqual([true, false, true, true]);
});

test("a reply keeps its place and its key when the server confirms it", () => {
  const outgoing = {
    clientId: "c-1",
    conversation: "c",
    kind: "reply" as const,
    text: "Hi",
    at: "2026-05-03T12:00:00Z",
  };
  const before = layOut([], false, [outgoing]);
  const after = layOut([message(1, "2026-05-03T12:00:00Z", { clientId: "c-1" })], false, [outgoing]);
  expect(before.at(-1)?.key).toBe("c-1");
  expect(after.at(-1)).toMatchObject({ show: "message", key: "c-1" });
  expect(after.filter((row) => row.show === "outgoing")).toEqual([]);
});
