import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../../src');
const COMPONENTS = ['ui', 'popup', 'options'].flatMap(area =>
  readdirSync(join(SOURCE, area))
    .filter(name => name.endsWith('.tsx'))
    .map(name => `${area}/${name}`),
);

/** Two letters in a row between tags, or in an attribute people see or hear. */
const WORDS_AFTER_TAG = />[^<>{}=;()]*\p{L}{2}[^<>{}=;()]*[<{]/gu;
const WORDS_BEFORE_TAG = /\}[^<>{}=;()]*\p{L}{2}[^<>{}=;()]*<\//gu;
const WORDS_IN_ATTRIBUTE = /\b(?:alt|aria-label|placeholder|title)="[^"]*\p{L}{2}[^"]*"/gu;

/** The component without comments and types, so that what stays between tags is text. */
async function wordsIn(tsx: string): Promise<readonly string[]> {
  const { code } = await transform(tsx, { loader: 'tsx', jsx: 'preserve' });
  return [WORDS_AFTER_TAG, WORDS_BEFORE_TAG, WORDS_IN_ATTRIBUTE].flatMap(
    words => code.match(words) ?? [],
  );
}

test.each(COMPONENTS)('%s takes its words from the messages', async path => {
  // The section titles of the options page are message keys, typed as such.
  const tsx = readFileSync(join(SOURCE, path), 'utf8').replaceAll(/title="options_\w+"/g, '');
  expect(await wordsIn(tsx)).toEqual([]);
});

test.each([
  ['words in a tag', 'export const a = <p>Hello {name}</p>', 1],
  ['words after a value', 'export const a = <p>{count} comments</p>', 1],
  ['a plain tag', 'export const a = <p>Read more</p>', 1],
  ['an attribute', 'export const a = <p title="Read more" />', 1],
  ['a message', "export const a = <p title={t('retry')}>{t('retry')}</p>", 0],
])('the check itself: %s', async (_name, tsx, found) => {
  expect(await wordsIn(tsx)).toHaveLength(found);
});
