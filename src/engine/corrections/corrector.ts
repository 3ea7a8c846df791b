import type { Corrections } from './types';

/** "This is wrong" said this often of one rule, and never the contrary, switches it off. */
const SWITCHED_OFF_AFTER = 3;
/** A correction moves the score by this much in log-odds, shared by its words: a small step. */
const STEP = 1.6;
/** However often a word is corrected, it moves a comment by no more than this (log-odds). */
const MOST_A_WORD = 3;
const MOST_A_COMMENT = 4;

/** What corrections change, ready to be applied to comment after comment. */
export type Corrector = {
  /** From 0 (switched off by the person) to 1 (untouched): multiplies the rule's sureness. */
  ruleTrust(rule: string): number;
  /**
   * A probability after correction.
   * @param words the comment's folded words
   */
  adjust(family: 'toxic' | 'militant', probability: number, words: Iterable<string>): number;
};

type Tally = { wrong: number; right: number };

/** Compiles corrections. Without any, the corrector changes nothing. */
export function createCorrector({ entries }: Corrections): Corrector {
  const rules = new Map<string, Tally>();
  const shifts = { toxic: new Map<string, number>(), militant: new Map<string, number>() };
  for (const { kind, rules: fired, words } of entries) {
    for (const rule of fired) {
      const tally = rules.get(rule) ?? { wrong: 0, right: 0 };
      if (kind === 'harmless') tally.wrong++;
      else tally.right++;
      rules.set(rule, tally);
    }
    const unique = new Set(words);
    const step = STEP / Math.sqrt(unique.size || 1);
    for (const word of unique) {
      if (kind === 'harmless') {
        shift(shifts.toxic, word, -step);
        shift(shifts.militant, word, -step);
      } else {
        shift(shifts[kind], word, step);
      }
    }
  }
  return {
    ruleTrust(rule) {
      const { wrong, right } = rules.get(rule) ?? { wrong: 0, right: 0 };
      return Math.max(0, Math.min(1, 1 - (wrong - right) / SWITCHED_OFF_AFTER));
    },
    adjust(family, probability, words) {
      const moved = shifts[family];
      if (moved.size === 0) return probability;
      let sum = 0;
      for (const word of new Set(words)) sum += moved.get(word) ?? 0;
      return moveLogOdds(probability, clamp(sum, MOST_A_COMMENT));
    },
  };
}

function shift(shifts: Map<string, number>, word: string, by: number): void {
  shifts.set(word, clamp((shifts.get(word) ?? 0) + by, MOST_A_WORD));
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function moveLogOdds(probability: number, by: number): number {
  if (by === 0) return probability;
  const bounded = Math.max(1e-6, Math.min(1 - 1e-6, probability));
  return 1 / (1 + ((1 - bounded) / bounded) * Math.exp(-by));
}
