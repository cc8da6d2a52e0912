import type { Actor } from "../policy.ts";

/** Agents, their sessions, and API keys. Secrets go in as they came; only their hashes are kept. */
export type People = {
  /** Uses a one-time link up and opens a session; undefined when the link is unknown, used or too old. */
  signIn(token: string): Promise<{ readonly session: string } | undefined>;
  /** The agent of a session that is neither ended nor too old. `active` is false for what no person did. */
  bySession(session: string, options: { readonly active: boolean }): Promise<Actor | undefined>;
  byKey(key: string): Promise<Actor | undefined>;
  signOut(session: string): Promise<void>;
  teamsOf(agentId: string): Promise<{ readonly id: string; readonly name: string }[]>;
};
