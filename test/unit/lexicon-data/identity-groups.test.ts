import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import {
  englishSentences,
  frenchSentences,
  GROUPS_EN,
  GROUPS_FR,
  UNPROTECTED_EN,
  UNPROTECTED_FR,
} from '../../tables/identity-groups';

/** Share of the hostile sentences that must be found as identity attacks. */
const HOSTILE_RATE = 0.9;

const engine = loadEngine();
const labelsOf = (text: string) => engine.analyze({ text }).labels.map(({ label }) => label);

const french = GROUPS_FR.map(group => [group.plural, frenchSentences(group)] as const);
const english = GROUPS_EN.map(group => [group, englishSentences(group)] as const);

describe.each([
  ['French', french],
  ['English', english],
])('%s groups', (_, groups) => {
  test('there are at least 60 of them, none twice', () => {
    const names = groups.map(([name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(groups)('neutral and kind words about %s are never toxic', (_name, sentences) => {
    const flagged = sentences.harmless.filter(text => engine.analyze({ text }).family === 'toxic');
    expect(flagged).toEqual([]);
  });

  test(`at least ${HOSTILE_RATE * 100} % of hostile words are identity attacks`, () => {
    const texts = groups.flatMap(([, sentences]) => sentences.hostile);
    const missed = texts.filter(text => !labelsOf(text).includes('identity_attack'));
    const rate = 1 - missed.length / texts.length;
    expect(rate, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(HOSTILE_RATE);
  });
});

test.each([
  ...UNPROTECTED_FR.flatMap(plural => frenchSentences({ plural }).hostile),
  ...UNPROTECTED_EN.flatMap(plural => englishSentences(plural).hostile),
])('hostility towards a trade is no identity attack: %s', text => {
  expect(labelsOf(text)).not.toContain('identity_attack');
});
