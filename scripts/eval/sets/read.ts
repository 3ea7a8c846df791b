import { readFileSync } from 'node:fs';
import { familyOf, isLabel } from '../../../src/engine/labels';
import { isHeldOut } from '../../train/fold';
import { readAuthored, readJsonLines } from '../../train/rows';
import type { Example, Gold } from '../types';
import { type DevRow, type DevSet, goldOf } from './dev-sets';

/** The rows of a development set whose label says something to us. */
export function readDevSet(shared: string, set: DevSet): Example[] {
  return readJsonLines<DevRow>(`${shared}/data/dev/${set}.jsonl`).flatMap(row => {
    const gold = goldOf(set, row);
    return gold === undefined ? [] : [{ id: row.id, text: row.text, gold }];
  });
}

/** The comments written for this project that training never sees (`scripts/train/fold.ts`). */
export function readHeldOut(folder: string): Example[] {
  const rows = readAuthored(folder);
  const heldOut = isHeldOut(rows);
  return rows
    .filter((_, index) => heldOut[index])
    .map(({ id, text, labels, family }) => ({
      id,
      text,
      gold: {
        labels: labels.filter(isLabel),
        family: family as NonNullable<Gold['family']>,
        toxic: family === 'toxic',
        militant: labels.some(label => label !== 'none' && familyOf(label) === 'militant'),
      },
    }));
}

type NearMiss = { readonly text: string; readonly label: string };
type TaxonomyEntry = {
  readonly key: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly near_fr: readonly NearMiss[];
  readonly near_en: readonly NearMiss[];
};

export type Taxonomy = { readonly examples: Example[]; readonly nearMisses: Example[] };

/** The examples of the taxonomy, and its near-misses with the label they should get instead. */
export function readTaxonomy(shared: string): Taxonomy {
  const text = readFileSync(`${shared}/design/taxonomy.json`, 'utf8');
  const entries = JSON.parse(text) as readonly TaxonomyEntry[];
  const example = (id: string, words: string, label: string): Example => ({
    id,
    text: words,
    gold: { labels: isLabel(label) ? [label] : [] },
  });
  return {
    examples: entries.flatMap(({ key, fr, en }) =>
      [...fr, ...en].map((words, i) => example(`taxonomy-${key}-${i}`, words, key)),
    ),
    nearMisses: entries.flatMap(({ key, near_fr, near_en }) =>
      [...near_fr, ...near_en].map((near, i) =>
        example(`taxonomy-near-${key}-${i}`, near.text, near.label),
      ),
    ),
  };
}
