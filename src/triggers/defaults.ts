import type { Trigger } from "./trigger.ts";

/** What a new trigger of a new installation is; its id and version come with the row. */
export type NewTrigger = Omit<Trigger, "id" | "version">;

const common = { state: "live", phrases: [], team: null, lines: [], channels: [], quietMinutes: 30 } as const;
/** Whoever asks for a person, threatens or is in need is heard again at once. */
const always = { ...common, quietMinutes: 0 } as const;

/** The triggers of a new installation. They err towards a person: a needless pass costs minutes, a missed one more. */
export const defaultTriggers: readonly NewTrigger[] = [
  { ...always, name: "Asks for a person", kind: "asked_for_human", threshold: 0.7, mode: "pass", priority: "high" },
  { ...common, name: "Sounds angry or complains", kind: "frustration", threshold: 0.7, mode: "pass", priority: "high" },
  { ...always, name: "Law, money or safety", kind: "high_stakes", threshold: 0.7, mode: "pass", priority: "urgent" },
  {
    ...always,
    name: "Personal hardship or danger",
    kind: "sensitive",
    threshold: 0.7,
    mode: "pass",
    priority: "urgent",
  },
  {
    ...common,
    name: "Wants other terms or an amount",
    kind: "negotiation",
    threshold: 0.7,
    mode: "pass",
    priority: "normal",
  },
  { ...common, name: "Goes in circles", kind: "repetition", threshold: 0.75, mode: "pass", priority: "normal" },
  { ...common, name: "The AI cannot help", kind: "ai_uncertain", threshold: 0.8, mode: "pass", priority: "normal" },
  { ...common, name: "The AI may not know", kind: "ai_uncertain", threshold: 0.5, mode: "invite", priority: "low" },
  {
    ...common,
    name: "Not in the knowledge",
    kind: "out_of_knowledge",
    threshold: 0.9,
    mode: "pass",
    priority: "normal",
  },
];
