import { describe, expect, test } from 'vitest';
import {
  parseAnalyze,
  parseCorrect,
  parseReport,
  parseSuggest,
  parseTakeBack,
} from '../../../src/background/requests';

const text = { text: 'a' };

describe('requests to the background', () => {
  test('are rebuilt field by field', () => {
    expect(
      parseAnalyze({
        texts: [
          { text: 'a', lang: 'fr', x: 1 },
          { text: 'b', lang: 'de' },
        ],
        site: 'x',
      }),
    ).toEqual({
      texts: [{ text: 'a', lang: 'fr' }, { text: 'b' }],
      site: 'x',
    });
    expect(
      parseSuggest({
        comment: { ...text, author: 'Zoé', verdict: {} },
        site: { id: 'x', maxLength: 280 },
        seed: 0,
      }),
    ).toEqual({
      comment: { text: 'a', author: 'Zoé' },
      site: { id: 'x', maxLength: 280 },
      seed: 0,
    });
    expect(parseReport({ status: 'reading', needsCare: 2, read: 9 })).toEqual({
      status: 'reading',
      needsCare: 2,
      read: 9,
    });
  });

  test.each([
    [parseAnalyze, { texts: Array(51).fill(text), site: 'x' }, 'at most 50'],
    [parseAnalyze, { texts: 'a', site: 'x' }, 'texts'],
    [parseAnalyze, { texts: [{}], site: 'x' }, 'analyze.text'],
    [parseAnalyze, { texts: [] }, 'analyze.site'],
    [parseAnalyze, null, 'not an object'],
    [parseReport, { status: 'happy', needsCare: 0, read: 0 }, 'status'],
    [parseReport, { status: 'off', needsCare: -1, read: 0 }, 'needsCare'],
    [parseSuggest, { comment: text, site: null, seed: 0.5 }, 'seed'],
    [parseSuggest, { comment: {}, site: null, seed: 0 }, 'comment.text'],
    [parseSuggest, { comment: text, site: {}, seed: 0 }, 'site.id'],
    [parseCorrect, { text: 'a', kind: 'rude' }, 'kind'],
    [parseCorrect, { kind: 'toxic' }, 'correct.text'],
    [parseTakeBack, {}, 'takeBack.text'],
  ])('%s refuses %j', (parse, raw, message) => {
    expect(() => parse(raw)).toThrow(message);
  });
});
