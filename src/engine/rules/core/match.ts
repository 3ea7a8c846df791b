import type { Doc, Token } from '../../document/types';
import type { Choice, Element } from './pattern';
import type { Match } from './types';

/** So many signs in a row are passed over: more would make a wall of emoji cost its square. */
const MOST_SIGNS = 8;

/** Matches patterns against one document. Kept free of closures: this is the hottest code. */
export class Matcher {
  private readonly tokens: readonly Token[];
  private elements: readonly Element[] = [];
  private first = 0;
  private last = 0;
  private from = -1;
  private to = -1;

  constructor(private readonly doc: Doc) {
    this.tokens = doc.tokens;
  }

  /**
   * Tries a pattern with its first element at a token.
   * @returns where it matched, or nothing
   */
  matchAt(elements: readonly Element[], at: number): Match | undefined {
    const sentence = this.doc.sentences[this.tokens[at]?.sentence ?? -1];
    if (!sentence) return undefined;
    this.elements = elements;
    this.first = sentence.start;
    this.last = sentence.end;
    this.from = -1;
    this.to = -1;
    const end = this.step(0, at);
    if (end <= at) return undefined;
    // Marks around an optional gap may hold nothing: then the whole match is shown.
    const marked = this.from >= 0 && this.to > this.from;
    return { start: at, end, from: marked ? this.from : at, to: marked ? this.to : end };
  }

  /** @returns the token index after the match of `elements[k…]` at `at`, or -1 */
  private step(k: number, at: number): number {
    const element = this.elements[k];
    if (!element) return at;
    switch (element.kind) {
      case 'start':
        return this.isEdge(this.first, at) ? this.step(k + 1, at) : -1;
      case 'end':
        return this.isEdge(at, this.last) ? this.step(k + 1, at) : -1;
      case 'open': {
        const end = this.step(k + 1, at);
        if (end >= 0) this.from = this.skipSigns(at);
        return end;
      }
      case 'close': {
        const end = this.step(k + 1, at);
        if (end >= 0) this.to = at;
        return end;
      }
      case 'gap':
        return this.stepGap(element.most, k, at);
      case 'not':
        return this.isNext(element.choice, at) ? -1 : this.step(k + 1, at);
      case 'sign':
        return this.stepSign(element.sign, element.optional, k, at);
      default: {
        const end = this.stepWord(element.choice, k, at);
        return end < 0 && element.optional ? this.step(k + 1, at) : end;
      }
    }
  }

  private stepWord(choice: Choice, k: number, at: number): number {
    const last = Math.min(this.last, at + MOST_SIGNS);
    for (let i = at; i < last; i++) {
      const token = this.tokens[i];
      if (!token) return -1;
      const end = this.stepPhrases(choice, token, k);
      if (end >= 0) return end;
      if (matchesToken(choice, token)) {
        const single = this.step(k + 1, i + 1);
        if (single >= 0) return single;
      }
      if (!isSign(token)) return -1;
    }
    return -1;
  }

  /** Longest phrase first. */
  private stepPhrases(choice: Choice, token: Token, k: number): number {
    if (!token.phrases || choice.classes.length === 0) return -1;
    for (const phrase of token.phrases) {
      if (phrase.end > this.last || !sharesClass(choice, phrase.classes)) continue;
      const end = this.step(k + 1, phrase.end);
      if (end >= 0) return end;
    }
    return -1;
  }

  private stepGap(most: number, k: number, at: number): number {
    let to = at;
    for (let words = 0; words <= most; words++) {
      const end = this.step(k + 1, to);
      if (end >= 0) return end;
      to = this.skipSigns(to) + 1;
      if (to > this.last) return -1;
    }
    return -1;
  }

  private stepSign(sign: string, optional: boolean, k: number, at: number): number {
    const token = at < this.last ? this.tokens[at] : undefined;
    if (token?.kind === 'punctuation' && token.norm.startsWith(sign)) {
      const end = this.step(k + 1, at + 1);
      if (end >= 0) return end;
    }
    return optional ? this.step(k + 1, at) : -1;
  }

  private isNext(choice: Choice, at: number): boolean {
    const i = this.skipSigns(at);
    const token = i < this.last ? this.tokens[i] : undefined;
    return token !== undefined && (matchesToken(choice, token) || matchesPhrase(choice, token));
  }

  private skipSigns(at: number): number {
    const last = Math.min(this.last, at + MOST_SIGNS);
    let i = at;
    while (i < last && isSign(this.tokens[i])) i++;
    return i;
  }

  /** Whether only signs stand between two token indexes. */
  private isEdge(from: number, to: number): boolean {
    if (to - from > MOST_SIGNS) return false;
    for (let i = from; i < to; i++) if (!isSign(this.tokens[i])) return false;
    return true;
  }
}

/** Whether one token is what a choice asks for. */
function matchesToken(choice: Choice, token: Token): boolean {
  if (choice.any) return token.kind === 'word';
  if (choice.words.has(token.norm)) return true;
  if (choice.accented.size > 0 && choice.accented.has(token.accented)) return true;
  if (token.classes.size > 0 && sharesClass(choice, token.classes)) return true;
  for (const prefix of choice.prefixes) if (token.norm.startsWith(prefix)) return true;
  return false;
}

/** Whether a phrase that starts at a token is what a choice asks for. */
function matchesPhrase(choice: Choice, token: Token): boolean {
  return token.phrases?.some(phrase => sharesClass(choice, phrase.classes)) === true;
}

function sharesClass(choice: Choice, classes: ReadonlySet<string>): boolean {
  for (const name of choice.classes) if (classes.has(name)) return true;
  return false;
}

/** Punctuation and emoji, which patterns pass over. */
function isSign(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'punctuation' || token.kind === 'emoji');
}
