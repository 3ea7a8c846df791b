import { combine, type ModelScores } from './combine/combine';
import { withoutEchoes } from './combine/echoes';
import { decide, strongestFamily } from './decide';
import { createDocument } from './document/document';
import type { Doc, TermHit } from './document/types';
import { type Trace, trace, wordsOf } from './explain';
import type { Label } from './labels';
import { createLexicon } from './lexicon';
import { type Normalized, normalize } from './normalize';
import { RULES } from './rules';
import { compileRules } from './rules/core/runner';
import type { Finding } from './rules/core/types';
import { markStance } from './stance/stance';
import { targetOf } from './target/target';
import type { Comment, LabelScore, Reason, Severity, Span, Verdict } from './types';

export type Engine = {
  /** The verdict on one comment. Any string, any length; never throws. */
  readonly analyze: (comment: Comment) => Verdict;
  /** The verdict with everything that led to it. */
  readonly explain: (comment: Comment) => Trace;
};

/** What the engine asks of a lexicon: the terms in a text, as offsets into its folded view. */
export type Matcher = { readonly match: (text: Normalized) => readonly TermHit[] };

/** What the engine asks of a statistical model. */
export type Scorer = { readonly score: (text: Normalized) => ModelScores };

export type EngineAssets = {
  /** The compiled lexicon. */
  readonly lexicon: Uint8Array;
};

/** Makes an engine from the assets that the build embeds. */
export function createEngine({ lexicon }: EngineAssets): Engine {
  return assemble(createLexicon(lexicon));
}

const runRules = compileRules(RULES);

/** Makes an engine from its parts. */
export function assemble(lexicon: Matcher, model?: Scorer): Engine {
  const read = (comment: Comment) => {
    const normalized = normalize(comment.text);
    const doc = createDocument(normalized, lexicon.match(normalized), comment.lang);
    markStance(doc);
    const findings = withoutEchoes(runRules(doc)).sort((a, b) => b.rule.sure - a.rule.sure);
    const verdict = judge(doc, findings, model?.score(normalized));
    return { normalized, doc, findings, verdict };
  };
  return {
    analyze: comment => read(comment).verdict,
    explain: comment => {
      const { normalized, doc, findings, verdict } = read(comment);
      return trace(normalized, doc, findings, verdict);
    },
  };
}

function judge(doc: Doc, findings: readonly Finding[], scores?: ModelScores): Verdict {
  const { labels, toxic, militant } = combine(findings, looseTerms(doc), scores);
  const names = labels.map(({ label }) => label);
  const shown = findings.filter(
    ({ rule, heldBackBy }) => heldBackBy.length === 0 && names.includes(rule.label),
  );
  return {
    lang: doc.lang,
    family: strongestFamily(names),
    severity: severityOf(shown, labels),
    scores: { toxic, militant },
    labels,
    target: targetOf(doc, shown),
    spans: spansOf(doc, shown),
    reasons: reasonsOf(doc, shown),
    action: decide(names),
  };
}

/** Sureness of the lexicon terms of the text, best first. */
function looseTerms(doc: Doc): number[] {
  return doc.tokens
    .flatMap(({ term, phrases = [] }) => [term, ...phrases.map(phrase => phrase.term)])
    .flatMap(term => (term?.label ? [term.sure ?? 0] : []))
    .sort((a, b) => b - a);
}

function severityOf(findings: readonly Finding[], labels: readonly LabelScore[]): Severity {
  const severities = findings.map(({ rule }) => rule.severity);
  const least = labels.some(({ label }) => MODEL_FLOOR.has(label)) ? 1 : 0;
  return Math.max(least, ...severities) as Severity;
}

/** Labels that are never harmless, even when no rule says how severe they are. */
const MODEL_FLOOR: ReadonlySet<Label> = new Set(['insult', 'threat', 'identity_attack']);

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
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
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
