import type { MediaLimits, Traits } from "./conversation.ts";

/** What leaves in one piece: some of the words, and the files at these places. */
export type Part = { readonly text: string; readonly files: readonly number[] };

type Sized = { readonly type: string; readonly size: number };

/**
 * One message of ours as the pieces that its channel takes, in order. Of the words nothing is lost but the white space
 * at the cuts; files stand with the last words where the channel lets them, and else behind them.
 */
export function partsOf(
  text: string,
  files: readonly Sized[],
  traits: Pick<Traits, "longestText" | "segments" | "media">,
): readonly Part[] {
  const texts = text === "" ? [] : cut(text, roomOf(traits));
  const groups = traits.media === null ? [] : grouped(files, traits.media);
  const parts = texts.map((words): Part => ({ text: words, files: [] }));
  const last = parts.at(-1);
  const first = groups[0];
  if (last !== undefined && first !== undefined && goesWithWords(first, files, traits.media))
    parts.splice(-1, 1, { ...last, files: groups.shift() ?? [] });
  parts.push(...groups.map((group) => ({ text: "", files: group })));
  return parts.length === 0 ? [{ text, files: [] }] : parts;
}

/** Whether a type is among those accepted: `image/png`, `image/*` for all of a kind, or no list at all. */
const isOneOf = (types: readonly string[], type: string): boolean =>
  types.some((one) => one === "*/*" || one === type || (one.endsWith("/*") && type.startsWith(one.slice(0, -1))));

function goesWithWords(group: readonly number[], files: readonly Sized[], media: MediaLimits | null): boolean {
  return group.every((at) => isOneOf(media?.withWords ?? [], files[at]?.type ?? ""));
}

/** Files in their order, as many together as one message holds. */
function grouped(files: readonly Sized[], media: MediaLimits): number[][] {
  const groups: number[][] = [];
  let bytes = 0;
  for (const [at, { size }] of files.entries()) {
    const open = groups.at(-1);
    bytes += size;
    if (open !== undefined && open.length < media.perMessage && bytes <= media.mostBytes) open.push(at);
    else {
      groups.push([at]);
      bytes = size;
    }
  }
  return groups;
}

/**
 * UTF-16 units that surely fit. Where carriers count in the alphabet of GSM 03.38 some characters count twice (the
 * euro sign, brackets), and a twentieth is left for them.
 */
const roomOf = ({ longestText, segments }: Pick<Traits, "longestText" | "segments">): number =>
  segments ? Math.floor(longestText * 0.95) : longestText;

/** Cuts near the middle, the third, the quarter: a last piece of three words would look like an accident. */
function cut(text: string, room: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const even = rest.length / Math.ceil(rest.length / room);
    const at = placeToCut(rest, { from: even * 0.5, to: Math.min(room, even * 1.5), even });
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== "");
}

type Range = { readonly from: number; readonly to: number; readonly even: number };

/** The best kind of place that there is, and of these the one nearest to an even cut. */
function placeToCut(text: string, range: Range): number {
  const near = text.slice(0, range.to + 1);
  const kinds = [
    () => endsOf(near, /\n\s*\n/g),
    () => begins(near, "sentence"),
    () => endsOf(near, /\s+/g),
    () => begins(near, "word"),
    () => begins(near, "grapheme"),
  ];
  for (const places of kinds) {
    const fitting = places().filter((at) => at >= range.from && at <= range.to);
    if (fitting.length > 0)
      return fitting.reduce((best, at) => (Math.abs(at - range.even) < Math.abs(best - range.even) ? at : best));
  }
  // One character built of more marks than a message holds; only a whole code point is kept together.
  const at = Math.floor(range.to);
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

/** White space goes with what stands before it: it is trimmed there, and must not count against the room. */
const endsOf = (text: string, gap: RegExp): number[] => [...text.matchAll(gap)].map(({ index }) => index);

function begins(text: string, granularity: "sentence" | "word" | "grapheme"): number[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike !== false).map(({ index }) => index);
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
