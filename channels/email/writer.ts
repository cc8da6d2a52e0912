/** Collects text as a browser would lay it out: white space collapses, blocks begin new lines. */
export type Writer = {
  write(text: string): void;
  verbatim(text: string): void;
  lineBreak(): void;
  /** At least `breaks` line breaks before what comes next: 1 begins a line, 2 a paragraph. */
  block(breaks: 1 | 2): void;
  /** Remembers where the words of a link begin. */
  mark(): void;
  /** Adds the address of a link unless its words say it already. */
  link(address: string): void;
  text(): string;
};

export function createWriter(): Writer {
  const parts: string[] = [];
  const marks: number[] = [];
  let breaks = 0;
  let space = false;

  function put(text: string): void {
    if (parts.length > 0 && breaks > 0) parts.push("\n".repeat(breaks));
    else if (parts.length > 0 && space) parts.push(" ");
    breaks = 0;
    space = false;
    parts.push(text);
  }

  return {
    write(text) {
      const words = text.replace(/\s+/g, " ");
      const bare = words.trim();
      if (bare === "") {
        space ||= words !== "";
        return;
      }
      space ||= words.startsWith(" ");
      put(bare);
      space = words.endsWith(" ");
    },
    verbatim: (text) => put(text),
    lineBreak: () => void (breaks = Math.min(breaks + 1, 2)),
    block: (least) => void (breaks = Math.max(breaks, least)),
    mark: () => void marks.push(parts.length),
    link(address) {
      const words = parts
        .slice(marks.pop() ?? parts.length)
        .join("")
        .trim();
      const bare = address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
      if (words !== "" && !words.includes(bare)) parts.push(` (${address})`);
    },
    text: () =>
      parts
        .join("")
        .replace(/[ \t]+$/gm, "")
        .trim(),
  };
}
