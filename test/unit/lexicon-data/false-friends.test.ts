import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import { FALSE_FRIENDS_EN, FALSE_FRIENDS_FR, type FalseFriends } from '../../tables/false-friends';

const engine = loadEngine();

function cases(table: FalseFriends): [word: string, text: string][] {
  return Object.entries(table).flatMap(([word, texts]) =>
    texts.map((text): [string, string] => [word, text]),
  );
}

describe('harmless sentences around an abusive word are not called toxic', () => {
  test.each(cases(FALSE_FRIENDS_FR))('fr %s: %s', (_, text) => {
    const verdict = engine.analyze({ text });
    expect(verdict.family, JSON.stringify(verdict.spans)).not.toBe('toxic');
  });

  test.each(cases(FALSE_FRIENDS_EN))('en %s: %s', (_, text) => {
    const verdict = engine.analyze({ text });
    expect(verdict.family, JSON.stringify(verdict.spans)).not.toBe('toxic');
  });
});
