import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { sign } from "../simulator/twilio/signing.ts";
import { startEmbeddedPostgres } from "../src/store/embedded/embedded.ts";

/** Our number, and the account it belongs to. */
const number = "+15550101";
export const account = { sid: `AC${"ab".repeat(16)}`, token: "token-of-the-bench" };

/** One request as it goes over the wire. */
export type Shot = { readonly path: string; readonly headers: Record<string, string>; readonly body: string };

/** A server of its own process on a PostgreSQL of its own, with one text line. */
export type Measured = {
  /** A signed webhook: what a customer writes. Another account's is verified and then refused. */
  webhook(from: string, text: string, accountSid?: string): Shot;
  /** @returns the status it was answered with */
  fire(agent: http.Agent, shot: Shot): Promise<number>;
  /** Makes something through the API. */
  post(path: string, body: unknown): Promise<unknown>;
  close(): Promise<void>;
};

/** Starts it; `command` is what `baton` is asked to run. `settles: false`: its line waits for no burst to settle. */
export async function startServer(
  command: "start" | "web",
  { settles, environment }: { readonly settles: boolean; readonly environment?: Readonly<Record<string, string>> },
): Promise<Measured> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "baton-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  const port = 3999;
  const url = `http://127.0.0.1:${port}`;
  const apiKey = "a-key-for-measuring-0123456789";
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", command], {
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      DATABASE_URL: postgres.url,
      SECRET_KEY: "a secret key for measuring, long enough",
      DEMO: "0",
      BATON_API_KEY: apiKey,
      LOG_LEVEL: "error",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await printed(server.stdout, "Baton is ready.");
  const post: Measured["post"] = async (where, body) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const answer = await fetch(`${url}/api/v1${where}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`POST ${where} was answered with ${answer.status}`);
    return answer.json();
  };
  const twilio = { accountSid: account.sid, authToken: account.token };
  const { id } = (await post("/lines", { channel: "sms", name: "Bench", address: number, twilio })) as {
    id: string;
  };
  if (!settles) {
    const database = new pg.Client({ connectionString: postgres.url });
    await database.connect();
    await database.query("UPDATE line SET settle_ms = 0");
    await database.end();
  }
  const address = `/channels/twilio/${id}`;
  return {
    webhook(from, text, accountSid = account.sid) {
      const form = new URLSearchParams({
        MessageSid: `SM${randomBytes(16).toString("hex")}`,
        AccountSid: accountSid,
        From: from,
        To: number,
        Body: text,
        NumMedia: "0",
      });
      const signature = sign(account.token, url + address, form);
      const headers = { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature };
      return { path: address, headers, body: form.toString() };
    },
    fire: (agent, shot) => fire(agent, port, shot),
    post,
    async close() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function fire(agent: http.Agent, port: number, { path: where, headers, body }: Shot): Promise<number> {
  const length = { "content-length": Buffer.byteLength(body) };
  const options = { agent, host: "127.0.0.1", port, path: where, method: "POST", headers: { ...headers, ...length } };
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end(body);
  });
}

function printed(stream: NodeJS.ReadableStream | null, words: string): Promise<void> {
  let text = "";
  return new Promise((resolve) => {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    });
  });
}

/** The value that so large a share of these is not above. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
