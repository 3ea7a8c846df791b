import { describe, expect, it, test } from 'vitest';
import { loadReader } from '../../../scripts/lib/assets';
import { Features } from '../../../src/engine/model/features';
import { outlineOf } from '../../../src/engine/model/outline';
import { addOutline } from '../../../src/engine/model/outline-features';
import { addRules } from '../../../src/engine/model/rule-features';

const read = loadReader();
const marksOf = (text: string) => outlineOf(read({ text }).doc);
const featuresOf = (text: string): Features => {
  const features = new Features();
  const { normalized, doc } = read({ text });
  addOutline(outlineOf(doc), normalized.folded.offsets, features);
  return features;
};
const hashesOf = (text: string): Set<number> => {
  const { hash, count } = featuresOf(text);
  return new Set(hash.subarray(0, count));
};
const common = (a: string, b: string): number => {
  const [first, second] = [hashesOf(a), hashesOf(b)];
  return [...first].filter(hash => second.has(hash)).length / first.size;
};

describe('the outline of a comment', () => {
  it('is the same for other words of the same classes', () => {
    const outline = (text: string) => marksOf(text).map(({ hash }) => hash);
    expect(outline('vous êtes des idiots')).toEqual(outline('vous êtes des abrutis'));
    expect(outline('vous êtes des idiots')).not.toEqual(outline('vous êtes des amis'));
  });

  it('takes a phrase of the lexicon for one word', () => {
    const text = 'quel fils de pute celui-là';
    const places = marksOf(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toContain('fils de pute');
  });

  it('makes abuse of two groups more alike than abuse and praise of one', () => {
    const abuse = 'les Arabes sont des rats';
    expect(common(abuse, 'les juifs sont des rats')).toBeGreaterThan(
      common(abuse, 'les Arabes sont des amis'),
    );
  });

  test.each(['İ 𝕤𝕥𝕦𝕡𝕚𝕕 ﬁls dé pute, t’es con !', "y'all're F*CKING 1d10ts…", '😂🤡 les c—ns'])(
    'covers characters of the folded text: %j',
    text => {
      const { count, start, end } = featuresOf(text);
      const { length } = read({ text }).normalized.folded.text;
      expect(count).toBeGreaterThan(0);
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeLessThanOrEqual(end[i] ?? -1);
        expect(end[i]).toBeLessThanOrEqual(length);
      }
    },
  );

  it('grows with the text and not with its square', () => {
    const text = 'vous êtes tous des idiots et les Arabes sont des rats, ';
    const [once, often] = [featuresOf(text).count, featuresOf(text.repeat(200)).count];
    expect(often).toBeLessThan(once * 250);
  });
});

test('a rule that is held back is told from one that fires', () => {
  const rulesOf = (text: string): number[] => {
    const features = new Features();
    addRules(read({ text }).findings, features);
    return [...features.hash.subarray(0, features.count)];
  };
  expect(rulesOf('tu es un idiot')).not.toHaveLength(0);
  expect(rulesOf('tu es un idiot')).not.toEqual(rulesOf("il m'a dit « tu es un idiot »"));
  expect(rulesOf('il fait beau')).toEqual([]);
});
