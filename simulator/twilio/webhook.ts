import { randomUUID } from "node:crypto";
import { type Answer, post } from "./signing.ts";

/** One call of a webhook, with everything that Twilio may do until somebody took it. */
export type Call = {
  readonly token: string;
  readonly url: string;
  readonly fallbackUrl?: string | undefined;
  readonly form: URLSearchParams;
};

/** The last word, and every answer on the way to it, oldest first. */
export type Called = { readonly answer: Answer; readonly attempts: readonly Answer[] };

type Why = "ct" | "rt" | "4xx" | "5xx";

/**
 * How long to wait and what to try again rides in the address's fragment
 * (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides): `rt` and `tt` in milliseconds, `rc`
 * retries of the failures in `rp`. Without it only a connection that failed is tried again, once.
 */
function overridesOf(url: string) {
  const given = new URLSearchParams(new URL(url).hash.slice(1));
  const number = (key: string, most: number, usual: number) =>
    given.has(key) ? Math.min(most, Math.max(0, Number(given.get(key)))) : usual;
  const policy = new Set((given.get("rp") ?? "ct").split(","));
  return {
    readMs: number("rt", 15_000, 15_000),
    totalMs: number("tt", 15_000, 15_000),
    retries: number("rc", 5, 1),
    retriesAfter: (why: Why) => policy.has("all") || policy.has(why),
  };
}

/** Calls it, again where the overrides say so, and then the fallback address. Never throws. */
export async function call({ token, url, fallbackUrl, form }: Call): Promise<Called> {
  const { readMs, totalMs, retries, retriesAfter } = overridesOf(url);
  const idempotencyToken = randomUUID();
  const began = performance.now();
  const attempts: Answer[] = [];
  for (let retry = 0; ; retry++) {
    const left = totalMs - (performance.now() - began);
    const { answer, why } = await attempt(url, { token, form, idempotencyToken }, Math.min(readMs, left));
    attempts.push(answer);
    if (why === undefined) return { answer, attempts };
    if (retry < retries && retriesAfter(why) && totalMs - (performance.now() - began) > 1) continue;
    if (fallbackUrl === undefined) return { answer, attempts };
    const told = new URLSearchParams(form);
    told.set("ErrorCode", why === "ct" ? "11205" : "11200");
    told.set("ErrorUrl", url.split("#", 1)[0] ?? url);
    // A fresh delivery of its own, as far as the token goes.
    const last = await attempt(fallbackUrl, { token, form: told, idempotencyToken: randomUUID() }, readMs);
    return { answer: last.answer, attempts: [...attempts, last.answer] };
  }
}

async function attempt(
  url: string,
  posting: Parameters<typeof post>[1],
  waitMs: number,
): Promise<{ readonly answer: Answer; readonly why?: Why }> {
  try {
    const answer = await post(url, posting, Math.max(1, Math.ceil(waitMs)));
    if (answer.status >= 500) return { answer, why: "5xx" };
    return answer.status >= 400 ? { answer, why: "4xx" } : { answer };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const why = isLate || wasConnected(error) ? "rt" : "ct";
    return { answer: { status: 0, type: null, body: isLate ? "no answer in time" : "no connection" }, why };
  }
}

/** A connection that was cut was there; one that nobody accepted was not. */
function wasConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return code === "ECONNRESET" || code === "UND_ERR_SOCKET";
}
