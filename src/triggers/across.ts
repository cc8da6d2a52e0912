import type { Line } from "./reading.ts";
import { hundredths } from "./rule.ts";
import type { Sighting, SignalKind } from "./signal.ts";

/** Version of the detectors that read a whole conversation. */
const version = "3";

/** What is quoted of a message that says something only by where it stands. */
const longestQuote = 240;

/** What several messages say together, quoted from the newest; the others are named. */
export function across(
  line: Line,
  others: readonly Line[],
  seen: { readonly kind: SignalKind; readonly detector: string; readonly score: number; readonly evidence?: string },
): Sighting {
  return {
    kind: seen.kind,
    score: hundredths(seen.score),
    evidence: seen.evidence ?? beginning(line.text),
    message: line.id,
    messages: others.map(({ id }) => id),
    detector: seen.detector,
    version,
  };
}

/** A message, or its beginning up to a space: never half a character. */
function beginning(text: string): string {
  if (text.length <= longestQuote) return text.trim();
  const space = text.lastIndexOf(" ", longestQuote);
  return text
    .slice(0, space > 0 ? space : longestQuote)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}
