import type { Baton, Demo, DeviceName, Playing, Tick, Told } from "../../simulator/wire.ts";

/** A time of day as a phone shows it. */
export const clock = (iso: string): string =>
  new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

export const deviceNames: Readonly<Record<DeviceName, string>> = { whatsapp: "WhatsApp", sms: "SMS", email: "Mail" };

export const batonOf = (demo: Demo, device: DeviceName): Baton | null =>
  device === "email" ? demo.mailbox.baton : demo.phones[device].baton;

export function batonWords(baton: Baton): string {
  switch (baton.who) {
    case "ai":
      return "With the AI";
    case "team":
      return `Waiting for ${baton.name ?? "a person"}`;
    case "agent":
      return `With ${baton.name?.split(" ", 1)[0] ?? "an agent"}`;
    case "nobody":
      return "Resolved";
  }
}

export function tickWords(tick: Tick): string {
  switch (tick) {
    case "sending":
      return "Sending";
    case "stored":
      return "Delivered";
    case "seen":
      return "Read";
    case "failed":
      return "Not delivered";
  }
}

/** A phone number with the spaces that people read it by. */
export const spaced = (number: string): string => number.replace(/^(\+1)(\d{3})(\d{4})$/, "$1 $2 $3");

/** What is going on, in one line: the newest thing that happened, or what to do first. */
export function lineNow(
  playing: Playing | null,
  told: readonly Told[],
): { readonly tone: Told["tone"] | "hint"; readonly text: string; readonly device?: DeviceName } {
  const newest = playing === null ? told.at(-1) : told.findLast(({ device }) => device === playing.device);
  if (playing?.state === "silent") return { tone: "failure", text: "No answer came. The inbox shows how far it got." };
  if (newest !== undefined) return { tone: newest.tone, text: newest.text, device: newest.device };
  if (playing !== null)
    return {
      tone: "hint",
      text:
        playing.state === "writing" ? "The customer is writing…" : "Sent. Triggers read it before the AI may answer…",
    };
  return {
    tone: "hint",
    text: "Play a story, or write on a device yourself. You are the customer here, and the agent in the inbox.",
  };
}
