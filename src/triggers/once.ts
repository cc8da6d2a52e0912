import type { Line } from "./reading.ts";

/**
 * What is worked out of a line, or of a reading, once in a turn, however many detectors ask. What nobody holds any more
 * takes what was found in it along.
 */
export function once<Of extends object, Found>(work: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
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
