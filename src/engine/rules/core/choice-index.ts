import type { Doc, Token } from '../../document/types';
import { type Choice, LEAST_PREFIX } from './pattern';

/** The choices that a word or a set of classes satisfies. */
type Satisfied = {
  /** Those by which patterns are found: where they stand is noted. */
  readonly anchors: readonly number[];
  /** Those of which it only matters whether the document holds them. */
  readonly others: readonly number[];
  /** The last document in which `others` were noted. */
  document: number;
};

/**
 * Knows every choice of words that a set of patterns asks for, and tells in one pass which of them
 * a document holds, and where its anchors stand. Equal choices share a number.
 */
export class ChoiceIndex {
  private readonly numbers = new Map<string, number>();
  /** Parsed choices are shared: most are met again as the same object. */
  private readonly numbersOfChoices = new Map<Choice, number>();
  private readonly anchors = new Set<number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byAccented = new Map<string, number[]>();
  private readonly byClass = new Map<string, number[]>();
  /** By the first letters of the prefix. */
  private readonly byPrefix = new Map<string, { prefix: string; number: number }[]>();
  private readonly knownWords = new Map<string, Satisfied>();
  private readonly knownClasses = new WeakMap<ReadonlySet<string>, Satisfied>();
  /** `seen[choice]` is the number of the last document that holds it. */
  private seen = new Uint32Array(0);
  /** Anchors of the document and, by turns, the tokens that satisfy them or begin such a phrase. */
  private noted = new Int32Array(1024);
  private notes = 0;
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

  /** Registers a choice whose places are to be found, and gives its number. */
  anchorOf(choice: Choice): number {
    const number = this.numberOf(choice);
    this.anchors.add(number);
    return number;
  }

  private register(choice: Choice, key: string): number {
    const number = this.numbers.size;
    this.numbers.set(key, number);
    for (const word of choice.words) add(this.byWord, word, number);
    for (const word of choice.accented) add(this.byAccented, word, number);
    for (const name of choice.classes) add(this.byClass, name, number);
    for (const prefix of choice.prefixes) {
      add(this.byPrefix, prefix.slice(0, LEAST_PREFIX), { prefix, number });
    }
    return number;
  }

  /**
   * Reads a document.
   * @returns the anchors that it holds, each once, in the order in which they are met
   */
  read({ tokens }: Doc): readonly number[] {
    if (this.seen.length < this.numbers.size) this.seen = new Uint32Array(this.numbers.size);
    this.document++;
    this.found = [];
    this.notes = 0;
    for (let i = 0; i < tokens.length; i++) this.readToken(tokens[i] as Token, i);
    return this.found;
  }

  /** Whether the document read last holds a choice. */
  holds(number: number): boolean {
    return this.seen[number] === this.document;
  }

  /** Where the document read last holds an anchor. */
  placesOf(anchor: number): readonly number[] {
    const places: number[] = [];
    for (let i = 0; i < this.notes; i += 2) {
      const at = this.noted[i + 1] as number;
      if (this.noted[i] === anchor && places.at(-1) !== at) places.push(at);
    }
    return places;
  }

  private readToken({ norm, accented, classes, phrases }: Token, at: number): void {
    this.note(this.ofWord(norm), at);
    if (accented !== norm) this.noteAll(this.byAccented.get(accented), at);
    if (classes.size > 0) this.note(this.ofClasses(classes), at);
    if (phrases) for (const phrase of phrases) this.note(this.ofClasses(phrase.classes), at);
  }

  private note(satisfied: Satisfied, at: number): void {
    this.noteAll(satisfied.anchors, at);
    const { seen, document } = this;
    if (satisfied.document === document) return;
    satisfied.document = document;
    const { others } = satisfied;
    for (let i = 0; i < others.length; i++) seen[others[i] as number] = document;
  }

  private noteAll(numbers: readonly number[] | undefined, at: number): void {
    if (numbers === undefined) return;
    const { seen, document } = this;
    const most = this.notes + numbers.length * 2;
    if (most > this.noted.length) this.noted = enlarged(this.noted, most);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      this.noted[this.notes++] = number;
      this.noted[this.notes++] = at;
      if (seen[number] === document) continue;
      seen[number] = document;
      this.found.push(number);
    }
  }

  /** Choices that a word satisfies whole or by its beginning; remembered, for words come again. */
  private ofWord(word: string): Satisfied {
    const known = this.knownWords.get(word);
    if (known) return known;
    const numbers = [...(this.byWord.get(word) ?? []), ...(this.byAccented.get(word) ?? [])];
    for (const { prefix, number } of this.byPrefix.get(word.slice(0, LEAST_PREFIX)) ?? []) {
      if (word.startsWith(prefix)) numbers.push(number);
    }
    const satisfied = this.sort(numbers);
    if (this.knownWords.size >= MOST_WORDS) this.knownWords.clear();
    this.knownWords.set(word, satisfied);
    return satisfied;
  }

  /** Choices that a set of classes satisfies; most tokens share theirs with others. */
  private ofClasses(classes: ReadonlySet<string>): Satisfied {
    const known = this.knownClasses.get(classes);
    if (known) return known;
    const satisfied = this.sort([...classes].flatMap(name => this.byClass.get(name) ?? []));
    this.knownClasses.set(classes, satisfied);
    return satisfied;
  }

  private sort(numbers: readonly number[]): Satisfied {
    if (numbers.length === 0) return NOTHING;
    const isAnchor = (number: number): boolean => this.anchors.has(number);
    return {
      anchors: numbers.filter(isAnchor),
      others: numbers.filter(number => !isAnchor(number)),
      document: 0,
    };
  }
}

/** What most words satisfy. */
const NOTHING: Satisfied = { anchors: [], others: [], document: 0 };

/** Bounds the memory of the words met. */
const MOST_WORDS = 16_384;

function enlarged(values: Int32Array, most: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(most * 2);
  larger.set(values);
  return larger;
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

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
