/** One header field, its name in lower case, its value unfolded and otherwise as it came. */
export type Header = { readonly name: string; readonly value: string };

/** A mail cut at its first empty line (RFC 5322 2.1). */
export type RawMail = { readonly headers: readonly Header[]; readonly body: Uint8Array };

/** Header blocks above this size are a denial of service, not a mail; the rest is not looked at. */
const longestBlock = 1_048_576;

/**
 * Reads the header fields ourselves, because which of two `From` fields wins differs from parser to parser and from
 * version to version, and who wrote a mail must not depend on that. Never throws.
 */
export function readRaw(raw: Uint8Array): RawMail {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const [end, next] = endOfHeaders(bytes);
  const block = bytes.subarray(0, Math.min(end, longestBlock)).toString("utf8");
  const headers: Header[] = [];
  for (const line of block.replace(/\r?\n(?=[ \t])/g, "").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    headers.push({ name: line.slice(0, colon).trimEnd().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return { headers, body: bytes.subarray(next) };
}

/** All values of a field, in the order in which they stand. */
export function valuesOf(headers: readonly Header[], name: string): string[] {
  return headers.filter((header) => header.name === name).map((header) => header.value);
}

/** The first value of a field. */
export function valueOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

function endOfHeaders(bytes: Buffer): [end: number, next: number] {
  const ends = [
    [bytes.indexOf("\r\n\r\n"), 4],
    [bytes.indexOf("\n\n"), 2],
  ] as const;
  const [at, length] = ends.filter(([found]) => found >= 0).toSorted(([a], [b]) => a - b)[0] ?? [bytes.length, 0];
  return [at, at + length];
}
