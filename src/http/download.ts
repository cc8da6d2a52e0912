import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import type { ServedFile } from "./needs/files.ts";
import { refuse, sendRefusal } from "./problem.ts";

/**
 * Sends a file as a download that nothing can make run here: sandboxed, never guessed at (`nosniff` is on every
 * response), and saved when it is opened by itself. `type` is what the receiver is told that it is.
 */
export async function download(
  request: Request,
  response: Response,
  file: ServedFile,
  { type, cache }: { readonly type: string; readonly cache: string },
): Promise<void> {
  const isHead = request.method === "HEAD";
  const content = isHead ? undefined : await file.open();
  if (content === undefined && !isHead) return sendRefusal(response, refuse(404));
  response.set({
    "Content-Type": type,
    "Content-Disposition": disposition(file.name),
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Cache-Control": cache,
    ...(file.size !== undefined && { "Content-Length": String(file.size) }),
  });
  if (content === undefined) return void response.end();
  try {
    await pipeline(content, response);
  } catch (cause) {
    // Whoever goes away in the middle has not failed us.
    if (!request.destroyed && !response.writableEnded) throw cause;
  }
}

/** The name in both spellings of RFC 6266: plain for old programs, and as it is. */
function disposition(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
