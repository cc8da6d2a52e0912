import { fold } from "../triggers/fold.ts";

/** How near a text is to the nearest of the texts that were given, 0 (nothing shared) to 1 (the same). */
export type Nearness = {
  of(text: string): number;
  /** The same for one of the given texts, by its place, as if it had not been given. */
  ofOwn(at: number): number;
};

/** How many of the nearest texts count, and how much less each counts than the one before. */
const neighbours = 30;
const fading = 0.85;
/** How much a rare word weighs over a common one (inverse document frequency to this power): short questions need a common word too. */
const rarity = 0.75;

/**
 * Cosine over four views of a text (words, neighbouring words, words near each other in any order, pieces of words),
 * each weighed by rarity and of equal say (Salton and Buckley 1988, term weighting in automatic text retrieval). The
 * nearest texts count together with fading weight: one lucky word in one text says less than a neighbourhood.
 */
export function createNearness(texts: readonly string[]): Nearness {
  const counted = texts.map((text) => views(text).map(count));
  const spaces = Array.from({ length: viewCount }, (_, view) =>
    createSpace(counted.map((each) => each[view] ?? new Map())),
  );
  const nearest = (counts: readonly Counts[], without: number): number => {
    const near = new Float32Array(texts.length);
    for (const [view, space] of spaces.entries()) space.add(near, counts[view] ?? new Map());
    if (without >= 0) near[without] = 0;
    return fadingMean(near) / viewCount;
  };
  return {
    of: (text) => nearest(views(text).map(count), -1),
    ofOwn: (at) => nearest(counted[at] ?? [], at),
  };
}

type Counts = ReadonlyMap<string, number>;
type Posting = { readonly texts: Uint32Array; readonly weights: Float32Array };

/** One view of all texts, by term, so that a question touches only what it shares with them. */
function createSpace(counted: readonly Counts[]): { add(near: Float32Array, question: Counts): void } {
  const holders = new Map<string, number[]>();
  for (const [at, counts] of counted.entries())
    for (const term of counts.keys()) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [at]);
      else known.push(at);
    }
  const weigh = (term: string, times: number): number =>
    (1 + Math.log(times)) * Math.log((counted.length + 1) / ((holders.get(term)?.length ?? 0) + 0.5)) ** rarity;
  const length = (counts: Counts): number =>
    Math.sqrt([...counts].reduce((sum, [term, times]) => sum + weigh(term, times) ** 2, 0)) || 1;
  const lengths = counted.map(length);
  const postings = new Map<string, Posting>();
  for (const [term, of] of holders)
    postings.set(term, {
      texts: Uint32Array.from(of),
      weights: Float32Array.from(of, (at) => weigh(term, counted[at]?.get(term) ?? 1) / (lengths[at] ?? 1)),
    });
  return {
    add(near, question) {
      const whole = length(question);
      for (const [term, times] of question) {
        const posting = postings.get(term);
        if (posting === undefined) continue;
        const weight = weigh(term, times) / whole;
        for (let at = 0; at < posting.texts.length; at++) {
          const text = posting.texts[at] ?? 0;
          near[text] = (near[text] ?? 0) + weight * (posting.weights[at] ?? 0);
        }
      }
    },
  };
}

/** The mean of the nearest, each counting less than the one before. */
function fadingMean(near: Float32Array): number {
  const best = new Float32Array(Math.min(neighbours, near.length));
  for (const each of near) {
    if (each <= (best.at(-1) ?? 0)) continue;
    let at = best.length - 1;
    for (; at > 0 && (best[at - 1] ?? 0) < each; at--) best[at] = best[at - 1] ?? 0;
    best[at] = each;
  }
  let [sum, whole] = [0, 0];
  for (const [at, each] of best.entries()) {
    sum += each * fading ** at;
    whole += fading ** at;
  }
  return whole === 0 ? 0 : sum / whole;
}

const viewCount = 4;

/** Longer than this it is no question but a letter. */
const longest = 2_000;

function views(text: string): readonly (readonly string[])[] {
  const raw = fold(text.slice(0, longest)).match(/[\p{L}\d']+/gu) ?? [];
  const words = raw.map(stem);
  const meaning = words.filter((word) => !small.has(word));
  return [
    words,
    [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)],
    [
      ...meaning,
      ...meaning.flatMap((word, at) =>
        meaning.slice(at + 1, at + 4).map((other) => [word, other].toSorted().join("~")),
      ),
    ],
    raw.flatMap(pieces),
  ];
}

/** All pieces of three to five letters, with the word's edges. */
function pieces(word: string): readonly string[] {
  const edged = ` ${word} `;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, at) => edged.slice(at, at + size)),
  );
}

const stem = (word: string): string => {
  const bare = word.replace(/'s?$/, "");
  return bare.length > 4 ? bare.replace(/(?:ing|ed|es|s|ly)$/, "") : bare;
};

const small = new Set(
  "a an the and or but of to in on at for is are was be i me my you your it its this that do does did can could would will please with from what how when where who why which am im".split(
    " ",
  ),
);

function count(terms: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
