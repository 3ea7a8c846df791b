import type { Reading } from '../reading';
import { addCues } from './cues';
import { FeatureReader, type Features } from './features';
import { outlineOf } from './outline';
import { addOutline } from './outline-features';
import { addRules } from './rule-features';

/** Reads everything the network hears of a comment; the result is valid until the next call. */
export type ReadFeatures = (comment: Reading) => Features;

/** Training and inference share it, so a weight means the same on both sides. */
export function createFeatureReader(): ReadFeatures {
  const reader = new FeatureReader();
  return ({ normalized: { folded, original }, doc, findings }) => {
    const features = reader.read(folded.text);
    addCues(original, features);
    features.twiceFrom = features.count;
    addOutline(outlineOf(doc), folded.offsets, features);
    addRules(findings, features);
    return features;
  };
}
