import { TOXIC_LABELS } from '../../../src/engine/labels';
import type { Span } from '../../../src/engine/types';

const TOXIC: ReadonlySet<string> = new Set(TOXIC_LABELS);

/** The characters that the verdict marks with a toxic label. */
export function markedChars(spans: readonly Span[]): Set<number> {
  const chars = new Set<number>();
  for (const { start, end, label } of spans) {
    if (TOXIC.has(label)) for (let i = start; i < end; i++) chars.add(i);
  }
  return chars;
}

/**
 * Character F1 of one comment, as SemEval-2021 task 5 counts it: 1 when both are empty, 0 when only
 * one is (https://aclanthology.org/2021.semeval-1.6/).
 */
export function charF1(gold: readonly number[], marked: ReadonlySet<number>): number {
  if (gold.length === 0 || marked.size === 0) return Number(gold.length === marked.size);
  const both = gold.filter(index => marked.has(index)).length;
  return (2 * both) / (gold.length + marked.size);
}
