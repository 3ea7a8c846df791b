import { describe, expect, it } from 'vitest';
import {
  addCorrection,
  type Correction,
  createCorrector,
  exportCorrections,
  importCorrections,
  NO_CORRECTIONS,
  removeCorrection,
} from '../../../src/engine/corrections';

const wrong = (id: string, over: Partial<Correction> = {}): Correction => ({
  id,
  kind: 'harmless',
  rules: ['insult/clown'],
  words: ['clown'],
  ...over,
});

const all = (...corrections: Correction[]) => corrections.reduce(addCorrection, NO_CORRECTIONS);

describe('a person corrects the engine', () => {
  it('changes nothing without corrections', () => {
    const corrector = createCorrector(NO_CORRECTIONS);
    expect(corrector.ruleTrust('insult/clown')).toBe(1);
    expect(corrector.adjust('toxic', 0.7, ['clown'])).toBe(0.7);
  });

  it('trusts a rule less each time it is said to be wrong, then switches it off', () => {
    const trust = [1, 2, 3].map(times =>
      createCorrector(all(...Array.from({ length: times }, (_, i) => wrong(`${i}`)))).ruleTrust(
        'insult/clown',
      ),
    );
    expect(trust[0]).toBeLessThan(1);
    expect(trust[1]).toBeLessThan(trust[0] ?? 0);
    expect(trust[2]).toBe(0);
  });

  it('leaves the other rules and words alone', () => {
    const corrector = createCorrector(all(wrong('1')));
    expect(corrector.ruleTrust('threat/kill')).toBe(1);
    expect(corrector.adjust('toxic', 0.7, ['bonjour'])).toBe(0.7);
  });

  it('lowers the score of a word said to be harmless and raises one said to be toxic', () => {
    const corrector = createCorrector(
      all(wrong('1'), wrong('2', { kind: 'toxic', rules: [], words: ['boloss'] })),
    );
    expect(corrector.adjust('toxic', 0.7, ['un', 'clown'])).toBeLessThan(0.5);
    expect(corrector.adjust('toxic', 0.3, ['quel', 'boloss'])).toBeGreaterThan(0.5);
    expect(corrector.adjust('militant', 0.3, ['quel', 'boloss'])).toBe(0.3);
  });

  it('never lets corrections outweigh everything else', () => {
    const many = all(...Array.from({ length: 50 }, (_, i) => wrong(`${i}`)));
    expect(createCorrector(many).adjust('toxic', 0.99, ['clown'])).toBeGreaterThan(0.5);
  });

  it('forgets a correction that is taken back', () => {
    const corrections = removeCorrection(all(wrong('1'), wrong('2', { words: ['fou'] })), '1');
    expect(corrections).toEqual(all(wrong('2', { words: ['fou'] })));
  });

  it('replaces a correction of the same id', () => {
    const corrections = all(wrong('1'), wrong('1', { kind: 'toxic' }));
    expect(corrections.entries).toHaveLength(1);
    expect(createCorrector(corrections).adjust('toxic', 0.5, ['clown'])).toBeGreaterThan(0.5);
  });
});

describe('corrections travel as JSON', () => {
  it('come back as they left', () => {
    const corrections = all(wrong('1'), wrong('2', { kind: 'militant' }));
    expect(importCorrections(exportCorrections(corrections))).toEqual(corrections);
  });

  const entry = (over: object) =>
    JSON.stringify({ version: 1, entries: [{ ...wrong('1'), ...over }] });
  it.each([
    ['not JSON', 'oops', /not JSON/],
    ['an array', '[]', /version 1/],
    ['a later version', '{"version":2,"entries":[]}', /version 1/],
    ['no entries', '{"version":1}', /version 1/],
    ['an unknown kind', entry({ kind: 'spam' }), /entry 1: its kind/],
    ['words that are numbers', entry({ words: [1] }), /entry 1: its words/],
    ['no rules', entry({ rules: undefined }), /entry 1: its rules/],
    ['an empty id', entry({ id: '' }), /entry 1: its id/],
    ['an endless word', entry({ words: ['x'.repeat(1000)] }), /entry 1: its words/],
    ['null', '{"version":1,"entries":[null]}', /entry 1: not an object/],
    [
      'twice the same id',
      JSON.stringify({ version: 1, entries: [wrong('1'), wrong('1')] }),
      /same id/,
    ],
  ])('refuse %s and say why', (_, json, message) => {
    expect(() => importCorrections(json)).toThrow(message);
  });
});
