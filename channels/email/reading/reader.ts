import { Worker } from "node:worker_threads";
import type { InboundMessage, Report } from "../../../src/conversation/message.ts";
import type { Page } from "../../channel.ts";
import type { Body, Inspection } from "./inspection.ts";
import { unreadable, type About } from "./parse.ts";
import type { Question, Told } from "./reader-thread.ts";
import type { TokenKey } from "../token.ts";

/** A mail as somebody's message. Where it is a machine's report about mail of ours, the message only stands in for it. */
export type Read = { readonly message: InboundMessage; readonly report?: Report };

/** Reads mail off the main thread, so that a hostile one can neither block nor crash the rest. */
export type MailReader = {
  /** Always gives a message, with the raw bytes in it: what cannot be read in time says so and waits for a person. */
  read(raw: Uint8Array, about: About): Promise<Read>;
  /** The bytes of one file that came with a mail, by its place; undefined when it cannot be had. */
  file(raw: Uint8Array, position: number): Promise<Uint8Array | undefined>;
  /** A mail with HTML as a page; undefined for one without, and for what cannot be read in time. */
  page(raw: Uint8Array): Promise<Page | undefined>;
  /** What is made of a mail, or of a bare body. @throws an error that says why nothing could be */
  inspect(raw: Uint8Array, body: Body): Promise<Inspection>;
  close(): Promise<void>;
};

/** Ordinary mails take milliseconds; this is for those that are made to take for ever. */
const patienceMs = 5_000;
/** Until the thread's first answer its start counts too, which is slow on a busy machine. */
const startMs = 20_000;
/** A thread costs some 50 MB, and starting one less than a second. */
const idleMs = 60_000;

/** What reply tokens are read with, and who hears of one that is not good. */
type Tokens = { readonly keys: readonly TokenKey[]; onWrong(lineId: string | undefined, why: "key" | "seal"): void };

/** Starts its thread with the first mail, and a new one after each that had to be stopped. */
export function openReader({ keys, onWrong }: Tokens = { keys: [], onWrong() {} }): MailReader {
  let thread: { worker: Worker; warm: boolean } | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;
  let idle: NodeJS.Timeout | undefined;

  async function stopThread(): Promise<void> {
    const stopping = thread?.worker;
    thread = undefined;
    await stopping?.terminate();
  }

  async function askNow(question: Question): Promise<Answer> {
    if (closed) throw new Error("the mail reader is closed");
    clearTimeout(idle);
    thread ??= { worker: startThread(), warm: false };
    const { worker } = thread;
    const answer = await ask(worker, question, thread.warm ? patienceMs : startMs);
    if (answer.stop) await stopThread();
    else thread.warm = true;
    idle = setTimeout(() => void stopThread(), idleMs).unref();
    return answer;
  }

  /** One mail at a time: the thread has one time limit and one memory limit. */
  function askInTurn(question: Question): Promise<Answer> {
    const asking = line.then(() => askNow(question));
    line = asking.catch(() => {});
    return asking;
  }

  return {
    async read(raw, given) {
      const about = { ...given, keys };
      const { told, why } = await askInTurn({ raw, about });
      if (told?.wrongToken !== undefined) onWrong(about.lineId, told.wrongToken);
      const message = { ...(told?.message ?? unreadable(raw, about, why)), raw };
      return told?.report === undefined ? { message } : { message, report: { ...told.report, raw } };
    },
    async file(raw, position) {
      return (await askInTurn({ raw, position })).told?.file;
    },
    async page(raw) {
      return (await askInTurn({ raw, as: "page" })).told?.page;
    },
    async inspect(raw, body) {
      const { told, why } = await askInTurn({ raw, as: "inspection", body });
      if (told?.inspection === undefined) throw new Error(why);
      return told.inspection;
    },
    async close() {
      closed = true;
      await line;
      clearTimeout(idle);
      await stopThread();
    },
  };
}

/** What the thread told, or why it told nothing and whether it must be stopped for it. */
type Answer = { readonly told: Told | undefined; readonly why: string; readonly stop: boolean };

function ask(worker: Worker, question: Question, withinMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off("message", told).off("error", lost).off("exit", lost);
      resolve(answer);
    };
    const unable = (why: string) => settle({ told: undefined, why: `This mail could not be read${why}.`, stop: true });
    const lost = () => unable(": reading it broke down");
    const told = (answer: Told) =>
      settle({ told: answer, why: "This mail could not be read: its form is broken.", stop: false });
    const timer = setTimeout(() => unable(" in time"), withinMs);
    worker.on("message", told).on("error", lost).on("exit", lost);
    worker.postMessage(question);
  });
}

function startThread(): Worker {
  const start = import.meta.url.endsWith(".ts") ? "./reader-start.mjs" : "./reader-thread.js";
  const worker = new Worker(new URL(start, import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  // Whoever waits for an answer hears of a crash by `exit`; without a listener here it would end the process.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}
