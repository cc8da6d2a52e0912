import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Me } from "../../src/http/wire/people.ts";
import { channelWords } from "../words/channel.ts";
import { customerWords } from "../words/name.ts";
import { signalWords } from "../words/signals.ts";

/** What the system shows while nobody looks at the inbox. A newer one about the same conversation takes its place. */
export type Notice = { readonly title: string; readonly body: string };

/** The kinds of events after which it is worth looking whether somebody is needed. */
export const telling: ReadonlySet<string> = new Set([
  "handoff.requested",
  "handoff.raised",
  "handoff.offered",
  "handoff.overdue",
  "handoff.escalated",
  "handoff.overflowed",
  "handoff.returned_absent",
  "message.received",
  "promise.due",
]);

/**
 * What to tell an agent after an event, if anything: what is theirs to answer, and nothing that a colleague has. It names
 * no words of the customer, since it may stand on a locked screen.
 */
export function noticeOf(kind: string, conversation: Conversation, me: Pick<Me, "id" | "teams">): Notice | undefined {
  const { holder, offered, invited, signal, channel } = conversation;
  const who = customerWords(conversation.customer);
  const about = [signal && signalWords(signal.kind), channelWords(channel)].filter(Boolean).join(", ");
  if (holder.who === "agent") {
    if (holder.agent?.id !== me.id) return undefined;
    if (kind === "message.received") return { title: `${who} answered you`, body: channelWords(channel) };
    return kind === "promise.due" ? { title: `A promise to ${who} is due`, body: about } : undefined;
  }
  const team = holder.team ?? invited?.team;
  if (team === undefined || holder.who === "nobody") return undefined;
  if (offered?.agent.id === me.id && kind !== "message.received")
    return invited === undefined
      ? { title: `${who} is waiting for you`, body: about }
      : { title: `You are asked to look at ${who}`, body: `The AI keeps helping. ${about}` };
  if (!me.teams.some(({ id }) => id === team.id)) return undefined;
  switch (kind) {
    case "handoff.requested":
    case "handoff.raised":
    case "handoff.overflowed":
    case "handoff.returned_absent":
    case "promise.due":
      return { title: `${who} is waiting for ${team.name}`, body: about };
    case "handoff.overdue":
    case "handoff.escalated":
      return { title: `Nobody has answered ${who} yet`, body: `${team.name}, ${about}` };
    default:
      return undefined;
  }
}
