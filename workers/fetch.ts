import { Readable } from "node:stream";
import type { Channel, Fetched, Line } from "../channels/channel.ts";
import type { Arrived, Wanted } from "../src/files/arrival.ts";
import { newKey, type FileStore } from "../src/files/file-store.ts";
import { kindOf, lookAtBytes } from "../src/files/kind.ts";
import { cleanName } from "../src/files/name.ts";
import type { Wake } from "../src/wake.ts";

export type Arrivals = {
  /** The next file that may be fetched, its attempt counted before it begins; nobody else is given it before `until`. */
  claim(conversationId: string, now: Date, until: Date): Promise<Wanted | undefined>;
  /** It could not be had, after so many attempts, and may be fetched again then. */
  putOff(wanted: Wanted, until: Date): Promise<void>;
  /** False when another process was sooner. */
  keep(conversationId: string, wanted: Wanted, arrived: Arrived, now: Date): Promise<boolean>;
  /** Ends the work when no file waits; otherwise says when the next one may be fetched. */
  finish(conversationId: string): Promise<Date | undefined>;
};

type Needs = {
  readonly arrivals: Arrivals;
  readonly channels: ReadonlyMap<string, Pick<Channel, "fetch">>;
  readonly line: (channel: string, id: string) => Promise<Line | undefined>;
  readonly files: FileStore;
  readonly wake: Wake;
  readonly announce: () => void;
  readonly now: () => Date;
  readonly log: Record<"info" | "warn", (facts: object, message: string) => void>;
};

/** How long the provider may take to hand over one file. */
const longestMs = 20_000;
/** After so long a worker that has not said what became of a file is gone. */
const leaseMs = 2 * longestMs;
/**
 * Between one attempt and the next. A file may appear moments after its message, and a provider may be away for an
 * hour; after the last of these the file is given up, and the agent is told so.
 */
const pausesMs = [1_000, 10_000, 60_000, 600_000, 3_600_000] as const;
/** What is older when it fails is given up at once: nobody waits for it any more. */
const longestWaitMs = 24 * 3_600_000;
const givenUp = "This file could not be fetched from the provider.";

/**
 * Fetches every file of a conversation that is to be had, the newest message's first. Runs in the conversation's own
 * lane and may run twice. What cannot be had yet is tried again later and later; nothing waits for it.
 *
 * @throws when `stop` ends it, or the database or the file store is away; the lane runs again
 */
export async function fetchFiles(needs: Needs, conversationId: string, stop: AbortSignal): Promise<void> {
  for (;;) {
    const wanted = await needs.arrivals.claim(conversationId, needs.now(), after(needs.now(), leaseMs));
    if (wanted === undefined) break;
    try {
      const fetched = await attempt(needs, wanted, stop);
      if ("againAfterMs" in fetched) await needs.arrivals.putOff(wanted, after(needs.now(), fetched.againAfterMs));
      else await keep(needs, conversationId, wanted, fetched);
    } catch (cause) {
      // Neither our closing nor a full disk of ours is held against the file.
      const uncounted = { ...wanted, attempts: wanted.attempts - 1 };
      await needs.arrivals.putOff(uncounted, after(needs.now(), pausesMs[1]));
      throw cause;
    }
  }
  const dueAt = await needs.arrivals.finish(conversationId);
  if (dueAt !== undefined) needs.wake({ kind: "fetch", conversationId, dueAt });
}

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

async function attempt(
  needs: Needs,
  wanted: Wanted,
  stop: AbortSignal,
): Promise<Fetched | { readonly againAfterMs: number }> {
  stop.throwIfAborted();
  const line = await needs.line(wanted.line.channel, wanted.line.id);
  const fetch = needs.channels.get(wanted.line.channel)?.fetch;
  if (line === undefined || fetch === undefined)
    return { outcome: "refused", reason: "Files of this line cannot be fetched." };
  const pause = pausesMs[wanted.attempts - 1];
  // Whatever its earlier attempts ended, a worker or two, it is not asked for once more.
  if (wanted.attempts > pausesMs.length + 1) return { outcome: "refused", reason: givenUp };
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(longestMs)]);
    return await Promise.race([fetch(line, wanted.source, signal), aborted(signal)]);
  } catch (error) {
    stop.throwIfAborted();
    needs.log.warn({ attachment: wanted.id, attempt: wanted.attempts, err: error }, "a file could not be fetched");
    const isLate = needs.now().getTime() - wanted.at.getTime() > longestWaitMs;
    if (pause === undefined || isLate) return { outcome: "refused", reason: givenUp };
    return { againAfterMs: pause };
  }
}

/** A channel that does not heed the signal must not hold up the lane. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    else signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

async function keep(needs: Needs, conversationId: string, wanted: Wanted, fetched: Fetched): Promise<void> {
  const arrived: Arrived =
    fetched.outcome === "fetched"
      ? await stored(needs.files, wanted, fetched.bytes)
      : { state: "refused", reason: fetched.reason };
  const isKept = await needs.arrivals.keep(conversationId, wanted, arrived, needs.now());
  if (!isKept && arrived.state === "stored") await needs.files.remove(arrived.key);
  if (!isKept) return;
  needs.announce();
  needs.log.info({ attachment: wanted.id, conversation: conversationId, state: arrived.state }, "fetched");
}

/** The file before the row: a process that dies between the two leaves a file that nobody names, and fetches it anew. */
async function stored(files: FileStore, wanted: Wanted, bytes: Uint8Array): Promise<Arrived> {
  const { type, image } = await kindOf(bytes.subarray(0, lookAtBytes), wanted);
  const key = newKey();
  await files.put(key, Readable.from([bytes]), bytes.length);
  return { state: "stored", name: cleanName(wanted.name, type), type, size: bytes.length, key, image };
}
