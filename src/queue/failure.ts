import type { Log } from "./jobs.ts";

/**
 * What may be logged of an error: its name, its code, the first line of its message and where it came from. Never the
 * whole error: databases and parsers quote the row or the text that they choked on, which may be a customer's.
 */
export function reasonOf(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const line = error instanceof SyntaxError ? "" : (error.message.split("\n").find((text) => text.trim() !== "") ?? "");
  const frames = (error.stack ?? "").split("\n").filter((text) => text.startsWith("    at "));
  return {
    error: `${error.name}${code}: ${line.slice(0, 200)}`,
    at: frames
      .slice(0, 3)
      .map((text) => text.trim())
      .join(", "),
  };
}

/**
 * Reports errors of the connection, the same one at most once in ten seconds: a database that is away for a minute
 * would otherwise fill the log with thousands of lines, and hide the one that says why.
 */
export function complainTo(log: Log): (error: Error) => void {
  const told = new Map<string, number>();
  return (error) => {
    const reason = reasonOf(error);
    const now = performance.now();
    if (now - (told.get(reason.error) ?? -Infinity) < 10_000) return;
    if (told.size > 100) told.clear();
    told.set(reason.error, now);
    log.error(reason, "the queue failed at something; it goes on and tries again");
  };
}

/** @throws {Error} with `message` if `work` takes longer than `ms`; the work itself is not stopped */
export async function within<Result>(ms: number, work: Promise<Result>, message: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
