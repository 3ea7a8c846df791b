import { expect, test } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import { BLUNT_INSULTS_EN } from '../../tables/blunt-insults-en';
import { BLUNT_INSULTS_FR } from '../../tables/blunt-insults-fr';

/** Of the forty of each language, the number that must be found (ENGINE.md). */
const FOUND_AT_LEAST = 38;

test.each([
  ['French', BLUNT_INSULTS_FR],
  ['English', BLUNT_INSULTS_EN],
])('at least 38 of 40 blunt %s insults are found', (_, insults) => {
  const engine = loadEngine();
  const missed = insults.filter(text => engine.analyze({ text }).family !== 'toxic');
  expect(insults.length - missed.length, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(
    FOUND_AT_LEAST,
  );
});
