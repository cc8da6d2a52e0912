import { openQueue } from "../../src/queue/queue.ts";

/** A worker process that never finishes: it says which conversation it began, on a line of its own, and waits for its end. */
const [databaseUrl = "", redisUrl] = process.argv.slice(2);
const silent = () => undefined;
const queue = await openQueue({ databaseUrl, redisUrl, log: { info: silent, warn: silent, error: silent } });
const handler = async (conversationId: string) => {
  process.stdout.write(`${conversationId}\n`);
  await new Promise(() => undefined);
};
queue.run({ concurrency: 5, handlers: { converse: handler, deliver: handler, fetch: handler } });
