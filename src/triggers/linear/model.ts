import { absent, NumberMap } from "../phrases/number-map.ts";
import { features, words } from "./features.ts";
import type { Passage } from "./passages.ts";
import { WordSums } from "./word-sums.ts";

/** The kinds of which words alone can say something; each has a head of its own. */
export const linearKinds = ["asked_for_human", "frustration", "negotiation", "high_stakes", "sensitive"] as const;
export type LinearKind = (typeof linearKinds)[number];

/** What training writes and the product reads. It holds no sentence of the training data. */
export type Weights = {
  /** Names these weights in every sighting: it changes whenever one of them does. */
  readonly version: string;
  /** By kind: log-odds of a text that says nothing, what one step of a weight is worth, and from where on to call. */
  readonly heads: Readonly<Record<LinearKind, { readonly bias: number; readonly step: number; readonly bar: number }>>;
  /** The known features in rising order, each as the distance from the one before, in bytes of seven bits; base64. */
  readonly features: string;
  /** For each of them a signed byte for each kind, in the order of `linearKinds`; base64. */
  readonly weights: string;
};

/** Weights, ready to be read with. */
export type Model = {
  readonly version: string;
  /** How far the log-odds of each kind lie above its bar, in the order of `linearKinds`. */
  readonly read: (folded: string, passage: Passage) => readonly number[];
  /** Tells of each known feature what it adds to a kind, which may be less than nothing, and where it stands. */
  readonly explain: (kind: LinearKind, folded: string, passage: Passage, told: Told) => void;
};
type Told = (adds: number, start: number, end: number) => void;

/** Opens weights, which takes some milliseconds and less than a megabyte of memory. */
export function openModel({ version, heads, features: listed, weights }: Weights): Model {
  const kinds = linearKinds.length;
  const table = new Int8Array(bytes(weights).buffer);
  const rows = rowsOf(bytes(listed));
  const scales = linearKinds.map((kind) => heads[kind]);
  const sums = new Int32Array(kinds);
  const weigh = (feature: number, to: Int32Array, place: number): void => {
    const row = rows.get(feature);
    if (row === absent) return;
    for (let head = 0; head < kinds; head++)
      to[place + head] = (to[place + head] ?? 0) + (table[row * kinds + head] ?? 0);
  };
  const known = new WordSums(kinds, weigh);
  // What is read, and what it counts: in whole numbers, because a sum of fractions would be an object after each word.
  let [text, quarters] = ["", 0];
  const met = {
    word: (hash: number, start: number, end: number) => void (quarters += known.addTo(sums, text, hash, start, end)),
    pair(feature: number) {
      quarters += 4;
      weigh(feature, sums, 0);
    },
  };
  return {
    version,
    read(folded, [from, to]) {
      sums.fill(0);
      [text, quarters] = [folded, 4];
      words(folded, from, to, met);
      const size = quarters / 4;
      // A long text is no surer for being long: sums grow with its length, and chance with the root of it.
      return scales.map(({ bias, step, bar }, head) => bias + ((sums[head] ?? 0) * step) / Math.sqrt(size) - bar);
    },
    explain(kind, folded, [from, to], told) {
      const head = linearKinds.indexOf(kind);
      features(folded, from, to, (feature, start, end) => {
        const row = rows.get(feature);
        if (row !== absent) told(table[row * kinds + head] ?? 0, start, end);
      });
    },
  };
}

/** In which row of the table each feature has its weights that training met. */
function rowsOf(distances: Uint8Array): NumberMap {
  const rows = new NumberMap();
  let [row, feature, distance, shift] = [0, 0, 0, 0];
  for (const byte of distances) {
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    feature += distance;
    rows.add(feature, row++);
    [distance, shift] = [0, 0];
  }
  return rows;
}

function bytes(base64: string): Uint8Array {
  const characters = atob(base64);
  const found = new Uint8Array(characters.length);
  for (let at = 0; at < found.length; at++) found[at] = characters.charCodeAt(at);
  return found;
}
