import type { BackendFactory, IQueueBackend } from "bullmq";

/** A place where lanes can live. Only `postgres.ts` and `redis.ts` know which one it is. */
export type Connection<Backend extends IQueueBackend, Options> = {
  readonly factory: BackendFactory<Backend, Options>;
  readonly options: Options;
  /** Ends every connection. Close lanes first. */
  close(): Promise<void>;
};

/** Our keys in a Redis that others may use too. PostgreSQL needs none: there, a schema is ours. */
export const prefix = "baton";
