import type { Conversation } from "../../src/conversation/conversation.ts";
import type { Holder } from "../../src/conversation/baton.ts";
import type { Message } from "../../src/conversation/message.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { detect } from "../../src/triggers/detect.ts";
import { type Firing, fire } from "../../src/triggers/fire.ts";
import { frustrationLevel } from "../../src/triggers/frustration.ts";
import { read } from "../../src/triggers/reading.ts";
import type { Trigger } from "../../src/triggers/trigger.ts";

const noon = new Date("2026-03-02T12:00:00Z");

/** "customer: Where is my order?", "ai: It left on Monday." The customer's messages after the last other one are new. */
export function talk(...said: readonly string[]): Conversation {
  const messages = said.map(message);
  const turnedSeq = messages.findLast((each) => each.author.kind !== "customer")?.seq ?? 0;
  return {
    id: "conversation",
    number: 1042,
    channel: "sms",
    line: { id: "line", name: "Shop", address: "+15550100", team: null },
    customer: { id: "customer", name: "Mira Okafor", identity: "+15550123" },
    subject: null,
    openedAt: noon,
    turnedSeq,
    lastSeq: messages.length,
    baton: { holder: { who: "ai" }, epoch: 1, since: noon, deadline: noon, handoffId: null },
    messages,
  };
}

export function heldBy(holder: Holder, conversation: Conversation): Conversation {
  return { ...conversation, baton: { ...conversation.baton, holder } };
}

export const standing: readonly Trigger[] = defaultTriggers.map((trigger, at) => ({
  ...trigger,
  id: `trigger-${at + 1}`,
  version: 1,
}));

/** What the default triggers, or others, make of the new messages of a conversation. */
export function firing(conversation: Conversation, triggers: readonly Trigger[] = standing): Firing {
  return fire(detect(read(conversation), triggers), triggers);
}

/** The kinds that fire on one message that stands alone. */
export const kinds = (text: string): readonly string[] => [
  ...new Set(firing(talk(`customer: ${text}`)).live.map(({ signal }) => signal.kind)),
];

/** How angry one message sounds that stands alone, 0 to 1. */
export const level = (text: string): number => frustrationLevel(read(talk(`customer: ${text}`)))[0]?.score ?? 0;

/** Where the default trigger for frustration stands. */
export const enough = 0.7;

function message(line: string, at: number): Message {
  const [, by = "", text = ""] = /^(customer|ai|agent): ?(.*)$/s.exec(line) ?? [];
  return {
    id: `message-${at + 1}`,
    seq: at + 1,
    author:
      by === "customer"
        ? { kind: by, name: "Mira" }
        : by === "ai"
          ? { kind: by }
          : { kind: "agent", id: "agent", name: "Sam" },
    kind: "message",
    text,
    subject: null,
    sources: [],
    details: [],
    files: [],
    wish: null,
    sender: null,
    at: new Date(noon.getTime() + at * 60_000),
  };
}
