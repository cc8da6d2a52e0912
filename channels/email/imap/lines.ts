import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { isDeepStrictEqual } from "node:util";
import type { Gate, Line } from "../../channel.ts";
import { mailboxOf } from "../line/line.ts";
import type { SignIn } from "../line/oauth.ts";
import type { MailReader } from "../reading/reader.ts";
import { watchMailbox, type Watcher } from "./mailbox.ts";
import { usualPatience, type Patience } from "./patience.ts";

/** Watches the mailboxes of all lines that have one, each in one process. */
export type ImapIn = { close(): Promise<void> };

type Needs = {
  readonly gate: Gate;
  readonly reader: MailReader;
  readonly signIn: SignIn;
  readonly patience?: Partial<Patience> | undefined;
  readonly log: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
};

/** A mailbox that this process may watch, as far as it knows. */
type Hold = { watcher: Watcher; askedAt: number };

/** A hold lasts half a minute; while it cannot be renewed we leave before another process may come. */
const holdMs = 25_000;

/** Begins to watch. A mailbox that cannot be reached now is tried again and stops nothing else. */
export async function openImap({ gate, reader, signIn, patience, log }: Needs): Promise<ImapIn> {
  const name = `${hostname()} ${process.pid} ${randomUUID()}`;
  const times = { ...usualPatience, ...patience };
  const needs = { gate, reader, signIn, log, patience: times };
  const holds = new Map<string, Hold>();

  async function followLines(): Promise<void> {
    const lines = (await gate.lines("email")).filter(hasMailbox);
    const gone = [...holds.values()].filter(({ watcher }) => lines.every(({ id }) => id !== watcher.line.id));
    await Promise.all(gone.map(({ watcher }) => leave(watcher.line)));
    await Promise.all(lines.map((line) => followLine(line)));
  }

  /** A line that cannot be read keeps no other from being watched. */
  function hasMailbox(line: Line): boolean {
    try {
      return mailboxOf(line).imap !== undefined;
    } catch (error) {
      log.error({ line: line.id, err: error }, "the settings of a mail line cannot be read");
      return false;
    }
  }

  async function followLine(line: Line): Promise<void> {
    const hold = holds.get(line.id);
    const now = Date.now();
    if (hold !== undefined && !isSame(line, hold.watcher.line)) {
      await hold.watcher.close();
      hold.watcher = watchMailbox(line, needs);
    }
    if (hold !== undefined && now - hold.askedAt < times.renewMs) return;
    const isOurs = await gate.watch(line, name).catch((error: unknown) => {
      log.error({ line: line.id, err: error }, "it could not be asked who watches a mailbox");
      return hold !== undefined && now - hold.askedAt < holdMs ? ("unknown" as const) : false;
    });
    if (isOurs === false) await end(line.id);
    else if (hold === undefined) holds.set(line.id, { watcher: watchMailbox(line, needs), askedAt: now });
    else if (isOurs === true) hold.askedAt = now;
  }

  async function end(id: string): Promise<void> {
    const hold = holds.get(id);
    holds.delete(id);
    await hold?.watcher.close();
  }

  async function leave(line: Line): Promise<void> {
    await end(line.id);
    await gate.unwatch(line, name);
  }

  let following = followLines();
  await following;
  const timer = setInterval(() => {
    following = following
      .then(followLines)
      .catch((error: unknown) => log.error({ err: error }, "the mail lines could not be read"));
  }, times.followMs);
  timer.unref();

  return {
    async close() {
      clearInterval(timer);
      await following;
      const left = [...holds.values()].map(({ watcher }) => leave(watcher.line));
      for (const one of await Promise.allSettled(left))
        if (one.status === "rejected") log.warn({ err: one.reason }, "a mailbox was not given back; it is free soon");
    },
  };
}

function isSame(a: Line, b: Line): boolean {
  return a.address === b.address && isDeepStrictEqual(a.settings, b.settings) && isDeepStrictEqual(a.secret, b.secret);
}
