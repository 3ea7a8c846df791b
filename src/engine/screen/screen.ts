import type { Hit } from '../lexicon';
import type { Normalized } from '../normalize';
import { ChoiceIndex } from '../rules/core/choice-index';
import { isAnchor, parsePattern } from '../rules/core/pattern';
import { anchorOf } from '../rules/core/scanner';
import type { Rule } from '../rules/core/types';
import { eachChunk } from './chunks';
import { type Choices, WordChoices } from './word-choices';

/** Whether some of the rules could match a text: `false` is certain, `true` is not. */
export type Screen = (normalized: Normalized, hits: readonly Hit[]) => boolean;

/** As many choices as 16 bits number. */
const MOST_CHOICES = 0x10000;

/** The choices a pattern cannot match without: some once, some at least twice (`out out out`). */
type Needs = { readonly once: readonly number[]; readonly twice: readonly number[] };

/**
 * Compiles rules into a test of the words of a text, without a document: each pattern needs certain
 * choices of words, and a text that holds all of them for no pattern gives no finding. Every
 * reading of every word counts, whatever its language and context, so that nothing is lost.
 */
export function createScreen(rules: readonly Rule[]): Screen {
  const index = new ChoiceIndex();
  const byAnchor = groupByAnchor(rules, index);
  const words = new WordChoices(index, choice => byAnchor[choice] !== undefined);
  // The number of the last text that holds a choice, and that holds it twice.
  const once = new Uint32Array(MOST_CHOICES);
  const twice = new Uint32Array(MOST_CHOICES);
  let text = 0;

  const mark = ({ all, several }: Choices): void => {
    for (let i = 0; i < all.length; i++) {
      const choice = all[i] ?? 0;
      if (several || once[choice] === text) twice[choice] = text;
      once[choice] = text;
    }
  };
  const isMet = (needs: Needs): boolean =>
    needs.once.every(choice => once[choice] === text) &&
    needs.twice.every(choice => twice[choice] === text);

  return ({ folded }, hits) => {
    if (hits.some(({ disguised, entry }) => disguised && entry.label)) return true;
    const parts: Choices[] = hits.map(hit => words.ofHit(hit));
    parts.push(words.ofNames);
    if (mayHoldPhone(folded.text)) parts.push(words.ofPhones);
    eachChunk(folded.text, chunk => parts.push(words.ofChunk(chunk)));
    if (!parts.some(({ anchors }) => anchors.length > 0)) return false;
    text++;
    parts.forEach(mark);
    return parts.some(({ anchors }) => anchors.some(anchor => byAnchor[anchor]?.some(isMet)));
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

/** What each pattern needs, by the number of the choice it is found by. */
function groupByAnchor(
  rules: readonly Rule[],
  index: ChoiceIndex,
): readonly (readonly Needs[] | undefined)[] {
  const groups: Needs[][] = [];
  for (const pattern of rules.flatMap(({ patterns }) => patterns)) {
    const elements = parsePattern(pattern);
    const numbers = elements.map(element =>
      element.kind === 'word' && isAnchor(element) ? index.numberOf(element.choice) : -1,
    );
    const anchor = numbers[anchorOf(elements)];
    if (anchor === undefined) continue;
    const needed = numbers.filter(number => number >= 0);
    const needs = {
      once: [...new Set(needed)],
      twice: needed.filter((number, at) => needed.indexOf(number) < at),
    };
    groups[anchor] = [...(groups[anchor] ?? []), needs];
  }
  return groups;
}
