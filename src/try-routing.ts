import type { Team } from "./handoff/handoff.ts";
import { openness } from "./handoff/hours.ts";
import { route } from "./handoff/routing.ts";
import type { About, RoutingRule } from "./handoff/rules.ts";
import type { Topic } from "./handoff/topic.ts";
import type { SignalKind } from "./triggers/signal.ts";

/** What a route looks at. */
export type Facts = {
  readonly kinds: readonly SignalKind[];
  readonly about: About;
  /** The team of the line. */
  readonly lineTeam: string | null;
};

type Needs = {
  readonly teams: () => Promise<readonly Team[]>;
  readonly rules: () => Promise<readonly RoutingRule[]>;
  /** Of a conversation as it stands; undefined when there is none. */
  readonly facts: (conversationId: string) => Promise<Facts | undefined>;
  readonly line: (id: string) => Promise<{ readonly channel: string; readonly team?: string | undefined } | undefined>;
  readonly now: () => Date;
};

type Asked = {
  readonly conversation?: string | undefined;
  readonly facts?:
    | {
        readonly kinds: readonly SignalKind[];
        readonly topic: Topic;
        readonly line?: string | undefined;
        readonly channel?: string | undefined;
        readonly language?: string | undefined;
        readonly attributes: Readonly<Record<string, string>>;
      }
    | undefined;
  readonly draft?: (Omit<RoutingRule, "id"> & { readonly id?: string | undefined }) | undefined;
  readonly at?: string | undefined;
};

/** Which team would be called and why, as a pass would find it. It keeps nothing and calls nobody. */
export function createRoutingTest({ teams, rules, facts, line, now }: Needs) {
  const madeUp = async (given: NonNullable<Asked["facts"]>): Promise<Facts> => {
    const { kinds, topic, line: lineId = "", language = null, attributes } = given;
    const known = lineId === "" ? undefined : await line(lineId);
    const channel = given.channel ?? known?.channel ?? "";
    return { kinds, about: { topic, line: lineId, channel, language, attributes }, lineTeam: known?.team ?? null };
  };

  return async ({ conversation, facts: given, draft, at }: Asked) => {
    const found = given !== undefined ? await madeUp(given) : conversation && (await facts(conversation));
    if (!found) return undefined;
    const then = at === undefined ? now() : new Date(at);
    const { team, reason, skills, language } = route(await teams(), {
      signals: found.kinds.map((kind) => ({ kind })),
      triggerTeam: null,
      lineTeam: found.lineTeam,
      rules: withDraft(await rules(), draft),
      about: found.about,
      now: then,
    });
    const opening = openness(team.hours, then);
    const changesAt = opening.open ? opening.until : opening.opens;
    return {
      team: { id: team.id, name: team.name },
      reason,
      skills: [...skills],
      ...(language !== null && { language }),
      open: opening.open,
      ...(changesAt !== null && { changesAt: changesAt.toISOString() }),
    };
  };
}

/** The draft in place of the rule with its id, or before all others, where it is sure to be read. */
function withDraft(rules: readonly RoutingRule[], draft: Asked["draft"]): readonly RoutingRule[] {
  if (draft === undefined) return rules;
  const drafted: RoutingRule = { ...draft, id: draft.id ?? "" };
  return rules.some(({ id }) => id === draft.id)
    ? rules.map((rule) => (rule.id === draft.id ? drafted : rule))
    : [drafted, ...rules];
}
