import type { Channel, Line } from "../channels/channel.ts";

/** A notice that is due, with what it tells. */
export type DueNotice = {
  readonly id: string;
  readonly cause: "waiting" | "late";
  readonly to: readonly string[];
  /** This attempt, from 1. */
  readonly attempt: number;
  readonly conversation: string;
  readonly number: number;
  readonly team: string;
  readonly priority: string;
  /** Since when the customer waits. */
  readonly since: Date;
  /** The kinds of signals that called; none where nothing did. */
  readonly kinds: readonly string[];
};

type Needs = {
  readonly notices: {
    plan(now: Date): Promise<void>;
    claim(now: Date): Promise<readonly DueNotice[]>;
    sent(id: string, now: Date): Promise<void>;
    failed(id: string, reason: string): Promise<void>;
  };
  /** Over which line the business writes mail of its own; undefined: it has none that sends. */
  readonly sender: () => Promise<{ readonly channel: Channel; readonly line: Line } | undefined>;
  readonly publicUrl: () => string;
  readonly onError: (error: unknown) => void;
};

const withinMs = 20_000;

/**
 * Tells teams by mail of customers to whom nobody comes. A mail says who waits for whom and where to answer, and nothing
 * of what the customer wrote, because it leaves the house.
 */
export async function sendNotices(needs: Needs, now: Date): Promise<void> {
  const { notices } = needs;
  await notices.plan(now);
  const due = await notices.claim(now);
  if (due.length === 0) return;
  const from = await needs.sender();
  for (const notice of due) {
    if (from === undefined) {
      await notices.failed(notice.id, "There is no mail line that could send it.");
      continue;
    }
    const problem = await send(from, notice, needs.publicUrl()).catch((error: unknown) => {
      needs.onError(error);
      return "The mail server could not be reached.";
    });
    await (problem === undefined ? notices.sent(notice.id, now) : notices.failed(notice.id, problem));
  }
}

type From = { readonly channel: Channel; readonly line: Line };

/** Each address gets a mail of its own; undefined when all were taken. */
async function send({ channel, line }: From, notice: DueNotice, publicUrl: string): Promise<string | undefined> {
  const { subject, text } = letter(notice, publicUrl);
  for (const [at, to] of notice.to.entries()) {
    const outcome = await channel.send(
      line,
      {
        // The same on every attempt, so that a second copy is recognised as one.
        id: `${notice.id}.${at}`,
        // Not the conversation's: an answer to this mail must not become part of what the customer sees.
        conversationId: notice.id,
        part: 0,
        attempt: notice.attempt,
        to,
        cc: [],
        text,
        files: [],
        automatic: true,
        subject,
        answers: [],
      },
      AbortSignal.timeout(withinMs),
    );
    if (outcome.outcome === "refused" || outcome.outcome === "halted") return outcome.reason;
  }
  return undefined;
}

const inWords: Readonly<Record<string, string>> = {
  asked_for_human: "they ask for a person",
  frustration: "they sound angry",
  negotiation: "they ask for other terms",
  high_stakes: "law, money or safety",
  sensitive: "something personal",
  out_of_knowledge: "no article answers it",
  repetition: "they go in circles with the AI",
  ai_uncertain: "the AI could not help",
  custom: "words of your own rule",
};

/** "Waiting for Care since 14:02 UTC: conversation 1042". */
function letter({ cause, team, number, conversation, since, kinds, priority }: DueNotice, publicUrl: string) {
  const why = kinds.map((kind) => inWords[kind] ?? kind).join("; ");
  const subject =
    cause === "late"
      ? `Nobody has answered yet: conversation ${number} waits for ${team}`
      : `Conversation ${number} waits for ${team}`;
  const text = [
    `Conversation ${number} has been waiting for ${team} since ${since.toISOString().slice(11, 16)} UTC.`,
    ...(why === "" ? [] : [`Why: ${why}.`]),
    ...(priority === "urgent" || priority === "high" ? [`Priority: ${priority}.`] : []),
    `Answer here: ${publicUrl}/inbox/waiting/${conversation}`,
    "Please do not answer this mail: the customer would not get it.",
  ].join("\n\n");
  return { subject, text };
}
