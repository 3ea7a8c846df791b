import { HASH_SEED, hashFinish, hashStep, hashString } from './hash';

/** Runs of this many characters are read inside each word; longer runs cost more and add nothing. */
const SHORT_GRAM = 3;
const LONG_GRAM = 4;
/** Ends of a word that stand for it in a pair, so that "espèce de …" is known before any new word. */
const SUFFIX = 3;
const PREFIX = 4;
const BOUNDARY = 0x20;

/** Seeds keep the families apart: the word "con" is not the letters "con" in "content". */
const SEED_CHARS = 0x1b56c4e9;
const SEED_PREFIX = 0x5bd1e995;
const SEED_SUFFIX = 0x38495ab5;
const SEED_TRIPLE = 0x297a2d39;
const SEED_PAIR = 0x2c1b3c6d;

const HASH_NUMBER = hashString('\u0001number');
const HASH_LONG_NUMBER = hashString('\u0001long-number');
const HASH_MENTION = hashString('\u0001mention');
const HASH_LINK = hashString('\u0001link');
const HASH_START = hashString('\u0001start');
const HASH_END = hashString('\u0001end');

/** Hashed features of a text in parallel arrays; `start` and `end` are offsets in the folded text. */
export class Features {
  count = 0;
  hash = new Uint32Array(4096);
  start = new Uint32Array(4096);
  end = new Uint32Array(4096);

  /** Adds one feature; the arrays double when they are full. */
  add(hash: number, start: number, end: number): void {
    if (this.count === this.hash.length) this.grow();
    const i = this.count++;
    this.hash[i] = hashFinish(hash);
    this.start[i] = start;
    this.end[i] = end;
  }

  private grow(): void {
    for (const key of ['hash', 'start', 'end'] as const) {
      const bigger = new Uint32Array(this[key].length * 2);
      bigger.set(this[key]);
      this[key] = bigger;
    }
  }
}

/** What the next word needs to know of the last one. */
type Previous = { word: number; suffix: number; start: number };

/**
 * Reads the features of a folded text: each word, pairs and triples of successive words, pairs in
 * which one word is cut to its first or last letters, and runs of characters inside words. Linear
 * in the text. Training and inference share it, so a weight means the same on both sides.
 */
export class FeatureReader {
  readonly features = new Features();
  private last: Previous = { word: 0, suffix: 0, start: 0 };
  private beforeLast: Previous = { word: 0, suffix: 0, start: 0 };

  /** The result is valid until the next call. */
  read(text: string): Features {
    const out = this.features;
    out.count = 0;
    this.last = { word: HASH_START, suffix: 0, start: 0 };
    this.beforeLast = { word: 0, suffix: 0, start: 0 };
    let at = 0;
    while (at < text.length) at = this.token(text, at);
    out.add(pairOf(this.last.word, HASH_END), this.last.start, text.length);
    return out;
  }

  /** Reads the token at `at` and returns where the next one may start. */
  private token(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) return at + 1;
    if (isWordUnit(unit)) return this.wordOrLink(text, at, unit);
    if (unit === 0x40 && isWordUnit(text.charCodeAt(at + 1))) {
      const end = scan(text, at + 1, isWordUnit);
      this.join(HASH_MENTION, 0, at, end);
      return end;
    }
    return this.symbol(text, at, unit);
  }

  private wordOrLink(text: string, at: number, unit: number): number {
    if (unit === 0x68 && text.startsWith('http', at)) {
      const end = scan(text, at, isNotSpace);
      this.join(HASH_LINK, 0, at, end);
      return end;
    }
    const end = scan(text, at, isWordUnit);
    if (isDigit(unit) && scan(text, at, isDigit) >= end) {
      this.join(end - at > 4 ? HASH_LONG_NUMBER : HASH_NUMBER, 0, at, end);
      return end;
    }
    const isLong = end - at > SUFFIX;
    const suffix = isLong ? hashRange(text, end - SUFFIX, end, SEED_SUFFIX) : 0;
    if (isLong) {
      const prefix = hashRange(text, at, Math.min(at + PREFIX, end), SEED_PREFIX);
      this.features.add(pairOf(this.last.word, prefix), this.last.start, end);
    }
    this.join(hashRange(text, at, end, HASH_SEED), suffix, at, end);
    this.grams(text, at, end);
    return end;
  }

  /** Emoji, `!`, `?` and `#` are tokens; other punctuation is skipped. */
  private symbol(text: string, at: number, unit: number): number {
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length;
    const end = at + (isPair ? 2 : 1);
    if (unit === 0x21 || unit === 0x3f || unit === 0x23 || isPair || unit >= 0x2190) {
      this.join(hashRange(text, at, end, HASH_SEED), 0, at, end);
    }
    return end;
  }

  /** Adds a word, and what it forms with the two before it. */
  private join(word: number, suffix: number, start: number, end: number): void {
    const { features: out, last, beforeLast } = this;
    out.add(word, start, end);
    out.add(pairOf(last.word, word), last.start, end);
    if (suffix !== 0) out.add(pairOf(last.word, suffix), last.start, end);
    if (last.suffix !== 0) out.add(pairOf(last.suffix, word), last.start, end);
    if (beforeLast.word !== 0) {
      const triple = pairOf(pairOf(beforeLast.word, last.word) ^ SEED_TRIPLE, word);
      out.add(triple, beforeLast.start, end);
    }
    this.beforeLast = last;
    this.last = { word, suffix, start };
  }

  /** Runs of characters inside a word, its two edges counted as characters. */
  private grams(text: string, start: number, end: number): void {
    for (let from = start - 1; from + SHORT_GRAM <= end + 1; from++) {
      let hash = SEED_CHARS;
      const stop = Math.min(from + LONG_GRAM, end + 1);
      for (let i = from; i < stop; i++) {
        hash = hashStep(hash, i < start || i >= end ? BOUNDARY : text.charCodeAt(i));
        if (i - from >= SHORT_GRAM - 1) {
          this.features.add(hash, Math.max(from, start), Math.min(i + 1, end));
        }
      }
    }
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isNotSpace(unit: number): boolean {
  return unit > 0x20 && unit !== 0xa0;
}

/** Letters and digits of any script. From U+2000 up to the CJK blocks stand punctuation and symbols. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  }
  if (unit < 0x2000) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return unit >= 0x2e80 && unit < 0xd800;
}

/** End of the run of units that pass `isInside`, from `from`. */
function scan(text: string, from: number, isInside: (unit: number) => boolean): number {
  let end = from;
  while (end < text.length && isInside(text.charCodeAt(end))) end++;
  return end;
}

function hashRange(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

function pairOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second ^ SEED_PAIR, 0x85ebca77);
}
