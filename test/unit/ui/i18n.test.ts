import { beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../../src/_locales/en/messages.json';
import fr from '../../../src/_locales/fr/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const shown = vi.hoisted(() => ({ messages: {} as Messages }));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    i18n: {
      // Every counted message has its count as its first placeholder.
      getMessage: (key: string, [first = '']: readonly string[] = []) =>
        shown.messages[key]?.message.replace('$COUNT$', first) ?? '',
    },
  },
}));

const { listed, localized, plural, uiLanguage } = await import('../../../src/ui/i18n');

describe.each([
  ['en', en as Messages],
  ['fr', fr as Messages],
] as const)('in %s', (lang, messages) => {
  beforeEach(() => {
    shown.messages = messages;
  });

  test('the language of the messages is known', () => expect(uiLanguage()).toBe(lang));
  test('a text in two languages is shown in this one', () =>
    expect(localized({ fr: 'fr', en: 'en' })).toBe(lang));
});

test.each([
  [en, 0, '0 comments read'],
  [en, 1, '1 comment read'],
  [en, 2, '2 comments read'],
  [en, 12_345, '12,345 comments read'],
  [fr, 0, '0 commentaire lu'],
  [fr, 1, '1 commentaire lu'],
  [fr, 2, '2 commentaires lus'],
  [fr, 12_345, '12\u202f345 commentaires lus'],
  [fr, 1_000_000, '1\u202f000\u202f000 commentaires lus'],
] as const)('counts are spoken as the language does: %#', (messages, count, expected) => {
  shown.messages = messages;
  expect(plural('summary_read', count)).toBe(expected);
});

test.each([
  [en, 'none needs care'],
  [fr, 'aucun à traiter avec soin'],
] as const)('none has its own words where a language wants them: %#', (messages, expected) => {
  shown.messages = messages;
  expect(plural('summary_care', 0)).toBe(expected);
});

test.each([
  [en, 'a, b, and c'],
  [fr, 'a, b et c'],
] as const)('names are joined as the language does: %#', (messages, expected) => {
  shown.messages = messages;
  expect(listed(['a', 'b', 'c'])).toBe(expected);
});
