import { parentPort } from "node:worker_threads";
import type { InboundMessage, Report } from "../../../src/conversation/message.ts";
import type { Page } from "../../channel.ts";
import { inspectionOf, type Body, type Inspection } from "./inspection.ts";
import { readFileOf } from "./mime.ts";
import { readMail, unreadable, type About } from "./parse.ts";
import { readReport } from "./report.ts";

/** What the reader asks of its thread: a mail as a message, one file of a mail, or the mail as a page. */
export type Question =
  | { readonly raw: Uint8Array; readonly about: About }
  | { readonly raw: Uint8Array; readonly position: number }
  | { readonly raw: Uint8Array; readonly as: "page" }
  | { readonly raw: Uint8Array; readonly as: "inspection"; readonly body: Body };
/** What it is told; nothing when the mail's form is broken. */
export type Told = {
  readonly message?: InboundMessage;
  readonly report?: Omit<Report, "raw">;
  /** A reply token in it is not good: of a key that we do not have, or forged. */
  readonly wrongToken?: "key" | "seal";
  readonly file?: Uint8Array;
  readonly page?: Page;
  readonly inspection?: Inspection;
};

// The entry of a worker thread: see reader.ts.
parentPort?.on("message", (question: Question) => {
  answer(question).then(
    (told) => parentPort?.postMessage(told),
    () => parentPort?.postMessage({}),
  );
});

async function answer(question: Question): Promise<Told> {
  if ("about" in question) {
    const report = readReport(question.raw, question.about);
    if (report !== undefined) return { report, message: unreadable(question.raw, question.about, "") };
    let wrongToken: Told["wrongToken"];
    const message = await readMail(question.raw, question.about, (why) => void (wrongToken = why));
    return wrongToken === undefined ? { message } : { message, wrongToken };
  }
  if ("as" in question && question.as === "inspection")
    return { inspection: await inspectionOf(question.raw, question.body) };
  if ("as" in question) {
    // Loaded when an agent looks: a mail that comes in should not wait for what shows it.
    const { pageOf } = await import("../page/page.ts");
    const page = await pageOf(question.raw);
    return page === undefined ? {} : { page };
  }
  const file = await readFileOf(question.raw, question.position);
  return file === undefined ? {} : { file };
}
