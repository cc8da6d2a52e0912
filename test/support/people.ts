import { randomInt, randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { InboundMessage } from "../../src/conversation/message.ts";
import { receive } from "../../src/receive.ts";
import { consentOf } from "../../src/store/consent.ts";
import { openDatabase, transaction } from "../../src/store/database.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createLists } from "../../src/store/lists/lists.ts";
import { createMerging } from "../../src/store/merging/merging.ts";
import { createBatons } from "../../src/store/passing.ts";
import { aLine, anAgent, inbound } from "./builders.ts";
import { createDatabase } from "./postgres.ts";
import { traitsOf } from "./traits.ts";

const aNumber = (): string => `+1555${randomInt(1_000_000, 9_999_999)}`;
const anAddress = (): string => `p${randomUUID().slice(0, 8)}@customer.test`;

type Written = Partial<InboundMessage> & { readonly identity?: string; readonly name?: string };

/** Customers who write by SMS, WhatsApp and mail, and Ana, who knows which of them are one person. Close it. */
export async function openPeople() {
  const clone = await createDatabase();
  const database = openDatabase(clone.url, { connections: 20, onError: () => {} });
  const ana = await anAgent(database);
  const lines = new Map<string, Awaited<ReturnType<typeof aLine>>>();
  for (const channel of ["sms", "whatsapp", "email"])
    lines.set(channel, await aLine(database, { channel, hasThreads: channel === "email" }));
  const line = (channel: string) => lines.get(channel)!;
  const lists = createLists(database, traitsOf);
  const merging = createMerging({ pool: database.pool, now: () => new Date(), announce: () => {} });
  return {
    database,
    ana,
    line,
    lists,
    merging,
    batons: createBatons(database.pool, traitsOf),

    /** Somebody writes; who and where it is, as the store has it. */
    async writes(channel: string, { identity, name, ...more }: Written = {}) {
      const address = identity ?? (channel === "email" ? anAddress() : aNumber());
      const message = inbound({
        externalId: `<${randomUUID()}@test>`,
        ...more,
        from: { identity: address, ...(name !== undefined && { name }) },
      });
      await receive({ intake: createIntake(database.pool), wake: () => {} }, line(channel), message, new Date());
      const { conversation } = await database.prisma.message.findFirstOrThrow({
        where: { externalId: message.externalId },
        include: { conversation: { include: { identity: true } } },
      });
      const { id, number, identityId } = conversation;
      const { customerId } = conversation.identity;
      return { conversation: id, number, identity: identityId, value: address, customer: customerId };
    },
    /** The customer whose an identity is now. */
    whose: async (identity: string) =>
      (await database.prisma.identity.findUniqueOrThrow({ where: { id: identity } })).customerId,
    /** Ana says that two are one; the merge as it can be taken back. */
    async merged(into: string, from: string) {
      expect(await merging.merge(into, from, ana)).toEqual({ outcome: "joined", customer: into });
      return (await lists.customer(into))!.merges[0]!;
    },
    consent: (channel: string, identity: string) =>
      transaction(database.pool, (connection) => consentOf(connection, line(channel).id, identity)),
    async close() {
      await database.close();
      await clone.drop();
    },
  };
}
