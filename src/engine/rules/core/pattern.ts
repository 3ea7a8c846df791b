/**
 * The pattern language. Elements separated by spaces match successive words of one sentence;
 * punctuation and emoji between them are skipped unless the pattern names them.
 *
 * | element | matches |
 * |---|---|
 * | `word` | a token by its folded form (no accents, lower case) |
 * | `tué` | a literal with an accent: the accented form |
 * | `boycott*` | a prefix |
 * | `a\|b*\|@class` | any of several |
 * | `*` | any one word |
 * | `@class` | a token or phrase of a word class, or of a lexicon class or tag |
 * | `element?` | optional |
 * | `~3` | a gap of 0 to 3 words |
 * | `!element` | the next token is not it (consumes nothing) |
 * | `^` `$` | start, end of the sentence |
 * | `"!"` | punctuation whose token starts with this sign |
 * | `[ … ]` | marks the words shown to the user |
 */
export type Choice = {
  readonly words: ReadonlySet<string>;
  readonly accented: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly classes: readonly string[];
  /** `*`: any word. */
  readonly any: boolean;
};

export type Element =
  | { readonly kind: 'word' | 'not'; readonly choice: Choice; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sign'; readonly sign: string; readonly optional: boolean }
  | { readonly kind: 'start' | 'end' | 'open' | 'close' };

/**
 * Reads a pattern.
 * @throws SyntaxError on an empty pattern, an empty alternative or marks that do not pair
 */
export function parsePattern(source: string): readonly Element[] {
  const elements = source
    .split(/\s+/u)
    .filter(Boolean)
    .map(part => parseElement(part, source));
  const opens = elements.filter(element => element.kind === 'open').length;
  const closes = elements.filter(element => element.kind === 'close').length;
  if (opens !== closes || opens > 1) throw new SyntaxError(`Marks do not pair: ${source}`);
  if (!elements.some(isAnchor)) {
    throw new SyntaxError(`Pattern without a required word: ${source}`);
  }
  return elements;
}

const ANY_WORD: Choice = {
  words: new Set(),
  accented: new Set(),
  prefixes: [],
  classes: [],
  any: true,
};

const SIMPLE = new Map<string, Element>([
  ['^', { kind: 'start' }],
  ['$', { kind: 'end' }],
  ['[', { kind: 'open' }],
  [']', { kind: 'close' }],
]);

/** Whether an element can find its pattern: required, and not any word whatever. */
export function isAnchor(element: Element): boolean {
  return element.kind === 'word' && !element.optional && !element.choice.any;
}

function parseElement(part: string, source: string): Element {
  const simple = SIMPLE.get(part);
  if (simple) return simple;
  const gap = /^~(\d+)$/u.exec(part);
  if (gap) return { kind: 'gap', most: Number(gap[1]) };
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const sign = /^"(.+)"$/u.exec(body);
  if (sign?.[1]) return { kind: 'sign', sign: sign[1], optional };
  if (body.startsWith('!')) {
    return { kind: 'not', choice: parseChoice(body.slice(1), source), optional: false };
  }
  return { kind: 'word', choice: parseChoice(body, source), optional };
}

/** Letters of the shortest prefix: patterns are looked up by as many. */
export const LEAST_PREFIX = 2;

/** Choices by their text: most are used by many patterns. */
const choices = new Map<string, Choice>([['*', ANY_WORD]]);

function parseChoice(body: string, source: string): Choice {
  const known = choices.get(body);
  if (known) return known;
  const choice = readChoice(body, source);
  choices.set(body, choice);
  return choice;
}

function readChoice(body: string, source: string): Choice {
  const words = new Set<string>();
  const accented = new Set<string>();
  const prefixes: string[] = [];
  const classes: string[] = [];
  for (const option of body.split('|')) {
    if (option === '' || option === '*' || option === '@') {
      throw new SyntaxError(`Empty alternative in: ${source}`);
    }
    if (option.startsWith('@')) classes.push(option.slice(1));
    else if (option.endsWith('*')) {
      if (option.length <= LEAST_PREFIX) throw new SyntaxError(`Prefix too short in: ${source}`);
      prefixes.push(option.slice(0, -1));
    } else if (/[^ -~]/u.test(option)) accented.add(option);
    else words.add(option);
  }
  return { words, accented, prefixes, classes, any: false };
}
