import { HASH_SEED, hashFinish, hashPair, hashStep, hashString } from './hash';

/** Ends of a word that stand for it in a pair, so that "espèce de …" is known before any new word. */
const SUFFIX = 3;
const PREFIX = 4;
const BOUNDARY = 0x20;

/** Seeds keep the families apart: the word "con" is not the letters "con" in "content". */
const SEED_CHARS = 0x1b56c4e9;
const SEED_PREFIX = 0x5bd1e995;
const SEED_SUFFIX = 0x38495ab5;
const SEED_TRIPLE = 0x297a2d39;

const HASH_NUMBER = hashString('\u0001number');
const HASH_LONG_NUMBER = hashString('\u0001long-number');
const HASH_MENTION = hashString('\u0001mention');
const HASH_LINK = hashString('\u0001link');
const HASH_START = hashString('\u0001start');
const HASH_END = hashString('\u0001end');

/** A word has no more features of its letters than this a character. */
const MOST_A_CHARACTER = 8;

/** Hashed features of a text in parallel arrays; `start` and `end` are offsets in the folded text. */
export class Features {
  count = 0;
  /** The features from this index on count twice: a comment has far more runs of letters. */
  twiceFrom = Infinity;
  hash = new Uint32Array(0);
  start = new Uint32Array(0);
  end = new Uint32Array(0);

  /** Makes room for this many more. */
  reserve(more: number): void {
    const most = this.count + more;
    if (this.hash.length >= most) return;
    this.hash = enlarged(this.hash, most);
    this.start = enlarged(this.start, most);
    this.end = enlarged(this.end, most);
  }

  add(hash: number, start: number, end: number): void {
    const i = this.count++;
    if (i === this.hash.length) this.reserve(1);
    this.hash[i] = hashFinish(hash);
    this.start[i] = start;
    this.end[i] = end;
  }
}

/**
 * Reads the features of a folded text: each word, pairs and triples of successive words, pairs in
 * which one word is cut to its first or last letters, and runs of characters inside words. Linear
 * in the text. Training and inference share it, so a weight means the same on both sides.
 */
export class FeatureReader {
  readonly features = new Features();
  /** The last word, the one before it, the last one's ending, and where both began. */
  private last = 0;
  private beforeLast = 0;
  private lastSuffix = 0;
  private lastStart = 0;
  private beforeLastStart = 0;

  /** The result is valid until the next call. */
  read(text: string): Features {
    const out = this.features;
    out.count = 0;
    out.twiceFrom = Infinity;
    out.reserve(text.length * MOST_A_CHARACTER);
    this.last = HASH_START;
    this.beforeLast = this.lastSuffix = this.lastStart = this.beforeLastStart = 0;
    let at = 0;
    while (at < text.length) at = this.token(text, at);
    out.add(hashPair(this.last, HASH_END), this.lastStart, text.length);
    return out;
  }

  /** Reads the token at `at` and returns where the next one may start. */
  private token(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) return at + 1;
    if (isWordUnit(unit)) return this.wordOrLink(text, at, unit);
    if (unit === 0x40 && isWordUnit(text.charCodeAt(at + 1))) {
      const end = endOfWord(text, at + 1);
      this.join(HASH_MENTION, 0, at, end);
      return end;
    }
    return this.symbol(text, at, unit);
  }

  private wordOrLink(text: string, at: number, unit: number): number {
    if (unit === 0x68 && text.startsWith('http', at)) {
      const end = endOfLink(text, at);
      this.join(HASH_LINK, 0, at, end);
      return end;
    }
    const end = endOfWord(text, at);
    if (isNumber(text, at, end)) {
      this.join(end - at > 4 ? HASH_LONG_NUMBER : HASH_NUMBER, 0, at, end);
      return end;
    }
    const isLong = end - at > SUFFIX;
    const suffix = isLong ? hashRange(text, end - SUFFIX, end, SEED_SUFFIX) : 0;
    if (isLong) {
      const prefix = hashRange(text, at, at + PREFIX, SEED_PREFIX);
      this.features.add(hashPair(this.last, prefix), this.lastStart, end);
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
    const { features: out, last, lastStart } = this;
    out.add(word, start, end);
    out.add(hashPair(last, word), lastStart, end);
    if (suffix !== 0) out.add(hashPair(last, suffix), lastStart, end);
    if (this.lastSuffix !== 0) out.add(hashPair(this.lastSuffix, word), lastStart, end);
    if (this.beforeLast !== 0) {
      const triple = hashPair(hashPair(this.beforeLast, last) ^ SEED_TRIPLE, word);
      out.add(triple, this.beforeLastStart, end);
    }
    this.beforeLast = last;
    this.beforeLastStart = lastStart;
    this.last = word;
    this.lastSuffix = suffix;
    this.lastStart = start;
  }

  /**
   * Runs of three and four characters inside a word, its two edges counted as characters. Most
   * features are these, so the loop writes to the arrays itself.
   */
  private grams(text: string, start: number, end: number): void {
    const { hash, start: starts, end: ends } = this.features;
    let i = this.features.count;
    let first = BOUNDARY;
    let second = text.charCodeAt(start);
    for (let at = start + 1; at <= end; at++) {
      const third = at < end ? text.charCodeAt(at) : BOUNDARY;
      const short = hashStep(hashStep(hashStep(SEED_CHARS, first), second), third);
      const left = Math.max(start, at - 2);
      hash[i] = hashFinish(short);
      starts[i] = left;
      ends[i++] = Math.min(end, at + 1);
      if (at < end) {
        const fourth = at + 1 < end ? text.charCodeAt(at + 1) : BOUNDARY;
        hash[i] = hashFinish(hashStep(short, fourth));
        starts[i] = left;
        ends[i++] = Math.min(end, at + 2);
      }
      first = second;
      second = third;
    }
    this.features.count = i;
  }
}

function enlarged(values: Uint32Array, most: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(most * 2);
  larger.set(values);
  return larger;
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

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

function endOfLink(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isNotSpace(text.charCodeAt(end))) end++;
  return end;
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

function hashRange(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}
