import type { Traits } from "../../conversation/conversation.ts";
import { answerBy } from "../../handoff/clock.ts";
import { Hours } from "../../handoff/handoff.ts";
import type { Topic } from "../../handoff/topic.ts";
import { gravity } from "../../triggers/fire.ts";
import type { SignalKind } from "../../triggers/signal.ts";
import { type Cause, standing } from "../consent.ts";
import { usualCopies } from "../copies.ts";
import { invited } from "../invitations.ts";
import { nameOfCustomer } from "../names.ts";

/** What of a channel's ways a conversation is shown with. */
export type ShownTraits = (channel: string) => Pick<Traits, "replyWindowHours" | "optOut">;

/** Signals in the order in which an agent should hear of them. */
export const mostPressing = `array_position(ARRAY['${gravity.join("', '")}'], kind), score DESC, at, id`;

/** Everything a row of the list shows, for the ids of `page`: the last words come from one index step each. */
export const shown = `
SELECT conversation.id, conversation.number, line.channel, line.id AS line_id, line.name AS line_name, line.address,
  CASE WHEN line.state = 'paused' THEN 'The line is paused.'
    WHEN line.halted THEN COALESCE(line.reason, 'The line waits for an operator.') END AS line_halted,
  customer.id AS customer_id, ${nameOfCustomer} AS customer_name, identity.value AS identity,
  conversation.subject, baton.holder, baton.epoch, baton.since, baton.waiting_since, baton.deadline, baton.reminders, baton.handoff_id,
  team.id AS team_id, team.name AS team_name, agent.id AS agent_id, agent.name AS agent_name, handoff.priority, handoff.topic,
  asked.id AS asked_id, asked.name AS asked_name, baton.offered_until,
  handoff.requested_at AS called_at, called.id AS called_id, called.name AS called_name, called.answer_minutes AS called_minutes,
  called.hours AS called_hours,
  last.author AS last_author, last.text AS last_text, last.at AS last_at,
  alarm.kind AS signal_kind, alarm.evidence AS signal_evidence,
  conversation.opened_at, conversation.last_message_at, conversation.last_customer_at, conversation.unread,
  conversation.snoozed_until, conversation.window_closed_at, page.place,
  claimed.id AS claims_id, claimed.number AS claims_number, usual.cc,
  consent.state AS consent_state, consent.cause AS consent_cause, consent.words AS consent_words, consent.at AS consent_at, consent.everywhere AS consent_everywhere
FROM page
JOIN conversation ON conversation.id = page.id
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id
JOIN baton ON baton.conversation_id = conversation.id
LEFT JOIN team ON team.id = baton.team_id
LEFT JOIN agent ON agent.id = baton.agent_id
LEFT JOIN agent asked ON asked.id = baton.offered_to
LEFT JOIN handoff ON handoff.id = baton.handoff_id
LEFT JOIN team called ON called.id = handoff.team_id AND ${invited}
LEFT JOIN conversation claimed ON claimed.id = conversation.claims_id
LEFT JOIN LATERAL (${usualCopies}) usual ON true
LEFT JOIN LATERAL (
  SELECT author, left(text, 280) AS text, at FROM message
  -- Our own line at a pass says nothing about this customer; what was said before it does.
  WHERE message.conversation_id = conversation.id AND kind = 'message' AND author <> 'system' ORDER BY seq DESC LIMIT 1
) last ON true
LEFT JOIN LATERAL (${standing("line", "conversation.identity_id")}) consent ON true
LEFT JOIN LATERAL (
  SELECT kind, evidence FROM signal WHERE signal.handoff_id = baton.handoff_id ORDER BY ${mostPressing} LIMIT 1
) alarm ON true`;

/** One row of `shown`. */
export type Row = {
  id: string;
  number: number;
  channel: string;
  line_id: string;
  line_name: string;
  address: string;
  line_halted: string | null;
  customer_id: string;
  customer_name: string | null;
  identity: string;
  subject: string | null;
  holder: "ai" | "team" | "agent" | "nobody";
  epoch: number;
  since: Date;
  waiting_since: Date | null;
  deadline: Date | null;
  reminders: number;
  handoff_id: string | null;
  team_id: string | null;
  team_name: string | null;
  agent_id: string | null;
  agent_name: string | null;
  priority: "low" | "normal" | "high" | "urgent" | null;
  topic: Topic | null;
  asked_id: string | null;
  asked_name: string | null;
  offered_until: Date | null;
  called_at: Date | null;
  called_id: string | null;
  called_name: string | null;
  called_minutes: number | null;
  called_hours: unknown;
  last_author: "customer" | "ai" | "agent" | "system" | null;
  last_text: string | null;
  last_at: Date | null;
  signal_kind: SignalKind | null;
  signal_evidence: string | null;
  opened_at: Date;
  last_message_at: Date;
  last_customer_at: Date | null;
  unread: number;
  snoozed_until: Date | null;
  window_closed_at: Date | null;
  claims_id: string | null;
  claims_number: number | null;
  cc: string[] | null;
  consent_state: "out" | "paused" | null;
  consent_cause: Cause | null;
  consent_words: string | null;
  consent_at: Date | null;
  consent_everywhere: boolean | null;
  place: Date;
};

/** A conversation as lists and screens show it; times in ISO 8601, no key without a value. */
export function conversationOf(row: Row, traits: ShownTraits) {
  const { replyWindowHours, optOut } = traits(row.channel);
  const closes = windowCloses(row, replyWindowHours);
  return {
    id: row.id,
    number: row.number,
    channel: row.channel,
    line: {
      id: row.line_id,
      name: row.line_name,
      address: row.address,
      ...(row.line_halted !== null && { halted: row.line_halted }),
    },
    customer: {
      id: row.customer_id,
      identity: row.identity,
      ...(row.customer_name !== null && { name: row.customer_name }),
    },
    ...(row.subject !== null && { subject: row.subject }),
    holder: {
      who: row.holder,
      ...(row.team_id !== null && row.team_name !== null && { team: { id: row.team_id, name: row.team_name } }),
      ...(row.agent_id !== null && row.agent_name !== null && { agent: { id: row.agent_id, name: row.agent_name } }),
      epoch: row.epoch,
      since: row.since.toISOString(),
      ...(row.deadline !== null && { deadline: row.deadline.toISOString() }),
      ...(row.reminders > 0 && { reminders: row.reminders }),
    },
    ...(row.waiting_since !== null && { waitingSince: row.waiting_since.toISOString() }),
    ...(row.handoff_id !== null && { handoff: row.handoff_id }),
    ...(row.priority !== null && { priority: row.priority }),
    ...(row.topic !== null && { topic: row.topic }),
    ...(row.asked_id !== null &&
      row.asked_name !== null &&
      row.offered_until !== null && {
        offered: { agent: { id: row.asked_id, name: row.asked_name }, until: row.offered_until.toISOString() },
      }),
    ...(row.called_at !== null &&
      row.called_id !== null &&
      row.called_name !== null &&
      row.called_minutes !== null && {
        invited: {
          team: { id: row.called_id, name: row.called_name },
          since: row.called_at.toISOString(),
          deadline: answerBy(
            { answerMinutes: row.called_minutes, hours: Hours.nullable().parse(row.called_hours) },
            row.priority ?? "normal",
            row.called_at,
          ).toISOString(),
        },
      }),
    ...(row.last_author !== null &&
      row.last_text !== null &&
      row.last_at !== null && {
        last: { author: row.last_author, text: row.last_text, at: row.last_at.toISOString() },
      }),
    ...(row.signal_kind !== null &&
      row.signal_evidence !== null && {
        signal: { kind: row.signal_kind, evidence: row.signal_evidence },
      }),
    ...(row.cc !== null && row.cc.length > 0 && { cc: row.cc }),
    ...(row.claims_id !== null &&
      row.claims_number !== null && { claims: { id: row.claims_id, number: row.claims_number } }),
    openedAt: row.opened_at.toISOString(),
    lastMessageAt: row.last_message_at.toISOString(),
    unread: row.unread,
    ...(row.snoozed_until !== null && { snoozedUntil: row.snoozed_until.toISOString() }),
    ...(closes !== undefined && { windowClosesAt: closes.toISOString() }),
    ...(row.consent_state !== null &&
      row.consent_cause !== null &&
      row.consent_at !== null && {
        consent: {
          state: row.consent_state,
          since: row.consent_at.toISOString(),
          cause: row.consent_cause,
          ...(row.consent_words !== null && row.consent_words !== "" && { words: row.consent_words }),
          everywhere: row.consent_everywhere ?? false,
          blocks:
            row.consent_state === "out" && optOut !== "automatic" ? ("everything" as const) : ("automatic" as const),
        },
      }),
  };
}

/** So long after the customer's last message, or since the provider said so; what it said before that message is past. */
function windowCloses(row: Row, hours: number | null): Date | undefined {
  if (hours === null || row.last_customer_at === null) return undefined;
  const { last_customer_at: since, window_closed_at: said } = row;
  const closes = new Date(since.getTime() + hours * 3_600_000);
  return said !== null && said >= since && said < closes ? said : closes;
}
