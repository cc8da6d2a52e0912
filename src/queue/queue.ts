import { randomUUID } from "node:crypto";
import { type IQueueBackend, withBackend } from "bullmq";
import { type Connection, prefix } from "./connection.ts";
import { complainTo, reasonOf, within } from "./failure.ts";
import { type Handlers, type Job, type JobKind, jobKinds, type LaneJob, type Log } from "./jobs.ts";
import { type Lanes, runLanes } from "./lanes.ts";
import { onPostgres } from "./postgres.ts";
import { onRedis } from "./redis.ts";

/**
 * One lane for each conversation and kind of work. The queue is only a hint: what must be done stands in the outbox, so
 * everything in here may be lost, come twice or come late.
 */
export type Queue = {
  /**
   * Wakes the lanes of these conversations. A lane that already waits stays as it is; a lane that runs will run once
   * more afterwards, however often it is woken.
   * @throws when the backend did not take it within ten seconds; to add it again is harmless
   */
  add(jobs: readonly Job[]): Promise<void>;
  /**
   * Runs lanes in this process, at most `concurrency` of each kind side by side, and never two at once for the same
   * conversation and kind. The kinds do not wait for each other: a slow model must not hold back an agent's reply.
   */
  run(options: {
    readonly concurrency: number;
    readonly handlers: Handlers;
    /** How long (ms) closing waits for work of a kind before it tells it to stop; ten seconds unless given. */
    readonly patience?: Readonly<Partial<Record<JobKind, number>>>;
  }): Lanes;
  /** Ends the connections. Close what `run` returned first. */
  close(): Promise<void>;
};

/**
 * Five attempts within some eight seconds: enough for a restart of the database or a hiccup of a provider. What still
 * fails is dropped, and its outbox row brings it back: a job that kept waiting here would stand in the sweep's way.
 *
 * Finished jobs go at once. To keep the last N deadlocks on PostgreSQL: BullMQ 6.7 then deletes "all but the newest N",
 * in no fixed order, in the statement that finishes another job, and a job whose work succeeded is marked as failed.
 */
const jobOptions = {
  attempts: 5,
  backoff: { type: "exponential", delay: 500, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
};

/** Nobody reads BullMQ's own events; they are a table (or a stream) that is written with every step of a job. */
const streams = { events: { maxLen: 500 } };

/** Most jobs in one statement: PostgreSQL takes a lock for each, out of some thousands that the whole server has. */
const batch = 250;

/**
 * Opens the queue on Redis if an address of one is given, else in the database (schema `bullmq`, made when missing).
 * @throws when the backend cannot be reached. Once open, it recovers by itself when the backend goes and comes back.
 */
export async function openQueue(settings: {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly log: Log;
}): Promise<Queue> {
  const { databaseUrl, redisUrl, log } = settings;
  const failed = complainTo(log);
  return redisUrl === undefined
    ? queueOn(await onPostgres(databaseUrl, failed), log, failed)
    : queueOn(await onRedis(redisUrl, failed), log, failed);
}

function queueOn<Backend extends IQueueBackend, Where>(
  connection: Connection<Backend, Where>,
  log: Log,
  failed: (error: Error) => void,
): Queue {
  const { Queue } = withBackend(connection.factory);
  const open = (kind: JobKind) => {
    const options = { connection: connection.options, prefix, streams, defaultJobOptions: jobOptions };
    const queue = new Queue<LaneJob, void, JobKind>(kind, options);
    queue.on("error", failed);
    return queue;
  };
  const queues = { converse: open("converse"), deliver: open("deliver"), fetch: open("fetch") };

  const addAll = async (kind: JobKind, conversations: readonly string[]) => {
    for (let from = 0; from < conversations.length; from += batch)
      await queues[kind].addBulk(
        conversations.slice(from, from + batch).map((conversationId) => ({
          name: kind,
          data: { conversationId },
          // Ids of our own: BullMQ counts from one again after a loss, and a lane must not take another's job for its own.
          opts: { jobId: randomUUID(), deduplication: { id: conversationId, keepLastIfActive: true } },
        })),
      );
  };

  return {
    async add(jobs) {
      const adding = jobKinds.map((kind) => {
        const conversations = jobs.filter((job) => job.kind === kind).map((job) => job.conversationId);
        return addAll(kind, [...new Set(conversations)]);
      });
      await within(10_000, Promise.all(adding), "the queue did not take the work within ten seconds");
    },

    run({ concurrency, handlers, patience }) {
      const lanes = jobKinds.map((kind) =>
        runLanes(connection, kind, handlers[kind], { concurrency, patience: patience?.[kind] ?? 10_000, log, failed }),
      );
      return {
        async close() {
          await Promise.all(lanes.map((lane) => lane.close()));
        },
      };
    },

    async close() {
      const closing = Promise.all(jobKinds.map((kind) => queues[kind].close())).then(() => connection.close());
      await within(5_000, closing, "the queue's connections did not close").catch((error: unknown) => {
        log.error(reasonOf(error), "left the queue's connections open");
      });
    },
  };
}
