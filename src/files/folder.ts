import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { type FileStore, placeOf } from "./file-store.ts";

/** Files in a folder of this machine. Web and worker processes on several machines need the other store. */
export function createFolderStore(dir: string): FileStore {
  const at = (key: string): string => path.join(dir, placeOf(key));
  return {
    async put(key, content, size) {
      const place = at(key);
      const unfinished = `${place}.part`;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      try {
        const file = createWriteStream(unfinished, { mode: 0o600, flags: "wx", flush: true });
        await pipeline(content, file);
        if (file.bytesWritten !== size) throw new Error(`a file of ${size} bytes came with ${file.bytesWritten}`);
        await rename(unfinished, place);
      } catch (cause) {
        await rm(unfinished, { force: true });
        throw cause;
      }
    },
    async get(key) {
      const file = await open(at(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      return file?.createReadStream();
    },
    remove: (key) => rm(at(key), { force: true }),
  };
}
