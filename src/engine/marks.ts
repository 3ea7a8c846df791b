import type { Doc } from './document/types';
import { wordsOf } from './explain';
import { LABELS, type Label, TOXIC_LABELS } from './labels';
import type { Model, ModelScores } from './model/model';
import { MODEL_REASONS } from './model/reasons';
import type { Reading } from './reading';
import type { Finding } from './rules/core/types';
import type { Reason, Span } from './types';

/** How many places the model may show for a label that no rule has found. */
const MOST_MODEL_SPANS = 3;
/** And where no label is given. */
const MOST_HUNCH_SPANS = 2;

/** The words of each finding in the original; of two that overlap under one label, the longer. */
export function spansOf(doc: Doc, findings: readonly Finding[]): Span[] {
  const spans = findings
    .flatMap(({ rule, match }): Span[] => {
      const first = doc.tokens[match.from];
      const last = doc.tokens[match.to - 1];
      if (!first || !last) return [];
      return [{ start: first.start, end: last.end, label: rule.label, rule: rule.id }];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of spans) {
    const covered = kept.some(
      other => other.label === span.label && other.start < span.end && span.start < other.end,
    );
    if (!covered) kept.push(span);
  }
  return kept;
}

/** For labels that only the model gives: the words that weighed most. */
export function spansOfModel(
  model: Model,
  comment: Reading,
  labels: readonly Label[],
  most = MOST_MODEL_SPANS,
): Span[] {
  return labels.flatMap(label =>
    model
      .strongest(comment, label, most)
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({ start, end, label, rule: `${label}/model` })),
  );
}

/** For a comment that no word of the lexicon explains: what weighed towards its best toxic label. */
export function spansOfHunch(model: Model, comment: Reading, scores: ModelScores): Span[] {
  const score = (label: Label): number => scores.labels[LABELS.indexOf(label)] ?? 0;
  const best = [...TOXIC_LABELS].sort((a, b) => score(b) - score(a)).slice(0, 1);
  return spansOfModel(model, comment, best, MOST_HUNCH_SPANS);
}

/** One reason a rule, with all the words it rests on. */
export function reasonsOf(doc: Doc, findings: readonly Finding[]): Reason[] {
  const words = new Map<Finding['rule'], Set<string>>();
  for (const { rule, match } of findings) {
    const known = words.get(rule) ?? new Set();
    words.set(rule, known.add(wordsOf(doc, match.from, match.to)));
  }
  return [...words].map(([rule, found]) => ({
    label: rule.label,
    rule: rule.id,
    text: rule.reason,
    words: [...found],
  }));
}

/** One reason for each label that only the model gives. */
export function reasonsOfModel(doc: Doc, spans: readonly Span[]): Reason[] {
  const labels = new Set(spans.map(({ label }) => label));
  return [...labels].map(label => ({
    label,
    rule: `${label}/model`,
    text: MODEL_REASONS[label],
    words: spans
      .filter(span => span.label === label)
      .map(({ start, end }) => doc.text.slice(start, end)),
  }));
}
