import type { Doc, Term } from './document/types';
import { type Family, familyOf, isLabel, type Label } from './labels';
import { flagBits } from './stance/flags';
import type { LabelScore, Reason, Span } from './types';

/** Terms less sure than this are ordinary words as often as not. */
const LEAST_SURE = 0.15;
/**
 * From this toxic score the hostile words of a comment are marked although no label is given. Where
 * a legitimate or militant label is, it must be rather toxic. Chosen on the toxic spans of `train/`.
 */
const LEAST_TOXIC = 0.3;
/** From this score a comment is rather toxic than not. */
const RATHER_TOXIC = 0.5;
/** The score has weighed every other stance; these words are not the writer's, or not meant ill. */
export const NOT_MEANT = flagBits(['quoted', 'self', 'reclaimed', 'positive']);
/** Where the score is lower a word must be free of any stance that excuses it. */
const EXCUSED = NOT_MEANT | flagBits(['negated', 'reported', 'condemned', 'banter']);
const TERM_REASON = {
  fr: 'Ces mots sont hostiles dans ce commentaire',
  en: 'These words are hostile in this comment',
};

/** What is known of the comment whose words are marked. */
export type Judged = {
  readonly family: Family;
  /** The toxic score, 0 to 1. */
  readonly toxic: number;
  /** Best first. */
  readonly labels: readonly LabelScore[];
};

/**
 * Marks the hostile terms of a toxic comment that no rule has marked. A term carries its own label
 * when the verdict gives it, else the best toxic label of the verdict; a comment that comes close to
 * a label keeps the term's own.
 */
export function spansOfTerms(doc: Doc, judged: Judged, marked: readonly Span[]): Span[] {
  const excused = excusedStance(judged);
  if (excused === undefined) return [];
  const spans = doc.tokens
    .flatMap((token, i): Span[] => {
      if ((token.stance & excused) !== 0) return [];
      return [
        { term: token.term, end: i + 1 },
        ...(token.phrases ?? []).map(({ term, end }) => ({ term, end })),
      ].flatMap(({ term, end }): Span[] => {
        const label = labelOf(term, judged);
        const last = doc.tokens[end - 1];
        if (!label || !last) return [];
        return [{ start: token.start, end: last.end, label, rule: `${label}/term` }];
      });
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  const toxic = marked.filter(({ label }) => familyOf(label) === 'toxic');
  for (const span of spans) {
    if (![...toxic, ...kept].some(other => overlaps(other, span))) kept.push(span);
  }
  return kept;
}

/** Whether only its score speaks of a comment: it has no label, and is rather toxic all the same. */
export function isRatherToxic({ family, toxic }: Judged): boolean {
  return family === 'none' && toxic >= RATHER_TOXIC;
}

/** One reason for each label given that terms were marked under. */
export function reasonsOfTerms(doc: Doc, judged: Judged, spans: readonly Span[]): Reason[] {
  return judged.labels.flatMap(({ label }) => {
    const words = spans.filter(span => span.label === label);
    if (words.length === 0) return [];
    const texts = words.map(({ start, end }) => doc.text.slice(start, end));
    return [{ label, rule: `${label}/term`, text: TERM_REASON, words: [...new Set(texts)] }];
  });
}

/** The stance bits that keep a term from being marked; nothing when no term is marked at all. */
function excusedStance({ family, toxic }: Judged): number | undefined {
  if (family === 'toxic' || toxic >= RATHER_TOXIC) return NOT_MEANT;
  return family === 'none' && toxic >= LEAST_TOXIC ? EXCUSED : undefined;
}

function labelOf(term: Term | undefined, { family, labels }: Judged): Label | undefined {
  const own = term?.label;
  if (!isLabel(own) || familyOf(own) !== 'toxic' || (term?.sure ?? 0) < LEAST_SURE)
    return undefined;
  if (family !== 'toxic' || labels.some(({ label }) => label === own)) return own;
  return labels.find(({ label }) => familyOf(label) === 'toxic')?.label;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
