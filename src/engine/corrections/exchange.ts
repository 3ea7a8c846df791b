import type { Correction, CorrectionKind, Corrections } from './types';

/** More than anyone corrects in years; an import beyond it is not ours. */
const MOST_ENTRIES = 10_000;
const MOST_ITEMS = 100;
const LONGEST_ITEM = 200;
const KINDS: readonly string[] = ['harmless', 'toxic', 'militant'] satisfies CorrectionKind[];

/** Corrections as JSON, to be kept in a file or moved to another browser. */
export function exportCorrections(corrections: Corrections): string {
  return JSON.stringify(corrections, null, 2);
}

/**
 * Reads corrections that `exportCorrections` wrote.
 * @throws Error that says what is wrong, with the number of the entry; nothing is half imported
 */
export function importCorrections(json: string): Corrections {
  const data = parse(json);
  if (!isRecord(data) || data['version'] !== 1 || !Array.isArray(data['entries'])) {
    throw new Error('Corrections: this is not an export of version 1.');
  }
  const entries: unknown[] = data['entries'];
  if (entries.length > MOST_ENTRIES) {
    throw new Error(`Corrections: ${entries.length} entries, at most ${MOST_ENTRIES} are read.`);
  }
  const read = entries.map(readEntry);
  const ids = new Set(read.map(({ id }) => id));
  if (ids.size !== read.length) throw new Error('Corrections: two entries have the same id.');
  return { version: 1, entries: read };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error('Corrections: this is not JSON.', { cause });
  }
}

function readEntry(entry: unknown, index: number): Correction {
  const fail = (what: string): never => {
    throw new Error(`Corrections: entry ${index + 1}: ${what}.`);
  };
  if (!isRecord(entry)) return fail('not an object');
  const { id, kind, rules, words } = entry;
  if (!isItem(id)) return fail('its id is missing or too long');
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    return fail(`its kind is none of ${KINDS.join(', ')}`);
  }
  if (!isList(rules)) return fail('its rules are not a list of names');
  if (!isList(words)) return fail('its words are not a list of words');
  return { id, kind: kind as CorrectionKind, rules, words };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItem(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ITEM;
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem);
}
