/**
 * What a mail program's own marks in HTML say of a line. `quote`: somebody else's, for sure. `block`: indented by a bare
 * blockquote, which quotes as often as it sets off. `format`: indented as Gmail does it for its own quotations and for
 * its users' alike.
 */
export type Mark = "quote" | "block" | "format";

/** One line of a mail. Plain text has no marks. */
export type Line = { readonly text: string; readonly mark?: Mark };
