import { parentPort } from "node:worker_threads";
import { readMail, type About } from "./parse.ts";

/** What the reader asks of its thread, and what it is told. */
export type Question = { readonly raw: Uint8Array; readonly about: About };

// The entry of a worker thread: see reader.ts.
parentPort?.on("message", ({ raw, about }: Question) => {
  readMail(raw, about).then(
    (message) => parentPort?.postMessage({ message }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
