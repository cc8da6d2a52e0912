import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A web server of somebody else's, on loopback. */
export type StrangersServer = {
  readonly origin: string;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** How it answers; a test changes it. */
  answer: (path: string, response: ServerResponse) => void;
  close(): void;
};

export async function openStrangersServer(answer: StrangersServer["answer"]): Promise<StrangersServer> {
  const asked: StrangersServer["asked"][number][] = [];
  const server = createServer((request, response) => {
    asked.push({ path: String(request.url), headers: request.headers });
    stranger.answer(String(request.url), response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stranger: StrangersServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return stranger;
}
