import type { NewTemplate } from "../simulator/twilio/content.ts";

const sid = (number: number): string => `HX${String(number).padStart(32, "0")}`;

/**
 * The shop's WhatsApp templates at the Twilio stand-in: two that may be used, one that waits for WhatsApp, one that it
 * refused. Their ids stay the same after every start.
 */
export const demoTemplates: readonly NewTemplate[] = [
  {
    sid: sid(1),
    name: "order_ready",
    body: "Hello {{1}}, your order {{2}} is ready and waits for you. Write here if you need anything.",
    variables: { 1: "Nora", 2: "FF-21788" },
  },
  {
    sid: sid(2),
    name: "answer_ready",
    body: "Hello {{1}}, we have an answer to your question. May we send it here?",
    variables: { 1: "Oliver" },
    buttons: ["Yes, please", "Not now"],
  },
  {
    sid: sid(3),
    name: "repair_finished",
    body: "Hello {{1}}, our weavers have mended your blanket. It leaves Bergen tomorrow.",
    variables: { 1: "Oliver" },
    approval: "pending",
  },
  {
    sid: sid(4),
    name: "winter_sale",
    body: "Winter sale! 20% off all blankets until Sunday.",
    approval: "rejected",
    rejectionReason: "This is marketing: submit it again in that category.",
  },
];
