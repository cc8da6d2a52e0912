import type pg from "pg";
import { obstacleTo } from "../conversation/obstacle.ts";
import { partsOf } from "../conversation/parts.ts";
import type { Actor, AgentReply, Fence, Said, Speech } from "../say.ts";
import { append, appendAsAi, endThinking, endTurn, record } from "./append.ts";
import { batonForUpdate, keptFrom, takeBaton } from "./batons.ts";
import { consentOf } from "./consent.ts";
import { usualCopiesOf } from "./copies.ts";
import { transaction, unlessDeadlocked, type Connection } from "./database.ts";
import { reachOf, type TraitsOf } from "./reach.ts";
import { recordRepeats } from "./repeats.ts";
import { takeUploads, type StoredUpload } from "./uploads.ts";
import { customerWaits, nobodyWaits } from "./waits.ts";

/** Takes back a whole transaction because what was to be said would not reach the customer. */
class Unsayable extends Error {
  override readonly name = "Unsayable";
}

export function createSpeech(pool: pg.Pool, traitsOf: TraitsOf): Speech {
  return {
    sayAsAi: (fence, utterance, at) => unlessDeadlocked(() => appendAsAi(pool, fence, utterance, at)),

    stayQuiet: (fence) =>
      transaction(pool, async (connection) => {
        await customerWaits(connection, fence.conversationId);
        if (!(await nobodySpoke(connection, fence))) return false;
        // What is written while people hold the baton stays unanswered until one of them answers or gives it back.
        if (await aiHolds(connection, fence)) await endTurn(connection, fence.conversationId, fence.lastSeq);
        else await endThinking(connection, fence.conversationId);
        return true;
      }),

    sayAsAgent: (conversationId, actor, reply, at) =>
      transaction(pool, (connection) => answer(connection, traitsOf, conversationId, actor, reply, at)).catch(
        (error: unknown): Said => {
          if (error instanceof Unsayable) return { outcome: "refused", problem: error.message };
          throw error;
        },
      ),

    saidBefore: (conversationId, clientId) => saidBefore(pool, conversationId, clientId),

    note: (conversationId, actor, words, at) =>
      transaction(pool, async (connection): Promise<Said> => {
        const found = await connection.query("SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE", [conversationId]);
        if (found.rowCount === 0) return { outcome: "unknown" };
        const before = await saidBefore(connection, conversationId, words.clientId);
        if (before !== undefined) return { outcome: "said", messageId: before, work: undefined };
        const line = {
          author: "agent",
          kind: "note",
          text: words.text,
          clientId: words.clientId,
          agentId: actor.id,
        } as const;
        const noted = await append(connection, conversationId, line, at);
        await record(connection, conversationId, "note.added", actor, { message: noted.messageId, seq: noted.seq }, at);
        return { outcome: "said", messageId: noted.messageId, work: undefined };
      }),
  };
}

async function answer(
  connection: Connection,
  traitsOf: TraitsOf,
  conversationId: string,
  actor: Actor,
  reply: AgentReply,
  at: Date,
): Promise<Said> {
  const { text, clientId, template } = reply;
  const baton = await batonForUpdate(connection, conversationId);
  if (baton === undefined) return { outcome: "unknown" };
  const before = await saidBefore(connection, conversationId, clientId);
  if (before !== undefined) return { outcome: "said", messageId: before, work: undefined };
  const by = await keptFrom(connection, baton, actor);
  if (by !== undefined) return { outcome: "held", by };
  const reach = await reachOf(connection, conversationId);
  const traits = traitsOf(reach.channel);
  const { state: consent } = await consentOf(connection, reach.lineId, reach.identityId);
  const saying = { author: "agent", asTemplate: template !== undefined } as const;
  const obstacle = obstacleTo(saying, traits, { ...reach, consent }, at);
  if (obstacle !== undefined) return { outcome: "refused", problem: obstacle.reason };
  if (template !== undefined && !traits.templates)
    return { outcome: "refused", problem: "This channel has no templates." };

  const files = await uploadsOf(connection, conversationId, actor, reply.attachments ?? []);
  if (files.length > 0 && traits.media === null) throw new Unsayable("This channel takes no files.");
  const parts = template === undefined ? partsOf(text, files, traits) : [];
  if (traits.hasThreads && parts.length > 1) throw new Unsayable("The files are too large together for one message.");

  const cc = reply.cc ?? (await usualCopiesOf(connection, conversationId, traits.mostCc));
  if (baton.holder !== "agent") await takeBaton(connection, baton, actor, at);
  const said = await append(
    connection,
    conversationId,
    {
      author: "agent",
      kind: "message",
      text,
      clientId,
      agentId: actor.id,
      parts,
      files,
      cc,
      ...(template !== undefined && { template }),
    },
    at,
  );
  await endTurn(connection, conversationId, said.seq);
  await noteReply(connection, conversationId, at);
  await nobodyWaits(connection, { ...baton, holder: "agent" }, at);
  await record(connection, conversationId, "message.said", actor, { message: said.messageId, seq: said.seq }, at);
  await recordRepeats(connection, conversationId, { ...said, text }, actor, at);
  return { outcome: "said", messageId: said.messageId, work: said.work };
}

async function uploadsOf(
  connection: Connection,
  conversationId: string,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly StoredUpload[]> {
  if (ids.length === 0) return [];
  const taken = await takeUploads(connection, conversationId, actor.id, ids);
  if (taken === undefined) throw new Unsayable("A file is not there any more: choose it again.");
  return taken;
}

async function aiHolds(connection: Connection, fence: Fence): Promise<boolean> {
  const baton = await connection.query({
    name: "ai holds",
    text: "SELECT 1 FROM baton WHERE conversation_id = $1 AND holder = 'ai' AND epoch = $2",
    values: [fence.conversationId, fence.epoch],
  });
  return baton.rowCount === 1;
}

async function nobodySpoke(connection: Connection, fence: Fence): Promise<boolean> {
  const locked = await connection.query<{ last_seq: number }>({
    name: "nobody spoke",
    text: "SELECT last_seq FROM conversation WHERE id = $1 FOR UPDATE",
    values: [fence.conversationId],
  });
  return locked.rows[0]?.last_seq === fence.lastSeq;
}

async function saidBefore(
  connection: Connection | pg.Pool,
  conversationId: string,
  clientId: string,
): Promise<string | undefined> {
  const found = await connection.query<{ id: string }>(
    "SELECT id FROM message WHERE conversation_id = $1 AND client_id = $2",
    [conversationId, clientId],
  );
  return found.rows[0]?.id;
}

async function noteReply(connection: Connection, conversationId: string, at: Date): Promise<void> {
  await connection.query(
    `UPDATE handoff SET first_human_reply_at = $2 FROM baton
     WHERE handoff.id = baton.handoff_id AND baton.conversation_id = $1 AND first_human_reply_at IS NULL`,
    [conversationId, at],
  );
}
