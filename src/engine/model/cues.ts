import type { Features } from './features';
import { hashString } from './hash';

/** A text shorter than this, in letters, says nothing by its capitals. */
const FEWEST_LETTERS = 6;
/** Lengths are told apart by their power of two, up to 2^8 characters. */
const LONGEST_POWER = 8;

const CUES = {
  shouting: cue('shouting'),
  manyCapitals: cue('many-capitals'),
  someCapitals: cue('some-capitals'),
  fewCapitals: cue('few-capitals'),
  noCapitals: cue('no-capitals'),
  oneExclamation: cue('one-exclamation'),
  exclamations: cue('exclamations'),
  oneQuestion: cue('one-question'),
  questions: cue('questions'),
  endsAsking: cue('ends-asking'),
  endsWithStop: cue('ends-with-stop'),
  quotes: cue('quotes'),
  dots: cue('dots'),
  newLine: cue('new-line'),
  otherScript: cue('other-script'),
} as const;
const LENGTHS = Array.from({ length: LONGEST_POWER + 1 }, (_, power) => cue(`length-${power}`));

function cue(name: string): number {
  return hashString(`\u0002${name}`);
}

/** What one pass over the original text counts. */
type Counts = {
  upper: number;
  lower: number;
  foreign: number;
  exclamations: number;
  questions: number;
  quotes: number;
  dots: number;
  newLines: number;
};

/**
 * Adds what folding hides: capitals, exclamation and question marks, quotes, length, script.
 * They cover no characters (`start` = `end`), so that they never become a highlighted span.
 */
export function addCues(original: string, out: Features): void {
  const seen = count(original);
  const add = (hash: number) => out.add(hash, 0, 0);
  add(LENGTHS[Math.min(LONGEST_POWER, Math.floor(Math.log2(original.length + 1)))] ?? 0);
  const letters = seen.upper + seen.lower;
  if (letters >= FEWEST_LETTERS) add(capitals(seen.upper / letters));
  if (seen.foreign * 2 > letters + seen.foreign) add(CUES.otherScript);
  if (seen.exclamations > 0) add(seen.exclamations > 1 ? CUES.exclamations : CUES.oneExclamation);
  if (seen.questions > 0) add(seen.questions > 1 ? CUES.questions : CUES.oneQuestion);
  if (seen.quotes > 0) add(CUES.quotes);
  if (seen.dots > 0) add(CUES.dots);
  if (seen.newLines > 0) add(CUES.newLine);
  const end = original.trimEnd().at(-1);
  if (end === '?') add(CUES.endsAsking);
  if (end === '.') add(CUES.endsWithStop);
}

function capitals(share: number): number {
  if (share > 0.7) return CUES.shouting;
  if (share > 0.3) return CUES.manyCapitals;
  if (share > 0.1) return CUES.someCapitals;
  return share > 0 ? CUES.fewCapitals : CUES.noCapitals;
}

function count(text: string): Counts {
  const seen: Counts = {
    upper: 0,
    lower: 0,
    foreign: 0,
    exclamations: 0,
    questions: 0,
    quotes: 0,
    dots: 0,
    newLines: 0,
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) seen.lower++;
    else if (unit >= 0x41 && unit <= 0x5a) seen.upper++;
    else if (unit === 0x21) seen.exclamations++;
    else if (unit === 0x3f) seen.questions++;
    else if (unit === 0x0a) seen.newLines++;
    else if (unit === 0x2026 || (unit === 0x2e && text.charCodeAt(i + 1) === 0x2e)) seen.dots++;
    else if (isQuote(unit)) seen.quotes++;
    else if (unit >= 0xc0 && unit < 0x250) seen.lower++;
    else if (unit >= 0x370 && (unit < 0x1e00 || (unit >= 0x2e80 && unit < 0xd800))) seen.foreign++;
  }
  return seen;
}

function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || unit === 0xbb || unit === 0x201c || unit === 0x201d;
}
