import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../../src/engine/lexicon/parse-entries';
import type { LexiconEntry } from '../../../src/engine/lexicon/types';

const ROOT = join(import.meta.dirname, '../../..');
const LEXICON = join(ROOT, 'src/engine/lexicon');

const files = ['fr', 'en', 'shared'].flatMap(folder =>
  readdirSync(join(LEXICON, folder)).map(name => `${folder}/${name}`),
);

const read = (file: string): LexiconEntry[] =>
  parseEntries(JSON.parse(readFileSync(join(LEXICON, file), 'utf8')), file);

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s’'-]+/g, ' ');

const formsOf = ({ lemma, forms = [], variants = [] }: LexiconEntry): string[] =>
  [lemma, ...forms, ...variants].map(fold);

describe.each(files)('%s', file => {
  const entries = read(file);

  test('has one entry a line', () => {
    const lines = readFileSync(join(LEXICON, file), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(entries.length + 2);
  });

  test('no form, friend or praise is listed twice in an entry', () => {
    const doubled = entries.filter(entry =>
      [formsOf(entry), entry.friends ?? [], entry.positive ?? []].some(
        list => new Set(list).size < list.length && new Set(list.map(fold)).size < list.length,
      ),
    );
    expect(doubled.map(({ lemma }) => lemma)).toEqual([]);
  });

  test('every friend contains a form, and none is a form itself', () => {
    const wrong = entries.flatMap(entry => {
      const forms = formsOf(entry);
      return (entry.friends ?? [])
        .map(fold)
        .filter(friend => forms.includes(friend) || !forms.some(form => friend.includes(form)))
        .map(friend => `${entry.lemma}: ${friend}`);
    });
    expect(wrong).toEqual([]);
  });

  test('what has a label has a severity and a sureness', () => {
    const wrong = entries.filter(
      ({ label, severity, sure }) =>
        label !== undefined && (severity === undefined || sure === undefined),
    );
    expect(wrong.map(({ lemma }) => lemma)).toEqual([]);
  });
});

describe.each(['fr', 'en', 'shared'])('the %s folder', folder => {
  const entries = files.filter(file => file.startsWith(`${folder}/`)).flatMap(read);

  test('no lemma is listed twice in a class', () => {
    const keys = entries.map(entry => `${entry.class} ${fold(entry.lemma)}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('every source is in NOTICE.md', () => {
    const notice = readFileSync(join(ROOT, 'NOTICE.md'), 'utf8');
    const sources = new Set(entries.map(({ source }) => source));
    for (const source of sources) {
      const name = /^(\S+)/.exec(source)?.[1] ?? source;
      expect(notice).toContain(`| ${name} |`);
    }
  });
});

test.each(['fr', 'en'])('the %s folder names at least 80 groups of people', folder => {
  expect(read(`${folder}/groups.json`).length).toBeGreaterThanOrEqual(80);
});
