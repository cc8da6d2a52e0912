import type { Message } from "../../src/http/wire.ts";

export type Delivery = NonNullable<Message["delivery"]>;

/** How far an answer has come: the mark beside it, the words for it, and whether somebody must know. */
export type DeliveryWords = { mark: "clock" | "tick" | "ticks" | "read" | "warning"; words: string; trouble: boolean };

export function deliveryWords(delivery: Delivery): DeliveryWords {
  switch (delivery.state) {
    case "queued":
      return { mark: "clock", words: "About to be sent", trouble: false };
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
        words: delivery.reason ?? "It may or may not have arrived. It is not sent again until that is known.",
        trouble: true,
      };
  }
}

function because(what: string, reason: string | undefined): string {
  if (reason === undefined || reason === "") return `${what}.`;
  const sentence = /^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason;
  return `${what}: ${sentence}${/[.!?…]$/.test(sentence) ? "" : "."}`;
}
