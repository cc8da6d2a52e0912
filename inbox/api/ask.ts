import type { Problem } from "../../src/http/wire/problem.ts";

/** The server said no, or could not be reached; `message` is a sentence for the reader. */
export class Refusal extends Error {
  /** 0 when the server could not be reached. */
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, sentence: string, problem?: Problem, cause?: unknown) {
    super(sentence, { cause });
    this.name = "Refusal";
    this.status = status;
    this.problem = problem;
  }
}

type Question = { method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; body?: unknown; signal?: AbortSignal };

/**
 * Asks the API on this origin. What comes back is trusted to have the shape of src/http/wire/: the server checks it.
 * Throws a Refusal.
 */
export async function ask<T>(path: string, { method = "GET", body, signal }: Question = {}): Promise<T> {
  const sent = body === undefined ? "" : JSON.stringify(body);
  const answer = await reach(`/api/v1${path}`, {
    method,
    // What an agent did is done, also when they close the page at once. Browsers refuse more than 64 KiB of it
    // (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch), and a character is at most three bytes.
    keepalive: method !== "GET" && sent.length < 16_000,
    ...(signal && { signal }),
    ...(body !== undefined && { body: sent, headers: { "content-type": "application/json" } }),
  });
  if (!answer.ok) throw await refusalOf(answer);
  return answer.status === 204 ? (undefined as T) : await answer.json();
}

/** Tells the API to do something. */
export function tell<T = void>(path: string, body: unknown = {}): Promise<T> {
  return ask<T>(path, { method: "POST", body });
}

/** A request that a dead network swallowed would keep everything waiting that comes after it (in ms). */
const longest = 60_000;

async function reach(path: string, init: RequestInit): Promise<Response> {
  const late = AbortSignal.timeout(longest);
  try {
    return await fetch(path, { ...init, signal: init.signal ? AbortSignal.any([init.signal, late]) : late });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw unreachable(cause);
  }
}

async function refusalOf(answer: Response): Promise<Refusal> {
  const problem: Problem | undefined = answer.headers.get("content-type")?.includes("json")
    ? await answer.json().catch(() => undefined)
    : undefined;
  return refusal(answer.status, problem);
}

/** What a refusal says to its reader: the first thing that is wrong, or what its number means. */
export function refusal(status: number, problem?: Problem): Refusal {
  const detail = problem?.errors?.[0]?.message ?? problem?.detail ?? problem?.title;
  return new Refusal(status, detail ?? statusWords(status), problem);
}

/** Nobody was reached. */
export const unreachable = (cause?: unknown): Refusal =>
  new Refusal(0, "Baton cannot be reached. Check the connection; nothing that you wrote is lost.", undefined, cause);

function statusWords(status: number): string {
  if (status === 401) return "You are signed out. Open a new sign-in link.";
  if (status === 403) return "Your role does not allow this. An operator can change that.";
  if (status === 404) return "This is no longer here.";
  if (status === 413) return "This is too large to send.";
  if (status === 429) return "Too many requests. Wait a moment, then try again.";
  return "Something broke on our side. Try again; if it stays, tell your operator.";
}
