import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../../src');
const tokens = readFileSync(join(SOURCE, 'ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

function coloursOf(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** WCAG 2.2, definition of relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is written on what: 4.5 for words (1.4.3), 3 for the edges of controls (1.4.11). */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', ['background', 'surface', 'accent-tint', 'toxic-tint', 'militant-tint'], 7],
  ['ink-secondary', ['background', 'surface'], 4.5],
  ['accent', ['background', 'surface', 'accent-tint'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['toxic', ['background', 'surface', 'toxic-tint'], 4.5],
  ['militant', ['background', 'surface', 'militant-tint'], 4.5],
  ['legitimate', ['background', 'surface'], 4.5],
  ['edge', ['background', 'surface'], 3],
  ['level-rim', ['background', 'surface'], 3],
];

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('in the %s theme', (_theme, colours) => {
  const pairs = PAIRS.flatMap(([front, backs, least]) =>
    backs.map(back => [front, back, least] as const),
  );
  test.each(pairs)('%s on %s reaches %f', (front, back, least) => {
    const [a = '', b = ''] = [colours.get(front), colours.get(back)];
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});

test('the dark theme redefines every colour', () => {
  expect([...coloursOf(dark).keys()]).toEqual([...coloursOf(light).keys()]);
});

test.each(
  ['ui', 'popup', 'options'].flatMap(area =>
    readdirSync(join(SOURCE, area))
      .filter(name => name.endsWith('.css') && name !== 'tokens.css')
      .map(name => `${area}/${name}`),
  ),
)('%s takes its colours from the tokens', path => {
  const css = readFileSync(join(SOURCE, path), 'utf8');
  expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []).toEqual([]);
});
