import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { type FileStore, placeOf } from "./file-store.ts";

/** An S3-compatible bucket: where it is, and who we are there. */
export type Bucket = {
  /** Address of host and bucket, `https://s3.eu-north-1.amazonaws.com/baton-files`; a folder in it may follow. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Undefined: as the host says, or `us-east-1`. */
  readonly region: string | undefined;
};

/** A bucket that has not begun to answer by then is away; a file may come as slowly as an agent's line sends it. */
const patienceMs = { GET: 20_000, DELETE: 20_000, PUT: 180_000 } as const;

/** Files in a bucket that speaks S3 (Amazon, R2, MinIO, Ceph), signed with AWS Signature 4, addressed by path. */
export function createBucketStore({ url, accessKeyId, secretAccessKey, region }: Bucket): FileStore {
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    service: "s3",
    // A stream cannot be read twice. Who asked tries again: the lane of a fetch, or the agent.
    retries: 0,
    ...(region !== undefined && { region }),
  });
  const root = url.replace(/\/+$/, "");

  const ask = async (method: keyof typeof patienceMs, key: string, init: RequestInit = {}): Promise<Response> => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error("the file store does not answer")), patienceMs[method]);
    try {
      // Whatever a redirect named would be given the file.
      const options: RequestInit = { method, redirect: "error", signal: late.signal, ...init };
      return await client.fetch(`${root}/${placeOf(key)}`, options);
    } catch (cause) {
      throw new Error("the file store cannot be reached", { cause });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async put(key, content, size) {
      const answer = await ask("PUT", key, {
        body: Readable.toWeb(content) as globalThis.ReadableStream<Uint8Array>,
        duplex: "half",
        headers: { "Content-Length": String(size), "Content-Type": "application/octet-stream" },
      });
      await finish(answer, []);
    },
    async get(key) {
      const answer = await ask("GET", key);
      if (answer.ok && answer.body !== null) return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
      await finish(answer, [404]);
      return undefined;
    },
    async remove(key) {
      await finish(await ask("DELETE", key), [404]);
    },
  };
}

/** Reads an answer to its end, so that its connection is free again; throws what went wrong unless it was expected. */
async function finish(answer: Response, expected: readonly number[]): Promise<void> {
  const told = await answer.text();
  if (answer.ok || expected.includes(answer.status)) return;
  const code = /<Code>(\w{1,60})<\/Code>/.exec(told)?.[1];
  throw new Error(`the file store answered ${answer.status}${code === undefined ? "" : ` (${code})`}`);
}
