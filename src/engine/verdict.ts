import { type Combined, combine } from './combine/combine';
import type { Corrector } from './corrections';
import { decide, strongestFamily } from './decide';
import type { Doc } from './document/types';
import { wordsOf } from './explain';
import type { Label } from './labels';
import type { Model } from './model/model';
import type { Normalized } from './normalize';
import type { Finding } from './rules/core/types';
import { targetOf } from './target/target';
import type { Lang, Reason, Severity, Span, Verdict } from './types';

/** Everything a verdict is made from. */
export type Evidence = {
  readonly normalized: Normalized;
  readonly doc: Doc;
  /** Best first. */
  readonly findings: readonly Finding[];
  readonly model: Model | undefined;
  readonly corrector: Corrector;
};

/** How many places the model may show for a label that no rule has found. */
const MOST_MODEL_SPANS = 3;
/** From this probability the model's language settles what the words left open. */
const SURE_LANGUAGE = 0.6;

const MODEL_REASON = {
  fr: 'Le modèle statistique reconnaît ce ton ; ces mots ont pesé le plus',
  en: 'The statistical model recognises this tone; these words weighed most',
};

/** Weighs the evidence and writes the verdict. */
export function judge(evidence: Evidence): Verdict {
  const { doc, findings, normalized, model, corrector } = evidence;
  const scores = model?.score(normalized);
  const combined = combine({
    findings,
    terms: looseTerms(doc),
    words: wordsIn(doc),
    scores,
    corrector,
  });
  const names = combined.labels.map(({ label }) => label);
  const shown = findings.filter(
    ({ rule, heldBackBy }) => heldBackBy.length === 0 && names.includes(rule.label),
  );
  const modelSpans = spansOfModel(evidence, combined, shown);
  return {
    lang: doc.lang === 'und' ? modelLanguage(scores?.lang) : doc.lang,
    family: strongestFamily(names),
    severity: severityOf(shown, names),
    scores: { toxic: combined.toxic, militant: combined.militant },
    labels: combined.labels,
    target: names.length > 0 ? targetOf(doc, shown) : 'none',
    spans: [...spansOf(doc, shown), ...modelSpans].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
    reasons: [...reasonsOf(doc, shown), ...reasonsOfModel(doc, modelSpans)],
    action: decide(names),
  };
}

function wordsIn(doc: Doc): string[] {
  return doc.tokens.filter(token => token.kind === 'word').map(token => token.norm);
}

function modelLanguage(lang?: { readonly fr: number; readonly en: number }): Lang {
  if (!lang) return 'und';
  if (lang.fr >= SURE_LANGUAGE) return 'fr';
  return lang.en >= SURE_LANGUAGE ? 'en' : 'und';
}

/** Sureness of the lexicon terms of the text, best first. */
export function looseTerms(doc: Doc): number[] {
  return doc.tokens
    .flatMap(({ term, phrases = [] }) => [term, ...phrases.map(phrase => phrase.term)])
    .flatMap(term => (term?.label ? [term.sure ?? 0] : []))
    .sort((a, b) => b - a);
}

/** What a label costs at the least when no rule says how severe the case is. */
const LEAST_SEVERITY: Partial<Record<Label, Severity>> = {
  insult: 1,
  profanity: 1,
  threat: 3,
  identity_attack: 2,
  harassment: 2,
  extortion: 2,
};

function severityOf(findings: readonly Finding[], labels: readonly Label[]): Severity {
  const ruled = findings.map(({ rule }) => rule.severity);
  const unruled = labels
    .filter(label => !findings.some(({ rule }) => rule.label === label))
    .map(label => LEAST_SEVERITY[label] ?? 0);
  return Math.max(0, ...ruled, ...unruled) as Severity;
}

/** The words of each finding in the original; of two that overlap under one label, the longer. */
function spansOf(doc: Doc, findings: readonly Finding[]): Span[] {
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
function spansOfModel(
  { normalized, model }: Evidence,
  { labels }: Combined,
  shown: readonly Finding[],
): Span[] {
  if (!model) return [];
  return labels
    .filter(({ label }) => !shown.some(({ rule }) => rule.label === label))
    .flatMap(({ label }) =>
      model
        .strongest(normalized, label, MOST_MODEL_SPANS)
        .filter(({ start, end }) => end > start)
        .map(({ start, end }) => ({ start, end, label, rule: `${label}/model` })),
    );
}

/** One reason a rule, with all the words it rests on. */
function reasonsOf(doc: Doc, findings: readonly Finding[]): Reason[] {
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

function reasonsOfModel(doc: Doc, spans: readonly Span[]): Reason[] {
  const labels = new Set(spans.map(({ label }) => label));
  return [...labels].map(label => ({
    label,
    rule: `${label}/model`,
    text: MODEL_REASON,
    words: spans
      .filter(span => span.label === label)
      .map(({ start, end }) => doc.text.slice(start, end)),
  }));
}
