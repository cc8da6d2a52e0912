import type { Line, Mark } from "../line.ts";

/** Collects lines as a browser would lay them out: white space collapses, blocks begin new lines. */
export type Writer = {
  /** What follows is marked so; a mark begins a line. */
  marked(mark: Mark | undefined): void;
  write(text: string): void;
  verbatim(text: string): void;
  lineBreak(): void;
  /** At least `breaks` line breaks before what comes next: 1 begins a line, 2 a paragraph. */
  block(breaks: 1 | 2): void;
  /** Remembers where the words of a link begin. */
  openLink(): void;
  /** Adds the address of a link unless its words say it already. */
  closeLink(address: string): void;
  lines(): readonly Line[];
};

/** A link whose words are longer shows no address. */
const longestLink = 2000;

export function createWriter(): Writer {
  const lines: Line[] = [];
  const links: { line: number; at: number }[] = [];
  let words = "";
  let mark: Mark | undefined;
  let breaks = 0;
  let space = false;

  const finish = () => {
    lines.push({ text: words.trimEnd(), ...(mark !== undefined && { mark }) });
    words = "";
  };
  /** Begins the line that the breaks so far ask for. */
  const advance = () => {
    if (words !== "") finish();
    if (breaks > 1 && lines.length > 0 && lines.at(-1)?.text !== "") finish();
    breaks = 0;
    space = false;
  };
  const put = (text: string) => {
    if (breaks > 0) advance();
    else if (space && words !== "") words += " ";
    space = false;
    words += text;
  };

  return {
    marked(next) {
      if (next === mark) return;
      advance();
      mark = next;
    },
    write(text) {
      const run = text.replace(/\s+/g, " ");
      const bare = run.trim();
      if (bare === "") {
        space ||= run !== "";
        return;
      }
      space ||= run.startsWith(" ");
      put(bare);
      space = run.endsWith(" ");
    },
    verbatim(text) {
      const [first = "", ...rest] = text.replace(/\r\n?/g, "\n").split("\n");
      put(first);
      for (const line of rest) {
        finish();
        words = line;
      }
    },
    lineBreak: () => void (breaks = Math.min(breaks + 1, 2)),
    block: (least) => void (breaks = Math.max(breaks, least)),
    openLink: () => void links.push({ line: lines.length, at: words.length }),
    closeLink(address) {
      const opened = links.pop();
      if (opened === undefined) return;
      const said =
        opened.line === lines.length
          ? words.slice(opened.at)
          : [...lines.slice(opened.line).map((line) => line.text), words].join(" ");
      const bare = address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
      if (said.trim() !== "" && said.length < longestLink && !said.includes(bare)) words += ` (${address})`;
    },
    lines() {
      if (words !== "") finish();
      return lines;
    },
  };
}
