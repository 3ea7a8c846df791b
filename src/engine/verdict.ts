import { combine } from './combine/combine';
import type { Corrector } from './corrections';
import { decide, strongestFamily } from './decide';
import type { Doc } from './document/types';
import { familyOf, type Label } from './labels';
import { reasonsOf, reasonsOfModel, spansOf, spansOfHunch, spansOfModel } from './marks';
import type { Model } from './model/model';
import type { Reading } from './reading';
import type { Finding } from './rules/core/types';
import { targetOf } from './target/target';
import { isRatherToxic, NOT_MEANT, reasonsOfTerms, spansOfTerms } from './term-marks';
import type { Lang, Severity, Span, Verdict } from './types';

/** What weighs a comment beside its own words. */
export type Scales = { readonly model: Model | undefined; readonly corrector: Corrector };

/** From this probability the model's language settles what the words left open. */
const SURE_LANGUAGE = 0.6;

/** Weighs what was read and writes the verdict. */
export function judge(comment: Reading, { model, corrector }: Scales): Verdict {
  const { doc, findings } = comment;
  const scores = model?.score(comment);
  const combined = combine({
    findings,
    worded: hasHostileTerm(doc),
    words: wordsIn(doc),
    scores,
    corrector,
  });
  const names = combined.labels.map(({ label }) => label);
  const shown = findings.filter(
    ({ rule, heldBackBy }) => heldBackBy.length === 0 && names.includes(rule.label),
  );
  const unruled = names.filter(label => !shown.some(({ rule }) => rule.label === label));
  const family = strongestFamily(names);
  const judged = { family, toxic: combined.toxic, labels: combined.labels };
  const ruleSpans = spansOf(doc, shown);
  const termSpans = spansOfTerms(doc, judged, ruleSpans);
  const unmarked = unruled.filter(label => !termSpans.some(span => span.label === label));
  const modelSpans = model ? spansOfModel(model, comment, unmarked) : [];
  const marks = [...ruleSpans, ...termSpans, ...modelSpans];
  const isUnexplained = isRatherToxic(judged) && !marks.some(isToxic);
  const hunch = model && scores && isUnexplained ? spansOfHunch(model, comment, scores) : [];
  return {
    lang: doc.lang === 'und' ? modelLanguage(scores?.lang) : doc.lang,
    family,
    severity: severityOf(shown, unruled),
    scores: { toxic: combined.toxic, militant: combined.militant },
    labels: combined.labels,
    target: targetOf(doc, shown, names),
    spans: [...marks, ...hunch].sort((a, b) => a.start - b.start || a.end - b.end),
    reasons: [
      ...reasonsOf(doc, shown),
      ...reasonsOfTerms(doc, judged, termSpans),
      ...reasonsOfModel(doc, modelSpans),
    ],
    action: decide(names),
  };
}

function isToxic({ label }: Span): boolean {
  return familyOf(label) === 'toxic';
}

function wordsIn(doc: Doc): string[] {
  return doc.tokens.filter(token => token.kind === 'word').map(token => token.norm);
}

function modelLanguage(lang?: { readonly fr: number; readonly en: number }): Lang {
  if (!lang) return 'und';
  if (lang.fr >= SURE_LANGUAGE) return 'fr';
  return lang.en >= SURE_LANGUAGE ? 'en' : 'und';
}

/** Whether a word of the writer's own, and meant ill, is hostile in the lexicon. */
export function hasHostileTerm(doc: Doc): boolean {
  return doc.tokens.some(
    ({ term, phrases, stance }) =>
      (stance & NOT_MEANT) === 0 &&
      (term?.label !== undefined || phrases?.some(phrase => phrase.term?.label !== undefined)),
  );
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

function severityOf(findings: readonly Finding[], unruled: readonly Label[]): Severity {
  const ruled = findings.map(({ rule }) => rule.severity);
  return Math.max(0, ...ruled, ...unruled.map(label => LEAST_SEVERITY[label] ?? 0)) as Severity;
}
