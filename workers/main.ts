import { createExtractive } from "../src/ai/extractive.ts";
import { createOpenAi } from "../src/ai/openai.ts";
import type { Config } from "../src/config.ts";
import type { Foundation } from "../src/foundation.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { doubtAnswers } from "../src/store/deliveries.ts";
import { createOutgoing } from "../src/store/outgoing.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { announceAgain, letRest, markUncertain, overdue, takeStuck } from "../src/store/sweeping.ts";
import { retrieve } from "../src/store/retrieval.ts";
import { keepSignals, notYetPassed, readDisclosure, readSpent, readTeams, readTriggers } from "../src/store/turns.ts";
import { converse, rescue, type TurnNeeds } from "./converse.ts";
import { deliver } from "./deliver.ts";
import { listen } from "./listen.ts";
import { sweep, type Sweeping } from "./sweep.ts";

/** Turns and sends side by side in one process. Each send of an AI message holds one database connection. */
const concurrency = 8;
/** More than these an answer does not rest on. */
const passagesForAnswer = 5;
const sweepEveryMs = 2_000;
/** Work that is this late was lost by the queue or by the process that held it. */
const graceMs = 5_000;
/** Well past the longest provider call: whoever was sending then is gone. */
const deadSenderMs = 60_000;
/** News of a delivery comes within seconds; an answer without any after this may never have arrived. */
const longestDoubtMs = 90_000;

/** Starts everything that happens later, again, or for ever: turns, sending, mailboxes, the sweep. */
export async function startWorkers(
  foundation: Foundation,
  options: { readonly ai: Config["ai"] },
): Promise<{ close(): Promise<void> }> {
  const { database, recorder, queue, dispatcher, channels, gate, log } = foundation;
  const { pool } = database;
  const { announce } = recorder;
  const turn: TurnNeeds = {
    turns: {
      load: (id) => loadConversation(pool, id),
      passages: (question, lineId) => retrieve(pool, question, lineId, passagesForAnswer),
      triggers: () => readTriggers(pool),
      teams: () => readTeams(pool),
      spent: (conversation, now) => readSpent(pool, conversation.id, conversation.customer.id, now),
      keepSignals: (id, signals, now) => keepSignals(pool, id, signals, now),
      notYetPassed: (id, signals) => notYetPassed(pool, id, signals),
      disclosure: () => readDisclosure(pool),
    },
    speech: createSpeech(pool),
    batons: createBatons(pool),
    answerer: options.ai === undefined ? createExtractive() : createOpenAi(options.ai),
    traits: (name) => {
      const channel = channels.get(name);
      if (channel === undefined) throw new Error(`there is no channel ${name}`);
      return channel.traits;
    },
    wake: dispatcher.wake,
    announce,
    now: () => new Date(),
    log,
  };
  const deliveries = createOutgoing(pool, foundation.seal);
  const lanes = queue.run({
    concurrency,
    // A thought is begun anew after the next start; a provider that was called is heard out.
    patience: { converse: 500 },
    handlers: {
      converse: (conversationId, stop) => converse(turn, conversationId, stop),
      fetch: async () => {},
      deliver: (conversationId) => deliver({ deliveries, channels, announce, now: turn.now }, conversationId),
    },
  });
  await listen({ channels, gate, log });

  const sweeping: Sweeping = {
    takeStuck: (now) => takeStuck(pool, now, graceMs),
    markUncertain: (now) => markUncertain(pool, now, deadSenderMs),
    doubtAnswers: (now) => doubtAnswers(pool, now, longestDoubtMs),
    overdue: (now) => overdue(pool, now),
    announceAgain: (late, kind, now) => announceAgain(pool, late, kind, now),
    letRest: (late, idleMinutes, now) => letRest(pool, late, idleMinutes, now),
  };
  const hand = (work: Parameters<typeof queue.add>[0]) => queue.add(work);
  const onError = (error: unknown): void =>
    log.error({ err: error }, "the sweep could not do something; it runs again");
  const sweeper = {
    sweeping,
    hand,
    rescue: (conversationId: string) => rescue(turn, conversationId),
    announce,
    onError,
  };
  let sweepingNow: Promise<void> | undefined;
  const timer = setInterval(() => {
    // One at a time: while the queue or the database is away each takes long, and closing waits for the last.
    sweepingNow ??= sweep(sweeper, new Date())
      .catch(onError)
      .finally(() => (sweepingNow = undefined));
  }, sweepEveryMs);

  return {
    async close() {
      clearInterval(timer);
      await sweepingNow;
      await lanes.close();
    },
  };
}
