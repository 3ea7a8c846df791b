import { LABELS, type Label } from '../labels';
import type { Reading } from '../reading';
import type { Features } from './features';
import { decodeWeights, type Weights } from './format';
import { FIRST_LABEL, FIRST_LANGUAGE, headOf } from './heads';
import { Network } from './network';
import { createFeatureReader } from './read-features';
import { type StrongSpan, strongestWords } from './strongest';

/** Calibrated probabilities: of a hundred comments scored 0.8, about eighty deserve it. */
export type ModelScores = {
  readonly toxic: number;
  readonly militant: number;
  /** In the order of LABELS. */
  readonly labels: Float32Array;
  /** They add up to 1. */
  readonly lang: { readonly fr: number; readonly en: number; readonly other: number };
};

export type Model = {
  /** Scores one comment. Linear in its length. */
  score(comment: Reading): ModelScores;
  /** The words of the original text that weighed most towards a label, heaviest first. */
  strongest(comment: Reading, label: Label | 'toxic' | 'militant', most: number): StrongSpan[];
};

/**
 * Makes a model from the bytes that `npm run train` wrote.
 * @throws Error when the bytes are damaged or of another version
 */
export function createModel(bytes: Uint8Array): Model {
  const weights = decodeWeights(bytes);
  const network = new Network(weights);
  const readFeatures = createFeatureReader();
  let last: { readonly comment: Reading; readonly features: Features } | undefined;
  // The same comment is scored, then asked for its strongest words: it is read once.
  const run = (comment: Reading): Features => {
    if (comment === last?.comment) return last.features;
    const features = readFeatures(comment);
    network.run(features);
    last = { comment, features };
    return features;
  };
  return {
    score(comment) {
      run(comment);
      return toScores(network.outputs, weights);
    },
    strongest(comment, label, most) {
      const features = run(comment);
      const head = label === 'toxic' ? 0 : label === 'militant' ? 1 : headOf(label);
      const weight = new Float32Array(features.count);
      network.contributions(features, head, weight);
      return strongestWords(comment.normalized, features, weight, most);
    },
  };
}

function toScores(outputs: Float32Array, { slopes, offsets }: Weights): ModelScores {
  const probability = (head: number): number =>
    1 / (1 + Math.exp(-((slopes[head] ?? 1) * (outputs[head] ?? 0) + (offsets[head] ?? 0))));
  const labels = new Float32Array(LABELS.length);
  for (let i = 0; i < labels.length; i++) labels[i] = probability(FIRST_LABEL + i);
  const fr = probability(FIRST_LANGUAGE);
  const en = probability(FIRST_LANGUAGE + 1);
  const other = probability(FIRST_LANGUAGE + 2);
  const total = fr + en + other || 1;
  return {
    toxic: probability(0),
    militant: probability(1),
    labels,
    lang: { fr: fr / total, en: en / total, other: other / total },
  };
}
