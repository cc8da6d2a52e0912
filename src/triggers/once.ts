import type { Line } from "./reading.ts";

/** Counts what was begun to be read. */
let readings = 0;

/** Lets go of all that was worked out: another conversation is read from here on. */
export const readAnew = (): void => void readings++;

/**
 * What is worked out of a line, or of a reading, once in a turn, however many detectors ask. Kept until the next
 * reading begins and not in a WeakMap: those keep all that was read alive until a full collection of garbage, so that
 * every small one copies it, and whoever's message comes then waits for that.
 */
export function once<Of extends object, Found>(work: (of: Of) => Found): (of: Of) => Found {
  let known = new Map<Of, { readonly found: Found }>();
  let reading = readings;
  return (of) => {
    if (reading !== readings) {
      known = new Map();
      reading = readings;
    }
    const before = known.get(of);
    if (before !== undefined) return before.found;
    const found = work(of);
    known.set(of, { found });
    return found;
  };
}

/** So much of a message tells how the conversation goes; what stands behind it is detail that costs time. */
const telling = 500;

/** The beginning of what was said earlier, or in answer: the same line where it is short. */
export const opening = once((line: Line): Line =>
  line.text.length <= telling
    ? line
    : { ...line, text: line.text.slice(0, telling), folded: line.folded.slice(0, telling) },
);
