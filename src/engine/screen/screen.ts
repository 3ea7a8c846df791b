import type { Hit } from '../lexicon';
import type { Normalized } from '../normalize';
import { ChoiceIndex } from '../rules/core/choice-index';
import { isAnchor, parsePattern } from '../rules/core/pattern';
import type { Rule } from '../rules/core/types';
import { eachChunk } from './chunks';
import { type Choices, WordChoices } from './word-choices';

/** Whether some of the rules could match a text: `false` is certain, `true` is not. */
export type Screen = (normalized: Normalized, hits: readonly Hit[]) => boolean;

/** As many as 16 bits number. */
const MOST_CHOICES = 0x10000;

/** The choices a pattern cannot match without. */
type Needs = readonly number[];

/**
 * Compiles rules into a test of the words of a text, without a document: each pattern needs certain
 * choices of words, and a text that holds all of them for no pattern gives no finding. Every
 * reading of every word counts, whatever its language and context, so that nothing is lost.
 */
export function createScreen(rules: readonly Rule[]): Screen {
  const index = new ChoiceIndex();
  const needs = rules.flatMap(({ patterns }) => patterns.map(pattern => needsOf(pattern, index)));
  const byRarest = groupByRarest(needs);
  const words = new WordChoices(index);
  // `seen[choice]` is the number of the last text that holds it.
  const seen = new Uint32Array(MOST_CHOICES);
  let text = 0;

  return ({ folded }, hits) => {
    text++;
    const candidates: (readonly Needs[])[] = [];
    const mark = (choices: Choices): void => {
      for (let i = 0; i < choices.length; i++) {
        const choice = choices[i] ?? 0;
        if (seen[choice] === text) continue;
        seen[choice] = text;
        const patterns = byRarest[choice];
        if (patterns) candidates.push(patterns);
      }
    };
    for (const hit of hits) {
      if (hit.disguised && hit.entry.label) return true;
      mark(words.ofHit(hit));
    }
    mark(words.ofNames);
    if (mayHoldPhone(folded.text)) mark(words.ofPhones);
    eachChunk(folded.text, chunk => mark(words.ofChunk(chunk)));
    return candidates.some(patterns =>
      patterns.some(choices => choices.every(choice => seen[choice] === text)),
    );
  };
}

/** Digits of the shortest telephone number. */
const LEAST_DIGITS = 7;

function mayHoldPhone(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < LEAST_DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
  }
  return digits === LEAST_DIGITS;
}

function needsOf(pattern: string, index: ChoiceIndex): Needs {
  return parsePattern(pattern).flatMap(element =>
    element.kind === 'word' && isAnchor(element) ? [index.numberOf(element.choice)] : [],
  );
}

/** Groups patterns by the needed choice that the fewest patterns share, each of which is asked once. */
function groupByRarest(needs: readonly Needs[]): (readonly Needs[] | undefined)[] {
  const uses: number[] = [];
  for (const choices of needs) for (const choice of choices) uses[choice] = (uses[choice] ?? 0) + 1;
  const groups: Needs[][] = [];
  for (const choices of needs) {
    const rarest = choices.reduce((a, b) => ((uses[b] ?? 0) < (uses[a] ?? 0) ? b : a));
    const group = groups[rarest] ?? [];
    group.push(choices);
    groups[rarest] = group;
  }
  return groups;
}
