import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";

/** Something to fetch from an address that somebody else chose. */
export type Errand = {
  readonly address: string;
  /** For the first address alone: where it redirects to is a stranger's. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Posted to the address, and to no other: then a redirect is an answer, and the bytes of every answer are read. */
  readonly form?: Readonly<Record<string, string>>;
  /** Posted likewise, as JSON; of the answer the status alone is wanted. */
  readonly json?: string;
  /** Without encryption too, for what is no secret and proves nothing: a picture in a mail. Then only at the usual ports. */
  readonly plain?: true;
  /** More than this is not taken, whatever length was announced. */
  readonly mostBytes: number;
  /**
   * An origin that an operator has set: it is reached wherever it is. While it is this machine, redirects may lead to
   * this machine too.
   */
  readonly trusted?: string | undefined;
  /** Ends it, whatever it is doing, so that a server that sends one byte a minute holds nobody up. */
  readonly signal: AbortSignal;
};

/** `bytes` are those of a 200; of another answer to a question without a form, and of any to JSON, nothing is read. */
export type Answer =
  | { readonly outcome: "answered"; readonly status: number; readonly bytes: Uint8Array }
  | { readonly outcome: "refused"; readonly why: "not public" | "too large" | "too many redirects" };

const mostRedirects = 3;
const thisMachine = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * The one way in which the server fetches from an address that it did not choose: by https unless the errand says
 * otherwise, and from public addresses only. The address is checked at the connection itself, since a name may answer
 * differently the second time it is asked.
 *
 * @throws when there was no answer: no connection, cut off, out of time
 */
export async function fetchGuarded(errand: Errand): Promise<Answer> {
  let address = errand.address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const agent = URL.canParse(address) ? agentFor(new URL(address), errand) : undefined;
    if (agent === undefined) return { outcome: "refused", why: "not public" };
    const headers = { "accept-encoding": "identity", ...(redirects === 0 && errand.headers) };
    const response = await open(address, { agent, headers, signal: errand.signal }, postedBy(errand));
    if (response === "not public") return { outcome: "refused", why: "not public" };

    const { statusCode: status = 0, headers: answered } = response;
    if (errand.json !== undefined) {
      response.destroy();
      return { outcome: "answered", status, bytes: new Uint8Array() };
    }
    if (errand.form === undefined && status >= 300 && status < 400 && answered.location !== undefined) {
      response.destroy();
      address = URL.canParse(answered.location, address) ? new URL(answered.location, address).href : "";
    } else if (status === 200 || errand.form !== undefined) {
      const bytes = await read(response, errand.mostBytes);
      return bytes === undefined ? { outcome: "refused", why: "too large" } : { outcome: "answered", status, bytes };
    } else {
      response.destroy();
      return { outcome: "answered", status, bytes: new Uint8Array() };
    }
  }
  return { outcome: "refused", why: "too many redirects" };
}

/** What keeps a connection to where it may go; undefined when it may not go there at all. */
function agentFor(address: URL, { trusted, plain }: Pick<Errand, "trusted" | "plain">): http.Agent | undefined {
  const origin = trusted === undefined ? undefined : new URL(trusted);
  const atHome = origin !== undefined && thisMachine.has(origin.hostname);
  const isTrusted = address.origin === origin?.origin;
  const allowed = { allowIPAddressList: atHome ? ["127.0.0.1", "::1"] : [] };
  // Whoever names another port wants to know what answers there, and shows nobody a picture.
  if (plain === true && !isTrusted && address.port !== "") return undefined;
  if (address.protocol === "https:") return isTrusted ? new https.Agent() : new RequestFilteringHttpsAgent(allowed);
  if (address.protocol !== "http:") return undefined;
  if (isTrusted) return new http.Agent();
  const mayBePlain = plain === true || (atHome && thisMachine.has(address.hostname));
  return mayBePlain ? new RequestFilteringHttpAgent(allowed) : undefined;
}

type Posted = { readonly type: string; readonly text: string };

function postedBy({ form, json }: Pick<Errand, "form" | "json">): Posted | undefined {
  if (json !== undefined) return { type: "application/json", text: json };
  if (form === undefined) return undefined;
  return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(form).toString() };
}

function open(
  address: string,
  options: { readonly agent: http.Agent; readonly headers: Record<string, string>; readonly signal: AbortSignal },
  posted: Posted | undefined,
): Promise<IncomingMessage | "not public"> {
  return new Promise((resolve, reject) => {
    const { request } = address.startsWith("https:") ? https : http;
    const asked =
      posted === undefined
        ? options
        : { ...options, method: "POST", headers: { ...options.headers, "content-type": posted.type } };
    const asking = request(address, asked, resolve).on("error", (error) => {
      // The agent gives its refusals no code; failures of the network have one.
      if (/ is not allowed\. Because/.test(error.message)) resolve("not public");
      else reject(error);
    });
    asking.end(posted?.text);
  });
}

/** Undefined when there is more than that. */
async function read(response: IncomingMessage, mostBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
