import { createNearness } from "./nearness.ts";

/** How far a question is from what an assistant knows, 0 (right in it) to 1 (nothing like it). */
export type Scope = (question: string) => number;

/** A question this far out is as strange as one in fifty of the assistant's own lines would be without itself. */
const edge = 0.9;
const share = 0.98;
/** Of fewer lines nobody can say how near each other an assistant's lines usually are; of fewer than `enough` only roughly. */
const fewest = 10;
const enough = 30;
/** So many of its own lines tell how near each other they are; more would only take longer. */
const samples = 300;

/** What so many lines can tell: how far is far, roughly so, or only which of two questions is farther. */
export function scaleOf({ length }: readonly string[]): "good" | "rough" | "none" {
  if (length < fewest) return "none";
  return length < enough ? "rough" : "good";
}

/**
 * What an assistant knows, by example: questions that it answers. Its own lines set the scale, so that the same figure
 * means the same for an assistant of thirty lines and for one of fifteen thousand: 0.9 is where one in fifty of them
 * would stand, had it not been given. Without a scale (`scaleOf`) it is the plain distance to the nearest line.
 */
export function createScope(texts: readonly string[]): Scope {
  const nearness = createNearness(texts);
  if (scaleOf(texts) === "none") return (question) => 1 - nearness.of(question);
  const step = Math.max(1, texts.length / samples);
  const own = Array.from(
    { length: Math.min(samples, texts.length) },
    (_, at) => 1 - nearness.ofOwn(Math.floor(at * step)),
  );
  own.sort((a, b) => a - b);
  const border = own[Math.floor(own.length * share)] ?? 1;
  return (question) => {
    const far = 1 - nearness.of(question);
    if (far >= 1) return 1;
    if (far > border) return edge + (1 - edge) * ((far - border) / (1 - border));
    return edge * (rank(own, far) / Math.max(1, own.length * share));
  };
}

/** How many are nearer, with the part of the way to the next, so that no two distances fall together. */
function rank(sorted: readonly number[], far: number): number {
  const next = sorted.findIndex((each) => each >= far);
  if (next === -1) return sorted.length;
  const [below, above] = [sorted[next - 1] ?? 0, sorted[next] ?? 1];
  return Math.max(0, next - 1 + (far - below) / Math.max(above - below, 1e-9));
}
