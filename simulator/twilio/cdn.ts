import express, { type Response } from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { MediaFault, MediaShelf } from "./media.ts";

/** Where Twilio keeps the bytes of files: another host, which needs no credentials and must see none. */
export type Cdn = {
  readonly url: string;
  /** Every path that was asked for here, oldest first; `/stranger` and below answers as somebody else's server. */
  readonly visits: readonly string[];
  /** Paths that were asked for with an Authorization header: it has been given away. */
  readonly leaks: readonly string[];
  close(): Promise<void>;
};

const noise = Buffer.alloc(65_536);
const drop = Buffer.from("x");
const dripMs = 100;

/** Opens it on a port of its own, so that it is another origin. */
export async function openCdn(shelf: MediaShelf): Promise<Cdn> {
  const visits: string[] = [];
  const leaks: string[] = [];
  const app = express().disable("x-powered-by");
  app.use((request, _response, next) => {
    visits.push(request.originalUrl);
    if (request.headers.authorization !== undefined) leaks.push(request.originalUrl);
    next();
  });
  app.get("/stranger{/*rest}", (_request, response) => void response.type("png").send(noise));
  app.get("/:sid", (request, response) => {
    const media = shelf.find(request.params.sid);
    if (media === undefined) return void response.status(404).end();
    // By hand: express would add a charset to what is text.
    response.setHeader("content-type", media.type);
    if (isEndless(media.fault)) return void pour(response, media.fault);
    response.end(media.bytes);
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    leaks,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type Endless = Extract<MediaFault, "never ends" | "drips" | "huge" | "gzip bomb">;

const isEndless = (fault: MediaFault | undefined): fault is Endless =>
  fault === "never ends" || fault === "drips" || fault === "huge" || fault === "gzip bomb";

/** Writes until the reader has had enough. */
async function pour(response: Response, fault: Endless): Promise<void> {
  if (fault === "huge") response.setHeader("content-length", "524288000");
  if (fault === "gzip bomb") response.setHeader("content-encoding", "gzip");
  await pipeline(endless(fault), response).catch(() => {});
}

async function* endless(fault: Endless): AsyncGenerator<Buffer> {
  const chunk = fault === "gzip bomb" ? gzipSync(Buffer.alloc(16_777_216)) : fault === "drips" ? drop : noise;
  for (;;) {
    yield chunk;
    if (fault === "drips") await setTimeout(dripMs);
  }
}
