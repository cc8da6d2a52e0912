export type Passage = { readonly heading: string; readonly text: string };

/** An article's Markdown as its headings and what stands below each; nothing of it becomes markup. */
export function passagesOf(title: string, markdown: string): readonly Passage[] {
  return markdown
    .split(/^(?=#{1,6} )/m)
    .map((part) => {
      const heading = /^#{1,6} (.*)\n?/.exec(part);
      const words = heading?.[1]?.trim() ?? "";
      return { heading: words === title ? "" : words, text: part.slice(heading?.[0].length ?? 0).trim() };
    })
    .filter(({ heading, text }) => heading !== "" || text !== "");
}
