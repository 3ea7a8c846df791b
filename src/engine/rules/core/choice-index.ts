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
  private readonly knownWords = new Map<string, readonly number[]>();
  private knownClasses = new WeakMap<ReadonlySet<string>, readonly number[]>();
  /** `seen[choice]` is the number of the last document that holds it. */
  private seen = new Uint32Array(0);
  private document = 0;

  /** Registers a choice and gives its number. */
  numberOf(choice: Choice): number {
    const key = keyOf(choice);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.knownWords.clear();
    this.knownClasses = new WeakMap();
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
    const isPrefixed = token.kind === 'word' || token.kind === 'hashtag';
    mark(isPrefixed ? this.ofWord(token.norm) : this.byWord.get(token.norm));
    if (token.accented !== token.norm) mark(this.byWord.get(token.accented));
    if (token.classes.size > 0) mark(this.ofClasses(token.classes));
    if (token.phrases) for (const phrase of token.phrases) mark(this.ofClasses(phrase.classes));
  }

  /** Choices that a word satisfies whole or by its beginning; remembered, for words come again. */
  private ofWord(word: string): readonly number[] {
    const known = this.knownWords.get(word);
    if (known) return known;
    const numbers = [...(this.byWord.get(word) ?? [])];
    for (const length of this.prefixLengths) {
      if (word.length >= length) numbers.push(...(this.byPrefix.get(word.slice(0, length)) ?? []));
    }
    if (this.knownWords.size >= MOST_WORDS) this.knownWords.clear();
    this.knownWords.set(word, numbers);
    return numbers;
  }

  /** Choices that a set of classes satisfies; most tokens share theirs with others. */
  private ofClasses(classes: ReadonlySet<string>): readonly number[] {
    const known = this.knownClasses.get(classes);
    if (known) return known;
    const numbers: number[] = [];
    for (const name of classes) numbers.push(...(this.byClass.get(name) ?? []));
    this.knownClasses.set(classes, numbers);
    return numbers;
  }
}

/** Bounds the memory of the words met. */
const MOST_WORDS = 16_384;

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
