import { isDeepStrictEqual } from "node:util";
import type { Gate, Line } from "../channel.ts";
import { mailboxOf } from "./line.ts";
import { watchMailbox, type Watcher } from "./mailbox.ts";
import type { MailReader } from "./reader.ts";

/** One watcher for each line that has an IMAP mailbox. */
export type ImapIn = { close(): Promise<void> };

type Log = { warn(fields: object, message: string): void; error(fields: object, message: string): void };

/** How soon a line that an operator added or changed is taken up. */
const everyMs = 5_000;

/** Begins to watch. A mailbox that cannot be reached now is tried again and stops nothing else. */
export async function openImap(gate: Gate, reader: MailReader, log: Log): Promise<ImapIn> {
  const watchers = new Map<string, Watcher>();

  async function followLines(): Promise<void> {
    const lines = (await gate.lines("email")).filter((line) => mailboxOf(line).imap !== undefined);
    for (const [id, watcher] of watchers) {
      const line = lines.find((candidate) => candidate.id === id);
      if (line !== undefined && isSame(line, watcher.line)) continue;
      watchers.delete(id);
      await watcher.close();
    }
    for (const line of lines) if (!watchers.has(line.id)) watchers.set(line.id, watchMailbox(line, gate, reader, log));
  }

  let following = followLines();
  await following;
  const timer = setInterval(() => {
    following = following
      .then(followLines)
      .catch((error: unknown) => log.error({ err: error }, "the mail lines could not be read"));
  }, everyMs);
  timer.unref();

  return {
    async close() {
      clearInterval(timer);
      await following;
      await Promise.all([...watchers.values()].map((watcher) => watcher.close()));
    },
  };
}

function isSame(a: Line, b: Line): boolean {
  return a.address === b.address && isDeepStrictEqual(a.settings, b.settings) && isDeepStrictEqual(a.secret, b.secret);
}
