import { HASH_BITS } from '../../src/engine/model/format';
import type { Example } from './examples';

/** Numbers of the features a network learns: `ids[hash]`, -1 where it is left out. */
export type Vocabulary = { readonly size: number; readonly ids: Int32Array };

/** In how many examples each feature occurs. */
export function documentFrequency(examples: readonly Example[]): Uint32Array {
  const frequency = new Uint32Array(2 ** HASH_BITS);
  for (const { features } of examples) {
    for (const hash of new Set(features)) frequency[hash] = (frequency[hash] ?? 0) + 1;
  }
  return frequency;
}

/** The features that occur in at least `fewest` examples. */
export function frequentFeatures(frequency: Uint32Array, fewest: number): Vocabulary {
  const ids = new Int32Array(frequency.length).fill(-1);
  let size = 0;
  frequency.forEach((count, hash) => {
    if (count >= fewest) ids[hash] = size++;
  });
  return { size, ids };
}

/** The features with these hashes, numbered in their order. */
export function chosenFeatures(hashes: readonly number[]): Vocabulary {
  const ids = new Int32Array(2 ** HASH_BITS).fill(-1);
  hashes.forEach((hash, i) => {
    ids[hash] = i;
  });
  return { size: hashes.length, ids };
}

/** The examples' features as numbers of a vocabulary: those of example i from starts[i]. */
export type Encoded = { readonly ids: Int32Array; readonly starts: Int32Array };

export function encodeExamples(examples: readonly Example[], vocabulary: Vocabulary): Encoded {
  const starts = new Int32Array(examples.length + 1);
  let total = 0;
  examples.forEach(({ features }, i) => {
    for (const hash of features) if ((vocabulary.ids[hash] ?? -1) >= 0) total++;
    starts[i + 1] = total;
  });
  const ids = new Int32Array(total);
  let at = 0;
  for (const { features } of examples) {
    for (const hash of features) {
      const id = vocabulary.ids[hash] ?? -1;
      if (id >= 0) ids[at++] = id;
    }
  }
  return { ids, starts };
}
