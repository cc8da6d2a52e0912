import { EventEmitter, once } from "node:events";
import type { Request, Response } from "express";

/** Tells every open page what it shows now, whenever something changed. */
export type Live = {
  changed(): void;
  /** Resolves at the next change, or when the signal is aborted. */
  change(signal: AbortSignal): Promise<void>;
  handle(request: Request, response: Response): void;
  close(): void;
};

const most = 50;
const togetherMs = 15;
const heartbeatMs = 20_000;

/** `state` is read once for each batch of changes and sent whole: it is small, and nobody can miss a part of it. */
export function openLive(state: () => Promise<unknown>): Live {
  const changes = new EventEmitter();
  changes.setMaxListeners(most);
  const pages = new Set<Response>();
  let timer: NodeJS.Timeout | undefined;

  const send = async (to: Iterable<Response>): Promise<void> => {
    const event = `data: ${JSON.stringify(await state())}\n\n`;
    for (const page of to) page.write(event);
  };
  const flush = (): void => {
    timer = undefined;
    // Without its lines the demo has nothing to show yet; the next change tries again.
    send(pages).catch(() => {});
    changes.emit("change");
  };
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(": here\n\n");
  }, heartbeatMs);
  heartbeat.unref();

  return {
    changed() {
      timer ??= setTimeout(flush, togetherMs);
    },
    async change(signal) {
      await once(changes, "change", { signal }).catch(() => {});
    },
    handle(_request, response) {
      if (pages.size >= most) {
        response.status(503).json({ title: "Too many simulators are open." });
        return;
      }
      response.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      response.write("retry: 1000\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
      send([response]).catch(() => {});
    },
    close() {
      clearTimeout(timer);
      clearInterval(heartbeat);
      for (const page of pages) page.end();
      pages.clear();
    },
  };
}
