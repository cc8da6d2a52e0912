import type { Line, Reading } from "../reading.ts";
import { sighting } from "../rule.ts";
import type { Sighting } from "../signal.ts";
import { tellingWords } from "./evidence.ts";
import { linearKinds, type Model, openModel } from "./model.ts";
import { passages } from "./passages.ts";
import { turnedAround } from "./turned-around.ts";
import weights from "./weights.json" with { type: "json" };

let opened: Model | undefined;
/** The model that ships, opened when the first message comes: a program that reads none pays nothing. */
const shipped = (): Model => (opened ??= openModel(weights));

/**
 * What a message sounds like to somebody who has read thousands: a linear model over its words, learned from labelled
 * messages. It finds ways of saying a thing that no rule foresaw, and only where they resemble what it learned from.
 */
export const soundsLike = ({ fresh }: Reading): readonly Sighting[] => fresh.flatMap((line) => heard(shipped(), line));

/** Below this a score says no more than that nothing was heard. */
const faint = 0.4;

/** What a model hears in a line: 0.7 and more from its bar on, down to 0.4 for what another sign may confirm. */
export function heard(model: Model, line: Line): readonly Sighting[] {
  const parts = passages(line.folded);
  const read = parts.map((part) => model.read(line.folded, part));
  return linearKinds.flatMap((kind, head) => {
    const loudest = read.reduce((best, at, part) => ((at[head] ?? 0) > (read[best]?.[head] ?? 0) ? part : best), 0);
    const passage = parts[loudest];
    if (passage === undefined) return [];
    // Who looks in many places finds something by chance in one of them.
    const score = scoreOf((read[loudest]?.[head] ?? 0) - Math.log(parts.length));
    if (score < faint || turnedAround(kind, line.folded.slice(...passage))) return [];
    const [start, end] = tellingWords(model, kind, line.folded, passage);
    const found = sighting(line, kind, `linear-${kind.replaceAll("_", "-")}`, { score, start, end });
    return [{ ...found, version: model.version }];
  });
}

/** Log-odds above the bar as a score, which is 0.7 at the bar: the threshold of a new installation's triggers. */
const scoreOf = (above: number): number => 1 / (1 + Math.exp(-above) * (3 / 7));
