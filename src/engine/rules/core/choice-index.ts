import type { Doc, Token } from '../../document/types';
import type { Choice } from './pattern';

/**
 * Knows every choice of words that a set of patterns asks for, and tells in one pass which of them
 * a document holds. Equal choices share a number.
 */
export class ChoiceIndex {
  private readonly numbers = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byClass = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly prefixLengths = new Set<number>();
  /** `seen[choice]` is the number of the last document that holds it. */
  private seen = new Uint32Array(0);
  private document = 0;

  /** Registers a choice and gives its number. */
  numberOf(choice: Choice): number {
    const key = keyOf(choice);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of [...choice.words, ...choice.accented]) add(this.byWord, word, number);
    for (const name of choice.classes) add(this.byClass, name, number);
    for (const prefix of choice.prefixes) {
      add(this.byPrefix, prefix, number);
      this.prefixLengths.add(prefix.length);
    }
    return number;
  }

  /** Reads a document; `first` is called once for each choice that it holds. */
  read(doc: Doc, first: (choice: number) => void): void {
    if (this.seen.length < this.numbers.size) this.seen = new Uint32Array(this.numbers.size);
    this.document++;
    const mark = (numbers: readonly number[] | undefined) => {
      if (!numbers) return;
      for (const number of numbers) {
        if (this.seen[number] === this.document) continue;
        this.seen[number] = this.document;
        first(number);
      }
    };
    for (const token of doc.tokens) this.markToken(token, mark);
  }

  /** Whether the document read last holds a choice. */
  holds(number: number): boolean {
    return this.seen[number] === this.document;
  }

  private markToken(token: Token, mark: (numbers: readonly number[] | undefined) => void): void {
    mark(this.byWord.get(token.norm));
    if (token.accented !== token.norm) mark(this.byWord.get(token.accented));
    for (const name of token.classes) mark(this.byClass.get(name));
    if (token.phrases) {
      for (const phrase of token.phrases) {
        for (const name of phrase.classes) mark(this.byClass.get(name));
      }
    }
    if (token.kind !== 'word' && token.kind !== 'hashtag') return;
    for (const length of this.prefixLengths) {
      if (token.norm.length >= length) mark(this.byPrefix.get(token.norm.slice(0, length)));
    }
  }
}

function keyOf({ words, accented, prefixes, classes }: Choice): string {
  const options = [
    ...words,
    ...accented,
    ...prefixes.map(prefix => `${prefix}*`),
    ...classes.map(name => `@${name}`),
  ];
  return options.sort().join('|');
}

function add(index: Map<string, number[]>, key: string, number: number): void {
  const list = index.get(key);
  if (list) list.push(number);
  else index.set(key, [number]);
}
