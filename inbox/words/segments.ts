import { countWords } from "./list.ts";

/** How carriers will cut a text (GSM 03.38): 160 characters, or 70 once one of them is not in its alphabet. */
export type Counted = {
  readonly segments: number;
  /** Characters that still fit into the first segment; 0 when there are several. */
  readonly left: number;
  /** The characters that made it Unicode, each once. */
  readonly forcing: readonly string[];
};

/**
 * What a writer wants to know of segments, in as few words as will do; undefined while the text is far from the end of
 * its first one.
 */
export function segmentWords({ segments, left, forcing }: Counted): string | undefined {
  const near = forcing.length > 0 ? 20 : 40;
  if (segments <= 1 && left > near) return undefined;
  const count = countWords(segments, "segment");
  if (forcing.length === 0) return segments === 1 ? `${count}, ${left} left` : count;
  const more = forcing.length > 4 ? " …" : "";
  return `${count}, Unicode because of ${forcing.slice(0, 4).join(" ")}${more}`;
}

/**
 * As how many messages a text goes where one may hold `longest` characters: the server cuts evenly, where a sentence
 * ends. Where carriers count in their own alphabet some characters count twice, and it leaves a twentieth for them.
 */
export function messagesIn(text: string, longest: number, segments: boolean): number {
  const room = segments ? Math.floor(longest * 0.95) : longest;
  return Math.max(1, Math.ceil(text.trim().length / room));
}
