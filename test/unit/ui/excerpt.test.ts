import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/engine/labels';
import type { Span } from '../../../src/engine/types';
import { excerpt, runsOf } from '../../../src/ui/excerpt';

function span(text: string, words: string, label: Label = 'insult'): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length, label, rule: `${label}/test` };
}

describe('runs', () => {
  const text = 'You fool, boycott them';

  test('mark the words and keep the rest', () => {
    const spans = [span(text, 'boycott', 'call_to_action'), span(text, 'fool')];
    expect(runsOf(text, spans)).toEqual([
      { text: 'You ', family: 'none' },
      { text: 'fool', family: 'toxic' },
      { text: ', ', family: 'none' },
      { text: 'boycott', family: 'militant' },
      { text: ' them', family: 'none' },
    ]);
  });

  test.each<[string, readonly Span[]]>([
    ['no span', []],
    ['overlapping spans', [span(text, 'You fool'), span(text, 'fool, boycott', 'slogan')]],
    ['nested spans', [span(text, 'You fool, boycott'), span(text, 'fool')]],
    ['the same span twice', [span(text, 'fool'), span(text, 'fool', 'threat')]],
    ['a span past the end', [{ ...span(text, 'them'), end: 99 }]],
    ['a span before the start', [{ ...span(text, 'You'), start: -3 }]],
    ['an empty span', [{ ...span(text, 'You'), end: 0 }]],
  ])('lose no character with %s', (_name, spans) => {
    expect(
      runsOf(text, spans)
        .map(run => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('an excerpt', () => {
  const long = `${'word '.repeat(60)}you absolute clowns${' more'.repeat(60)}`;

  test('leaves a short text alone', () => {
    expect(excerpt('Short.', [], 0, 150)).toEqual({ text: 'Short.', spans: [] });
  });

  test('shows the words asked for, with what is around them', () => {
    const clowns = span(long, 'absolute clowns');
    const short = excerpt(long, [clowns], clowns.start, 120);
    const [mark] = short.spans;
    expect(short.text.slice(mark?.start, mark?.end)).toBe('absolute clowns');
    expect(short.text).toMatch(/^… word .* more…$/);
    expect(short.text.length).toBeLessThanOrEqual(120 + 3);
  });

  test('begins at the beginning when that is asked for', () => {
    expect(excerpt(long, [], 0, 50).text).toMatch(/^word word .*…$/);
  });

  test.each([
    ['without spaces', '💥'.repeat(200)],
    ['of one long word', 'a'.repeat(400)],
  ])('never cuts a character of a text %s', (_name, text) => {
    for (const length of [50, 51, 52, 53]) {
      const cut = excerpt(
        text,
        [{ start: 300, end: 304, label: 'insult', rule: 'x' }],
        300,
        length,
      );
      expect(cut.text).not.toMatch(/\p{Surrogate}/u);
      expect(cut.text.length).toBeLessThanOrEqual(length + 4);
    }
  });
});
