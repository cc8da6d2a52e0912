import type { Decision } from "../decide.ts";
import type { Team } from "../handoff/handoff.ts";
import { readTopic } from "../handoff/read-topic.ts";
import { route } from "../handoff/routing.ts";
import type { RoutingRule } from "../handoff/rules.ts";
import { fold } from "../triggers/fold.ts";
import type { Sighting } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { PastHandoff, Story } from "./story.ts";
import { type Moment, momentOf, type Stretch } from "./stretches.ts";

/** A person is called: where, by what, and which team. */
export type Call = {
  /** The place of the customer's last word before it. */
  readonly seq: number;
  readonly at: Date;
  /** The message that decided. */
  readonly message: string;
  readonly because: string;
  readonly signal: Pick<Sighting, "kind" | "evidence"> | null;
  readonly trigger: Pick<Trigger, "id" | "name"> | null;
  readonly team: Pick<Team, "id" | "name">;
};

/** What decides whom a call reaches. */
export type Routes = { readonly teams: readonly Team[]; readonly rules: readonly RoutingRule[] };

/** A pass that triggers decide, with the team that would have been there for it at that time. */
export function callOf(
  story: Story,
  moment: Moment,
  { signals, team, because }: Extract<Decision, { next: "pass" }>,
  { triggers, teams, rules }: Routes & { readonly triggers: readonly Trigger[] },
): Call {
  const [first] = signals;
  const { line } = story;
  const said = story.messages
    .slice(0, moment.upTo)
    .filter(({ author }) => author.kind === "customer")
    .map(({ id, text }) => ({ id, text, folded: fold(text) }));
  // The language was not kept, and what is kept of a customer now was perhaps not so then.
  const about = { topic: readTopic({ said, signals }), language: null, line: line.id, channel: line.channel };
  const called = route(teams, {
    signals,
    triggerTeam: team,
    lineTeam: line.team,
    rules,
    about: { ...about, attributes: {} },
    now: moment.at,
  });
  return {
    seq: moment.seq,
    at: moment.at,
    message: first?.message ?? lastMessage(story, moment),
    because,
    signal: first ?? null,
    trigger: triggers.find(({ id }) => id === first?.trigger?.id) ?? null,
    team: called.team,
  };
}

/** A handoff as it happened. */
export const callAsItWas = (story: Story, moment: Moment, handoff: PastHandoff): Call => ({
  seq: moment.seq,
  at: handoff.at,
  message: handoff.signal?.message ?? lastMessage(story, moment),
  because: handoff.byTrigger ? "This is what happened." : "The AI had no answer of its own.",
  signal: handoff.signal,
  trigger: null,
  team: handoff.team,
});

/** The pass that ended a stretch. */
export function passOf(story: Story, stretch: Stretch): Call | undefined {
  const { handoff } = stretch;
  const moment = handoff === undefined ? undefined : momentOf(stretch, handoff);
  return handoff === undefined || moment === undefined ? undefined : callAsItWas(story, moment, handoff);
}

const lastMessage = ({ messages }: Story, { upTo }: Moment): string => messages[upTo - 1]?.id ?? "";
