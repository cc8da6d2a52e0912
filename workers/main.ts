import { createExtractive } from "../src/ai/extractive.ts";
import type { Config } from "../src/config.ts";
import { createOutboundFiles } from "../src/files/outbound.ts";
import { fetchGuarded } from "../src/fetch.ts";
import type { Foundation } from "../src/foundation.ts";
import { createLanguages } from "../src/language.ts";
import type { Told } from "../src/handoff/handoff.ts";
import { createShare } from "../src/opinion/share.ts";
import type { Reteller } from "../src/retell.ts";
import { createArrivals } from "../src/store/arrivals.ts";
import { keepTold, takeToRetell } from "../src/store/briefs.ts";
import { liftAlarms } from "../src/store/deliveries/caps.ts";
import { resumeLine } from "../src/store/line-states.ts";
import { createOffers } from "../src/store/offers.ts";
import { createNaturalEnds } from "../src/store/natural-ends.ts";
import { createNotices } from "../src/store/notices.ts";
import { createOutgoing } from "../src/store/outgoing.ts";
import { createReconciling } from "../src/store/reconciling.ts";
import { createSweeping } from "../src/store/sweeping.ts";
import { createTelling } from "../src/store/telling.ts";
import { findWriting } from "../src/store/typing.ts";
import { removeOldUploads } from "../src/store/uploads.ts";
import { createTurning } from "../src/store/turning.ts";
import { createTyping } from "../src/typing.ts";
import { retellHandoffs } from "./brief.ts";
import { converse, rescue } from "./converse.ts";
import { deliver } from "./deliver.ts";
import { every } from "./every.ts";
import { fetchFiles } from "./fetch.ts";
import { listen } from "./listen.ts";
import { offer } from "./offer.ts";
import { askForNews, checkHalted, compareInbound, settleUncertain } from "./reconcile.ts";
import { askAtEnds } from "./natural-end.ts";
import { sendNotices } from "./notices.ts";
import { recall, type DuePromise } from "./promise.ts";
import { slip, type Slip } from "./slip.ts";
import { sweep } from "./sweep.ts";
import { createTeller } from "./tell.ts";
import type { TurnNeeds } from "./turn.ts";

/** Turns and sends side by side in one process. Each send holds one database connection. */
const concurrency = 8;
const sweepEveryMs = 2_000;
/** Nobody is surprised to be asked a minute later how they were helped. */
const endsEveryMs = 60_000;
/** How often each comparison with the providers' lists looks whether anything is due. */
const reconcileEveryMs = 5_000;

/** A file that was chosen and not sent by then was forgotten. */
const uploadLivesMs = 24 * 3_600_000;
/** A webhook is told within the second, and a busy one of some hundred happenings a second. */
const tellEveryMs = 250;
/** A conversation that waits is offered to somebody within the second. */
const offerEveryMs = 1_000;
const noticeEveryMs = 10_000;
/** A model retells what has come to people within the last minutes; so many conversations at a time. */
const retelling = { everyMs: 1_000, minutes: 10, most: 8 };
/** What webhooks were told is kept for whoever asks what happened. */
const toldLivesMs = 7 * 24 * 3_600_000;
const forgetEveryMs = 10 * 60_000;

/** Starts everything that happens later, again, or for ever: turns, sending, mailboxes, the sweep. */
export async function startWorkers(
  foundation: Foundation,
  options: { readonly ai: Config["ai"]; readonly publicUrl: () => string; readonly ownMachine: boolean },
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
  const { reteller, ...thinkers } = await thinkersOf(options.ai);
  const turn: TurnNeeds = {
    ...createTurning(pool, traitsOf),
    ...thinkers,
    traits: traitsOf,
    languageOf: createLanguages((error) => log.warn({ err: error }, "no language can be told")),
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

  const sweeping = createSweeping(pool, traitsOf);
  const ending = { ends: createNaturalEnds(pool, traitsOf), wake: dispatcher.wake, announce };
  const hand = (work: Parameters<typeof queue.add>[0]) => queue.add(work);
  const onError = (error: unknown): void =>
    log.error({ err: error }, "the sweep could not do something; it runs again");
  const clocked = { ...turn, saySlip: sweeping.saySlip, fallDue: sweeping.fallDue };
  const sweeper = {
    sweeping,
    hand,
    rescue: (conversationId: string) => rescue(turn, conversationId),
    slip: (conversationId: string, late: Slip, now: Date) => slip(clocked, conversationId, late, now),
    recall: (due: DuePromise, now: Date) => recall(clocked, due, now),
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
  const offering = { offers: createOffers(pool, traitsOf), announce };
  const telling = createTelling(pool, foundation.seal);
  const teller = createTeller({
    telling,
    fetch: fetchGuarded,
    mayStayHere: options.ownMachine,
    now: turn.now,
    onError,
  });
  const notices = createNotices(pool);
  const noticing = {
    notices,
    sender: async () => {
      const mail = [...channels.values()].filter(({ traits }) => traits.hasSubject);
      const found = await notices.sender(mail.map(({ name }) => name));
      const line = found && (await foundation.lines.find(found.channel, found.id));
      const channel = line && channels.get(line.channel);
      return line && channel && { channel, line };
    },
    publicUrl: options.publicUrl,
    onError,
  };
  const closing = new AbortController();
  const retellAll = async (now: Date): Promise<void> => {
    if (reteller === undefined) return;
    const said = async (id: string) => (await turn.turns.load(id))?.conversation.messages ?? [];
    const take = (at: Date) => takeToRetell(pool, retelling, at);
    const keep = (...told: [string, Told, Date]) => keepTold(pool, ...told);
    await retellHandoffs({ reteller, take, said, keep, announce, now: turn.now, log }, now, closing.signal);
  };
  const rounds = [
    every(retelling.everyMs, retellAll, onError),
    every(tellEveryMs, (now) => teller.round(now), onError),
    every(offerEveryMs, (now) => offer(offering, now), onError),
    every(noticeEveryMs, (now) => sendNotices(noticing, now), onError),
    every(forgetEveryMs, (now) => telling.forget(new Date(now.getTime() - toldLivesMs)), onError),
    every(sweepEveryMs, (now) => sweep(sweeper, now), onError),
    every(endsEveryMs, (now) => askAtEnds(ending, now), onError),
    every(forgetEveryMs, forgetUploads, onError),
    every(reconcileEveryMs, (now) => liftAlarms(pool, now), onError),
    ...[settleUncertain, askForNews, compareInbound, checkHalted].map((compare) =>
      every(reconcileEveryMs, (now) => compare(reconciler, now), onError),
    ),
  ];

  return {
    async close() {
      closing.abort();
      await Promise.all(rounds.map((round) => round.stop()));
      await teller.close();
      await lanes.close();
    },
  };
}

type Thinkers = Pick<TurnNeeds, "answerer" | "second"> & { readonly reteller: Reteller | undefined };

/** Whoever has no key never loads the SDK, which takes half a second of every start. */
async function thinkersOf(ai: Config["ai"]): Promise<Thinkers> {
  if (ai === undefined) return { answerer: createExtractive(), second: undefined, reteller: undefined };
  const [{ createOpenAi }, { createAdviser }, { createReteller }] = await Promise.all([
    import("../src/ai/openai.ts"),
    import("../src/ai/opinion.ts"),
    import("../src/ai/brief.ts"),
  ]);
  const second = { adviser: createAdviser(ai), share: createShare() };
  return { answerer: createOpenAi(ai), second, reteller: createReteller(ai) };
}
