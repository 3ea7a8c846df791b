import { DIGIT, HYPHEN, KINDS, kindAt, LETTER, SIGN, SPACE, WORD } from './kinds';

/** Where a folded text may disguise words; places are pairs of offsets in a row. */
export type Cues = {
  /** Runs without spaces in which signs or digits may stand for letters. */
  readonly signed: number[];
  /** Runs of letters cut by hyphens. */
  readonly hyphened: number[];
  /** Spaces at which a word may have been cut. */
  readonly seams: number[];
  /** Three words of one letter follow each other. */
  spelled: boolean;
};

const [NEWLINE, HASH, DOLLAR, STAR, HYPHEN_CODE] = [10, 35, 36, 42, 45];
/** Letters that are words: they do not belong to the word beside them. */
const WORD_LETTERS = new Set([...'ayoi'].map(letter => letter.charCodeAt(0)));

/** Finds the cues in one pass; undefined when there is none, as in most comments. */
export function findCues(text: string): Cues | undefined {
  let cues: Cues | undefined;
  let start = 0;
  let kinds = 0;
  let touching = 0;
  let singles = 0;
  let previous = SPACE;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : NEWLINE;
    const kind = KINDS[code] ?? 0;
    if (kind !== SPACE) {
      kinds |= kind;
      if (kind & SIGNS && touchesWord(text, at, code, previous)) touching |= kind;
      previous = kind;
      continue;
    }
    const single = at - start === 1 && previous === LETTER;
    singles = single ? singles + 1 : 0;
    if (touching !== 0 && kinds & LETTER) {
      cues ??= createCues();
      (touching === HYPHEN ? cues.hyphened : cues.signed).push(start, at);
    }
    if (singles >= 3) {
      cues ??= createCues();
      cues.spelled = true;
    }
    if (single && !WORD_LETTERS.has(text.charCodeAt(start))) {
      cues ??= createCues();
      cues.seams.push(start - 1, at);
    } else if (code === NEWLINE && previous === LETTER && kindAt(text, at + 1) === LETTER) {
      cues ??= createCues();
      cues.seams.push(at);
    }
    start = at + 1;
    kinds = touching = 0;
    previous = kind;
  }
  return cues;
}

const SIGNS = SIGN | DIGIT | HYPHEN;

function createCues(): Cues {
  return { signed: [], hyphened: [], seams: [], spelled: false };
}

/**
 * Punctuation around a word is no disguise, but for the signs that hide letters at its end and the
 * digits read as its first letter (`1diot`); the automaton itself knows `@ss` and `$hit`.
 */
function touchesWord(text: string, at: number, code: number, previous: number): boolean {
  const next = kindAt(text, at + 1);
  if (code === HYPHEN_CODE) return previous === LETTER && next === LETTER;
  if (previous & (WORD | SIGN))
    return (next & WORD) !== 0 || (previous === LETTER && isHiding(code));
  return next === LETTER && isDigit(code);
}

function isHiding(code: number): boolean {
  return code === STAR || code === DOLLAR || code === HASH || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
