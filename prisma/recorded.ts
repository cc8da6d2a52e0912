import { v7 as uuid } from "uuid";
import type { Prisma } from "../src/store/generated/client.ts";
import type { WrittenMessage } from "./history.ts";
import type { Past } from "./said.ts";

/** A conversation of the past as far as the recorder tells of it. */
type Story = {
  readonly id: string;
  readonly past: Past;
  readonly messages: readonly WrittenMessage[];
  readonly calledAt: Date | undefined;
  readonly resolvedAt: Date | null;
};

/** What figures are counted from: who held it and since when, and what its customer thought of it in the end. */
export async function writeRecord(
  store: Prisma.TransactionClient,
  { id, past, messages, calledAt, resolvedAt }: Story,
): Promise<void> {
  const [first, last] = [messages[0], messages.at(-1)];
  if (first === undefined || last === undefined) throw new Error("nobody said anything");
  const system = { conversationId: id, actor: { kind: "system" } };
  const passed = (from: string, since: Date, to: string, at: Date) => ({
    ...system,
    kind: "baton.passed",
    data: { from, since: since.toISOString(), to },
    at,
  });
  const helper = past.agent === undefined ? "ai" : "agent";
  await store.event.createMany({
    data: [
      {
        ...system,
        kind: "message.received",
        actor: { kind: "customer" },
        data: { message: first.id, seq: 1 },
        at: first.at,
      },
      ...(calledAt === undefined ? [] : [passed("ai", first.at, "team", calledAt)]),
      ...(resolvedAt === null ? [] : [passed(helper, calledAt ?? first.at, "nobody", resolvedAt)]),
      { ...system, kind: "conversation.seeded", data: { messages: messages.length }, at: last.at },
    ],
  });
  if (past.rating === undefined) return;
  const about = helper === "ai" ? "ai" : "human";
  await store.rating.create({ data: { id: uuid(), conversationId: id, score: past.rating, about, at: last.at } });
}
