import type { Router } from "express";
import type { Logger } from "pino";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { Channel } from "../channels/channel.ts";
import { createLineCheck } from "./check-line.ts";
import { createCopies } from "./copies.ts";
import { fetchGuarded } from "./fetch.ts";
import { createFiles } from "./files/files.ts";
import type { Foundation } from "./foundation.ts";
import type { Desk } from "./http/needs/desk.ts";
import type { Files } from "./http/needs/files.ts";
import type { Lines } from "./http/needs/lines.ts";
import type { Replays } from "./http/needs/replays.ts";
import type { Triggers } from "./http/needs/triggers.ts";
import type { Writing } from "./http/needs/writing.ts";
import { measureOpinions } from "./http/measure.ts";
import { createServer, type Server } from "./http/server.ts";
import type { Channel as ShownChannel } from "./http/wire/channels.ts";
import { splitArticle } from "./knowledge/passages.ts";
import { join } from "./join.ts";
import { createOriginals } from "./originals.ts";
import { createReplays } from "./replay/running.ts";
import { createLineSignIn } from "./line-sign-in.ts";
import { give, reopen, resolve, snooze, take } from "./pass.ts";
import { note, sayAsAgent, type CheckCopies, type Fill } from "./say.ts";
import { createArticles } from "./store/articles.ts";
import type { Database } from "./store/database.ts";
import { createFileRows } from "./store/files.ts";
import { createJoining } from "./store/joining.ts";
import { createLineAdmin } from "./store/line-admin.ts";
import { resumeLine } from "./store/line-states.ts";
import { noteConsent } from "./store/customers.ts";
import { createLists } from "./store/lists/lists.ts";
import { countOpinions } from "./store/opinions.ts";
import { findOriginal } from "./store/originals.ts";
import { createBatons } from "./store/passing.ts";
import type { People } from "./store/people.ts";
import { createPast } from "./store/replays-past.ts";
import { createReplayRows } from "./store/replays.ts";
import { markSeen } from "./store/seen.ts";
import { retrieve } from "./store/retrieval.ts";
import { createSpeech } from "./store/speech.ts";
import { createTriggerAdmin } from "./store/trigger-admin.ts";
import { readTriggers } from "./store/triggers.ts";
import { readTeams } from "./store/turns.ts";
import { findWriting } from "./store/typing.ts";
import { createTemplates } from "./templates.ts";
import { createVerdicts } from "./store/verdicts/verdicts.ts";
import { createTriggerTest } from "./try-triggers.ts";
import { createTyping } from "./typing.ts";

/** What lines stand on. */
type LinesGround = Pick<Foundation, "database" | "seal" | "channels" | "dispatcher" | "recorder" | "lines" | "log">;

type Options = {
  readonly publicUrl: () => string;
  readonly demo: boolean;
  readonly inboxDir: string;
  readonly people: People;
  readonly mountSimulator: ((router: Router) => void) | undefined;
};

/** Puts the web process together: webhooks, the API, the inbox. It serves nothing before `listen`. */
export function createWeb(foundation: Foundation, options: Options): Server {
  const { database, recorder, channels, gate, log } = foundation;
  const { pool } = database;
  const { lines, writing, fill, copies } = linesOf(foundation);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measureOpinions(registry, () => countOpinions(pool, new Date()));
  const replays = replaysOf(log, database);
  const server = createServer({
    publicUrl: options.publicUrl,
    inboxDir: options.inboxDir,
    demo: options.demo,
    log,
    registry,
    people: options.people,
    lists: createLists(database, foundation.traitsOf),
    desk: deskOf(foundation, fill, copies),
    knowledge: createArticles(database, splitArticle),
    triggers: triggersOf(foundation, lines),
    verdicts: createVerdicts({ pool, now: () => new Date(), announce: recorder.announce }),
    replays,
    lines,
    writing,
    files: filesOf(foundation),
    originals: createOriginals({ find: (id) => findOriginal(pool, id), channels, fetch: fetchGuarded }),
    live: recorder,
    ready: () => pool.query("SELECT 1"),
    mountChannels(router) {
      for (const channel of channels.values()) channel.mount?.(router, gate);
    },
    ...(options.mountSimulator !== undefined && { mountSimulator: options.mountSimulator }),
  });
  return {
    ...server,
    async close() {
      await replays.close();
      await server.close();
    },
  };
}

/** What came and goes with messages: rows in the database, bytes in the file store or in the raw form of a mail. */
function filesOf({ database, channels, files, fileAddresses }: Foundation): Files {
  return createFiles({
    rows: createFileRows(database.pool),
    store: files,
    addresses: fileAddresses,
    rawFile: async (channel, raw, position) => channels.get(channel)?.file?.(raw, position),
    limits: (channel) => channels.get(channel)?.traits.media ?? null,
    now: () => new Date(),
  });
}

/** What an operator sees of lines and does about them, and what their writers may say. */
export function linesOf({ database, seal, channels, dispatcher, recorder, lines, log }: LinesGround): {
  readonly lines: Lines;
  readonly writing: Writing;
  readonly fill: Fill;
  readonly copies: CheckCopies;
} {
  const { pool } = database;
  const { announce } = recorder;
  const now = (): Date => new Date();
  const adapter = (name: string): Channel => {
    const channel = channels.get(name);
    if (channel === undefined) throw new Error(`there is no channel ${name}`);
    return channel;
  };
  const resume = async (lineId: string, at: Date): Promise<void> => {
    for (const work of await resumeLine(pool, lineId, at)) dispatcher.wake(work);
  };
  const admin = createLineAdmin({
    pool,
    seal,
    resume,
    announce,
    now,
    adapters: {
      parse: (channel, input) => adapter(channel).parseLine(input),
      settleMs: (channel) => adapter(channel).traits.settleMs,
      webhooks: (channel, id) => adapter(channel).webhooks?.({ id }),
    },
  });
  const check = createLineCheck({ lines: admin, channels, resume, announce });
  const signIn = createLineSignIn({ lines: admin, channels, seal, now });
  const templates = createTemplates({ line: admin.opened, channels, now: Date.now });
  const typing = createTyping({
    find: (conversationId) => findWriting(pool, conversationId),
    line: lines.find,
    channels,
    now: Date.now,
    onError: (error, conversation) => log.info({ err: error, conversation }, "nobody was shown that we write"),
  });
  return {
    lines: { ...admin, check: (id, ask, by) => check(id, ask, by, now()), signIn },
    writing: {
      channels: () => [...channels.values()].map(channelShown),
      templates: templates.offers,
      typing: (conversationId, by) => typing.agent(conversationId, by.id),
    },
    async fill(conversationId, template) {
      const writing = await findWriting(pool, conversationId);
      if (writing === undefined) return { ok: false, problem: "There is no such conversation." };
      return await templates.fill(writing.lineId, template);
    },
    copies: createCopies({
      find: (conversationId) => findWriting(pool, conversationId),
      channels,
      ours: async (channel) => (await lines.of(channel)).map(({ address }) => address),
    }),
  };
}

/** What an operator sees of triggers and does about them, and a way to try them. */
export function triggersOf(
  { database: { pool }, channels, recorder }: Pick<Foundation, "database" | "channels" | "recorder">,
  lines: Pick<Lines, "line">,
): Triggers {
  return {
    ...createTriggerAdmin({
      pool,
      channels: [...channels.keys()],
      announce: recorder.announce,
      now: () => new Date(),
    }),
    test: createTriggerTest({
      triggers: () => readTriggers(pool),
      line: lines.line,
      passages: (topic, lineId) => retrieve(pool, topic, lineId ?? null, 1),
    }),
  };
}

/** Changed triggers over what was said before. They are given nothing that could send. */
export function replaysOf(log: Logger, { pool }: Pick<Database, "pool">): Replays & { close(): Promise<void> } {
  const { rows, ...kept } = createReplayRows(pool, () => new Date());
  const runs = createReplays({
    rows,
    past: createPast(pool),
    triggers: () => readTriggers(pool),
    teams: () => readTeams(pool),
    onError: (error, replay) => log.error({ err: error, replay }, "a replay failed"),
  });
  return { ...kept, ...runs };
}

/** A channel's traits as far as writers need them. */
function channelShown({ name, traits, headers }: Channel): ShownChannel {
  const { longestText, comfortableText, replyWindowHours, segments, templates, typing, media, mostCc } = traits;
  return {
    name,
    longestText,
    comfortableText,
    segments,
    templates,
    typing,
    mostCc,
    headers: headers !== undefined,
    ...(replyWindowHours !== null && { replyWindowHours }),
    ...(media !== null && {
      media: {
        perMessage: media.perMessage,
        mostBytes: media.mostBytes,
        mostImageBytes: media.mostImageBytes,
        types: [...media.types],
      },
    }),
  };
}

/** An agent's verbs with what they need. */
function deskOf({ database, dispatcher, recorder, traitsOf }: Foundation, fill: Fill, copies: CheckCopies): Desk {
  const { pool } = database;
  const needs = {
    batons: createBatons(pool, traitsOf),
    joining: createJoining(pool),
    speech: createSpeech(pool, traitsOf),
    wake: dispatcher.wake,
    announce: recorder.announce,
    fill,
    copies,
  };
  const now = (): Date => new Date();
  return {
    take: (id, by) => take(needs, id, by, now()),
    reply: (id, by, words) => sayAsAgent(needs, id, by, words, now()),
    note: (id, by, words) => note(needs, id, by, words, now()),
    resolve: (id, by, outcome) => resolve(needs, id, by, outcome, now()),
    reopen: (id, by) => reopen(needs, id, by, now()),
    pass: (id, by, to, words) => {
      const said = [words.note, words.outcome, words.promises].filter((text) => text !== undefined && text !== "");
      return give(needs, id, by, to, said.length === 0 ? undefined : said.join(" · "), now());
    },
    snooze: (id, by, until) => snooze(needs, id, by, until, now()),
    join: (id, by) => join(needs, id, by, now()),
    async noteConsent(id, by, noted) {
      const done = await noteConsent(pool, (channel) => traitsOf(channel).optOut, id, noted, by, now());
      recorder.announce();
      return done;
    },
    async seen(id, by) {
      const known = await markSeen(pool, id, by, now());
      if (known) recorder.announce();
      return known;
    },
  };
}
