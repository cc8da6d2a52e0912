/** What may stand in a cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** Signs with which a spreadsheet takes a text for a formula, and runs it (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * One line by RFC 4180, its CRLF included. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers are numbers and stay as they are.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(",")}\r\n`;

/** Stands before the first line: without it the spreadsheets that most people have read UTF-8 as something else. */
export const byteOrderMark = "\uFEFF";

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
