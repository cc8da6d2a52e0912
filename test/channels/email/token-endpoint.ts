import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a provider answers to one request. */
type Answer = { readonly status?: number; readonly body: unknown; readonly location?: string };

/** A provider's token endpoint on loopback. It answers as `answer` says, and remembers what it was asked. */
export type TokenEndpoint = {
  readonly url: string;
  readonly asked: Record<string, string>[];
  answer: (form: Record<string, string>) => Answer | Promise<Answer>;
  close(): Promise<void>;
};

export async function openTokenEndpoint(): Promise<TokenEndpoint> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      endpoint.asked.push(form);
      const { status = 200, body, location } = await endpoint.answer(form);
      response.writeHead(status, { "content-type": "application/json", ...(location !== undefined && { location }) });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint: TokenEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    asked: [],
    answer: () => ({ body: { access_token: `access ${endpoint.asked.length}`, expires_in: 1_000 } }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return endpoint;
}
