import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Logger } from "pino";
import type { Line } from "../channels/channel.ts";
import { createEmail, emailTraits } from "../channels/email/email.ts";
import { createSignIn } from "../channels/email/line/oauth.ts";
import { createSms, smsTraits } from "../channels/sms/sms.ts";
import { createWhatsapp, whatsappTraits } from "../channels/whatsapp/whatsapp.ts";
import { startWorkers } from "../workers/main.ts";
import { seedBare } from "../prisma/seed.ts";
import type { Config } from "./config.ts";
import { createDemo } from "./demo.ts";
import { createBucketStore } from "./files/bucket.ts";
import { createFolderStore } from "./files/folder.ts";
import { fetchGuarded } from "./fetch.ts";
import { layFoundation } from "./foundation.ts";
import { portHolder } from "./port-holder.ts";
import { propose } from "./replay/proposal.ts";
import type { Report } from "./replay/report.ts";
import type { Asked } from "./replay/running.ts";
import { replay } from "./replay.ts";
import { openDatabase } from "./store/database.ts";
import { startEmbeddedPostgres } from "./store/embedded/embedded.ts";
import { migrate } from "./store/migrate.ts";
import { createPeople } from "./store/people.ts";
import { createPast } from "./store/replays-past.ts";
import { readRoutingRules } from "./store/routing-rules.ts";
import { readTriggers } from "./store/triggers.ts";
import { readTeams } from "./store/turns.ts";
import { defaultTriggers } from "./triggers/defaults.ts";
import { isTerse } from "./triggers/reading.ts";
import { createWeb } from "./web.ts";

/** A Baton that runs. */
export type Baton = {
  /** Where people and providers reach it; undefined for a worker, which nobody calls. */
  readonly url: string | undefined;
  /** Where mail is taken in, if it is. */
  readonly smtp: { readonly host: string; readonly port: number } | undefined;
  readonly databaseUrl: string;
  /** A one-time way into the inbox for the operator; on a server undefined once somebody has been in. */
  signInLink(): Promise<string | undefined>;
  /** Stops everything that was started, in the order of a message's way. */
  stop(): Promise<void>;
};

/** The parts of Baton that one process runs. */
export type Parts = { readonly web: boolean; readonly workers: boolean };

/** Above `src`, or above `build`, where it was compiled to. */
const root = path.join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? ".." : "../..");
const inboxDir = path.join(root, "inbox/dist");

/**
 * Starts Baton: database, migrations, channels, then web and workers. `progress` hears in sentences what takes time.
 *
 * @throws with a sentence that says what to do, when something cannot be had: a port, the database, the data folder
 */
export async function start(
  config: Config,
  parts: Parts,
  log: Logger,
  progress: (sentence: string) => void,
): Promise<Baton> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    const failures: unknown[] = [];
    // What cannot be stopped must not keep the rest running, least of all PostgreSQL.
    for (const end of stops.splice(0).toReversed()) await end().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await embedded(config, progress, stops));
    const applied = await migrate(databaseUrl, path.join(root, "prisma/migrations"));
    if (applied.length > 0)
      progress(`applied ${applied.length === 1 ? "one migration" : `${applied.length} migrations`}`);

    let url: string | undefined = config.publicUrl;
    const publicUrl = (): string => url ?? `http://127.0.0.1:${config.port}`;
    const demo = config.demo ? await createDemo(inboxDir) : undefined;
    if (demo !== undefined) stops.push(demo.close);
    const apiUrl = config.twilioApiUrl ?? demo?.twilioApiUrl;
    const smtpListen = config.smtpListen ?? (demo === undefined ? undefined : { host: "127.0.0.1", port: 0 });
    const secretKey = config.secretKey ?? (await keptKey(config.dataDir));
    // The gate is laid on the channels, so it is asked for when a secret is renewed.
    const renew = (line: Line, secret: unknown): Promise<boolean> => foundation.gate.renew(line, secret);
    const signIn = createSignIn({ fetch: fetchGuarded, now: Date.now, renew });
    const email = createEmail({ smtpListen: parts.workers ? smtpListen : undefined, secretKey, signIn, log });
    const twilio = { publicUrl, apiUrl, fetch: fetchGuarded, log };
    const channels = [createSms(twilio), createWhatsapp(twilio), email];

    const files =
      config.bucket === undefined
        ? createFolderStore(path.join(config.dataDir, "files"))
        : createBucketStore(config.bucket);
    const foundation = await layFoundation({ databaseUrl, redisUrl: config.redisUrl, secretKey, channels, files, log });
    stops.push(foundation.close);
    const people = createPeople(foundation.database, () => new Date());
    await people.ensureApiKey(config.apiKey);
    const mountSimulator = await demo?.open(foundation, email.smtpAddress);
    if (demo === undefined)
      await seedBare({ prisma: foundation.database.prisma, now: () => new Date(), triggers: defaultTriggers });

    const ownMachine = config.databaseUrl === undefined;
    if (parts.web) {
      const web = createWeb(foundation, {
        publicUrl,
        ownMachine,
        people,
        demo: config.demo,
        ai: config.ai,
        inboxDir,
        mountSimulator,
      });
      const port = await listening(web.listen(config.port, config.host), config.port);
      stops.push(async () => {
        demo?.hangUp();
        await web.close();
      });
      url ??= `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
    }
    if (parts.workers) {
      const workers = await startWorkers(foundation, { ai: config.ai, publicUrl, ownMachine });
      stops.push(workers.close);
    }

    return {
      url: parts.web ? publicUrl() : undefined,
      smtp: email.smtpAddress(),
      databaseUrl,
      async signInLink() {
        // A laptop's terminal is its owner's; the logs of a server are read by many, so there only the first start says it.
        if (config.databaseUrl !== undefined && (await people.wasEntered())) return undefined;
        const token = await people.operatorLink();
        return token === undefined ? undefined : `${publicUrl()}/sign-in#${token}`;
      },
      stop,
    };
  } catch (cause) {
    await stop().catch((error: unknown) => log.error({ err: error }, "could not stop cleanly"));
    throw cause;
  }
}

/** A one-time way into the inbox for the operator of a database that is in use. */
export async function signInLink(databaseUrl: string, publicUrl: string): Promise<string> {
  const database = openDatabase(databaseUrl, { connections: 1, onError: () => {} });
  try {
    const token = await createPeople(database, () => new Date()).operatorLink();
    if (token === undefined) throw new Error("There is no operator yet: start Baton once.");
    return `${publicUrl}/sign-in#${token}`;
  } finally {
    await database.close();
  }
}

/** The channels on which people write briefly; a replay opens none. */
const briefly: ReadonlySet<string> = new Set(
  Object.entries({ sms: smsTraits, whatsapp: whatsappTraits, email: emailTraits })
    .filter(([, traits]) => isTerse(traits))
    .map(([channel]) => channel),
);

/**
 * Replays past conversations of a database that is in use, and only reads from it. `told` hears how far it is.
 *
 * @throws with a sentence when what is proposed cannot be
 */
export async function replayPast(
  databaseUrl: string,
  asked: Asked,
  told: (read: number, of: number) => void,
): Promise<Report> {
  const database = openDatabase(databaseUrl, { connections: 2, onError: () => {} });
  try {
    const { pool } = database;
    const past = createPast(pool, (channel) => briefly.has(channel));
    const [inUse, teams, rules, of] = await Promise.all([
      readTriggers(pool),
      readTeams(pool),
      readRoutingRules(pool),
      past.count(asked),
    ]);
    const proposed = propose(inUse, teams, asked);
    if (!proposed.possible) throw new Error(proposed.problem);
    const report = await replay({
      past: past.read(asked),
      inUse,
      proposed: proposed.triggers,
      teams,
      rules,
      async told(read) {
        told(read, of);
        return true;
      },
      // Nobody else waits for this process.
      rest: () => undefined,
    });
    if (report === undefined) throw new Error("nobody stopped this replay, and it stopped");
    return report;
  } finally {
    await database.close();
  }
}

async function embedded(
  config: Config,
  progress: (sentence: string) => void,
  stops: (() => Promise<void>)[],
): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: progress });
  stops.push(() => postgres.stop());
  return postgres.url;
}

/** The key of an embedded installation, made once. Whoever copies the data folder copies the key with it. */
async function keptKey(dataDir: string): Promise<string> {
  const file = path.join(dataDir, "secret-key");
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return readFile(file, "utf8");
}

async function listening(opening: Promise<number>, port: number): Promise<number> {
  try {
    return await opening;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE")) throw cause;
    const holder = (await portHolder(port)) ?? "another program";
    throw new Error(
      `Port ${port} is in use by ${holder}. Stop it, or set PORT to another one, for example PORT=${port + 1} npm start.`,
      { cause },
    );
  }
}
