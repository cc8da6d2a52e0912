import type { Gate, Line } from "../channel.ts";
import type { Ours } from "./reading/kind.ts";
import { mailboxOf } from "./line/line.ts";
import type { About } from "./reading/parse.ts";
import type { Read } from "./reading/reader.ts";

/** Larger mail is refused by SMTP and shown as a notice by IMAP; mail providers take about as much. */
export const largestMail = 25 * 1024 * 1024;

/** By what our own mail is known when it comes back. */
async function oursOf(gate: Gate): Promise<Ours> {
  const lines = await gate.lines("email");
  return { lineIds: lines.map((line) => line.id), addresses: lines.map((line) => line.address) };
}

/** What must be known to read a mail of this line. */
export async function aboutOf(gate: Gate, line: Line): Promise<About> {
  const { authservId } = mailboxOf(line);
  return { ours: await oursOf(gate), lineId: line.id, ...(authservId !== undefined && { authservId }) };
}

/**
 * The one place where a mail that was read goes to Baton: as what somebody wrote, or as what a machine tells about mail
 * of ours. Resolves once it is stored.
 */
export async function handOver(gate: Gate, line: Line, { message, report }: Read): Promise<void> {
  if (report === undefined) await gate.receive(line, message);
  else await gate.report(line, report);
}
