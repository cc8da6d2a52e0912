import { v7 as uuid } from "uuid";
import type { Holder } from "../../src/conversation/baton.ts";
import type { Verdict } from "../../src/handoff/handoff.ts";
import type { Prisma } from "../../src/store/generated/client.ts";
import type { Database } from "../../src/store/database.ts";
import type { SignalKind } from "../../src/triggers/signal.ts";

/** One thing that happened, a minute after the one before unless `after` says how many seconds. */
export type Happened = { readonly after?: number } & (
  | { readonly customer: string; readonly hold?: string; readonly byMachine?: true }
  | { readonly ai: string }
  | { readonly agent: string }
  /** The baton passed to the team, by a trigger with this evidence; without it, because the AI had no answer. */
  | {
      readonly passed: { readonly kind: SignalKind; readonly evidence: string } | "no answer";
      readonly verdict?: Verdict;
    }
  /** A person is invited, and the AI keeps the baton; a pass after it is the same handoff. */
  | { readonly invited: { readonly kind: SignalKind; readonly evidence: string } }
  | { readonly baton: "ai" | "agent" | "nobody" }
  /** What the knowledge lacked for what was written last. */
  | { readonly lacked: number }
);

type Place = {
  readonly lineId: string;
  readonly teamId: string;
  readonly agentId: string;
  readonly channel?: string;
};

type Told = {
  readonly at: Date;
  readonly happened: readonly Happened[];
  readonly name?: string;
  /** Without: as histories that were written before anybody kept where the baton went. */
  readonly keepsMoves?: boolean;
};

/**
 * Writes conversations as they would be found had they happened, through no worker and no channel.
 *
 * @returns their ids, in the order given
 */
export async function writePast(
  { prisma }: Pick<Database, "prisma">,
  { lineId, teamId, agentId, channel = "whatsapp" }: Place,
  stories: readonly Told[],
): Promise<readonly string[]> {
  const rows = stories.map((story) => rowsOf(story, { lineId, teamId, agentId, channel }));
  await prisma.customer.createMany({ data: rows.map(({ customer }) => customer) });
  await prisma.identity.createMany({ data: rows.map(({ identity }) => identity) });
  await prisma.conversation.createMany({ data: rows.map(({ conversation }) => conversation) });
  await prisma.baton.createMany({ data: rows.map(({ baton }) => baton) });
  await prisma.message.createMany({ data: rows.flatMap(({ messages }) => messages) });
  await prisma.handoff.createMany({ data: rows.flatMap(({ handoffs }) => handoffs) });
  await prisma.signal.createMany({ data: rows.flatMap(({ signals }) => signals) });
  await prisma.event.createMany({ data: rows.flatMap(({ events }) => events) });
  return rows.map(({ conversation }) => conversation.id);
}

function rowsOf({ at: begins, happened, name = "Mira Okafor", keepsMoves = true }: Told, place: Required<Place>) {
  const { lineId, teamId, agentId, channel } = place;
  const ids = { conversation: uuid(), identity: uuid(), customer: uuid() };
  const messages: Prisma.MessageCreateManyInput[] = [];
  const handoffs: Prisma.HandoffCreateManyInput[] = [];
  const signals: Prisma.SignalCreateManyInput[] = [];
  const events: Prisma.EventCreateManyInput[] = [];
  const baton: { holder: Holder["who"]; epoch: number } = { holder: "ai", epoch: 1 };
  let time = begins.getTime();

  const say = (
    author: string,
    text: string,
    more: { agentId?: string; hold?: string; byMachine?: boolean } = {},
  ): void => {
    const [id, at] = [uuid(), new Date(time)];
    messages.push({
      id,
      conversationId: ids.conversation,
      seq: messages.length + 1,
      author,
      kind: "message",
      text,
      at,
      ...more,
    });
  };
  const pass = (to: Holder["who"]): void => {
    const at = new Date(time);
    events.push({
      conversationId: ids.conversation,
      kind: "baton.passed",
      actor: { kind: "system" },
      data: { from: baton.holder, to },
      at,
    });
    baton.holder = to;
    baton.epoch++;
  };
  const saw = (signal: {
    kind: string;
    evidence: string;
    detector: string;
    score: number;
    handoffId?: string;
  }): void => {
    const message = messages.findLast(({ author }) => author === "customer")?.id ?? "";
    const trigger = signal.detector === "answer" ? "" : "a rule of then";
    signals.push({
      id: uuid(),
      conversationId: ids.conversation,
      messageId: message,
      threshold: 0.5,
      version: "1",
      trigger,
      at: new Date(time),
      ...signal,
    });
  };

  const call = (mode: string, by: { kind: SignalKind; evidence: string } | "no answer", verdict?: Verdict): void => {
    const [id, at] = [uuid(), new Date(time)];
    handoffs.push({
      id,
      conversationId: ids.conversation,
      teamId,
      mode,
      priority: "high",
      brief: {},
      routeReason: "It is there.",
      firstSignalAt: at,
      requestedAt: at,
      messagesToHandoff: messages.length,
      ...(verdict !== undefined && { verdict }),
    });
    if (by === "no answer") saw({ kind: "ai_uncertain", evidence: "", detector: "answer", score: 1, handoffId: id });
    else saw({ ...by, detector: "rules", score: 0.9, handoffId: id });
  };

  for (const each of happened) {
    time += (each.after ?? 60) * 1000;
    if ("customer" in each) {
      const { customer: text, hold, byMachine } = each;
      say("customer", text, { ...(hold !== undefined && { hold }), ...(byMachine !== undefined && { byMachine }) });
    } else if ("ai" in each) say("ai", each.ai);
    else if ("agent" in each) {
      if (baton.holder !== "agent") pass("agent");
      say("agent", each.agent, { agentId });
    } else if ("baton" in each) pass(each.baton);
    else if ("lacked" in each) {
      const evidence = messages.at(-1)?.text ?? "";
      saw({ kind: "out_of_knowledge", evidence, detector: "best-passage", score: each.lacked });
    } else if ("invited" in each) call("invite", each.invited);
    else {
      const { passed, verdict } = each;
      const open = handoffs.at(-1);
      if (open?.mode === "invite") Object.assign(open, { mode: "pass" });
      else call("pass", passed, verdict);
      pass("team");
    }
  }
  const [at, now] = [new Date(begins), new Date(time)];
  const held = { ai: {}, nobody: {}, team: { teamId }, agent: { agentId } }[baton.holder];
  return {
    customer: { id: ids.customer, name, createdAt: at },
    identity: { id: ids.identity, customerId: ids.customer, channel, value: ids.identity, key: ids.identity, name },
    conversation: {
      id: ids.conversation,
      lineId,
      identityId: ids.identity,
      lastSeq: messages.length,
      turnedSeq: messages.length,
      openedAt: at,
      lastMessageAt: now,
      lastCustomerAt: now,
      resolvedAt: baton.holder === "nobody" ? now : null,
    },
    baton: {
      conversationId: ids.conversation,
      ...baton,
      since: now,
      waitingSince: baton.holder === "team" ? now : null,
      deadline: baton.holder === "nobody" ? null : now,
      ...held,
    },
    messages,
    handoffs,
    signals,
    events: keepsMoves ? events : [],
  };
}
