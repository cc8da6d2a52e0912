import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { pino } from "pino";
import { Registry } from "prom-client";
import { v7 as uuid } from "uuid";
import { fetchGuarded } from "../../src/fetch.ts";
import { createFileAddresses } from "../../src/files/address.ts";
import { createFiles } from "../../src/files/files.ts";
import { createFolderStore } from "../../src/files/folder.ts";
import type { Needs } from "../../src/http/needs.ts";
import { createServer } from "../../src/http/server.ts";
import { splitArticle } from "../../src/knowledge/passages.ts";
import { createOriginals } from "../../src/originals.ts";
import { join } from "../../src/join.ts";
import { give, pass, reopen, resolve, snooze, take } from "../../src/pass.ts";
import { receive } from "../../src/receive.ts";
import { note, sayAsAgent, sayAsAi } from "../../src/say.ts";
import { createArticles } from "../../src/store/articles.ts";
import { openDatabase } from "../../src/store/database.ts";
import { createFileRows } from "../../src/store/files.ts";
import { createIntake } from "../../src/store/intake.ts";
import { changeCustomer, noteConsent } from "../../src/store/customers.ts";
import { createLines } from "../../src/store/lines.ts";
import { createJoining } from "../../src/store/joining.ts";
import { createLists } from "../../src/store/lists/lists.ts";
import { createBatons } from "../../src/store/passing.ts";
import { findOriginal } from "../../src/store/originals.ts";
import { createPeople } from "../../src/store/people.ts";
import { openRecorder } from "../../src/store/recorder.ts";
import { createSeal } from "../../src/store/seal.ts";
import { markSeen } from "../../src/store/seen.ts";
import { createSpeech } from "../../src/store/speech.ts";
import { keepSignals } from "../../src/store/signals.ts";
import { createMerging } from "../../src/store/merging/merging.ts";
import { createMetrics } from "../../src/store/metrics/metrics.ts";
import { createPromises } from "../../src/store/promises.ts";
import { createVerdicts } from "../../src/store/verdicts/verdicts.ts";
import type { Signal } from "../../src/triggers/signal.ts";
import type { Role } from "../../src/http/wire/people.ts";
import type { Work } from "../../src/wake.ts";
import { linesOf } from "../../src/web/lines.ts";
import type { Config } from "../../src/config.ts";
import { assistsOf } from "../../src/web/assist.ts";
import { staffOf } from "../../src/web/staff.ts";
import { webhooksOf } from "../../src/web/webhooks.ts";
import { replaysOf, triggersOf } from "../../src/web/triggers.ts";
import { createEmail } from "../../channels/email/email.ts";
import { createSignIn } from "../../channels/email/line/oauth.ts";
import { createSms } from "../../channels/sms/sms.ts";
import { createWhatsapp } from "../../channels/whatsapp/whatsapp.ts";
import { Brief } from "../../src/handoff/handoff.ts";
import { aRoute, aTeam, inbound } from "../support/builders.ts";
import { createDatabase } from "../support/postgres.ts";

/** Sends a request as somebody: by session, as the inbox does, or by key, as a program does. */
export type Asked = {
  readonly as?: { readonly cookie: string } | { readonly key: string };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export const apiKey = "a-key-of-at-least-24-characters";

/** The web side of Baton on a database of its own, with nobody working behind it. */
export async function openOffice(change: Partial<Needs> = {}, apiUrl?: string, ai?: Config["ai"]) {
  const { url, drop } = await createDatabase();
  const database = openDatabase(url, { connections: 12, onError: () => {} });
  const { pool, prisma } = database;
  const recorder = await openRecorder(
    database,
    () => new pg.Client({ connectionString: url }),
    () => {},
  );
  let time = 0;
  const now = (): Date => new Date(Date.now() + time);
  const people = createPeople(database, now);
  let address = "";
  const publicUrl = change.publicUrl ?? (() => address);
  const atTwilio = { publicUrl, apiUrl, fetch: fetchGuarded };
  const whatsapp = createWhatsapp(atTwilio);
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logged.push(line) });
  const seal = createSeal("a key of chance that is long enough for a test");
  const kept = createLines(pool, seal, Date.now);
  const email = createEmail({
    smtpListen: undefined,
    secretKey: "a key for these tests, long enough",
    signIn: createSignIn({ fetch: fetchGuarded, now: Date.now, renew: kept.renew }),
    log,
  });
  const channels = new Map([createSms(atTwilio), whatsapp, email].map((channel) => [channel.name, channel]));
  const traitsOf = (channel: string) => (channels.get(channel) ?? whatsapp).traits;
  const woken: Work[] = [];
  const wake = (work: Work) => void woken.push(work);
  const { lines, writing, fill, copies } = linesOf({
    database,
    seal,
    channels,
    recorder,
    log,
    lines: kept,
    dispatcher: { wake, close: async () => {} },
  });
  const verbs = {
    batons: createBatons(pool, traitsOf),
    joining: createJoining(pool),
    speech: createSpeech(pool, traitsOf),
    wake,
    announce: recorder.announce,
    fill,
    copies,
  };
  const dir = await mkdtemp(path.join(tmpdir(), "baton-office-"));
  const store = createFolderStore(dir);
  const addresses = createFileAddresses("a key of chance that is long enough for a test");

  const needs: Needs = {
    files: createFiles({
      rows: createFileRows(pool),
      store,
      addresses,
      rawFile: async (channel, raw, position) => channels.get(channel)?.file?.(raw, position),
      limits: (channel) => traitsOf(channel).media,
      now,
    }),
    webhooks: webhooksOf({ database, seal }, true),
    originals: createOriginals({ find: (id) => findOriginal(pool, id), channels, fetch: fetchGuarded }),
    publicUrl,
    inboxDir: path.join(import.meta.dirname, "no-such-folder"),
    demo: true,
    log,
    registry: new Registry(),
    people,
    ...staffOf({ database, recorder }, people, lines, now),
    lists: createLists(database, (channel) => ({
      replyWindowHours: channel === "whatsapp" ? 24 : null,
      optOut: channel === "email" ? "automatic" : "ours",
    })),
    assists: assistsOf({ database, recorder, traitsOf }, ai),
    desk: {
      take: (id, by) => take(verbs, id, by, now()),
      reply: (id, by, words) => sayAsAgent(verbs, id, by, words, now()),
      note: (id, by, words) => note(verbs, id, by, words, now()),
      resolve: (id, by, left) => resolve(verbs, id, by, left, now()),
      reopen: (id, by) => reopen(verbs, id, by, now()),
      pass: (id, by, to, left) => give(verbs, id, by, to, left, now()),
      snooze: (id, by, until) => snooze(verbs, id, by, until, now()),
      join: (id, by) => join(verbs, id, by, now()),
      noteConsent: (id, by, noted) => noteConsent(pool, () => "ours", id, noted, by, now()),
      changeCustomer: (id, by, given) => changeCustomer(pool, id, given, by, now()),
      seen: (id, by) => markSeen(pool, id, by, now()),
    },
    knowledge: createArticles(database, splitArticle),
    triggers: triggersOf({ database, channels, recorder }, lines),
    merging: createMerging({ pool, now, announce: recorder.announce }),
    metrics: createMetrics(pool),
    promises: createPromises({ pool, now, announce: recorder.announce }),
    verdicts: createVerdicts({ pool, now, announce: recorder.announce }),
    replays: replaysOf(log, database, channels),
    lines,
    writing,
    live: recorder,
    ready: () => pool.query("SELECT 1"),
    mountChannels: () => {},
    ...change,
  };
  const server = createServer(needs);
  const port = await server.listen(0, "127.0.0.1");
  address = `http://127.0.0.1:${port}`;

  const ask = (method: string, where: string, { as, body, headers }: Asked = {}): Promise<Response> =>
    fetch(`${address}${where}`, {
      method,
      headers: {
        ...(as !== undefined &&
          ("key" in as ? { authorization: `Bearer ${as.key}` } : { cookie: as.cookie, origin: publicUrl() })),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });

  const anybody = async (role: Role, name = "Ana") => {
    const agent = await prisma.agent.create({ data: { id: uuid(), name, email: `${uuid()}@shop.example`, role } });
    const { session } = (await people.signIn(await people.createSignInLink(agent.id)))!;
    return { kind: "agent", id: agent.id, name, cookie: `sid=${session}`, session } as const;
  };

  await people.ensureApiKey(apiKey);
  const line = {
    id: uuid(),
    channel: "whatsapp",
    settleMs: 0,
    hasThreads: false,
    optOut: "ours",
    mostCc: 0,
    automaticAnHour: null,
    samePersonOn: [],
  } as const;
  await prisma.line.create({
    data: { id: line.id, channel: line.channel, name: "Shop", address: "+15550100", settleMs: 0 },
  });
  const team = await prisma.team.create({ data: { id: uuid(), name: "Everyone", fallback: true } });
  const intake = createIntake(pool);
  let customers = 0;

  return {
    needs,
    store,
    addresses,
    /** How many files the store holds. */
    async filesKept() {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).length;
    },
    database,
    people,
    recorder,
    server,
    line,
    team,
    logged,
    /** Work that was handed on. */
    woken,
    seal,
    ask,
    anybody,
    url: () => address,
    /** Time passes, for sessions and links. */
    passTime: (hours: number) => void (time += hours * 3_600_000),

    /** A customer writes; resolves to the conversation. */
    async customerWrites(
      text: string,
      given: { readonly identity?: string; readonly at?: Date } = {},
    ): Promise<string> {
      const identity = given.identity ?? `+1555${String(1_000_000 + ++customers)}`;
      await receive({ intake, wake: () => {} }, line, inbound({ text, identity }), given.at ?? now());
      const found = await pool.query<{ id: string }>(
        `SELECT conversation.id FROM conversation JOIN identity ON identity.id = identity_id
         WHERE identity.value = $1 ORDER BY opened_at DESC LIMIT 1`,
        [identity],
      );
      recorder.announce();
      return found.rows[0]!.id;
    },

    /** The AI passes the baton to the team, quoting what the customer wrote last. */
    async aiPasses(
      conversationId: string,
      evidence: string,
      at = now(),
      trigger: Signal["trigger"] = null,
    ): Promise<string> {
      const { rows } = await pool.query<{ epoch: number; last_seq: number; message: string }>(
        `SELECT baton.epoch, last_seq, message.id AS message FROM conversation JOIN baton ON baton.conversation_id = conversation.id
         JOIN message ON message.conversation_id = conversation.id AND message.seq = last_seq WHERE conversation.id = $1`,
        [conversationId],
      );
      const row = rows[0]!;
      const question = { text: evidence, message: row.message };
      const signals: Signal[] = [
        {
          kind: "frustration",
          score: 0.9,
          threshold: 0.6,
          evidence,
          message: row.message,
          detector: "rules",
          version: "1",
          trigger,
        },
      ];
      await keepSignals(pool, conversationId, { live: signals, shadow: [] }, at);
      const handoff = await pass(
        verbs,
        { conversationId, epoch: row.epoch, lastSeq: row.last_seq },
        {
          priority: "high",
          signals,
          brief: Brief.parse({
            asked: [question],
            answered: [],
            open: [question],
            facts: [],
            promises: [],
            missing: ["a photo"],
            completeness: 0.5,
            summary: "They wait for a refund.",
            nextStep: "Check the parcel.",
          }),
          route: { ...aRoute(aTeam({ id: team.id, name: team.name })), reason: "the team for everything" },
          told: "The baton passed to Everyone",
          line: "A colleague answers here shortly.",
          messagesToHandoff: 1,
        },
        at,
      );
      return handoff!;
    },

    async aiSays(conversationId: string, text: string): Promise<void> {
      const { rows } = await pool.query<{ epoch: number; last_seq: number }>(
        "SELECT epoch, last_seq FROM conversation JOIN baton ON conversation_id = id WHERE id = $1",
        [conversationId],
      );
      const fence = { conversationId, epoch: rows[0]!.epoch, lastSeq: rows[0]!.last_seq };
      await sayAsAi(verbs, fence, { text, sources: [{ articleId: uuid(), title: "Refunds" }] }, now());
    },

    hashOf: (secret: string) => createHash("sha256").update(secret).digest(),

    async close() {
      await server.close();
      await recorder.close();
      await database.close();
      await drop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export type Office = Awaited<ReturnType<typeof openOffice>>;
