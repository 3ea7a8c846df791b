import { familyOf, type Label } from '../../../src/engine/labels';
import type { Lang, Span, Verdict } from '../../../src/engine/types';

/** A verdict made by hand: the labels, and the words of the text that carry the abuse. */
export function verdict(
  lang: Lang,
  labels: readonly Label[],
  text = '',
  abuse: readonly string[] = [],
): Verdict {
  const label = labels.find(name => familyOf(name) === 'toxic') ?? 'insult';
  const spans: Span[] = abuse.map(words => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, label, rule: `${label}/test` };
  });
  const [first] = labels;
  return {
    lang,
    family: first ? familyOf(first) : 'none',
    severity: 1,
    scores: { toxic: 0, militant: 0 },
    labels: labels.map(name => ({ label: name, score: 0.9 })),
    target: 'brand',
    spans,
    reasons: [],
    action: 'none',
  };
}
