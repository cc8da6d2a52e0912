import { decoded, inCharset } from "../reading/decode.ts";
import { readRaw, valueOf, type Header } from "../reading/headers.ts";

/** One leaf of a mail, as far as a report needs it; a returned mail is a leaf and not gone into. */
export type Part = {
  /** In lower case: "text/plain", "message/delivery-status". */
  readonly type: string;
  readonly headers: readonly Header[];
  /** Its bytes as they came over the wire, one character each. */
  readonly body: string;
};

const deepest = 8;
const mostParts = 100;

/**
 * Cuts a mail into its leaves. Reports come from programs of thirty years, many of which write no MIME that a parser
 * accepts, so this one forgives: what has no boundary is one leaf. Never throws, and reads every byte a few times at most.
 */
export function partsOf(raw: Uint8Array): Part[] {
  const parts: Part[] = [];
  collect(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), deepest, parts);
  return parts;
}

function collect(raw: Buffer, depth: number, into: Part[]): void {
  const { headers, body } = readRaw(raw);
  const field = valueOf(headers, "content-type") ?? "text/plain";
  const type = field.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(field);
  const pieces = type.startsWith("multipart/") && depth > 0 ? piecesOf(bytes, boundary?.[1] ?? boundary?.[2]) : [];
  if (pieces.length === 0) {
    if (into.length < mostParts) into.push({ type, headers, body: bytes });
    return;
  }
  for (const piece of pieces) collect(Buffer.from(piece, "latin1"), depth - 1, into);
}

/** The pieces of a multipart body; where the named boundary is not in it, those of the one that is. */
function piecesOf(body: string, named: string | undefined): string[] {
  const pieces = named === undefined ? [] : between(body, named);
  const written = /^--([^\s]{1,200})[ \t]*\r?\ncontent-/im.exec(body)?.[1];
  return pieces.length > 0 || written === undefined ? pieces : between(body, written);
}

/** What stands between the boundary lines. */
function between(body: string, mark: string): string[] {
  const pieces: string[] = [];
  const line = `--${mark}`;
  let start = -1;
  for (let at = body.indexOf(line); at >= 0 && pieces.length < mostParts; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    if (start >= 0) pieces.push(body.slice(start, at));
    const end = body.indexOf("\n", at);
    start = body.startsWith("--", at + line.length) || end < 0 ? -1 : end + 1;
  }
  if (start >= 0) pieces.push(body.slice(start));
  // A part without a header field of its own begins with an empty line; where that is missing, its words are no fields.
  return pieces.map((piece) => (/^(\r?\n|[\w-]{1,60}[ \t]*:)/.test(piece) ? piece : `\n${piece}`));
}

/** The words of a leaf: transfer encoding and character set undone, tags taken out of HTML. At most the first `most` characters. */
export function textOf({ type, headers, body }: Part, most: number): string {
  const encoding = (valueOf(headers, "content-transfer-encoding") ?? "").trim().toLowerCase();
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(valueOf(headers, "content-type") ?? "")?.[1];
  const bytes = decoded(body.slice(0, most * 4), encoding);
  const text = inCharset(bytes, charset ?? "utf-8").slice(0, most);
  return (type === "text/html" ? withoutTags(text) : text).replaceAll("\r\n", "\n");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " ", "#39": "'" };

function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^<]{0,20000}/gi, " ")
    .replace(/<(br|\/p|\/div|\/tr|\/h\d|\/li)\b[^<>]{0,500}>/gi, "\n")
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, " ")
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? " ");
}
