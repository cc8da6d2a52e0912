import type { Trigger } from "../triggers/trigger.ts";

type Decided = Omit<Trigger, "id" | "version">;

/** A trigger as it might be. With the id of one in use: what is left out stays as it is there. */
export type Draft = { readonly id?: string | undefined } & {
  readonly [K in keyof Decided]?: Decided[K] | undefined;
};

/** What is proposed: a whole set, or changes to the triggers in use. Nothing: they stay as they are. */
export type Proposal = {
  readonly triggers?: readonly Draft[] | undefined;
  readonly changes?: readonly Draft[] | undefined;
  /** Ids of those that would be taken out of use. */
  readonly retired?: readonly string[] | undefined;
};

/** The triggers as they would be after the change, or a sentence that says why they cannot be. */
export type Proposed =
  | { readonly possible: true; readonly triggers: readonly Trigger[] }
  | { readonly possible: false; readonly problem: string };

/** Puts a proposal in the place of what is in use. */
export function propose(
  inUse: readonly Trigger[],
  teams: readonly { readonly id: string }[],
  { triggers, changes = [], retired = [] }: Proposal,
): Proposed {
  const drafts = triggers ?? changes;
  const named = [...drafts.flatMap(({ id }) => id ?? []), ...retired];
  const unknown = named.find((id) => inUse.every((trigger) => trigger.id !== id));
  if (unknown !== undefined) return { possible: false, problem: `There is no trigger ${unknown} in use.` };

  const proposed: Trigger[] = [];
  for (const [at, draft] of drafts.entries()) {
    const trigger = complete(
      draft,
      inUse.find(({ id }) => id === draft.id),
      at,
    );
    const problem =
      trigger === undefined
        ? "A new trigger needs a name and a kind; a change to one in use needs its id."
        : problemOf(trigger, teams);
    if (trigger === undefined || problem !== undefined) return { possible: false, problem: problem ?? "" };
    proposed.push(trigger);
  }
  const isProposed = ({ id }: Trigger): boolean => proposed.some((trigger) => trigger.id === id);
  const kept = triggers === undefined ? inUse.filter((trigger) => !isProposed(trigger)) : [];
  return { possible: true, triggers: [...kept, ...proposed].filter(({ id }) => !retired.includes(id)) };
}

/** What most triggers have, where nothing is said of it. */
const usual = {
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases: [],
  team: null,
  lines: [],
  channels: [],
  quietMinutes: 30,
} as const;

function complete({ name, kind, ...draft }: Draft, inUse: Trigger | undefined, at: number): Trigger | undefined {
  const [called, listens] = [name ?? inUse?.name, kind ?? inUse?.kind];
  if (called === undefined || listens === undefined) return undefined;
  const stays = inUse ?? { ...usual, id: `new ${at + 1}`, version: 0 };
  return {
    id: stays.id,
    name: called,
    kind: listens,
    threshold: draft.threshold ?? stays.threshold,
    mode: draft.mode ?? stays.mode,
    state: draft.state ?? stays.state,
    priority: draft.priority ?? stays.priority,
    phrases: draft.phrases ?? stays.phrases,
    team: draft.team === undefined ? stays.team : draft.team,
    lines: draft.lines ?? stays.lines,
    channels: draft.channels ?? stays.channels,
    quietMinutes: draft.quietMinutes ?? stays.quietMinutes,
    version: stays.version + 1,
  };
}

function problemOf({ name, kind, phrases, team }: Trigger, teams: readonly { readonly id: string }[]) {
  if (kind === "custom" && phrases.length === 0) return `“${name}” needs at least one phrase to listen for.`;
  if (kind !== "custom" && phrases.length > 0) return `“${name}” is not of kind custom, so it has no phrases.`;
  if (team !== null && teams.every(({ id }) => id !== team)) return `“${name}” calls a team that does not exist.`;
  return undefined;
}
