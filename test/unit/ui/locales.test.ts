import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../src/_locales/en/messages.json';
import fr from '../../../src/_locales/fr/messages.json';
import { LABELS } from '../../../src/engine/labels';

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
const LOCALES: Readonly<Record<'en' | 'fr', Readonly<Record<string, Message>>>> = { en, fr };
const EVERY_MESSAGE = Object.entries(LOCALES).flatMap(([lang, messages]) =>
  Object.entries(messages).map(([key, { message }]) => [`${lang} ${key}`, message] as const),
);

test('both languages have the same messages', () => {
  expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
});

test.each(Object.keys(en))('%s fills the same placeholders in both languages', key => {
  const [english, french] = [LOCALES.en[key], LOCALES.fr[key]];
  expect(french?.placeholders).toEqual(english?.placeholders);
  for (const locale of [english, french]) {
    const used = [...(locale?.message.matchAll(/\$(\w+)\$/g) ?? [])].map(([, name]) => name);
    const declared = Object.keys(locale?.placeholders ?? {});
    expect(new Set(used.map(name => name?.toLowerCase()))).toEqual(new Set(declared));
  }
});

test.each(LABELS)('%s has a name, a likelihood and a definition', label => {
  for (const prefix of ['label', 'likely', 'definition']) {
    expect(LOCALES.en[`${prefix}_${label}`]?.message).toBeTruthy();
  }
});

test('a counted message has a form for one and a form for several', () => {
  const bases = (form: string): string[] =>
    Object.keys(en)
      .filter(key => key.endsWith(form))
      .map(key => key.slice(0, -form.length));
  expect(bases('_one')).toEqual(bases('_other').filter(base => base !== 'field_sector'));
});

describe('the words of the house', () => {
  test.each(EVERY_MESSAGE)('%s', (_key, message) => {
    expect(message).not.toMatch(/!|\p{Extended_Pictographic}|\.\.\.|'/u);
    expect(message.trim()).toBe(message);
  });

  test.each(Object.entries(fr))('French typography of %s', (_key, { message }) => {
    expect(message).not.toMatch(/[^\s\u00a0\u202f][;?»](?!\w)|« | »| [:;?]/u);
  });

  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  test.each(['en', 'fr'] as const)('the %s description fits the stores', lang => {
    expect(LOCALES[lang]['extDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('no message is left over', () => {
  const source = join(import.meta.dirname, '../../../src');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => readFileSync(join(source, path), 'utf8'))
    .concat(readFileSync(join(source, '../manifest.json'), 'utf8'))
    .join('\n');

  /** A key is used by its whole name, by a stem that a value completes, or in the manifest. */
  function isUsed(key: string): boolean {
    const base = key.replace(/_(?:none|one|other)$/, '');
    const stems = key.split('_').map((_part, index, parts) => parts.slice(0, index).join('_'));
    return (
      [key, base].some(name => code.includes(`'${name}'`) || code.includes(`"${name}"`)) ||
      stems.some(stem => stem !== '' && code.includes(`\`${stem}_$`)) ||
      code.includes(`__MSG_${key}__`)
    );
  }

  test.each(Object.keys(en))('%s', key => expect(isUsed(key)).toBe(true));
});
