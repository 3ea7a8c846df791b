import type { Duration } from '../need/durations';
import type { Noun } from './noun';

/** A noun with its determiner: `your`, `the`, `this`, `a`. */
export function nounEnglish({ word, plural }: Noun, determiner: string): string {
  switch (determiner) {
    case 'your':
    case 'our':
    case 'the':
      return `${determiner} ${word}`;
    case 'this':
      return `${plural ? 'these' : 'this'} ${word}`;
    case 'a':
      return plural
        ? word
        : `${/^(?:[aeio]|un(?!i)|u(?!ni|se|sa))/i.test(word) ? 'an' : 'a'} ${word}`;
    default:
      return word;
  }
}

const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** “four”; figures from thirteen. */
export function numberEnglish(value: number): string {
  return NUMBERS[value] ?? String(value);
}

/** “three weeks”, “an hour and a half”. */
export function durationEnglish({ quantity, unit, half }: Duration): string {
  if (quantity === 1) {
    const one = `${unit === 'hour' ? 'an' : 'a'} ${unit}`;
    return half ? `${one} and a half` : one;
  }
  const number = numberEnglish(quantity);
  return half ? `${number} and a half ${unit}s` : `${number} ${unit}s`;
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** “third”. */
export function ordinalEnglish(rank: number): string {
  return ORDINALS[rank] ?? `${rank}th`;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** “Monday” for 0. */
export function dayEnglish(index: number): string {
  return DAYS[index] ?? '';
}

const FULL: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’']t\b/g, 'cannot'],
  [/\bwon[’']t\b/g, 'will not'],
  [/\b(\w+)n[’']t\b/g, '$1 not'],
  [/\b(\w+)[’']re\b/g, '$1 are'],
  [/\b(\w+)[’']ll\b/g, '$1 will'],
  [/\b(\w+)[’']ve\b/g, '$1 have'],
  [/\b(I)[’']m\b/g, '$1 am'],
  [/\b(we|you|they)[’']d (like|prefer|rather)\b/gi, '$1 would $2'],
  [/\b(it|that|here|what|there|this)[’']s\b/gi, '$1 is'],
  [/\blet[’']s\b/gi, 'let us'],
];

/** Spells contractions out for the formal register: “we’re” becomes “we are”. */
export function withoutContractions(text: string): string {
  return FULL.reduce((out, [pattern, full]) => out.replace(pattern, full), text);
}

/** Curly apostrophes. */
export function typographyEnglish(text: string): string {
  return text.replaceAll("'", '’');
}
