/**
 * The text as Postgres can keep it: no NUL, no lone surrogate. Each becomes U+FFFD, so that the reader sees that
 * something stood there. Without this one odd byte turns a webhook into a 500 and the message is lost.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\uFFFD");
}

/** The text cut to `longest` characters at a word where possible, with an ellipsis when something was left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest * 0.6 ? space : undefined).trimEnd()}…`.toWellFormed();
}

/** A text as its sentences, each trimmed, the marks that end them kept. */
export const sentences = (text: string): readonly string[] =>
  (text.match(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]+)*[.!?]*/g) ?? [])
    .map((each) => each.trim())
    .filter((each) => each !== "");
