import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../src/engine/labels';

/** A line of `data/` or of a public set: the fields every file has, and those some have. */
export type RawRow = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly label?: string;
  readonly labels?: readonly (Label | 'none')[];
  /** Lines of one pair say the same thing in two tones, or are twins: they never part. */
  readonly pair?: string | number;
  readonly [field: string]: unknown;
};

/** A span of an authored line: UTF-16 offsets, `end` exclusive. */
export type AuthoredSpan = { readonly start: number; readonly end: number; readonly label: Label };

export type AuthoredRow = Omit<RawRow, 'labels'> & {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly pair?: string | number;
  readonly labels: readonly (Label | 'none')[];
  readonly family: string;
  readonly target: string;
  readonly severity: number;
  readonly spans: readonly AuthoredSpan[];
};

export function readJsonLines<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row);
}

/** The committed lines written for this project, in the order of the files' names. */
export function readAuthored(folder: string): AuthoredRow[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl') && name !== 'other_languages.jsonl')
    .sort()
    .flatMap(name => readJsonLines<AuthoredRow>(join(folder, name)));
}
