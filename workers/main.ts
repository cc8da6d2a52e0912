import { createExtractive } from "../src/ai/extractive.ts";
import type { Config } from "../src/config.ts";
import { createOutboundFiles } from "../src/files/outbound.ts";
import type { Foundation } from "../src/foundation.ts";
import { createShare } from "../src/opinion/share.ts";
import { createArrivals } from "../src/store/arrivals.ts";
import { readBackground } from "../src/store/background.ts";
import { readRoutingRules } from "../src/store/routing-rules.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { liftAlarms, whyNoPlace } from "../src/store/deliveries/caps.ts";
import { doubtAnswers, markUncertain } from "../src/store/deliveries/doubts.ts";
import { resumeLine } from "../src/store/line-states.ts";
import { announceInvitations, lapseInvitations } from "../src/store/invitations.ts";
import { keepOpinion } from "../src/store/opinions.ts";
import { createOutgoing } from "../src/store/outgoing.ts";
import { createBatons } from "../src/store/passing.ts";
import { createReconciling } from "../src/store/reconciling.ts";
import { createSpeech } from "../src/store/speech.ts";
import { announceAgain, letRest, overdue, repeatMinutes, takeStuck } from "../src/store/sweeping.ts";
import { retrieve } from "../src/store/retrieval.ts";
import { findWriting } from "../src/store/typing.ts";
import { removeOldUploads } from "../src/store/uploads.ts";
import { keepSignals, notYetPassed } from "../src/store/signals.ts";
import { readTriggers } from "../src/store/triggers.ts";
import { readDisclosure, readLastSeq, readReturns, readSpent, readTeams } from "../src/store/turns.ts";
import { keepAskedTwice } from "../src/store/verdicts/misses.ts";
import { createTyping } from "../src/typing.ts";
import { converse, rescue } from "./converse.ts";
import { deliver } from "./deliver.ts";
import { fetchFiles } from "./fetch.ts";
import { listen } from "./listen.ts";
import { askForNews, checkHalted, compareInbound, settleUncertain } from "./reconcile.ts";
import { sweep, type Sweeping } from "./sweep.ts";
import type { TurnNeeds } from "./turn.ts";

/** Turns and sends side by side in one process. Each send holds one database connection. */
const concurrency = 8;
/** More than these an answer does not rest on. */
const passagesForAnswer = 5;
const sweepEveryMs = 2_000;
/** How often each comparison with the providers' lists looks whether anything is due. */
const reconcileEveryMs = 5_000;
/** Work that is this late was lost by the queue or by the process that held it. */
const graceMs = 5_000;
/** Well past the longest provider call: whoever was sending then is gone. */
const deadSenderMs = 60_000;
/** News of a delivery comes within seconds; an answer without any after this may never have arrived. */
const longestDoubtMs = 90_000;

/** An invitation to which nobody came ends when the customer has had every answer and wrote no more for so long. */
const settledHours = 24;
/** A file that was chosen and not sent by then was forgotten. */
const uploadLivesMs = 24 * 3_600_000;
const forgetEveryMs = 10 * 60_000;

/** Starts everything that happens later, again, or for ever: turns, sending, mailboxes, the sweep. */
export async function startWorkers(
  foundation: Foundation,
  options: { readonly ai: Config["ai"]; readonly publicUrl: () => string },
): Promise<{ close(): Promise<void> }> {
  const { database, recorder, queue, dispatcher, channels, traitsOf, gate, log } = foundation;
  const { pool } = database;
  const { announce } = recorder;
  const typing = createTyping({
    find: (conversationId) => findWriting(pool, conversationId),
    line: foundation.lines.find,
    channels,
    now: Date.now,
    onError: (error, conversation) => log.info({ err: error, conversation }, "nobody was shown that the AI writes"),
  });
  const turn: TurnNeeds = {
    turns: {
      load: (id) => loadConversation(pool, id),
      passages: (question, lineId) => retrieve(pool, question, lineId, passagesForAnswer),
      triggers: () => readTriggers(pool),
      teams: () => readTeams(pool),
      routingRules: () => readRoutingRules(pool),
      background: (id, now) => readBackground(pool, traitsOf, id, now),
      usualMinutes: async () => null,
      spent: (conversation, now) => readSpent(pool, conversation.id, conversation.customer.id, now),
      cap: async (conversation, now) => {
        const most = traitsOf(conversation.channel).automaticAnHour;
        return most === null ? undefined : whyNoPlace(pool, conversation.id, most, now);
      },
      keepSignals: (id, seen, now) => keepSignals(pool, id, seen, now),
      notYetPassed: (id, signals) => notYetPassed(pool, id, signals),
      returns: (id) => readReturns(pool, id),
      keepAskedTwice: (id, firstAsked, now) => keepAskedTwice(pool, id, firstAsked, now),
      keepOpinion: (id, opinion, now) => keepOpinion(pool, id, opinion, now),
      lastSeq: (id) => readLastSeq(pool, id),
      disclosure: () => readDisclosure(pool),
    },
    speech: createSpeech(pool, traitsOf),
    batons: createBatons(pool, traitsOf),
    ...(await thinkersOf(options.ai)),
    traits: traitsOf,
    languageOf: async () => null,
    typing: typing.ai,
    wake: dispatcher.wake,
    announce,
    now: () => new Date(),
    log,
  };
  const fileOf = createOutboundFiles({
    store: foundation.files,
    addresses: foundation.fileAddresses,
    publicUrl: options.publicUrl,
    now: turn.now,
  });
  const delivering = {
    deliveries: createOutgoing({ pool, seal: foundation.seal, traitsOf, fileOf }),
    channels,
    wake: dispatcher.wake,
    announce,
    now: turn.now,
  };
  const fetching = {
    arrivals: createArrivals(pool),
    channels,
    line: foundation.lines.find,
    files: foundation.files,
    wake: dispatcher.wake,
    announce,
    now: turn.now,
    log,
  };
  const lanes = queue.run({
    concurrency,
    // A thought and a fetch are begun anew after the next start; a provider that was given a message is heard out.
    patience: { converse: 500, fetch: 500 },
    handlers: {
      converse: (conversationId, stop) => converse(turn, conversationId, stop),
      fetch: (conversationId, stop) => fetchFiles(fetching, conversationId, stop),
      deliver: (conversationId) => deliver(delivering, conversationId),
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
    tendInvitations: async (now) =>
      (await announceInvitations(pool, repeatMinutes, now)) + (await lapseInvitations(pool, settledHours, now)),
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
  const reconciler = {
    reconciling: createReconciling(pool),
    channels,
    gate,
    line: foundation.lines.find,
    resumeLine: (id: string, now: Date) => resumeLine(pool, id, now),
    wake: dispatcher.wake,
    announce,
    log,
  };
  const forgetUploads = async (now: Date): Promise<void> => {
    const keys = await removeOldUploads(pool, new Date(now.getTime() - uploadLivesMs));
    for (const key of keys) await foundation.files.remove(key);
  };
  const rounds = [
    every(sweepEveryMs, (now) => sweep(sweeper, now), onError),
    every(forgetEveryMs, forgetUploads, onError),
    every(reconcileEveryMs, (now) => liftAlarms(pool, now), onError),
    ...[settleUncertain, askForNews, compareInbound, checkHalted].map((compare) =>
      every(reconcileEveryMs, (now) => compare(reconciler, now), onError),
    ),
  ];

  return {
    async close() {
      await Promise.all(rounds.map((round) => round.stop()));
      await lanes.close();
    },
  };
}

/** Whoever has no key never loads the SDK, which takes half a second of every start. */
async function thinkersOf(ai: Config["ai"]): Promise<Pick<TurnNeeds, "answerer" | "second">> {
  if (ai === undefined) return { answerer: createExtractive(), second: undefined };
  const [{ createOpenAi }, { createAdviser }] = await Promise.all([
    import("../src/ai/openai.ts"),
    import("../src/ai/opinion.ts"),
  ]);
  return { answerer: createOpenAi(ai), second: { adviser: createAdviser(ai), share: createShare() } };
}

/** Does something again and again, one at a time: while the queue or the database is away each round takes long. */
function every(ms: number, round: (now: Date) => Promise<void>, onError: (error: unknown) => void) {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= round(new Date())
      .catch(onError)
      .finally(() => (running = undefined));
  }, ms);
  return {
    /** Resolves when the last round has ended. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
