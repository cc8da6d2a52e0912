import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start, type Baton } from "../../src/main.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import { newAccount, openTwilioStandIn, type Account, type TwilioStandIn } from "../../simulator/twilio.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import { patient } from "./patient.ts";
import { createDatabase } from "./postgres.ts";

export const apiKey = "a-key-for-stories-0123456789";

export type Line = {
  readonly id: string;
  readonly channel: string;
  readonly address: string;
  readonly webhookUrl?: string;
  readonly fallbackUrl?: string;
  readonly statusUrl?: string;
};

/** The whole product on a database of its own, with Twilio and a mail host played on loopback. */
export type Product = {
  readonly baton: Baton;
  readonly twilio: TwilioStandIn;
  readonly account: Account;
  readonly mail: MailHost;
  readonly databaseUrl: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly lines: { readonly sms: Line; readonly whatsapp: Line; readonly email: Line };
  /** Asks the API as an operator's key. */
  ask<T>(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: T }>;
  /** One more line; `account` without one of its own is the first. The account is made known to Twilio. */
  newLine(given: {
    readonly channel: "sms" | "whatsapp";
    readonly address: string;
    readonly account?: Account;
    /** What an operator gives besides the account's SID and token. */
    readonly twilio?: Readonly<Record<string, unknown>>;
  }): Promise<Line & { readonly account: Account }>;
  /** The only conversation of an identity, once it is there. */
  conversationOf(identity: string): Promise<Conversation>;
  messagesOf(conversationId: string): Promise<readonly Message[]>;
  handoffOf(conversationId: string): Promise<Handoff>;
  close(): Promise<void>;
};

/** Starts it. `environment` is what an operator might set besides. */
export async function startProduct(
  given: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly parts?: { web: boolean; workers: boolean };
    /** Hears everything that is logged, at the level `LOG_LEVEL` of `environment`. */
    readonly onLog?: (line: string) => void;
  } = {},
): Promise<Product> {
  const database = await createDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), "baton-story-"));
  const account = newAccount();
  const twilio = await openTwilioStandIn({ accounts: [account], paceMs: 5 });
  const mail = await openMailHost();
  const environment = {
    PORT: "0",
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SECRET_KEY: "a secret key for stories, long enough",
    BATON_API_KEY: apiKey,
    TWILIO_API_URL: twilio.url,
    SMTP_LISTEN: "127.0.0.1:0",
    LOG_LEVEL: process.env["STORY_LOG"] ?? "silent",
    DEMO: "0",
    ...given.environment,
  };
  const config = readConfig(environment);
  const log = createLog(config.logLevel, given.onLog && { write: given.onLog });
  const baton = await start(config, given.parts ?? { web: true, workers: true }, log, () => {});

  const ask = async <T>(method: string, where: string, body?: unknown): Promise<{ status: number; body: T }> => {
    const answer = await fetch(`${baton.url}/api/v1${where}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
  };
  const newLine = async (line: object): Promise<Line> => {
    const made = await ask<Line>("POST", "/lines", line);
    expect(made, JSON.stringify(made.body)).toMatchObject({ status: 201 });
    return made.body;
  };
  const credentials = { accountSid: account.sid, authToken: account.authToken };
  const lines = {
    sms: await newLine({ channel: "sms", name: "Text", address: "+15550101", twilio: credentials }),
    whatsapp: await newLine({ channel: "whatsapp", name: "WhatsApp", address: "+15550100", twilio: credentials }),
    email: await newLine({
      channel: "email",
      name: "Mail",
      address: "hello@shop.example",
      smtp: { host: mail.host, port: mail.port, tls: "none" },
    }),
  };
  // Bursts settle at once, so that stories take no longer than they must.
  await query(database.url, "UPDATE line SET settle_ms = 0");
  for (const article of knowledge) expect(await ask("POST", "/knowledge", article)).toMatchObject({ status: 201 });

  return {
    baton,
    twilio,
    account,
    mail,
    databaseUrl: database.url,
    environment,
    lines,
    ask,
    async newLine({ channel, address, account: owner = account, twilio: more = {} }) {
      if (!twilio.accounts.includes(owner)) twilio.addAccount(owner);
      const keys = { accountSid: owner.sid, authToken: owner.authToken, ...more };
      const line = await newLine({ channel, name: address, address, twilio: keys });
      await query(database.url, "UPDATE line SET settle_ms = 0 WHERE id = $1", [line.id]);
      return { ...line, account: owner };
    },
    async conversationOf(identity) {
      return vi.waitFor(async () => {
        const mine = await query<{ id: string }>(
          database.url,
          `SELECT conversation.id FROM conversation JOIN identity ON identity.id = identity_id
           WHERE identity.value = $1`,
          [identity],
        );
        expect(mine).toHaveLength(1);
        return (await ask<Conversation>("GET", `/conversations/${mine[0]!.id}`)).body;
      }, patient);
    },
    messagesOf: async (id) =>
      (await ask<{ items: Message[] }>("GET", `/conversations/${id}/messages?limit=200`)).body.items,
    handoffOf: async (id) =>
      vi.waitFor(async () => {
        const found = await ask<Handoff | null>("GET", `/conversations/${id}/handoff`);
        expect(found.body).not.toBeNull();
        return found.body!;
      }, patient),
    async close() {
      await baton.stop();
      await twilio.close();
      await mail.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const pools = new Map<string, pg.Pool>();

/** Asks the database itself. Stories ask it again and again until something is true, so the connection is kept a while. */
export async function query<T extends object>(
  url: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  let pool = pools.get(url);
  if (pool === undefined) {
    pool = new pg.Pool({ connectionString: url, max: 4, idleTimeoutMillis: 1_000, allowExitOnIdle: true });
    // A story may cut every connection, these too; what was asked says so by itself.
    pool.on("error", () => {});
    pools.set(url, pool);
  }
  return (await pool.query<T>(text, [...values])).rows;
}

const knowledge = [
  {
    title: "Shipping",
    text: "# How long does shipping take?\n\nOrders within Norway arrive in 2 to 3 working days. Orders to the rest of Europe arrive in 5 to 7 working days.\n\n# What does shipping cost?\n\nShipping within Norway costs 49 kroner and is free above 800 kroner.",
  },
  {
    title: "Returns",
    text: "# Can I return a blanket?\n\nYou can return anything unused within 30 days. Write to us and we send you a return label.",
  },
];
