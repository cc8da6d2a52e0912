import type { ChangeTrigger, Rule, Trigger } from "../../src/http/wire/triggers.ts";
import { makeStore, type Store, useStore } from "../frame/store.ts";

/** What an operator has changed and not saved; what is absent stays. A null team leaves it to the route. */
export type Patch = Omit<ChangeTrigger, "version" | "sure">;

type Kept = {
  /** The version that the changes began with. */
  readonly version: number;
  readonly patch: Patch;
};

const prefix = "baton.trigger.";
let store: Store<ReadonlyMap<string, Kept>> | undefined;
/** Read when it is first looked at. */
const kept = (): Store<ReadonlyMap<string, Kept>> => (store ??= makeStore(read()));

/** Changes outlive the page and a reload: leaving by mistake loses nothing. They end with the browser's window. */
function read(): ReadonlyMap<string, Kept> {
  const found = Object.entries(globalThis.sessionStorage ?? {}).filter(([key]) => key.startsWith(prefix));
  return new Map(found.map(([key, text]) => [key.slice(prefix.length), JSON.parse(String(text)) as Kept]));
}

export function useKept(id: string): Kept | undefined {
  return useStore(kept()).get(id);
}

/** The triggers with changes that are not saved. */
export function useUnsaved(): ReadonlySet<string> {
  return new Set(useStore(kept()).keys());
}

/** All changes that are not saved, by the trigger's id. */
export function useDrafts(): ReadonlyMap<string, Patch> {
  return new Map([...useStore(kept())].map(([id, { patch }]) => [id, patch]));
}

/** Changes something more. What is as it was again is no change. */
export function changeDraft(trigger: Trigger, change: Patch): void {
  const before = kept().get().get(trigger.id) ?? { version: trigger.version, patch: {} };
  const patch = withoutSame(trigger, { ...before.patch, ...change });
  if (Object.keys(patch).length === 0) dropDraft(trigger.id);
  else keep(trigger.id, { ...before, patch });
}

/** What was just saved is no draft any more; what else was changed stays one. */
export function settleDraft(trigger: Trigger, saved: Patch): void {
  const patch = withoutSaved(kept().get().get(trigger.id)?.patch ?? {}, saved);
  if (Object.keys(patch).length === 0) dropDraft(trigger.id);
  else keep(trigger.id, { version: trigger.version, patch });
}

/** What of a draft is not in what was saved. */
export function withoutSaved(draft: Patch, saved: Patch): Patch {
  const given: Readonly<Record<string, unknown>> = saved;
  return Object.fromEntries(Object.entries(draft).filter(([key, value]) => !same(given[key], value)));
}

export function dropDraft(id: string): void {
  const next = new Map(kept().get());
  next.delete(id);
  globalThis.sessionStorage?.removeItem(prefix + id);
  kept().set(next);
}

/** Changes belong to whoever made them: signing out takes them along. */
export function forgetTriggerDrafts(): void {
  for (const id of kept().get().keys()) dropDraft(id);
}

function keep(id: string, draft: Kept): void {
  globalThis.sessionStorage?.setItem(prefix + id, JSON.stringify(draft));
  kept().set(new Map(kept().get()).set(id, draft));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A patch without what the trigger is already. */
export function withoutSame(trigger: Rule | Trigger, patch: Patch): Patch {
  const present: Record<string, unknown> = { ...trigger, team: trigger.team ?? null };
  return Object.fromEntries(Object.entries(patch).filter(([key, value]) => !same(present[key], value)));
}

/** The rule as it would be with the patch. */
export function patched(trigger: Rule | Trigger, { team = trigger.team ?? null, ...patch }: Patch): Rule {
  const { team: _, ...before } = ruleOf(trigger);
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...before, ...given, ...(team !== null && { team }) };
}

/** A trigger as far as an operator decides it. */
export function ruleOf(trigger: Rule | Trigger): Rule {
  const { name, kind, threshold, mode, state, priority, phrases, team, lines, channels, quietMinutes } = trigger;
  const rest = { name, kind, threshold, mode, state, priority, phrases, lines, channels, quietMinutes };
  return { ...rest, ...(team !== undefined && { team }) };
}

/** What makes a rule another one, as a patch. */
export function patchTo(from: Trigger, to: Rule): Patch {
  const { kind: _, ...rest } = ruleOf(to);
  return withoutSame(from, { ...rest, team: to.team ?? null });
}

/** A draft as the test can read it: an unfinished name or phrase does not stop it. */
export function testable(rule: Rule): Rule {
  const phrases = rule.phrases.map((phrase) => phrase.trim()).filter(({ length }) => length >= 2 && length <= 80);
  return {
    ...rule,
    name: rule.name.trim().slice(0, 80) || "This trigger",
    phrases: [...new Set(phrases)].slice(0, 50),
  };
}

const saidByFields = ["name", "phrases", "threshold", "team", "lines", "channels", "quietMinutes"] as const;
export type Field = (typeof saidByFields)[number];

/** Puts what the server says is wrong beside the field that it is about; what fits none is the rest. */
export function mistakesIn(errors: readonly { readonly path: string; readonly message: string }[]): {
  readonly fields: Partial<Record<Field, string>>;
  readonly rest: string | undefined;
} {
  const fields: Partial<Record<Field, string>> = {};
  const rest: string[] = [];
  for (const { path, message } of errors) {
    const field = saidByFields.find((known) => path === known || path.startsWith(`${known}.`));
    if (field === undefined) rest.push(message);
    else fields[field] ??= message;
  }
  return { fields, rest: rest.length === 0 ? undefined : rest.join(" ") };
}
