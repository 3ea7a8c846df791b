import { describe, expect, it } from 'vitest';
import { overrule } from '../../../src/engine/corrections';
import type { Label } from '../../../src/engine/labels';
import type { Verdict } from '../../../src/engine/types';

const verdict = (...labels: Label[]): Verdict => ({
  lang: 'en',
  family: 'toxic',
  severity: 2,
  scores: { toxic: 0.9, militant: 0.1 },
  labels: labels.map(label => ({ label, score: 0.9 })),
  target: 'person',
  spans: labels.map(label => ({ start: 0, end: 5, label, rule: `${label}/x` })),
  reasons: labels.map(label => ({
    label,
    rule: `${label}/x`,
    text: { fr: 'Mot vu', en: 'Word seen' },
    words: [],
  })),
  action: 'no_reply',
});
const names = ({ labels }: Verdict): Label[] => labels.map(({ label }) => label);

describe('the word of the person on one comment is the last', () => {
  it('a comment without a mark says nothing any more', () => {
    expect(overrule(verdict('insult', 'slogan'), 'harmless')).toMatchObject({
      family: 'none',
      severity: 0,
      labels: [],
      spans: [],
      reasons: [],
      target: 'none',
      action: 'none',
    });
  });

  it('the complaint inside an insult stays, and is answered', () => {
    const seen = overrule(verdict('insult', 'complaint'), 'harmless');
    expect(names(seen)).toEqual(['complaint']);
    expect(seen).toMatchObject({ family: 'legitimate', action: 'reply_then_dm' });
  });

  it.each([
    ['toxic', 'no_reply'],
    ['militant', 'reply'],
  ] as const)('a question said to be %s is marked so, and why', (kind, action) => {
    const seen = overrule(verdict('question'), kind);
    expect(seen).toMatchObject({ family: kind, action });
    expect(names(seen)).toContain('question');
    expect(seen.reasons[0]?.text.en).toBe(`You marked this comment as ${kind}`);
  });

  it('a comment of that family already keeps what was seen in it', () => {
    const threat = verdict('threat');
    expect(overrule(threat, 'toxic')).toEqual(threat);
  });
});
