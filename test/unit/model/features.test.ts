import { describe, expect, it } from 'vitest';
import { addCues } from '../../../src/engine/model/cues';
import { FeatureReader, Features } from '../../../src/engine/model/features';

const hashesOf = (text: string): Set<number> => {
  const features = new FeatureReader().read(text);
  return new Set(features.hash.slice(0, features.count));
};

const cuesOf = (text: string): Set<number> => {
  const features = new Features();
  addCues(text, features);
  return new Set(features.hash.slice(0, features.count));
};

const common = (a: Set<number>, b: Set<number>): number => [...a].filter(h => b.has(h)).length;

describe('features of a folded text', () => {
  it('are the same for the same text and differ for another', () => {
    expect(hashesOf('tu es un clown')).toEqual(hashesOf('tu es un clown'));
    expect(hashesOf('tu es un clown')).not.toEqual(hashesOf('tu es un chef'));
  });

  it('share most letters between a word and its plural', () => {
    const [one, many] = [hashesOf('incapable'), hashesOf('incapables')];
    expect(common(one, many)).toBeGreaterThan(one.size / 2);
  });

  it('read a number, a mention and a link by their kind, not by their letters', () => {
    expect(hashesOf('commande 4471')).toEqual(hashesOf('commande 8832'));
    expect(hashesOf('@julie merci')).toEqual(hashesOf('@paul merci'));
    expect(hashesOf('https://a.example/x merci')).toEqual(hashesOf('http://b.example merci'));
  });

  it('cover the characters they were read from', () => {
    const text = 'tu es un clown 🤡 !';
    const features = new FeatureReader().read(text);
    for (let i = 0; i < features.count; i++) {
      const [start, end] = [features.start[i] ?? -1, features.end[i] ?? -1];
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('hold any length, in a number that grows with the text', () => {
    const long = new FeatureReader().read('mot '.repeat(20_000));
    expect(long.count).toBeGreaterThan(20_000);
    expect(long.count).toBeLessThan(400_000);
  });

  it.each(['', ' ', '\ud800', '\udc00x', '\u0000', '@', '#', 'http'])(
    'read %j without throwing',
    text => {
      expect(() => new FeatureReader().read(text)).not.toThrow();
    },
  );
});

describe('cues of the original text', () => {
  it.each([
    ['shouting', 'RENDEZ L ARGENT', 'rendez l argent'],
    ['exclamation marks', 'rendez l argent!!', 'rendez l argent'],
    ['a question', 'rendez l argent ?', 'rendez l argent'],
    ['another script', 'Большое спасибо', 'bolchoie spasibo'],
  ])('tell %s', (_, marked, plain) => {
    expect(cuesOf(marked)).not.toEqual(cuesOf(plain));
  });
});
