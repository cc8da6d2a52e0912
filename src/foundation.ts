import pg from "pg";
import type { Logger } from "pino";
import type { Channel, Gate } from "../channels/channel.ts";
import type { Traits } from "./conversation/conversation.ts";
import { createFileAddresses, type FileAddresses } from "./files/address.ts";
import type { FileStore } from "./files/file-store.ts";
import { createGate } from "./gate.ts";
import { openQueue, type Queue } from "./queue/queue.ts";
import { receive } from "./receive.ts";
import { openDatabase, type Database } from "./store/database.ts";
import { takeNews } from "./store/deliveries/news.ts";
import { createIntake } from "./store/intake.ts";
import { createLines, type Lines } from "./store/lines.ts";
import { keepOwn } from "./store/own.ts";
import { openRecorder, type Recorder } from "./store/recorder.ts";
import { keepReport } from "./store/reports.ts";
import { createSeal, type Seal } from "./store/seal.ts";
import { createDispatcher, type Dispatcher } from "./wake.ts";

/** What web and workers stand on alike: the database, the queue, the channels, and the gate between them. */
export type Foundation = {
  readonly database: Database;
  readonly seal: Seal;
  readonly lines: Lines;
  readonly recorder: Recorder;
  readonly queue: Queue;
  readonly dispatcher: Dispatcher;
  readonly channels: ReadonlyMap<string, Channel>;
  /** What a channel can do. @throws when there is no such channel */
  readonly traitsOf: (channel: string) => Traits;
  readonly gate: Gate;
  readonly files: FileStore;
  readonly fileAddresses: FileAddresses;
  readonly log: Logger;
  close(): Promise<void>;
};

/** Connections of one process: as many messages may be sent at once as are left beside web and turns. */
const connections = 24;

/**
 * Lays the foundation on a migrated database. Nothing is received and nothing sent before web or workers start.
 *
 * @throws when database or queue cannot be reached
 */
export async function layFoundation(options: {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly secretKey: string;
  readonly channels: readonly Channel[];
  readonly files: FileStore;
  readonly log: Logger;
}): Promise<Foundation> {
  const { log } = options;
  const onError = (error: unknown): void =>
    log.error({ err: error }, "the database connection failed; it is tried again");
  const database = openDatabase(options.databaseUrl, { connections, onError });
  const seal = createSeal(options.secretKey);
  const lines = createLines(database.pool, seal, Date.now);
  const recorder = await openRecorder(
    database,
    () => new pg.Client({ connectionString: options.databaseUrl }),
    onError,
  );
  const queue = await openQueue({ databaseUrl: options.databaseUrl, redisUrl: options.redisUrl, log });
  const dispatcher = createDispatcher({
    hand: (batch) => queue.add(batch),
    onError: (error) => log.error({ err: error }, "the queue did not take work; the sweep will find it"),
    now: Date.now,
    everyMs: 20,
  });
  const channels = new Map(options.channels.map((channel) => [channel.name, channel]));
  const intake = createIntake(database.pool);
  const gate = createGate({
    channels,
    lines,
    receive: (line, message) => receive({ intake, wake: dispatcher.wake }, line, message, new Date()),
    async report(lineId, report) {
      const { moved, work } = await keepReport(database.pool, lineId, report, new Date());
      for (const each of work) dispatcher.wake(each);
      return moved;
    },
    receiveOwn: (lineId, message) => keepOwn(database.pool, lineId, message, new Date()),
    async news(lineId, news) {
      const { moved, work } = await takeNews(database.pool, lineId, news, new Date());
      if (work !== undefined) dispatcher.wake(work);
      return moved;
    },
    announce: recorder.announce,
    log,
  });

  return {
    database,
    seal,
    lines,
    recorder,
    queue,
    dispatcher,
    channels,
    traitsOf(name) {
      const channel = channels.get(name);
      if (channel === undefined) throw new Error(`there is no channel ${name}`);
      return channel.traits;
    },
    gate,
    files: options.files,
    fileAddresses: createFileAddresses(options.secretKey),
    log,
    async close() {
      // The way of a message, backwards: first nothing comes in, last the ground goes.
      for (const channel of channels.values()) await channel.close();
      await dispatcher.close();
      await queue.close();
      await recorder.close();
      await database.close();
    },
  };
}
