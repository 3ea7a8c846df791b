import type { Doc, Token } from '../../document/types';
import type { Choice } from './pattern';

/**
 * Knows every choice of words that a set of patterns asks for, and tells in one pass which of them
 * a document holds. Equal choices share a number.
 */
export class ChoiceIndex {
  private readonly numbers = new Map<string, number>();
  /** Parsed choices are shared: most are met again as the same object. */
  private readonly numbersOfChoices = new Map<Choice, number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byClass = new Map<string, number[]>();
  private readonly byPrefix = new Map<string, number[]>();
  private readonly prefixLengths = new Set<number>();
  private readonly knownWords = new Map<string, readonly number[]>();
  private readonly knownClasses = new WeakMap<ReadonlySet<string>, readonly number[]>();
  /** `seen[choice]` is the number of the last document that holds it. */
  private seen = new Uint32Array(0);
  private found: number[] = [];
  private document = 0;

  /** Registers a choice and gives its number; all are registered before a document is read. */
  numberOf(choice: Choice): number {
    const same = this.numbersOfChoices.get(choice);
    if (same !== undefined) return same;
    const key = keyOf(choice);
    const number = this.numbers.get(key) ?? this.register(choice, key);
    this.numbersOfChoices.set(choice, number);
    return number;
  }

  private register(choice: Choice, key: string): number {
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of choice.words) add(this.byWord, word, number);
    for (const word of choice.accented) add(this.byWord, word, number);
    for (const name of choice.classes) add(this.byClass, name, number);
    for (const prefix of choice.prefixes) {
      add(this.byPrefix, prefix, number);
      this.prefixLengths.add(prefix.length);
    }
    return number;
  }

  /**
   * Reads a document.
   * @returns the choices that it holds, each once, in the order in which they are met
   */
  read(doc: Doc): readonly number[] {
    if (this.seen.length < this.numbers.size) this.seen = new Uint32Array(this.numbers.size);
    this.document++;
    this.found = [];
    for (const token of doc.tokens) this.markToken(token);
    return this.found;
  }

  /** Whether the document read last holds a choice. */
  holds(number: number): boolean {
    return this.seen[number] === this.document;
  }

  private mark(numbers: readonly number[] | undefined): void {
    if (numbers === undefined) return;
    const { seen, document } = this;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      if (seen[number] === document) continue;
      seen[number] = document;
      this.found.push(number);
    }
  }

  private markToken(token: Token): void {
    const isPrefixed = token.kind === 'word' || token.kind === 'hashtag';
    this.mark(isPrefixed ? this.ofWord(token.norm) : this.byWord.get(token.norm));
    if (token.accented !== token.norm) this.mark(this.byWord.get(token.accented));
    if (token.classes.size > 0) this.mark(this.ofClasses(token.classes));
    if (token.phrases)
      for (const phrase of token.phrases) this.mark(this.ofClasses(phrase.classes));
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
