import { addCorrection, type CorrectionKind, removeCorrection } from '../engine/corrections';
import { normalize } from '../engine/normalize';
import type { Verdict } from '../engine/types';
import { corrections } from '../platform/corrections';
import { textKey } from './verdict-cache';
import { forgetVerdicts, verdictOf } from './verdicts';

/** A correction of a comment without marks rests on its longest words: the short ones say little. */
const MOST_WORDS = 8;
const SHORTEST_WORD = 4;

/** Remembers that the engine was wrong about a text; the text itself is not kept. */
export async function correct(text: string, kind: CorrectionKind): Promise<void> {
  const verdict = await verdictOf(text);
  const rules = [...new Set(verdict.spans.map(({ rule }) => rule))];
  const correction = { id: textKey(text), kind, rules, words: wordsOf(text, verdict) };
  await corrections.set(addCorrection(await corrections.get(), correction));
  forgetVerdicts();
}

/** Takes a correction back. */
export async function takeBack(text: string): Promise<void> {
  await corrections.set(removeCorrection(await corrections.get(), textKey(text)));
  forgetVerdicts();
}

function wordsOf(text: string, { spans }: Verdict): string[] {
  const marked = spans.flatMap(({ start, end }) => foldedWords(text.slice(start, end)));
  const words = marked.length > 0 ? marked : foldedWords(text).filter(isLong);
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
}

function foldedWords(text: string): string[] {
  return normalize(text).folded.text.match(/\p{L}{1,100}/gu) ?? [];
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST_WORD;
}
