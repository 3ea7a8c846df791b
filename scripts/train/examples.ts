import { LABELS, MILITANT_LABELS, TOXIC_LABELS } from '../../src/engine/labels';
import { cutHash } from '../../src/engine/model/format';
import { FIRST_LABEL, FIRST_LANGUAGE, HEADS, LANGUAGES } from '../../src/engine/model/heads';
import { createFeatureReader } from '../../src/engine/model/read-features';
import { readComment } from './read-comment';
import type { AuthoredRow } from './rows';
import type { Lesson } from './sources';

/** The head never learns from a target of -1. */
export const UNKNOWN = -1;
/** Of a longer text the first part is read, in characters: our comments are far shorter. */
const LONGEST = 800;

/** One text to learn from. */
export type Example = {
  readonly text: string;
  readonly source: string;
  /** 1 for an authored row. */
  readonly weight: number;
  /** By HEADS: 0, 1 or UNKNOWN. */
  readonly targets: Int8Array;
  readonly features: Uint32Array;
};

const readFeatures = createFeatureReader();

/** Cut hashes of a text's features, with repetitions. */
export function featuresOf(text: string): Uint32Array {
  const features = readFeatures(readComment({ text: text.slice(0, LONGEST) }));
  const { count, hash, twiceFrom } = features;
  const repeated = count > twiceFrom ? hash.subarray(twiceFrom, count) : [];
  return Uint32Array.from([...hash.subarray(0, count), ...repeated], cutHash);
}

/** Targets of the three language heads; a language that is neither French nor English is `other`. */
function setLanguage(targets: Int8Array, lang: string): void {
  const known = (LANGUAGES as readonly string[]).indexOf(lang);
  LANGUAGES.forEach((_, i) => {
    targets[FIRST_LANGUAGE + i] = i === (known < 0 ? LANGUAGES.length - 1 : known) ? 1 : 0;
  });
}

/** Every head's target for a row with all its labels. */
export function authoredTargets(row: Pick<AuthoredRow, 'labels' | 'lang'>): Int8Array {
  const targets = new Int8Array(HEADS.length);
  const has = (labels: readonly string[]) => (row.labels.some(l => labels.includes(l)) ? 1 : 0);
  targets[0] = has(TOXIC_LABELS);
  targets[1] = has(MILITANT_LABELS);
  LABELS.forEach((label, i) => {
    targets[FIRST_LABEL + i] = has([label]);
  });
  setLanguage(targets, row.lang);
  return targets;
}

/** Targets for what a public set teaches; the other heads stay unknown. */
export function lessonTargets(lesson: Lesson, lang: string): Int8Array {
  const targets = new Int8Array(HEADS.length).fill(UNKNOWN);
  targets[0] = lesson.toxic ?? UNKNOWN;
  targets[1] = lesson.militant ?? UNKNOWN;
  LABELS.forEach((label, i) => {
    targets[FIRST_LABEL + i] = lesson.labels?.[label] ?? UNKNOWN;
  });
  setLanguage(targets, lang);
  return targets;
}

export function toExample(
  text: string,
  source: string,
  weight: number,
  targets: Int8Array,
): Example {
  return { text, source, weight, targets, features: featuresOf(text) };
}
