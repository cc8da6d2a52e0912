import { v7 as uuid } from "uuid";
import type { z } from "zod";
import { Brief } from "../src/handoff/handoff.ts";
import type { Prisma } from "../src/store/generated/client.ts";
import { type KeepFile, writeConsents, writeFiles, writeLetters } from "./carried.ts";
import { pastConversations } from "./past.ts";
import { pastOnPhones } from "./past-phones.ts";
import { writeRecord } from "./recorded.ts";
import { ai, type Handover, type Past, type Said } from "./said.ts";

/** What the seed has made so far, by name, so that the past can speak of it. */
export type Written = {
  readonly lines: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, string>;
};

/**
 * The shop's recent past, so that the inbox is not empty on first sight. Everything in it has had its turn: nothing is
 * left for a worker to answer, and deadlines lie ahead of `now` as the product itself would have set them.
 */
export async function writeHistory(
  store: Prisma.TransactionClient,
  written: Written,
  keepFile: KeepFile,
  now: Date,
): Promise<void> {
  for (const past of [...pastConversations, ...pastOnPhones]) await writeOne(store, written, keepFile, past, now);
}

async function writeOne(
  store: Prisma.TransactionClient,
  written: Written,
  keepFile: KeepFile,
  past: Past,
  now: Date,
): Promise<void> {
  const at = (minutesAgo: number): Date => new Date(now.getTime() - minutesAgo * 60_000);
  const id = uuid();
  const identityId = uuid();
  const messages = past.said.map((said, index) => ({ said, id: uuid(), seq: index + 1, at: at(said.minutesAgo) }));
  const first = messages[0];
  const last = messages.at(-1);
  const lastOfCustomer = messages.findLast(({ said }) => said.by === "customer");
  if (first === undefined || last === undefined || lastOfCustomer === undefined)
    throw new Error("nobody said anything");
  const mailId = (messageId: string) => `<${messageId}@fjordandfern.example>`;
  const resolvedAt = past.holder === "nobody" ? last.at : null;

  const known = await store.customer.findFirst({ where: { name: past.name } });
  const customerId =
    known?.id ?? (await store.customer.create({ data: { id: uuid(), name: past.name, createdAt: first.at } })).id;
  await store.identity.create({
    data: {
      id: identityId,
      customerId,
      channel: past.channel,
      value: past.identity,
      key: past.identity,
      name: past.name,
      createdAt: first.at,
    },
  });
  await store.conversation.create({
    data: {
      id,
      lineId: find(written.lines, past.channel),
      identityId,
      thread: past.subject === undefined ? "" : mailId(first.id),
      subject: past.subject ?? null,
      lastSeq: messages.length,
      turnedSeq: messages.length,
      openedAt: first.at,
      lastMessageAt: last.at,
      lastCustomerAt: lastOfCustomer.at,
      resolvedAt,
      unread: past.holder === "team" ? messages.filter(({ said }) => said.by === "customer").length : 0,
    },
  });
  await store.message.createMany({
    data: messages.map(({ said, id: messageId, seq, at: saidAt }) => ({
      id: messageId,
      conversationId: id,
      seq,
      ...author(said, written),
      kind: said.kind ?? "message",
      text: said.text,
      subject: said.kind === undefined ? (past.subject ?? null) : null,
      externalId: past.subject === undefined ? null : mailId(messageId),
      at: saidAt,
      ...(said.details !== undefined && { details: [...said.details] }),
      ...(said.letter !== undefined && { formatted: true, cc: [...said.letter.cc] }),
      ...(said.wish !== undefined && { wish: said.wish }),
      ...(said.source !== undefined && {
        sources: [{ articleId: find(written.articles, said.source), title: said.source }],
      }),
    })),
  });
  await store.delivery.createMany({
    data: messages
      .filter(({ said }) => said.by !== "customer" && said.kind === undefined)
      .map(({ said, id: messageId, seq, at: sentAt }) => ({
        messageId,
        conversationId: id,
        seq,
        attempts: 1,
        updatedAt: sentAt,
        newsAt: sentAt,
        ...(said.failed === undefined
          ? { state: past.subject === undefined ? "delivered" : "sent" }
          : { state: "failed", ...said.failed }),
      })),
  });
  await writeFiles(store, keepFile, messages);
  await writeLetters(store, { lineId: find(written.lines, past.channel), from: past }, messages);
  await writeConsents(store, { identityId, lineId: find(written.lines, past.channel) }, messages);

  const handoff =
    past.handover === undefined ? null : await writeHandover(store, written, { id, past, messages }, past.handover);
  const agentId = past.agent === undefined ? null : find(written.agents, past.agent);
  const teamId = past.handover === undefined ? null : find(written.teams, past.handover.team);
  const held = past.holder !== "nobody";
  await store.baton.create({
    data: {
      conversationId: id,
      holder: past.holder,
      teamId: held ? teamId : null,
      agentId: held ? agentId : null,
      epoch: past.handover === undefined ? 2 : 3,
      since: at(past.heldSince),
      waitingSince: past.holder === "team" ? at(past.heldSince) : null,
      deadline: held ? new Date(now.getTime() + past.minutesLeft * 60_000) : null,
      handoffId: held ? (handoff?.id ?? null) : null,
    },
  });
  await writeRecord(store, { id, past, messages, calledAt: handoff?.calledAt, resolvedAt });
}

/** A line of the past as it was stored. */
export type WrittenMessage = { readonly said: Said; readonly id: string; readonly seq: number; readonly at: Date };

/** The customer has stopped writing and the words are read, in milliseconds: longer than any line of the shop waits. */
const settled = 6_000;

async function writeHandover(
  store: Prisma.TransactionClient,
  written: Written,
  story: { readonly id: string; readonly past: Past; readonly messages: readonly WrittenMessage[] },
  handover: Handover,
): Promise<{ readonly id: string; readonly calledAt: Date }> {
  const handoffId = uuid();
  const alarm = story.messages.find(({ said }) => said.text.includes(handover.evidence));
  if (alarm === undefined) throw new Error(`nobody wrote "${handover.evidence}"`);
  const taken = story.messages.find(({ seq, said }) => seq > alarm.seq && said.by === story.past.agent);
  const calledAt = new Date(alarm.at.getTime() + settled);
  const trigger = await store.trigger.findFirst({
    where: { kind: handover.kind, mode: "pass" },
    select: { id: true, version: true, threshold: true },
  });
  await store.handoff.create({
    data: {
      id: handoffId,
      conversationId: story.id,
      mode: "pass",
      priority: handover.priority,
      brief: briefOf(story.messages, handover),
      teamId: find(written.teams, handover.team),
      routeReason: handover.reason,
      aiSince: story.messages[0]?.at ?? alarm.at,
      completeness: completenessOf(handover),
      firstSignalAt: alarm.at,
      requestedAt: calledAt,
      messagesToHandoff: story.messages.filter(({ seq, said }) => seq <= alarm.seq && said.by === "customer").length,
      ...(taken !== undefined && {
        acknowledgedAt: taken.at,
        takenAt: taken.at,
        firstHumanReplyAt: taken.at,
        takenBy: author(taken.said, written).agentId,
      }),
      ...(story.past.holder === "nobody" && { resolvedAt: story.messages.at(-1)?.at ?? alarm.at, verdict: "right" }),
      ...(handover.outcome !== undefined && { outcome: handover.outcome }),
    },
  });
  await store.signal.create({
    data: {
      id: uuid(),
      conversationId: story.id,
      messageId: alarm.id,
      handoffId,
      kind: handover.kind,
      score: handover.score,
      threshold: trigger?.threshold ?? handover.score,
      evidence: handover.evidence,
      detector: "words",
      version: "1",
      at: calledAt,
      ...(trigger !== null && { trigger: trigger.id, triggerVersion: trigger.version }),
    },
  });
  return { id: handoffId, calledAt };
}

function briefOf(messages: readonly WrittenMessage[], handover: Handover): Brief {
  const asked = messages.filter(({ said }) => said.asks !== undefined);
  return Brief.parse({
    asked: asked.map(({ id, said }) => ({ text: said.asks ?? said.text, message: id })),
    answered: messages
      .filter(({ said }) => said.by === "ai" && said.source !== undefined)
      .map(({ id, said }) => ({
        text: said.text.replace(ai, ""),
        message: id,
        sources: said.source === undefined ? [] : [said.source],
      })),
    open: asked.slice(-1).map(({ id, said }) => ({ text: said.asks ?? said.text, message: id })),
    facts: handover.facts.flatMap(([name, value]) => {
      const told = messages.find(({ said }) => said.text.includes(value));
      return told === undefined ? [] : [{ name, value, message: told.id }];
    }),
    promises: [],
    missing: [...handover.missing],
    completeness: completenessOf(handover),
    summary: handover.summary,
    nextStep: handover.nextStep,
  } satisfies z.input<typeof Brief>);
}

const completenessOf = ({ facts, missing }: Handover): number => facts.length / (facts.length + missing.length);

function author(said: Said, written: Written): { readonly author: string; readonly agentId: string | null } {
  if (said.by === "customer" || said.by === "ai" || said.by === "system") return { author: said.by, agentId: null };
  return { author: "agent", agentId: find(written.agents, said.by) };
}

function find(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demo shop has no ${name}`);
  return id;
}
