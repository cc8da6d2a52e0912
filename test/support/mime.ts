/** One part of a mail that a test writes. */
export type Part = {
  readonly type: string;
  readonly body: string | Buffer;
  /** Further header fields of the part. */
  readonly fields?: readonly string[];
};

/** A mail with HTML and whatever else comes with it, byte for byte as it would come. */
export function htmlMail(html: string, parts: readonly Part[] = [], fields: readonly string[] = []): Buffer {
  return mail([{ type: "text/html; charset=utf-8", body: html }, ...parts], fields);
}

/** A mail of these parts. A part whose body is text goes as it is, bytes as base64. */
export function mail(parts: readonly Part[], fields: readonly string[] = []): Buffer {
  const lines = [
    "From: Ann <ann@customer.test>",
    "To: hello@shop.example",
    "Subject: Look at this",
    "Date: Mon, 23 Nov 2026 10:00:00 +0000",
    "Message-ID: <look@customer.test>",
    ...fields,
    "MIME-Version: 1.0",
    "Content-Type: multipart/related; boundary=part",
    "",
    ...parts.flatMap((part) => ["--part", `Content-Type: ${part.type}`, ...(part.fields ?? []), ...bodyOf(part.body)]),
    "--part--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

function bodyOf(body: string | Buffer): string[] {
  return typeof body === "string"
    ? ["Content-Transfer-Encoding: 8bit", "", body]
    : ["Content-Transfer-Encoding: base64", "", body.toString("base64").replace(/.{76}/g, "$&\r\n")];
}
