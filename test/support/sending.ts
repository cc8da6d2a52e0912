import { randomInt } from "node:crypto";
import { TryLater, type Channel } from "../../channels/channel.ts";
import type { OutboundFile } from "../../src/conversation/message.ts";
import { partsOf } from "../../src/conversation/parts.ts";
import { receive } from "../../src/receive.ts";
import type { AgentReply } from "../../src/say.ts";
import type { Database } from "../../src/store/database.ts";
import type { StoredFile } from "../../src/store/deliveries/claimed.ts";
import { createIntake } from "../../src/store/intake.ts";
import { linePlace } from "../../src/store/lines.ts";
import { createOutgoing } from "../../src/store/outgoing.ts";
import { createSeal } from "../../src/store/seal.ts";
import { createSpeech } from "../../src/store/speech.ts";
import type { Work } from "../../src/wake.ts";
import { deliver } from "../../workers/deliver.ts";
import { aLine, anAgent, inbound } from "./builders.ts";
import { traitsOf } from "./traits.ts";

export const seal = createSeal("a key for these tests, long enough");

/** Where a provider would fetch a file. */
const fileOf = ({ name, type, size, key }: StoredFile): OutboundFile => ({
  name,
  type,
  size,
  url: `https://shop.example/files/${key}`,
  bytes: async () => new Uint8Array(),
});

/** A line for SMS at the stand-in for Twilio. */
export async function aTwilioLine(database: Database, account: { readonly sid: string; readonly authToken: string }) {
  const line = await aLine(database);
  const { address } = await database.prisma.line.findUniqueOrThrow({ where: { id: line.id } });
  const secret = seal.seal({ authToken: account.authToken }, linePlace({ channel: "sms", address }));
  await database.pool.query("UPDATE line SET settings = $2, secret = $3 WHERE id = $1", [
    line.id,
    JSON.stringify({ accountSid: account.sid }),
    secret,
  ]);
  return { ...line, address };
}

/** What leaves, with the real store. */
export const outgoing = (database: Database) => createOutgoing({ pool: database.pool, seal, traitsOf, fileOf });

/** Channels whose providers do this; all else is as it is. */
export const channelsThat = (how: Channel["send"], given: Partial<Channel> = {}): ReadonlyMap<string, Channel> =>
  new Map(
    ["sms", "whatsapp", "email"].map((name) => [
      name,
      {
        name,
        traits: traitsOf(name),
        parseLine: () => ({ ok: false, problem: "" }),
        normalise: (identity) => identity,
        close: async () => {},
        ...given,
        send: how,
      },
    ]),
  );

/** Runs the lane of a conversation once; the work that it put off. What a provider throws for later is swallowed. */
export async function send(
  database: Database,
  conversationId: string,
  how: Channel["send"] | ReadonlyMap<string, Channel>,
): Promise<readonly Work[]> {
  const woken: Work[] = [];
  const channels = typeof how === "function" ? channelsThat(how) : how;
  const needs = {
    deliveries: outgoing(database),
    channels,
    wake: (work: Work) => void woken.push(work),
    announce: () => {},
    now: () => new Date(),
  };
  await deliver(needs, conversationId).catch((cause: unknown) => {
    if (!(cause instanceof TryLater)) throw cause;
  });
  return woken;
}

/** A conversation in which the customer has written, and an agent who may answer. */
export async function aConversation(
  database: Database,
  given: {
    readonly channel?: string;
    readonly at?: Date;
    readonly line?: Awaited<ReturnType<typeof aLine>>;
    readonly identity?: string;
  } = {},
) {
  const { channel = "sms", at = new Date(), identity = `+1555${randomInt(1_000_000, 9_999_999)}` } = given;
  const line = given.line ?? (await aLine(database, { channel }));
  const intake = createIntake(database.pool);
  const write = (text: string, when = new Date()) =>
    receive({ intake, wake: () => {} }, line, inbound({ identity, text }), when);
  await write("Where is order 1182?", at);
  const { id } = await database.prisma.conversation.findFirstOrThrow({
    where: { lineId: line.id, identity: { value: identity } },
  });
  const ana = await anAgent(database);
  const speech = createSpeech(database.pool, traitsOf);
  let said = 0;
  return {
    id,
    line,
    identity,
    ana,
    write,
    replies: (text: string, more: Partial<AgentReply> & { readonly at?: Date } = {}) => {
      const { at: when = new Date(), ...reply } = more;
      return speech.sayAsAgent(id, ana, { clientId: `client-${++said}`, text, ...reply }, when);
    },
    /** The AI answers what was written so far. */
    async aiSays(text: string, when = new Date()) {
      const { lastSeq, baton } = await database.prisma.conversation.findUniqueOrThrow({
        where: { id },
        include: { baton: true },
      });
      const words = { text, sources: [], parts: partsOf(text, [], traitsOf(channel)) };
      return speech.sayAsAi({ conversationId: id, epoch: baton?.epoch ?? 1, lastSeq }, words, when);
    },
    deliveries: () =>
      database.prisma.delivery.findMany({ where: { conversationId: id }, orderBy: [{ seq: "asc" }, { part: "asc" }] }),
    states: async () =>
      (
        await database.prisma.delivery.findMany({
          where: { conversationId: id },
          orderBy: [{ seq: "asc" }, { part: "asc" }],
        })
      ).map(({ state }) => state),
  };
}
