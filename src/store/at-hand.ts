import type { Colleague } from "../handoff/handoff.ts";

/**
 * Conversations that agents have at hand: those that they hold, and that wait and are offered to them. What is set aside
 * rests, and what the AI still helps with is nobody's load before they take it.
 */
export const atHand = (now: string): string => `SELECT agent_id, line.channel, offered FROM (
    SELECT conversation_id, agent_id, false AS offered FROM baton WHERE holder = 'agent'
    UNION ALL SELECT conversation_id, offered_to, true FROM baton WHERE offered_to IS NOT NULL AND holder = 'team'
  ) theirs JOIN conversation ON conversation.id = conversation_id JOIN line ON line.id = conversation.line_id
  WHERE snoozed_until IS NULL OR snoozed_until <= ${now}`;

/** How many of them there are, by the channel of each. */
export function loadOf(channels: readonly string[]): Colleague["load"] {
  const byChannel: Record<string, number> = {};
  for (const channel of channels) byChannel[channel] = (byChannel[channel] ?? 0) + 1;
  return { all: channels.length, byChannel };
}
