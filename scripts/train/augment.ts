import { hashString } from '../../src/engine/model/hash';
import { FIRST_LABEL, FIRST_LANGUAGE, headOf } from '../../src/engine/model/heads';
import { authoredTargets, type Example, toExample, UNKNOWN } from './examples';
import type { AuthoredRow } from './rows';

/** A made-up variant counts for this much of a row that a person wrote. */
const VARIANT_WEIGHT = 0.3;
const FRAGMENT_WEIGHT = 0.3;
const SNIPPET_WEIGHT = 0.5;
/** One row in this many also gives a snippet of one to three words, for the language heads. */
const SNIPPET_EVERY = 3;
const MILITANT_OR_TOXIC = 12;

/** A number from 0 to 1 that a key always gives again: choices that do not depend on order. */
export function chance(key: string): number {
  return (hashString(key) >>> 8) / 16777216;
}

/** As typed in haste: no apostrophes, no capitals, no punctuation. */
function hasty(text: string): string {
  return text
    .replace(/['’]/g, chance(text) < 0.5 ? '' : ' ')
    .replace(/[.,;:!]+/g, '')
    .toLowerCase();
}

/** Masks a letter inside each long word of the abusive spans, as writers do to pass filters. */
function masked(row: AuthoredRow): string | undefined {
  const span = row.spans.find(({ label }) => label === 'insult' || label === 'profanity');
  if (!span) return undefined;
  const inside = row.text.slice(span.start, span.end);
  const hidden = inside.replace(/(\p{L})\p{L}(\p{L}{2,})/gu, (word, first, rest) =>
    chance(word) < 0.5 ? `${first}*${rest}` : word,
  );
  return row.text.slice(0, span.start) + hidden + row.text.slice(span.end);
}

/** Targets that only say what a fragment holds: the other labels of its row are not known to it. */
function fragmentTargets(row: AuthoredRow, labels: AuthoredRow['labels']): Int8Array {
  const targets = authoredTargets({ lang: row.lang, labels });
  for (const label of row.labels) {
    if (label !== 'none' && !labels.includes(label)) targets[headOf(label)] = UNKNOWN;
  }
  for (let head = FIRST_LABEL + MILITANT_OR_TOXIC; head < FIRST_LANGUAGE; head++) {
    targets[head] = UNKNOWN;
  }
  return targets;
}

/**
 * The words of each span alone carry its label, and what stands around them does not: this teaches
 * which words matter, and keeps an insult from drowning in a long text.
 */
function fragments(row: AuthoredRow): Example[] {
  if (row.spans.length === 0) return [];
  const examples = row.spans.map(({ start, end, label }) =>
    toExample(
      row.text.slice(start, end),
      'fragment',
      FRAGMENT_WEIGHT,
      fragmentTargets(row, [label]),
    ),
  );
  const rest = [...row.spans]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, row.text)
    .trim();
  if (rest.length >= 15) {
    examples.push(toExample(rest, 'fragment', FRAGMENT_WEIGHT, fragmentTargets(row, [])));
  }
  return examples;
}

/** One to three words in a row, which teach the language only. */
export function snippet(text: string, source: string, targets: Int8Array): Example[] {
  const words = text.split(/\s+/).filter(word => word !== '');
  if (words.length < 4 || chance(`snippet ${text}`) * SNIPPET_EVERY > 1) return [];
  const size = 1 + Math.floor(chance(`size ${text}`) * 3);
  const from = Math.floor(chance(`from ${text}`) * (words.length - size));
  const languageOnly = targets.slice().fill(UNKNOWN, 0, FIRST_LANGUAGE);
  return [
    toExample(words.slice(from, from + size).join(' '), source, SNIPPET_WEIGHT, languageOnly),
  ];
}

/** Everything that is made from one authored row, the row itself first. */
export function variants(row: AuthoredRow): Example[] {
  const targets = authoredTargets(row);
  const examples = [toExample(row.text, 'authored', 1, targets), ...fragments(row)];
  if (chance(`hasty ${row.text}`) < 0.3) {
    examples.push(toExample(hasty(row.text), 'variant', VARIANT_WEIGHT, targets));
  }
  const mask = masked(row);
  if (mask !== undefined && chance(`mask ${row.text}`) < 0.3) {
    examples.push(toExample(mask, 'variant', VARIANT_WEIGHT, targets));
  }
  examples.push(...snippet(row.text, 'snippet', targets));
  return examples;
}
