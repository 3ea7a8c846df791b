import type { Doc, Token } from '../../document/types';
import type { Choice, Element } from './pattern';
import type { Match } from './types';

/** What a `close` and an `open` element leave behind while a match unwinds. */
type Marks = { from: number; to: number };

/**
 * Tries a pattern with its first element at a token.
 * @returns the match, whose start is the first token it consumed, or nothing
 */
export function matchAt(elements: readonly Element[], doc: Doc, at: number): Match | undefined {
  const token = doc.tokens[at];
  const sentence = token ? doc.sentences[token.sentence] : undefined;
  if (!sentence) return undefined;
  const marks: Marks = { from: -1, to: -1 };
  const end = step(elements, 0, doc.tokens, at, sentence.start, sentence.end, marks);
  if (end <= at) return undefined;
  return {
    start: at,
    end,
    from: marks.from < 0 ? at : marks.from,
    to: marks.to < 0 ? end : marks.to,
  };
}

/** @returns the token index after the match of `elements[k…]` at `at`, or -1 */
function step(
  elements: readonly Element[],
  k: number,
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  marks: Marks,
): number {
  const element = elements[k];
  if (!element) return at;
  const next = (to: number) => step(elements, k + 1, tokens, to, first, last, marks);
  switch (element.kind) {
    case 'start':
      return isEdge(tokens, first, at) ? next(at) : -1;
    case 'end':
      return isEdge(tokens, at, last) ? next(at) : -1;
    case 'open': {
      const end = next(at);
      if (end >= 0) marks.from = skipSigns(tokens, at, last);
      return end;
    }
    case 'close': {
      const end = next(at);
      if (end >= 0) marks.to = at;
      return end;
    }
    case 'gap':
      return stepGap(element.most, tokens, at, last, next);
    case 'not': {
      const to = skipSigns(tokens, at, last);
      const token = to < last ? tokens[to] : undefined;
      return token && endsOf(element.choice, token, to).length > 0 ? -1 : next(at);
    }
    case 'sign': {
      const token = at < last ? tokens[at] : undefined;
      if (token?.kind === 'punctuation' && token.norm.startsWith(element.sign)) {
        const end = next(at + 1);
        if (end >= 0) return end;
      }
      return element.optional ? next(at) : -1;
    }
    default: {
      const end = stepWord(element.choice, tokens, at, last, next);
      return end < 0 && element.optional ? next(at) : end;
    }
  }
}

function stepWord(
  choice: Choice,
  tokens: readonly Token[],
  at: number,
  last: number,
  next: (to: number) => number,
): number {
  for (let i = at; i < last; i++) {
    const token = tokens[i];
    if (!token) return -1;
    for (const to of endsOf(choice, token, i)) {
      const end = to <= last ? next(to) : -1;
      if (end >= 0) return end;
    }
    if (!isSign(token)) return -1;
  }
  return -1;
}

function stepGap(
  most: number,
  tokens: readonly Token[],
  at: number,
  last: number,
  next: (to: number) => number,
): number {
  let to = at;
  for (let words = 0; words <= most; words++) {
    const end = next(to);
    if (end >= 0) return end;
    to = skipSigns(tokens, to, last) + 1;
    if (to > last) return -1;
  }
  return -1;
}

const NO_ENDS: readonly number[] = [];

/** The token indexes at which a choice that starts at token `i` may end. */
function endsOf(choice: Choice, token: Token, i: number): readonly number[] {
  const single = matchesToken(choice, token);
  if (!token.phrases || choice.classes.length === 0) return single ? [i + 1] : NO_ENDS;
  const ends = token.phrases
    .filter(phrase => choice.classes.some(name => phrase.classes.has(name)))
    .map(phrase => phrase.end);
  return single ? [...ends, i + 1] : ends;
}

/** Whether one token is what a choice asks for. */
export function matchesToken(choice: Choice, token: Token): boolean {
  if (choice.any) return token.kind === 'word';
  if (choice.words.has(token.norm)) return true;
  if (choice.accented.size > 0 && choice.accented.has(token.accented)) return true;
  for (const name of choice.classes) if (token.classes.has(name)) return true;
  for (const prefix of choice.prefixes) if (token.norm.startsWith(prefix)) return true;
  return false;
}

/** Punctuation and emoji, which patterns pass over. */
function isSign(token: Token): boolean {
  return token.kind === 'punctuation' || token.kind === 'emoji';
}

function skipSigns(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last) {
    const token = tokens[i];
    if (!token || !isSign(token)) break;
    i++;
  }
  return i;
}

/** Whether only signs stand between two token indexes. */
function isEdge(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && !isSign(token)) return false;
  }
  return true;
}
