import type { Doc } from './document/types';
import type { Reading } from './reading';
import type { Finding } from './rules/core/types';
import { flagsOf, type StanceFlag } from './stance/flags';
import type { Verdict } from './types';

/** Everything that led to a verdict, for people who ask why. */
export type Trace = {
  readonly views: {
    readonly folded: string;
    readonly accented: string;
    readonly obfuscated: boolean;
  };
  readonly tokens: readonly TracedToken[];
  readonly fired: readonly TracedRule[];
  readonly heldBack: readonly (TracedRule & { readonly by: readonly StanceFlag[] })[];
  readonly verdict: Verdict;
};

export type TracedToken = {
  readonly text: string;
  readonly norm: string;
  readonly classes: readonly string[];
  readonly stance: readonly StanceFlag[];
};

export type TracedRule = { readonly rule: string; readonly words: string };

/** Writes down what the engine saw. */
export function trace({ normalized, doc, findings }: Reading, verdict: Verdict): Trace {
  const { folded, accented, obfuscated } = normalized;
  return {
    views: { folded: folded.text, accented: accented.text, obfuscated },
    tokens: doc.tokens.map(token => ({
      text: normalized.original.slice(token.start, token.end),
      norm: token.norm,
      classes: [
        ...token.classes,
        ...(token.phrases ?? []).flatMap(phrase => [...phrase.classes].map(name => `${name}…`)),
      ],
      stance: flagsOf(token.stance),
    })),
    fired: findings.filter(({ heldBackBy }) => heldBackBy.length === 0).map(f => traceRule(doc, f)),
    heldBack: findings
      .filter(({ heldBackBy }) => heldBackBy.length > 0)
      .map(finding => ({ ...traceRule(doc, finding), by: finding.heldBackBy })),
    verdict,
  };
}

function traceRule(doc: Doc | undefined, { rule, match }: Finding): TracedRule {
  return { rule: rule.id, words: doc ? wordsOf(doc, match.from, match.to) : '' };
}

/** The original words of a range of tokens. */
export function wordsOf(doc: Doc, from: number, to: number): string {
  const first = doc.tokens[from];
  const last = doc.tokens[to - 1];
  return first && last ? doc.text.slice(first.start, last.end) : '';
}
