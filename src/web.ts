import type { Router } from "express";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { Config } from "./config.ts";
import { fetchGuarded } from "./fetch.ts";
import type { Foundation } from "./foundation.ts";
import { measureOpinions, measureWaiting } from "./http/measure.ts";
import { createServer, type Server } from "./http/server.ts";
import { splitArticle } from "./knowledge/passages.ts";
import { createOriginals } from "./originals.ts";
import { createArticles } from "./store/articles.ts";
import { createLists } from "./store/lists/lists.ts";
import { countOpinions } from "./store/opinions.ts";
import { findOriginal } from "./store/originals.ts";
import type { People } from "./store/people.ts";
import { createMerging } from "./store/merging/merging.ts";
import { createMetrics } from "./store/metrics/metrics.ts";
import { readWaiting } from "./store/metrics/waiting.ts";
import { createPromises } from "./store/promises.ts";
import { createVerdicts } from "./store/verdicts/verdicts.ts";
import { assistsOf } from "./web/assist.ts";
import { deskOf } from "./web/desk.ts";
import { filesOf } from "./web/files.ts";
import { linesOf } from "./web/lines.ts";
import { staffOf } from "./web/staff.ts";
import { webhooksOf } from "./web/webhooks.ts";
import { replaysOf, triggersOf } from "./web/triggers.ts";

type Options = {
  readonly publicUrl: () => string;
  readonly demo: boolean;
  /** Whether this is its owner's own machine, so that its own addresses are theirs to give. */
  readonly ownMachine: boolean;
  readonly inboxDir: string;
  readonly ai: Config["ai"];
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
  measureWaiting(registry, () => readWaiting(pool, new Date()));
  const replays = replaysOf(log, database, channels);
  const server = createServer({
    publicUrl: options.publicUrl,
    inboxDir: options.inboxDir,
    demo: options.demo,
    log,
    registry,
    people: options.people,
    ...staffOf(foundation, options.people, lines),
    lists: createLists(database, foundation.traitsOf),
    assists: assistsOf(foundation, options.ai),
    desk: deskOf(foundation, fill, copies),
    knowledge: createArticles(database, splitArticle),
    triggers: triggersOf(foundation, lines),
    merging: createMerging({ pool, now: () => new Date(), announce: recorder.announce }),
    promises: createPromises({ pool, now: () => new Date(), announce: recorder.announce }),
    verdicts: createVerdicts({ pool, now: () => new Date(), announce: recorder.announce }),
    webhooks: webhooksOf(foundation, options.ownMachine),
    metrics: createMetrics(pool),
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
