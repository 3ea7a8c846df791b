import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../data');

/** The texts of every comment written for this project (`data/authored_*.jsonl`). */
export function authoredTexts(): string[] {
  return readdirSync(DATA)
    .filter(name => name.startsWith('authored_') && name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(DATA, name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { text: string }).text);
}
