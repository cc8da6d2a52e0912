import type { Gate } from "../channel.ts";
import type { Ours } from "./kind.ts";

/** Larger mail is refused by SMTP and shown as a notice by IMAP; mail providers take about as much. */
export const largestMail = 25 * 1024 * 1024;

/** By what our own mail is known when it comes back. */
export async function oursOf(gate: Gate): Promise<Ours> {
  const lines = await gate.lines("email");
  return { lineIds: lines.map((line) => line.id), addresses: lines.map((line) => line.address) };
}
