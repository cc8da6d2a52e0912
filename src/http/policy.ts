import type { Role } from "./wire/people.ts";

/** Who asks: an agent who signed in, or an API key, which is an actor of its own with a role. */
export type Actor = {
  readonly kind: "agent" | "key";
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

/** Under whose name something is done: what the verbs and the recorder need of an actor. */
export type By = Pick<Actor, "kind" | "id" | "name">;

export function byOf({ kind, id, name }: Actor): By {
  return { kind, id, name };
}

/**
 * Who may do what, by role. What is not listed is refused. This first version knows roles only: limiting agents and
 * leads to their teams' conversations comes with team scoping, and belongs here.
 */
const allowed = {
  "sign out": ["agent", "lead", "operator", "auditor"],
  "read conversations": ["agent", "lead", "operator", "auditor"],
  "answer customers": ["agent", "lead", "operator"],
  "judge handoffs": ["agent", "lead", "operator"],
  "see sources": ["lead", "operator", "auditor"],
  "see people": ["agent", "lead", "operator", "auditor"],
  "say where I am": ["agent", "lead", "operator"],
  "change people": ["operator"],
  "see routing": ["lead", "operator", "auditor"],
  "change routing": ["operator"],
  "see lines": ["agent", "lead", "operator", "auditor"],
  "change lines": ["operator"],
  "see knowledge": ["agent", "lead", "operator", "auditor"],
  "change knowledge": ["operator"],
  "see triggers": ["lead", "operator", "auditor"],
  "replay triggers": ["operator"],
  "change triggers": ["operator"],
  "export cases": ["operator"],
  "change webhooks": ["operator"],
  "see figures": ["lead", "operator", "auditor"],
  "see measurements": ["operator"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

/** What a route may declare. `anyone` is for signing in and for the description of the API itself. */
export type Policy = Action | "anyone";

/** The one place where permission is decided. */
export function can(actor: Pick<Actor, "role">, action: Action): boolean {
  const roles: readonly Role[] = allowed[action];
  return roles.includes(actor.role);
}

/** Whether a word is a policy at all; asked of every route before the server starts (I8). */
export function isPolicy(word: string): word is Policy {
  return word === "anyone" || Object.hasOwn(allowed, word);
}

/** The roles that a policy lets in, for the description of the API. */
export function rolesOf(policy: Policy): readonly Role[] | "anyone" {
  return policy === "anyone" ? "anyone" : allowed[policy];
}
