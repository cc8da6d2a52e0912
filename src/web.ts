import type { Router } from "express";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { Foundation } from "./foundation.ts";
import type { Desk } from "./http/needs.ts";
import { createServer, type Server } from "./http/server.ts";
import { splitArticle } from "./knowledge/passages.ts";
import { give, reopen, resolve, snooze, take } from "./pass.ts";
import { note, sayAsAgent } from "./say.ts";
import { createArticles } from "./store/articles.ts";
import { findFile } from "./store/files.ts";
import { createLineAdmin } from "./store/line-admin.ts";
import { createLists } from "./store/lists/lists.ts";
import { createBatons } from "./store/passing.ts";
import type { People } from "./store/people.ts";
import { markSeen } from "./store/seen.ts";
import { createSpeech } from "./store/speech.ts";

type Options = {
  readonly publicUrl: () => string;
  readonly demo: boolean;
  readonly inboxDir: string;
  readonly people: People;
  readonly mountSimulator: ((router: Router) => void) | undefined;
};

/** Puts the web process together: webhooks, the API, the inbox. It serves nothing before `listen`. */
export function createWeb(foundation: Foundation, options: Options): Server {
  const { database, seal, recorder, channels, gate, log } = foundation;
  const { pool } = database;
  const adapter = (name: string) => {
    const channel = channels.get(name);
    if (channel === undefined) throw new Error(`there is no channel ${name}`);
    return channel;
  };
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return createServer({
    publicUrl: options.publicUrl,
    inboxDir: options.inboxDir,
    demo: options.demo,
    log,
    registry,
    people: options.people,
    lists: createLists(database, (channel) => channels.get(channel)?.traits.replyWindowHours ?? null),
    desk: deskOf(foundation),
    knowledge: createArticles(database, splitArticle),
    lines: createLineAdmin(pool, seal, {
      parse: (channel, input) => adapter(channel).parseLine(input),
      settleMs: (channel) => adapter(channel).traits.settleMs,
      webhooks: (channel, id) => adapter(channel).webhooks?.({ id }),
    }),
    files: {
      async file(id) {
        const stored = await findFile(pool, id);
        if (stored === undefined) return undefined;
        const bytes =
          stored.raw === null ? undefined : await channels.get(stored.channel)?.file?.(stored.raw, stored.position);
        return { name: stored.name, bytes };
      },
    },
    live: recorder,
    ready: () => pool.query("SELECT 1"),
    mountChannels(router) {
      for (const channel of channels.values()) channel.mount?.(router, gate);
    },
    ...(options.mountSimulator !== undefined && { mountSimulator: options.mountSimulator }),
  });
}

/** An agent's verbs with what they need. */
function deskOf({ database, dispatcher, recorder }: Foundation): Desk {
  const { pool } = database;
  const needs = {
    batons: createBatons(pool),
    speech: createSpeech(pool),
    wake: dispatcher.wake,
    announce: recorder.announce,
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
    async seen(id, by) {
      const known = await markSeen(pool, id, by, now());
      if (known) recorder.announce();
      return known;
    },
  };
}
