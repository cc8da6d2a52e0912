import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { sign } from "../simulator/twilio/signing.ts";

const apiKey = "a-key-for-measuring-0123456789";
const connections = 50;
const seconds = 5;

/** One request as it goes over the wire. */
type Shot = { readonly path: string; readonly headers: Record<string, string>; readonly body: string };
type Result = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly status: ReadonlySet<number>;
};

/**
 * How many signed webhooks a second are verified, stored with their outbox row, and answered; 50 connections, server,
 * load and PostgreSQL sharing the machine. Beside it the same server's verify-only way (a signed webhook of a foreign
 * account, refused after its signature), because only the ratio means anything elsewhere.
 */
export async function benchIntake(): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "baton-bench-"));
  const account = { sid: `AC${"ab".repeat(16)}`, token: "token-of-the-bench" };
  const server = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "web"], {
    env: {
      ...process.env,
      PORT: "3999",
      PUBLIC_URL: "http://127.0.0.1:3999",
      DATA_DIR: dataDir,
      DEMO: "0",
      BATON_API_KEY: apiKey,
      LOG_LEVEL: "error",
      DATABASE_URL: "",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await printed(server.stdout, "Baton is ready.");
    const line = await newLine(account);
    const webhook = (accountSid: string): Shot => {
      const form = new URLSearchParams({
        MessageSid: `SM${randomBytes(16).toString("hex")}`,
        AccountSid: accountSid,
        From: `+1555${String(Math.floor(Math.random() * 2000)).padStart(7, "0")}`,
        To: "+15550101",
        Body: "Where is order 1182?",
        NumMedia: "0",
      });
      const address = `/channels/twilio/${line}`;
      const signature = sign(account.token, `http://127.0.0.1:3999${address}`, form);
      return {
        path: address,
        headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
        body: form.toString(),
      };
    };
    const foreign = `AC${"cd".repeat(16)}`;
    await load(() => webhook(account.sid), 2);
    const verified = await load(() => webhook(foreign), seconds);
    const stored = await load(() => webhook(account.sid), seconds);
    print("verify only", verified);
    print("verify, store, outbox, answer", stored);
    process.stdout.write(
      `  ratio ${(stored.perSecond / verified.perSecond).toFixed(2)} (budget: 0.40, 2,000/s, p99 < 50 ms)\n`,
    );
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function newLine(account: { readonly sid: string; readonly token: string }): Promise<string> {
  const made = await fetch("http://127.0.0.1:3999/api/v1/lines", {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      channel: "sms",
      name: "Bench",
      address: "+15550101",
      twilio: { accountSid: account.sid, authToken: account.token },
    }),
  });
  const { id } = (await made.json()) as { id: string };
  return id;
}

/** As many shots as `connections` connections take in so many seconds, each connection one after the other. */
async function load(shot: () => Shot, forSeconds: number): Promise<Result> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  // Signing is the load's own cost; it is paid before the clock runs.
  const shots = Array.from({ length: forSeconds * 6000 }, shot);
  const times: number[] = [];
  const status = new Set<number>();
  const began = performance.now();
  const end = began + forSeconds * 1000;
  const fire = async (): Promise<void> => {
    for (let next = shots.pop(); next !== undefined && performance.now() < end; next = shots.pop()) {
      const sent = performance.now();
      status.add(await send(agent, next));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, fire));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), status };
}

function send(agent: http.Agent, { path: where, headers, body }: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: "127.0.0.1",
        port: 3999,
        path: where,
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
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

function print(name: string, { perSecond, p50, p99, status }: Result): void {
  process.stdout.write(
    `  ${name.padEnd(30)} ${Math.round(perSecond)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  (${[...status].join(", ")})\n`,
  );
}
