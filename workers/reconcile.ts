import type { Channel, Gate, Line, Sought } from "../channels/channel.ts";
import type { Template } from "../src/conversation/message.ts";
import type { Wake, Work } from "../src/wake.ts";

/** A part of ours of whose fate we are not sure. */
export type Doubtful = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly part: number;
  readonly attempt: number;
  readonly lineId: string;
  readonly channel: string;
  readonly to: string;
  readonly text: string;
  readonly template: Template | null;
  readonly files: number;
  readonly externalId: string | null;
  readonly begunAt: Date;
  readonly checks: number;
  readonly known: readonly string[];
};

type LineName = { readonly id: string; readonly channel: string };

/** What is due is given to one process alone; `channels` are those that can be asked. */
export type Reconciling = {
  takeUncertain(channels: readonly string[], now: Date): Promise<readonly Doubtful[]>;
  takeSilent(channels: readonly string[], now: Date): Promise<readonly Doubtful[]>;
  /** Counts a look that told nothing final. */
  looked(of: Doubtful): Promise<void>;
  /** Writes down that it was surely not sent; false when there was news of it meanwhile. */
  concludeAbsent(of: Doubtful, now: Date): Promise<boolean>;
  linesToCompare(channels: readonly string[], now: Date): Promise<readonly LineName[]>;
  comparing(lineId: string, now: Date, compare: (since: Date) => Promise<void>): Promise<void>;
  takeHalted(channels: readonly string[], now: Date): Promise<readonly LineName[]>;
};

type Needs = {
  readonly reconciling: Reconciling;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly gate: Pick<Gate, "news" | "receive">;
  readonly line: (channel: string, id: string) => Promise<Line | undefined>;
  /** The line works again; the lanes to wake. */
  readonly resumeLine: (id: string, now: Date) => Promise<readonly Work[]>;
  readonly wake: Wake;
  readonly announce: () => void;
  readonly log: Record<"info" | "warn", (facts: object, message: string) => void>;
};

const longestCallMs = 10_000;
/** A message that the provider accepted is in its list by then, whatever its load. */
const surelyListedMs = 60_000;

/**
 * Asks what became of messages that may have been sent and may not. Found: as good as a report. Not found, twice and
 * after a minute: it was not sent, and whoever wrote it may write it again. Nothing is ever resent from here (I4).
 */
export async function settleUncertain(needs: Needs, now: Date): Promise<void> {
  const doubtful = await needs.reconciling.takeUncertain(able(needs, "lookUp"), now);
  await each(needs, firstOfEach(doubtful), async (one) => {
    const found = await lookUp(needs, one);
    const isOver = one.checks >= 1 && now.getTime() - one.begunAt.getTime() >= surelyListedMs;
    if (found === "absent" && isOver) {
      if (await needs.reconciling.concludeAbsent(one, now)) needs.announce();
    } else await needs.reconciling.looked(one);
    needs.log.info({ message: one.messageId, part: one.part, found }, "looked up what may have been sent");
  });
}

/** Asks what became of messages of which no report has come: reports are lost, and come in no order. */
export async function askForNews(needs: Needs, now: Date): Promise<void> {
  const silent = await needs.reconciling.takeSilent(able(needs, "lookUp"), now);
  await each(needs, silent, async (one) => {
    await lookUp(needs, one);
    await needs.reconciling.looked(one);
  });
}

/** Takes in what customers wrote and no webhook brought. What is there already changes nothing (I1). */
export async function compareInbound(needs: Needs, now: Date): Promise<void> {
  const lines = await needs.reconciling.linesToCompare(able(needs, "inboundSince"), now);
  await each(needs, lines, ({ channel: name, id }) =>
    needs.reconciling.comparing(id, now, async (since) => {
      const { channel, line } = await lineOf(needs, name, id);
      const messages = await channel.inboundSince?.(line, since, AbortSignal.timeout(longestCallMs));
      for (const message of messages ?? []) await needs.gate.receive(line, message);
    }),
  );
}

/** Asks halted lines whether they work again, less and less often; what waits on one that does leaves in order. */
export async function checkHalted(needs: Needs, now: Date): Promise<void> {
  const halted = await needs.reconciling.takeHalted(able(needs, "check"), now);
  await each(needs, halted, async ({ channel: name, id }) => {
    const { channel, line } = await lineOf(needs, name, id);
    const findings = (await channel.check?.(line, { repair: false }, AbortSignal.timeout(longestCallMs))) ?? [];
    // Where its webhook points, or what can be read, does not matter to what is sent.
    const wrong = findings.filter(({ step, state }) => !["webhook", "mailbox"].includes(step) && state === "wrong");
    needs.log.info({ line: id, wrong: wrong.map(({ step }) => step) }, "checked a halted line");
    if (findings.length === 0 || wrong.length > 0) return;
    for (const work of await needs.resumeLine(id, now)) needs.wake(work);
    needs.announce();
  });
}

/** Whatever the provider's list says of it is handled as the report that it would have been. */
async function lookUp(needs: Needs, one: Doubtful): Promise<"found" | "absent" | "no news"> {
  const { channel, line } = await lineOf(needs, one.channel, one.lineId);
  const { messageId, part, attempt, to, text, files, begunAt } = one;
  const sought: Sought = {
    id: messageId,
    part,
    attempt,
    to,
    text,
    files,
    begunAt,
    known: new Set(one.known),
    ...(one.template !== null && { template: one.template }),
    ...(one.externalId !== null && { externalId: one.externalId }),
  };
  const found = (await channel.lookUp?.(line, sought, AbortSignal.timeout(longestCallMs))) ?? "no news";
  if (typeof found === "string") return found;
  await needs.gate.news(line, found);
  return "found";
}

/**
 * One for each customer: two messages with the same words must not be found in one entry of the list, so the second is
 * looked up when the first is known.
 */
function firstOfEach(doubtful: readonly Doubtful[]): readonly Doubtful[] {
  const oldest = doubtful.toSorted((a, b) => a.begunAt.getTime() - b.begunAt.getTime());
  return [...new Map(oldest.toReversed().map((one) => [`${one.lineId} ${one.to}`, one])).values()];
}

/** Names of the channels whose provider can be asked this. */
const able = ({ channels }: Needs, what: "lookUp" | "inboundSince" | "check"): string[] =>
  [...channels.values()].filter((channel) => channel[what] !== undefined).map(({ name }) => name);

async function lineOf({ channels, line }: Needs, name: string, id: string) {
  const [channel, found] = [channels.get(name), await line(name, id)];
  if (channel === undefined || found === undefined) throw new Error(`line ${id} is gone`);
  return { channel, line: found };
}

/** Side by side; what fails is told with its ids and tried next time, and keeps nothing else from its turn. */
async function each<T extends object>(needs: Needs, all: readonly T[], ask: (one: T) => Promise<void>): Promise<void> {
  await Promise.all(
    all.map((one) =>
      ask(one).catch((err: unknown) => {
        const ids = "messageId" in one ? { message: one.messageId } : { line: "id" in one ? one.id : undefined };
        needs.log.warn({ ...ids, err }, "the provider could not be asked; it is tried again");
      }),
    ),
  );
}
