import { valuesOf, type Header } from "./headers.ts";

/** What the receiving server found of the sender (RFC 7489): `unknown` where nobody whom we trust has looked. */
export type Dmarc = "pass" | "fail" | "none" | "unknown";

/**
 * The verdict of the server that the operator trusts (RFC 8601): that of the topmost field with its name, since it
 * writes above what came, and anybody may write its name below. It vouches for nobody from below a server that is not
 * its own; it may always warn.
 */
export function dmarcOf(headers: readonly Header[], authservId: string | undefined): Dmarc {
  if (authservId === undefined) return "unknown";
  const at = headers.findIndex(
    ({ name, value }) => name === "authentication-results" && serverOf(value) === authservId.toLowerCase(),
  );
  const found = verdictIn(headers[at]?.value ?? "");
  if (found !== "pass") return found;
  const above = valuesOf(headers.slice(0, at), "received");
  return above.some((received) => isForeign(received, authservId)) ? "unknown" : found;
}

/**
 * Why this sender may not be who they say. Where no server is trusted the topmost verdict still keeps automatic answers
 * away: whoever wrote it in only harms themselves.
 */
export function unproven(headers: readonly Header[], authservId: string | undefined): string | undefined {
  const [top = ""] = valuesOf(headers, "authentication-results");
  const verdict = authservId === undefined ? verdictIn(top) : dmarcOf(headers, authservId);
  return verdict === "fail"
    ? "The mail server could not confirm that this sender wrote it; the address may be forged."
    : undefined;
}

const serverOf = (results: string): string => results.trim().split(/[\s;]/, 1)[0]?.toLowerCase() ?? "";

/** Longer results are nobody's; their warnings count all the same. */
const longestResults = 8_000;

/**
 * The field repeats what the sender chose: `smtp.mailfrom=dmarc=pass@evil.test`, perhaps in quotes or in a comment. So
 * a warning counts wherever it stands, and anything else only at the beginning of a result.
 */
function verdictIn(results: string): Dmarc {
  if (/\bdmarc\s*=\s*fail\b/i.test(results)) return "fail";
  const bare = results
    .slice(0, longestResults)
    .replace(/"(?:\\.|[^"\\])*"/g, " ")
    .replace(/\([^()]*\)/g, " ");
  const verdict = /;\s*dmarc\s*=\s*(\w+)/i.exec(bare)?.[1]?.toLowerCase();
  return verdict === "pass" || verdict === "none" ? verdict : "unknown";
}

/** Whether a server of another domain took the mail in here. Servers within a house have names without a dot, or none. */
function isForeign(received: string, authservId: string): boolean {
  const by = /\bby\s+([\w-]+(?:\.[\w-]+)+)/i.exec(received)?.[1]?.toLowerCase();
  if (by === undefined || /^[\d.]+$/.test(by)) return false;
  const house = (host: string) => host.split(".").slice(-2).join(".");
  return house(by) !== house(authservId.toLowerCase());
}
