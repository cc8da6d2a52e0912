/** Undoes a transfer encoding (RFC 2045 6) of bytes that are written one character each. */
export function decoded(body: string, encoding: string): Buffer {
  switch (encoding) {
    case "base64":
      return Buffer.from(body, "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .replace(/=[ \t]{0,20}\r?\n/g, "")
          .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );
    default:
      return Buffer.from(body, "latin1");
  }
}

/** Bytes as text; of a character set that nobody knows, each byte is a character. */
export function inCharset(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** A field's words with those in it that were encoded (RFC 2047). Only for words: an address must not come of them. */
export function decodedWords(field: string): string {
  return field
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(word, (_, charset: string, how: string, text: string) =>
      inCharset(
        how.toLowerCase() === "b" ? decoded(text, "base64") : decoded(text.replaceAll("_", " "), "quoted-printable"),
        charset,
      ),
    );
}
