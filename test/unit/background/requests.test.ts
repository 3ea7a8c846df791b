import { describe, expect, test } from 'vitest';
import {
  parseAnalyze,
  parseCoach,
  parseCorrect,
  parseReport,
  parseSuggest,
  parseTakeBack,
  parseUsed,
} from '../../../src/background/requests';

const text = { text: 'a' };
const thread = { page: 'https://x.example/1', pileOn: false };

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
        thread: { ...thread, x: 1 },
        seed: 0,
      }),
    ).toEqual({
      comment: { text: 'a', author: 'Zoé' },
      site: { id: 'x', maxLength: 280 },
      thread,
      seed: 0,
    });
    const draft = { draft: 'b', comment: null, site: null, hour: 23 };
    expect(parseCoach({ ...draft, x: 1 })).toEqual(draft);
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
    [parseSuggest, { comment: text, site: null, thread, seed: 0.5 }, 'seed'],
    [parseSuggest, { comment: {}, site: null, thread, seed: 0 }, 'comment.text'],
    [parseSuggest, { comment: text, site: {}, thread, seed: 0 }, 'site.id'],
    [parseSuggest, { comment: text, site: null, thread: {}, seed: 0 }, 'thread.page'],
    [parseCoach, { comment: null, site: null, hour: 1 }, 'coach.draft'],
    [parseCoach, { draft: 'b', comment: null, site: null, hour: 'late' }, 'coach.hour'],
    [parseUsed, { comment: text, page: 'p' }, 'used.text'],
    [parseCorrect, { text: 'a', kind: 'rude' }, 'kind'],
    [parseCorrect, { kind: 'toxic' }, 'correct.text'],
    [parseTakeBack, {}, 'takeBack.text'],
  ])('%s refuses %j', (parse, raw, message) => {
    expect(() => parse(raw)).toThrow(message);
  });
});
