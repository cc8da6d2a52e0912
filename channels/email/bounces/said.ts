/** What a server's words hold besides words. */
export type Codes = { readonly status?: string; readonly reply?: string };

/** Not within an IP address or a version number, which look alike. */
const status = /(?<![\d.\w])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;
const statusAfterReply = /(?<!\d)[245]\d\d[ :-]{1,3}#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;
const reply = /(?:^|[\s:("'=])([45][0-5]\d)(?=[\s:,;)"'-]|$)/m;

/** The enhanced status (RFC 3463) and the SMTP reply code that stand in a server's words, if any do. */
export function codesIn(text: string): Codes {
  const enhanced = statusAfterReply.exec(text)?.[1] ?? status.exec(text)?.[1];
  const code = reply.exec(text)?.[1];
  return { ...(enhanced !== undefined && { status: enhanced }), ...(code !== undefined && { reply: code }) };
}
