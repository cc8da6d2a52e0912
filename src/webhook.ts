import { Webhook as Signature } from "standardwebhooks";
import type { Answer, Errand } from "./fetch.ts";

/** An address that hears of what happens, and the secret that proves to it that we speak. */
export type Hook = { readonly url: string; readonly secret: string };

/** Something that happened, by ids and states alone: who is told asks the API for the words, and may be refused them. */
export type Happening = {
  /** The same on every attempt, so that a receiver can tell a repeat. */
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly conversation: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What came of telling. `gone`: the receiver says that it wants nothing more (410). */
export type Told =
  | { readonly outcome: "taken"; readonly status: number }
  | { readonly outcome: "gone"; readonly status: number }
  | { readonly outcome: "failed"; readonly status?: number; readonly reason: string };

type Needs = {
  readonly fetch: (errand: Errand) => Promise<Answer>;
  /** Whether an address on this machine may be told: only where whoever set it up owns the machine. */
  readonly mayStayHere: boolean;
};

/** Longer than this nobody is waited for (the specification says 15 to 30 s; we hold a place for each meanwhile). */
const withinMs = 15_000;

/**
 * Tells one address of one happening, signed as Standard Webhooks wants it
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 * Any 2xx is taken; a redirect is not followed, because a secret's proof goes to one address only.
 */
export async function tell({ fetch, mayStayHere }: Needs, hook: Hook, happening: Happening, now: Date): Promise<Told> {
  const { id, kind, at, conversation, data } = happening;
  const told = { ...(conversation !== null && { conversation }), ...data };
  const json = JSON.stringify({ type: kind, timestamp: at.toISOString(), data: told });
  const headers = {
    "user-agent": "Baton",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1_000)),
    "webhook-signature": new Signature(hook.secret).sign(id, now, json),
  };
  const trusted = mayStayHere && isHere(hook.url) ? new URL(hook.url).origin : undefined;
  try {
    const signal = AbortSignal.timeout(withinMs);
    const answer = await fetch({ address: hook.url, headers, json, mostBytes: 0, trusted, signal });
    if (answer.outcome === "refused")
      return { outcome: "failed", reason: "The address is not public, or not https: nothing is sent there." };
    const { status } = answer;
    if (status >= 200 && status < 300) return { outcome: "taken", status };
    if (status === 410) return { outcome: "gone", status };
    return { outcome: "failed", status, reason: `It answered with status ${status}.` };
  } catch (cause) {
    const late = cause instanceof Error && cause.name === "TimeoutError";
    return { outcome: "failed", reason: late ? "It did not answer within 15 seconds." : "It could not be reached." };
  }
}

/** An address of this machine. */
const isHere = (url: string): boolean =>
  URL.canParse(url) && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);
