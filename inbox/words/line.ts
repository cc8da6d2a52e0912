import type { Line } from "../../src/http/wire/lines.ts";
import { countWords } from "./list.ts";

/** What a line does at present, in a sentence or two. */
export function lineWords({ state, reason, halted, waiting, channel }: Line): string {
  const wait = waitingWords(waiting);
  switch (state) {
    case "live":
      return `Live. Customers can write and are answered.${wait}`;
    case "shadow":
      return "It listens and says nothing.";
    case "paused":
      return `Paused: what customers write is kept and goes to people, and nothing is sent.${wait}`;
    case "attention":
      if (halted) return `Nothing is sent.${sentence(reason)}${wait}`;
      return `${sentence(reason).trim() || `Something is wrong with this ${channel} line.`}${wait}`;
  }
}

/** The line across the screen: which line sends nothing, why, and what waits. */
export function haltedWords({ name, reason, waiting }: Pick<Line, "name" | "reason" | "waiting">): string {
  return `${name}: nothing is sent.${sentence(reason)}${waitingWords(waiting)}`;
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return "";
  return ` ${countWords(waiting, "message")} ${waiting === 1 ? "waits" : "wait"}.`;
}

function sentence(words: string | undefined): string {
  if (words === undefined || words === "") return "";
  return ` ${words}${/[.!?…]$/.test(words) ? "" : "."}`;
}
