/** One place of a way: a word stands there, or one of several. */
export type Place = {
  /** The alternatives as they are written, with `/` between them: `colou?r/get_hold_of/#`. */
  readonly words: string;
  readonly optional: boolean;
  /** How often one after the other. */
  readonly most: number;
  /** Whether up to `widestGap` other characters of the sentence stand before it, rather than a space. */
  readonly afterGap: boolean;
};

/** One way of saying something: a line of the notation. */
export type Way = {
  readonly places: readonly Place[];
  /** What may follow and changes nothing but the end. */
  readonly tail: readonly Place[];
  /** Nothing but marks may stand before it. */
  readonly fromStart: boolean;
  /** Nothing but marks may stand behind it. */
  readonly toEnd: boolean;
};

/** How often the words of a place in `[…]+` may come. */
export const mostRepeats = 6;
/** How many characters `…` may stand for. */
export const widestGap = 40;

/**
 * Reads the notation that `phrases` describes, line by line.
 * @throws {Error} naming a line that means nothing
 */
export function waysOf(lines: string): readonly Way[] {
  return lines
    .replace(/\/\s*\n\s*/g, "/")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(wayOf);
}

function wayOf(line: string): Way {
  const tokens = line.split(/\s+/);
  const fromStart = tokens[0] === "^";
  const toEnd = tokens.at(-1) === "$";
  const places: Place[] = [];
  let afterGap = false;
  for (const token of tokens.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined)) {
    if (token === "…") {
      if (afterGap || places.length === 0) throw unreadable(line, "a gap stands between two places");
      afterGap = true;
      continue;
    }
    const [, optional, many] = (token.startsWith("[") && /^\[(.+)\](\+?)$/.exec(token)) || [];
    const words = optional ?? token;
    if (/[[\]^…]|^\/|\/\/|\/$/.test(words)) throw unreadable(line, `"${token}" is no place`);
    const most = many === "+" ? mostRepeats : 1;
    places.push({ words, optional: optional !== undefined, most, afterGap });
    afterGap = false;
  }
  const lastGap = places.findLastIndex((place) => place.afterGap);
  if (places.length === 0 || afterGap) throw unreadable(line, "it says nothing, or nothing behind a gap");
  if (lastGap !== -1 && places.slice(lastGap).every(({ optional }) => optional))
    throw unreadable(line, "all may be missing behind a gap");
  const lastNeeded = toEnd ? -1 : places.findLastIndex(({ optional }) => !optional);
  const tail = lastNeeded === -1 ? [] : places.splice(lastNeeded + 1);
  return { places, tail, fromStart, toEnd };
}

const unreadable = (line: string, why: string): Error => new Error(`Nobody can read the phrase "${line}": ${why}.`);
