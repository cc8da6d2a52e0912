/** One header field, its value unfolded and otherwise as it came. */
export type Header = { readonly name: string; readonly value: string };

/** A mail cut at its first empty line (RFC 5322 2.1). */
export type RawMail = {
  /** Their names in lower case. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
};

/** Header blocks above this size are a denial of service, not a mail; the rest is not looked at. */
const longestBlock = 1_048_576;

/**
 * Reads the header fields ourselves, because which of two `From` fields wins differs from parser to parser and from
 * version to version, and who wrote a mail must not depend on that. Never throws.
 */
export function readRaw(raw: Uint8Array): RawMail {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const [end, next] = endOfHeaders(bytes);
  const headers = fieldsIn(bytes.subarray(0, end)).map(({ name, value }) => ({ name: name.toLowerCase(), value }));
  return { headers, body: bytes.subarray(next) };
}

/** The fields as people read them: in their order, their names as they were written. Never throws. */
export function fieldsOf(raw: Uint8Array): Header[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return fieldsIn(bytes.subarray(0, endOfHeaders(bytes)[0]));
}

function fieldsIn(block: Buffer): Header[] {
  const text = block.subarray(0, longestBlock).toString("utf8");
  const fields: Header[] = [];
  for (const line of text.replace(/\r?\n(?=[ \t])/g, "").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    fields.push({ name: line.slice(0, colon).trimEnd(), value: line.slice(colon + 1).trim() });
  }
  return fields;
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
