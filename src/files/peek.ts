import { Readable } from "node:stream";

/**
 * Reads the beginning of a stream, about `most` bytes of it, and gives the whole as if nothing had been read. The
 * stream itself is never destroyed: it may be a request that must still be answered.
 */
export async function peek(
  stream: Readable,
  most: number,
): Promise<{ readonly head: Buffer; readonly whole: Readable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    size += bytes.length;
    if (size >= most) break;
  }
  const head = Buffer.concat(chunks);
  return { head, whole: Readable.from(followed(head, stream)) };
}

async function* followed(head: Buffer, stream: Readable): AsyncGenerator<Buffer> {
  yield head;
  if (!stream.readableEnded) yield* stream.iterator({ destroyOnReturn: false });
}
