import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { countWords } from "./list.ts";
import { capital } from "./name.ts";
import { clockWords } from "./time.ts";

export type Delivery = NonNullable<Message["delivery"]>;

/** How far an answer has come: the mark beside it, the words for it, and whether somebody must know. */
export type DeliveryWords = {
  mark: "clock" | "tick" | "ticks" | "read" | "warning";
  words: string;
  trouble: boolean;
  /** It went, but not as smoothly as it should: worth reading, and no alarm. */
  notable?: true;
};

export function deliveryWords(delivery: Delivery): DeliveryWords {
  switch (delivery.state) {
    case "queued":
      return { mark: "clock", words: queuedWords(delivery), trouble: false };
    case "sending":
      return { mark: "clock", words: "Sending", trouble: false };
    case "sent":
      return wentWords("Sent", "tick", delivery);
    case "delivered":
      return wentWords("Delivered", "ticks", delivery);
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

/** It went, and its provider told more: it is not there yet, or somebody who should get a copy cannot be reached. */
function wentWords(how: string, mark: "tick" | "ticks", { reason }: Delivery): DeliveryWords {
  if (reason === undefined || reason === "") return { mark, words: how, trouble: false };
  const told = sentence(reason);
  const words = `${how}. ${startsWithAddress.test(told) ? told : capital(told)}`;
  return { mark: "warning", words, trouble: false, notable: true };
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
export type Remedy = "write again" | "by hand" | "template" | "line";

/**
 * What helps, if anything does: nothing for whoever opted out or is not there, a person where only what is automatic may
 * not go, a template where the window has closed, an operator where the line is halted, and otherwise the same words
 * again.
 */
export function remedyOf(
  { author, delivery, template }: Pick<Message, "author" | "delivery" | "template">,
  { line, consent }: Pick<Conversation, "line" | "consent">,
  role: Role,
): Remedy | undefined {
  if (delivery === undefined || consent?.blocks === "everything" || role === "auditor") return undefined;
  if (delivery.state === "queued") return line.halted !== undefined && role === "operator" ? "line" : undefined;
  if (delivery.state === "suppressed") return delivery.code === "cap" ? "by hand" : undefined;
  if (delivery.state !== "failed" || optedOut.has(delivery.code ?? "")) return undefined;
  if (closed.has(delivery.code ?? "")) return "template";
  if (line.halted !== undefined) return role === "operator" ? "line" : undefined;
  if (consent?.cause === "unreachable") return undefined;
  return author.kind === "agent" && template === undefined ? "write again" : undefined;
}

/** Twilio: 21610 the customer sent STOP; 63014 they blocked the business on WhatsApp. */
const optedOut: ReadonlySet<string> = new Set(["21610", "63014"]);
/** Ours when it was not sent at all, and Twilio's for the same. */
const closed: ReadonlySet<string> = new Set(["window", "63016"]);

function because(what: string, reason: string | undefined): string {
  if (reason === undefined || reason === "") return `${what}.`;
  return `${what}: ${sentence(/^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason)}`;
}

/** An address keeps its letters wherever it stands. */
const startsWithAddress = /^\S*@/;

const sentence = (words: string) => `${words}${/[.!?…]$/.test(words) ? "" : "."}`;
