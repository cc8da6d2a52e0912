import { fold } from "../../src/triggers/fold.ts";
import { features, featureSpace } from "../../src/triggers/linear/features.ts";
import { chances } from "../chances.ts";

/** A text as numbers: its features, and how much each counts in it. */
export type Vector = { readonly features: Int32Array; readonly values: Float32Array };

/** A text to learn from. */
export type Example = { readonly vector: Vector; readonly yes: boolean };

/** What was learned of one kind: log-odds of a text without known features, and what each feature adds to them. */
export type Learned = { readonly bias: number; readonly weights: Float32Array };

/** How far the first steps go, with numbers of this size to learn from. */
const loudness = 4;
const rounds = 12;
const rate = 0.15;
/** Strong, so that many features carry a little: what rests on few words of one source is lost on any other. */
const forgetting = 0.02;

/** As the model sums it up: each feature by its count, over the root of the length of the text. */
export function vectorOf(text: string): Vector {
  const found = new Map<number, number>();
  const folded = fold(text);
  let quarters = 4;
  features(folded, 0, folded.length, (feature, _start, _end, halves) => {
    quarters += halves * halves;
    found.set(feature, (found.get(feature) ?? 0) + halves);
  });
  const scale = loudness / Math.sqrt(quarters);
  return {
    features: Int32Array.from(found.keys()),
    values: Float32Array.from(found.values(), (halves) => halves * scale),
  };
}

/** A value that the vector of a text holds for a feature that counts so many halves in it, per root of its length. */
export const worth = (halves: number): number => (halves / 2) * loudness;

/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011). The same examples give the same weights, to the bit. */
export function learn(examples: readonly Example[]): Learned {
  const weights = new Float32Array(featureSpace);
  const steps = new Float32Array(featureSpace);
  const order = examples.map((_, at) => at);
  const chance = chances(7);
  let [bias, biasSteps] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance);
    for (const at of order) {
      const { vector, yes } = examples[at] ?? nobody;
      const error = 1 / (1 + Math.exp(-logOdds({ bias, weights }, vector))) - (yes ? 1 : 0);
      biasSteps += error * error;
      bias -= (rate * error) / (Math.sqrt(biasSteps) + 1e-6);
      for (const [each, feature] of vector.features.entries()) {
        const weight = weights[feature] ?? 0;
        const slope = error * (vector.values[each] ?? 0) + forgetting * weight;
        const walked = (steps[feature] ?? 0) + slope * slope;
        steps[feature] = walked;
        weights[feature] = weight - (rate * slope) / (Math.sqrt(walked) + 1e-6);
      }
    }
  }
  return { bias, weights };
}

export function logOdds({ bias, weights }: Learned, { features: of, values }: Vector): number {
  let sum = bias;
  for (let each = 0; each < of.length; each++) sum += (weights[of[each] ?? 0] ?? 0) * (values[each] ?? 0);
  return sum;
}

const nobody: Example = { vector: { features: new Int32Array(0), values: new Float32Array(0) }, yes: false };

function shuffle(order: number[], chance: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
