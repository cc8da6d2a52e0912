import { z } from "zod";
import type { Place } from "./needs/lists.ts";

const Content = z.strictObject({ list: z.string(), at: z.iso.datetime(), id: z.guid() });

/** Writes a place in a list as an opaque word. It names its list, because a place in one list is nowhere in another. */
export function writeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify({ list, at: place.at, id: place.id })).toString("base64url");
}

/** Undefined for whatever we did not write for this very list. */
export function readCursor(list: string, cursor: string): Place | undefined {
  const parsed = Content.safeParse(jsonOf(Buffer.from(cursor, "base64url").toString("utf8")));
  return parsed.success && parsed.data.list === list ? { at: parsed.data.at, id: parsed.data.id } : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: the caller answers that.
    return undefined;
  }
}
