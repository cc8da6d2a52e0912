import { type ConnectionOptions, createRedisBackend, type RedisQueueBackend } from "bullmq";
import { Redis } from "ioredis";
import type { Connection } from "./connection.ts";
import { within } from "./failure.ts";

/**
 * The lanes in Redis. One connection for everything, and one more for each kind of lane that runs here, on which it
 * waits for jobs.
 * @throws when Redis cannot be reached within ten seconds
 */
export async function onRedis(
  redisUrl: string,
  failed: (error: Error) => void,
): Promise<Connection<RedisQueueBackend, ConnectionOptions>> {
  const redis = new Redis(redisUrl, {
    // BullMQ waits for a Redis that is away; to give up after some tries would end its loop for good.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * 2 ** times, 2_000),
  });
  redis.on("error", failed);
  try {
    await within(10_000, redis.ping(), `could not reach Redis at ${new URL(redisUrl).host}`);
  } catch (unreachable) {
    redis.disconnect();
    throw unreachable;
  }
  return { factory: createRedisBackend, options: redis, close: async () => redis.disconnect() };
}
