import twilio from "twilio";
import { z } from "zod";
import { TryLater } from "../channel.ts";
import { meaningOf } from "./errors.ts";

/** How a request of the SDK's failed: Twilio said no, nobody was reached, or we cannot tell what became of it. */
export type Failure =
  | { readonly kind: "refused"; readonly status: number; readonly code: string | undefined }
  | { readonly kind: "unreached" }
  | { readonly kind: "unclear" };

/** Errors of Twilio's newer APIs are RFC 9457 problems, for which the SDK has a class that it does not export. */
const Problem = z.object({ status: z.int(), title: z.string() });
const Code = z.union([z.number().int().positive().transform(String), z.string().min(1)]);

/** Never throws, whatever Twilio or something between us answered: HTML, nothing, a code that is no number. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof twilio.RestException || Problem.safeParse(thrown).success) {
    const { status, code } = z.object({ status: z.number(), code: Code.optional().catch(undefined) }).parse(thrown);
    // The gateway before Twilio gave up waiting, or sent us elsewhere: what lay behind it may have gone on.
    if (status >= 500 || status < 400 || status === 408) return { kind: "unclear" };
    return { kind: "refused", status, code: code ?? (status === 401 ? "20003" : undefined) };
  }
  return neverConnected(thrown) ? { kind: "unreached" } : { kind: "unclear" };
}

const beforeSending = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Whether the connection never came about, in which case nothing was sent. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && beforeSending.has(error.code)) return true;
  if ("syscall" in error && error.syscall === "connect") return true;
  const causes = error instanceof AggregateError ? error.errors : [error.cause];
  return causes.length > 0 && causes.every(neverConnected);
}

/** Waits no longer than `signal` allows. The SDK cannot be stopped, so the request itself goes on unheard. */
export function until<T>(signal: AbortSignal, request: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error("the time for this request is over", { cause: signal.reason }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    request.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** What came of asking Twilio; its "no" is put in words. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly says: string };

/** @throws {TryLater} when Twilio did not say anything of use */
export async function attempt<T>(signal: AbortSignal, request: Promise<T>): Promise<Asked<T>> {
  try {
    return { ok: true, value: await until(signal, request) };
  } catch (cause) {
    const failure = failureFrom(cause);
    if (failure.kind === "refused" && failure.status !== 429) return { ok: false, says: saysOf(failure) };
    throw new TryLater("Twilio cannot be asked at present", { cause });
  }
}

function saysOf({ status, code }: { readonly status: number; readonly code: string | undefined }): string {
  const meaning = meaningOf(code);
  return code === undefined ? `(It answered with ${status}.)` : `(Error ${code}: ${meaning.todo ?? meaning.says})`;
}
