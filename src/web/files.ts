import { createFiles } from "../files/files.ts";
import type { Foundation } from "../foundation.ts";
import type { Files } from "../http/needs/files.ts";
import { createFileRows } from "../store/files.ts";

/** What came and goes with messages: rows in the database, bytes in the file store or in the raw form of a mail. */
export function filesOf({ database, channels, files, fileAddresses }: Foundation): Files {
  return createFiles({
    rows: createFileRows(database.pool),
    store: files,
    addresses: fileAddresses,
    rawFile: async (channel, raw, position) => channels.get(channel)?.file?.(raw, position),
    limits: (channel) => channels.get(channel)?.traits.media ?? null,
    now: () => new Date(),
  });
}
