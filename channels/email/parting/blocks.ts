import { attribution } from "./attribution.ts";
import type { Line } from "./line.ts";

/**
 * Decides of blockquotes that bear no mark whether they quote the mail that is answered. They do where an attribution
 * stands above or begins them; a bare one also where it is the last and no sentence leads up to it ("The page says:").
 * All others are the writer's own and lose their mark.
 */
export function settleBlocks(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isOpen)) return lines;
  const texts = lines.map((line) => line.text);
  const settled = [...lines];
  const last = lines.findLastIndex((line) => line.mark !== undefined);
  let above = -1;
  for (let start = 0; start < lines.length; start++) {
    if (!isOpen(lines[start])) {
      if (texts[start]?.trim() !== "") above = start;
      continue;
    }
    let end = start;
    while (end < lines.length && (isOpen(lines[end]) || isBlankBefore(lines, end))) end++;
    const isAttributed =
      (above >= 0 && attribution(texts, above, 0, true) !== undefined) || beginsAttributed(texts, start);
    const isLast = lines[start]?.mark === "block" && end > last && !/[:：]\s*$/.test(texts[above] ?? "");
    for (let at = start; at < end; at++)
      settled[at] = isAttributed || isLast ? { text: texts[at] ?? "", mark: "quote" } : { text: texts[at] ?? "" };
    above = start = end - 1;
  }
  return settled;
}

const isOpen = (line: Line | undefined) => line?.mark === "block" || line?.mark === "format";

const isBlankBefore = (lines: readonly Line[], at: number) => lines[at]?.text === "" && isOpen(lines[at + 1]);

/** Apple and some others put "On Monday, Ann wrote:" inside the quotation. */
const beginsAttributed = (texts: readonly string[], start: number) =>
  [0, 1, 2].some((more) => attribution(texts, start + more, start, false)?.sure === true);
