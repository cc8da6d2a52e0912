import { sentences } from "../conversation/text.ts";

/** A part of an article, small enough to be quoted in a message. */
export type ArticlePassage = {
  /** The article's title and the headings above it: what the words below are about. */
  readonly heading: string;
  readonly text: string;
};

/** About what a customer reads at once on a phone. */
const comfortable = 500;

/**
 * An article (Markdown) as passages: one for each run of paragraphs under a heading, split where it grows longer than
 * reads well. Marks of Markdown are gone, because a message is plain text; links keep their address.
 */
export function splitArticle(title: string, markdown: string): readonly ArticlePassage[] {
  const passages: ArticlePassage[] = [];
  let headings: readonly string[] = [];
  let text = "";
  const close = (): void => {
    if (text !== "") passages.push({ heading: [title, ...headings].join(" › "), text });
    text = "";
  };
  for (const block of markdown.replaceAll("\r\n", "\n").split(/\n\s*\n|\n(?=#{1,6} )|(?<=^#{1,6} [^\n]*)\n/m)) {
    const heading = /^(#{1,6}) (.*?)#*$/s.exec(block.trim());
    if (heading !== null) {
      close();
      const [, level = "", words = ""] = heading;
      headings = [...headings.slice(0, Math.max(0, level.length - 2)), plain(words)].filter((each) => each !== title);
      continue;
    }
    for (const piece of pieces(plain(block))) {
      if (text !== "" && text.length + piece.length > comfortable) close();
      text = text === "" ? piece : `${text}\n${piece}`;
    }
  }
  close();
  return passages;
}

/** A paragraph as it is, or its sentences in runs that read well. */
function pieces(paragraph: string): readonly string[] {
  if (paragraph.length <= comfortable) return paragraph === "" ? [] : [paragraph];
  const runs: string[] = [];
  for (const sentence of sentences(paragraph)) {
    const last = runs.at(-1);
    if (last !== undefined && last.length + sentence.length < comfortable)
      runs[runs.length - 1] = `${last} ${sentence}`;
    else runs.push(sentence);
  }
  return runs;
}

const plain = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/\[([^\]\n]*)\]\(([^)\s]*)[^)\n]*\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(/^>\s?/gm, "")
    .replace(/(\*\*|__|`)(.+?)\1/g, "$2")
    .replace(/(?<![\w*])\*(\S[^*\n]*?)\*(?!\w)/g, "$1")
    .replace(/^[*+-] /gm, "– ")
    .trim();
