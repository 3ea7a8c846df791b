import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../scripts/lib/assets';
import { createEngine } from '../../../src/engine/engine';

const { lexicon, model } = loadAssets();
const rulesOnly = createEngine({ lexicon });
const engines = [
  ['rules alone', rulesOnly],
  ['rules and model', createEngine({ lexicon, ...(model ? { model } : {}) })],
] as const;

describe.each(engines)('%s', (_, engine) => {
  test.each([
    ['', 'none', 'none'],
    ['Bande d’incapables, vous êtes des clowns', 'toxic', 'no_reply'],
    ['You people are a bunch of useless clowns', 'toxic', 'no_reply'],
    ['Je vais venir au magasin te casser la gueule', 'toxic', 'hide_report_evidence'],
    ['Someone should burn your warehouse down', 'toxic', 'hide_report_evidence'],
    ['We have your customer database, pay or we leak it', 'toxic', 'escalate'],
    ['La batterie a pris feu dans la chambre de mon fils', 'legitimate', 'escalate'],
  ])('%j is %s and asks for %s', (text, family, action) => {
    const verdict = engine.analyze({ text });
    expect(verdict.family).toBe(family);
    expect(verdict.action).toBe(action);
  });

  test('a complaint inside an insult keeps both labels and is answered', () => {
    const text =
      'Bande de bouffons, ma commande 4471 n’est toujours pas livrée après trois semaines';
    const verdict = engine.analyze({ text });
    const labels = verdict.labels.map(({ label }) => label);
    expect(labels).toContain('insult');
    expect(labels).toContain('complaint');
    expect(verdict.action).toBe('reply_then_dm');
  });

  test('spans show the words of the original', () => {
    const text = 'Franchement t’es qu’un pauvre c*nnard 😡';
    const spans = engine.analyze({ text }).spans.filter(({ label }) => label === 'insult');
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain('c*nnard');
  });
});

test('the same comment always gets the same verdict', () => {
  const text = 'You absolute moron, where is my refund?';
  expect(rulesOnly.analyze({ text })).toEqual(rulesOnly.analyze({ text }));
});

test('every comment is graded, flagged or not', () => {
  const insult = rulesOnly.analyze({ text: 'ferme ta gueule connard' }).scores.toxic;
  const negated = rulesOnly.analyze({ text: "t'es pas un connard" }).scores.toxic;
  const kind = rulesOnly.analyze({ text: 'merci beaucoup' }).scores.toxic;
  expect(insult).toBeGreaterThan(negated);
  expect(negated).toBeGreaterThanOrEqual(kind);
});

test('explains what held a rule back', () => {
  const { heldBack, verdict } = rulesOnly.explain({ text: 'Il m’a traité de connard' });
  expect(
    heldBack.some(({ rule, by }) => rule.startsWith('insult/') && by.includes('reported')),
  ).toBe(true);
  expect(verdict.labels.map(({ label }) => label)).not.toContain('insult');
});

test('corrections switch a rule off', () => {
  const text = 'espèce de clown';
  const rules = rulesOnly.explain({ text }).fired.map(({ rule }) => rule);
  const entries = ['a', 'b', 'c', 'd'].map(id => ({
    id,
    kind: 'harmless' as const,
    rules,
    words: ['clown'],
  }));
  const corrected = createEngine({ lexicon, corrections: { version: 1, entries } });
  expect(rulesOnly.analyze({ text }).family).toBe('toxic');
  expect(corrected.analyze({ text }).family).not.toBe('toxic');
});
