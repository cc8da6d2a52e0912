import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { countWords } from "./list.ts";
import { clockWords } from "./time.ts";

export type Delivery = NonNullable<Message["delivery"]>;

/** How far an answer has come: the mark beside it, the words for it, and whether somebody must know. */
export type DeliveryWords = { mark: "clock" | "tick" | "ticks" | "read" | "warning"; words: string; trouble: boolean };

export function deliveryWords(delivery: Delivery): DeliveryWords {
  switch (delivery.state) {
    case "queued":
      return { mark: "clock", words: queuedWords(delivery), trouble: false };
    case "sending":
      return { mark: "clock", words: "Sending", trouble: false };
    case "sent":
      return { mark: "tick", words: "Sent", trouble: false };
    case "delivered":
      return { mark: "ticks", words: "Delivered", trouble: false };
    case "read":
      return { mark: "read", words: "Read", trouble: false };
    case "failed":
      return { mark: "warning", words: because("Not delivered", delivery.reason), trouble: true };
    case "suppressed":
      return { mark: "warning", words: because("Not sent", delivery.reason), trouble: true };
    case "uncertain":
      return {
        mark: "warning",
        words: "Nobody knows yet whether this arrived. It is being looked up and is not sent twice.",
        trouble: true,
      };
  }
}

function queuedWords({ again, reason }: Delivery): string {
  if (again === undefined) return "About to be sent";
  return `${because("Not delivered yet", reason)} It is tried again at ${clockWords(again)}.`;
}

/** In how many pieces it went, where that is not one. */
export function partsWords({ parts = 1 }: Delivery): string | undefined {
  return parts > 1 ? `went as ${countWords(parts, "message")}` : undefined;
}

/** For hovering: what it cost in segments, where the provider said it. */
export function segmentsWords({ segments }: Delivery): string | undefined {
  return segments === undefined ? undefined : countWords(segments, "SMS segment");
}

/** The one useful thing to do about a message that failed. */
export type Remedy = "write again" | "template" | "line";

/**
 * What helps, if anything does: nothing for whoever opted out, a template where the window has closed, an operator
 * where the line is halted, and otherwise the same words again.
 */
export function remedyOf(
  { author, delivery, template }: Pick<Message, "author" | "delivery" | "template">,
  { line, consent }: Pick<Conversation, "line" | "consent">,
  role: Role,
): Remedy | undefined {
  if (delivery === undefined || consent?.blocks === "everything" || role === "auditor") return undefined;
  if (delivery.state === "queued") return line.halted !== undefined && role === "operator" ? "line" : undefined;
  if (delivery.state !== "failed" || optedOut.has(delivery.code ?? "")) return undefined;
  if (closed.has(delivery.code ?? "")) return "template";
  if (line.halted !== undefined) return role === "operator" ? "line" : undefined;
  return author.kind === "agent" && template === undefined ? "write again" : undefined;
}

/** Twilio: 21610 the customer sent STOP; 63014 they blocked the business on WhatsApp. */
const optedOut: ReadonlySet<string> = new Set(["21610", "63014"]);
/** Ours when it was not sent at all, and Twilio's for the same. */
const closed: ReadonlySet<string> = new Set(["window", "63016"]);

function because(what: string, reason: string | undefined): string {
  if (reason === undefined || reason === "") return `${what}.`;
  const sentence = /^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
  return `${what}: ${sentence}${/[.!?…]$/.test(sentence) ? "" : "."}`;
}
