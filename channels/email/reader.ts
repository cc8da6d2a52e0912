import { Worker } from "node:worker_threads";
import type { InboundMessage } from "../../src/conversation/message.ts";
import { unreadable, type About } from "./parse.ts";
import type { Question } from "./reader-thread.ts";

/** Reads mail off the main thread, so that a hostile one can neither block nor crash the rest. */
export type MailReader = {
  /** Always gives a message, with the raw bytes in it: what cannot be read in time says so and waits for a person. */
  read(raw: Uint8Array, about: About): Promise<InboundMessage>;
  close(): Promise<void>;
};

/** Ordinary mails take milliseconds; this is for those that are made to take for ever. */
const patienceMs = 5_000;
/** Until the thread's first answer its start counts too, which is slow on a busy machine. */
const startMs = 20_000;
/** A thread costs some 50 MB, and starting one less than a second. */
const idleMs = 60_000;

/** Starts its thread with the first mail, and a new one after each that had to be stopped. */
export function openReader(): MailReader {
  let thread: { worker: Worker; warm: boolean } | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let closed = false;
  let idle: NodeJS.Timeout | undefined;

  async function stopThread(): Promise<void> {
    const stopping = thread?.worker;
    thread = undefined;
    await stopping?.terminate();
  }

  async function readNow(raw: Uint8Array, about: About): Promise<InboundMessage> {
    if (closed) throw new Error("the mail reader is closed");
    clearTimeout(idle);
    thread ??= { worker: startThread(), warm: false };
    const { worker } = thread;
    const answer = await ask(worker, { raw, about }, thread.warm ? patienceMs : startMs);
    if (answer.stop) await stopThread();
    else thread.warm = true;
    idle = setTimeout(() => void stopThread(), idleMs).unref();
    return { ...(answer.message ?? unreadable(raw, about, answer.why)), raw };
  }

  return {
    read(raw, about) {
      const reading = line.then(() => readNow(raw, about));
      line = reading.catch(() => {});
      return reading;
    },
    async close() {
      closed = true;
      await line;
      clearTimeout(idle);
      await stopThread();
    },
  };
}

type Answer =
  | { readonly message: InboundMessage; readonly stop: false }
  | { readonly message?: undefined; readonly why: string; readonly stop: boolean };

function ask(worker: Worker, question: Question, withinMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off("message", told).off("error", lost).off("exit", lost);
      resolve(answer);
    };
    const lost = () => settle({ why: "This mail could not be read: reading it broke down.", stop: true });
    const told = ({ message }: { message?: InboundMessage }) =>
      settle(
        message === undefined
          ? { why: "This mail could not be read: its form is broken.", stop: false }
          : { message, stop: false },
      );
    const timer = setTimeout(() => settle({ why: "This mail could not be read in time.", stop: true }), withinMs);
    worker.on("message", told).on("error", lost).on("exit", lost);
    worker.postMessage(question);
  });
}

function startThread(): Worker {
  const worker = new Worker(new URL("./reader-start.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  // Whoever waits for an answer hears of a crash by `exit`; without a listener here it would end the process.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}
