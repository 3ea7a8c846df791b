import type { Example } from './examples';
import { FeatureMap } from './feature-map';

/** Numbers of the features a network learns, by cut hash; what it does not hold is left out. */
export type Vocabulary = FeatureMap;

/** In how many examples each feature occurs. */
export function documentFrequency(examples: readonly Example[]): FeatureMap {
  const frequency = new FeatureMap();
  for (const { features } of examples) {
    for (const hash of new Set(features)) frequency.set(hash, frequency.get(hash, 0) + 1);
  }
  return frequency;
}

/** The features that occur in at least `fewest` examples. */
export function frequentFeatures(frequency: FeatureMap, fewest: number): Vocabulary {
  const frequent = frequency.sorted().filter(([, count]) => count >= fewest);
  return chosenFeatures(frequent.map(([hash]) => hash));
}

/** The features with these hashes, numbered in their order. */
export function chosenFeatures(hashes: readonly number[]): Vocabulary {
  const vocabulary = new FeatureMap();
  hashes.forEach((hash, i) => {
    vocabulary.set(hash, i);
  });
  return vocabulary;
}

/** The examples' features as numbers of a vocabulary: those of example i from starts[i]. */
export type Encoded = { readonly ids: Int32Array; readonly starts: Int32Array };

export function encodeExamples(examples: readonly Example[], vocabulary: Vocabulary): Encoded {
  const most = examples.reduce((sum, { features }) => sum + features.length, 0);
  const ids = new Int32Array(most);
  const starts = new Int32Array(examples.length + 1);
  let at = 0;
  examples.forEach(({ features }, i) => {
    for (const hash of features) {
      const id = vocabulary.get(hash, -1);
      if (id >= 0) ids[at++] = id;
    }
    starts[i + 1] = at;
  });
  return { ids: ids.slice(0, at), starts };
}
