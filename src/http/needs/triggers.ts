import type { By } from "../policy.ts";
import type { Rule, Trigger, TriggerTest, TriggerVersion } from "../wire/triggers.ts";

/** What may stand against a change. */
export type Objection =
  | { readonly outcome: "unknown" }
  /** Somebody else was faster. */
  | { readonly outcome: "changed meanwhile"; readonly trigger: Trigger }
  | { readonly outcome: "wrong"; readonly path: string; readonly problem: string }
  /** Another trigger in use has this name. */
  | { readonly outcome: "taken" }
  /** It needs a second look; `means` says in sentences what it would mean. */
  | { readonly outcome: "unsure"; readonly means: string };

type Done = { readonly outcome: "done"; readonly trigger: Trigger } | Objection;

/** What it takes to change a trigger: the version that was looked at, and whether the risk is known. */
type Look = { readonly version: number | undefined; readonly sure: boolean };

/** Operators' rules. A change is whole or not at all, is kept as a version, and holds for the next message. */
export type Triggers = {
  /** Those in use and, if asked for, those taken out of use. */
  list(ask: { readonly retired: boolean }): Promise<Trigger[]>;
  trigger(id: string): Promise<Trigger | undefined>;
  /** Newest first; undefined when there is no such trigger. */
  versions(id: string): Promise<TriggerVersion[] | undefined>;
  add(rule: Rule, by: By): Promise<Done>;
  change(id: string, rule: Rule, look: Look, by: By): Promise<Done>;
  retire(id: string, look: Look, by: By): Promise<Done>;
  restore(id: string, by: By): Promise<Done>;
  /** Those that Baton came with become what they were, or come back; resolves to those that did. */
  bringBackDefaults(by: By): Promise<{ readonly outcome: "done"; readonly triggers: Trigger[] } | Objection>;
  /** On a line, on any line of a channel, or anywhere; undefined when there is no such line or channel. */
  test(ask: {
    readonly messages: readonly { readonly role: "customer" | "ai" | "agent"; readonly text: string }[];
    readonly drafts: readonly (Rule & { readonly id?: string | undefined })[];
    readonly line: string | undefined;
    readonly channel: string | undefined;
  }): Promise<TriggerTest | undefined>;
};
