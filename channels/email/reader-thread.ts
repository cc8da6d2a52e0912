import { parentPort } from "node:worker_threads";
import type { InboundMessage } from "../../src/conversation/message.ts";
import { readFileOf, readMail, type About } from "./parse.ts";

/** What the reader asks of its thread: a mail as a message, or one file of a mail. */
export type Question =
  | { readonly raw: Uint8Array; readonly about: About }
  | { readonly raw: Uint8Array; readonly position: number };
/** What it is told; neither when the mail's form is broken. */
export type Told = { readonly message?: InboundMessage; readonly file?: Uint8Array };

// The entry of a worker thread: see reader.ts.
parentPort?.on("message", (question: Question) => {
  answer(question).then(
    (told) => parentPort?.postMessage(told),
    () => parentPort?.postMessage({}),
  );
});

async function answer(question: Question): Promise<Told> {
  if ("about" in question) return { message: await readMail(question.raw, question.about) };
  const file = await readFileOf(question.raw, question.position);
  return file === undefined ? {} : { file };
}
