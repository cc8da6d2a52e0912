import type { Attachment as Part } from "mailparser";
import { kindOf, lookAtBytes } from "../../../src/files/kind.ts";

/** Of the pictures that came with a mail, so much is shown: a page is held in memory whole. */
const mostPictures = 50;
const mostBytes = 2_000_000;
export const mostTogether = 8_000_000;

/**
 * The pictures that a mail's HTML shows and that came with it, by the place of their source, as `data:` addresses.
 * Only what is a picture by its content, in which nothing can run, is one; its name and its type are the sender's.
 */
export async function enclosedPictures(
  sources: readonly string[],
  parts: readonly Part[],
): Promise<ReadonlyMap<number, string>> {
  const shown = new Map<number, string>();
  // By their ids (RFC 2392), whatever their disposition says.
  const byId = new Map(parts.flatMap((part) => (part.cid === undefined ? [] : [[part.cid, part]])));
  for (const [place, source] of sources.entries()) {
    if (shown.size === mostPictures) break;
    const bytes = bytesOf(source, byId);
    if (bytes === undefined || bytes.length > mostBytes) continue;
    const { type, image } = await kindOf(bytes.subarray(0, lookAtBytes), { name: "", type: "" });
    if (image !== undefined) shown.set(place, `data:${type};base64,${bytes.toString("base64")}`);
  }
  return shown;
}

/** The id that a `cid:` address names; undefined for any other address. */
export function contentId(source: string): string | undefined {
  const id = /^cid:(.+)$/is.exec(source)?.[1];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    // Not every program escapes what stands there; then it stands as it is.
    return id;
  }
}

function bytesOf(source: string, parts: ReadonlyMap<string, Part>): Buffer | undefined {
  const written = /^data:image\/[a-z.+-]+;base64,/i.exec(source)?.[0];
  if (written !== undefined) return Buffer.from(source.slice(written.length), "base64");
  return parts.get(contentId(source) ?? "")?.content;
}
