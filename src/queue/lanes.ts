import { type IQueueBackend, type Processor, UnrecoverableError, withBackend } from "bullmq";
import { type Connection, prefix } from "./connection.ts";
import { reasonOf, within } from "./failure.ts";
import { type Handler, type JobKind, LaneJob, type Log } from "./jobs.ts";

/**
 * A conversation must move on within about ten seconds after the process that worked on it died: a lock lives five
 * seconds and is renewed four times in that span, and dead ones are looked for every one and a half. Anything shorter
 * would take lanes away from processes that are merely busy.
 */
const recovery = { lockDuration: 5_000, lockRenewTime: 1_250, stalledInterval: 1_500, maxStalledCount: 5 };

/** A handler that never ends would hold its conversation for ever: after this long (ms) it is told to stop. */
const longestRun = 120_000;
/** How long (ms) a handler may take to stop once told. Then the lane goes on without it. */
const timeToStop = 2_000;
/** Lanes that run in this process. */
export type Lanes = {
  /** Takes no new work, waits for what runs, and tells it to stop when patience ends. Resolves within five seconds more. */
  close(): Promise<void>;
};

type Options = {
  readonly concurrency: number;
  /** How long (ms) closing waits for handlers before it tells them to stop. */
  readonly patience: number;
  readonly log: Log;
  readonly failed: (error: Error) => void;
};

/** Runs `handler` for every conversation that has work of this kind, side by side, each alone in its lane. */
export function runLanes<Backend extends IQueueBackend, Where>(
  connection: Connection<Backend, Where>,
  kind: JobKind,
  handler: Handler,
  { concurrency, patience, log, failed }: Options,
): Lanes {
  const running = new Set<AbortController>();

  const run: Processor<LaneJob, void, JobKind> = async (job, _token, lost) => {
    const work = LaneJob.safeParse(job.data);
    if (!work.success) throw new UnrecoverableError("the job names no conversation");
    const stop = new AbortController();
    lost?.addEventListener("abort", () => stop.abort(new Error("another process took the lane over")), { once: true });
    const tooLong = setTimeout(() => stop.abort(new Error("it took longer than two minutes")), longestRun);
    running.add(stop);
    try {
      await untilStopped(handler, work.data.conversationId, stop.signal);
    } catch (cause) {
      // The queue keeps what is thrown here, so it must not carry a customer's words; the cause stays in this process.
      throw new Error(`${kind} failed`, { cause });
    } finally {
      clearTimeout(tooLong);
      running.delete(stop);
    }
  };

  const { Worker } = withBackend(connection.factory);
  const worker = new Worker<LaneJob, void, JobKind>(kind, run, {
    ...recovery,
    connection: connection.options,
    prefix,
    concurrency,
    runRetryDelay: 1_000,
  });
  worker.on("error", (error) => {
    if (!error.message.startsWith("could not renew lock")) failed(error);
  });
  // A job that ended a moment ago has no lock either; only one that still runs has lost its lane.
  worker.on("lockRenewalFailed", (jobs) => {
    for (const job of jobs) if (worker.cancelJob(job)) log.warn({ kind, job }, "lost a lane to another process");
  });
  worker.on("stalled", (job) => log.warn({ kind, job }, "a process died or hung at its work; the lane runs again"));
  worker.on("failed", (job, error) => {
    const facts = {
      kind,
      conversation: job?.data.conversationId,
      attempt: job?.attemptsMade,
      ...reasonOf(error.cause ?? error),
    };
    if (job?.finishedOn === undefined) log.warn(facts, "a lane failed and is tried again");
    else log.error(facts, "a lane failed for the last time; its work stays in the outbox for the sweep");
  });

  return {
    async close() {
      const tell = setTimeout(() => {
        for (const stop of running) stop.abort(new Error("the process is closing"));
      }, patience);
      // With nothing under way, only a backend that is gone can keep the lanes from closing.
      const limit = running.size === 0 ? timeToStop : patience + 2 * timeToStop;
      try {
        await within(limit, worker.close(), `the ${kind} lanes did not close`);
      } catch (error) {
        log.error(
          { kind, running: running.size, ...reasonOf(error) },
          "left lanes behind; another process takes them over",
        );
      } finally {
        clearTimeout(tell);
      }
    },
  };
}

/** Runs the handler, and gives up on it if it does not stop in time once told to. */
async function untilStopped(handler: Handler, conversationId: string, stop: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const abandoned = new Promise<never>((_, reject) => {
    stop.addEventListener("abort", () => (timer = setTimeout(reject, timeToStop, stop.reason)), { once: true });
  });
  try {
    await Promise.race([handler(conversationId, stop), abandoned]);
  } finally {
    clearTimeout(timer);
  }
}
