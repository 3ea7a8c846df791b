import { isFrequentWord } from './language';
import { REAL_WORDS } from './real-words';
import { isKnownWord, repairableWords } from './word-classes';

/** Letters that a word needs before a missing one, and before two exchanged ones, is put right. */
const LEAST_FOR_MISSING = 5;
const LEAST_FOR_EXCHANGED = 4;
const LEAST_JOINED = 7;
const MOST_PARTS = 4;

/** Bounds the memory of the words met. */
const MOST_WORDS = 16_384;
const repaired = new Map<string, readonly string[] | undefined>();

/**
 * The words that a misspelling or a run of words stands for; nothing for any other word.
 * Remembered, for words come again.
 */
export function repairWord(word: string): readonly string[] | undefined {
  const known = repaired.get(word);
  if (known || repaired.has(word)) return known;
  const spelling = repairSpelling(word);
  const words = spelling ? [spelling] : splitJoined(word);
  if (repaired.size >= MOST_WORDS) repaired.clear();
  repaired.set(word, words);
  return words;
}

let misspellings: Map<string, string> | undefined;

/**
 * The word that a misspelling stands for: one inner letter missing or two neighbours exchanged.
 * Only for the words that hostility is made of, and only when the spelling is no word itself.
 */
function repairSpelling(word: string): string | undefined {
  if (word.length < LEAST_FOR_MISSING - 1) return undefined;
  misspellings ??= collectMisspellings();
  return misspellings.get(word);
}

function collectMisspellings(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (spelling: string, word: string) => {
    if (isFrequentWord(spelling) || isKnownWord(spelling) || REAL_WORDS.has(spelling)) return;
    found.set(spelling, word);
  };
  for (const word of repairableWords()) {
    if (word.length < LEAST_FOR_MISSING) continue;
    for (let i = 1; i < word.length - 1; i++) add(word.slice(0, i) + word.slice(i + 1), word);
  }
  // After the missing letters, and so before them in rank: an exchange explains every letter.
  for (const word of repairableWords()) {
    if (word.length < LEAST_FOR_EXCHANGED) continue;
    for (let i = 0; i < word.length - 1; i++) {
      add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), word);
    }
  }
  return found;
}

/**
 * The words that a run of letters joins (`muchdisdain`): all known, one of them hostile.
 * @returns the parts in order, or nothing
 */
function splitJoined(word: string): readonly string[] | undefined {
  if (word.length < LEAST_JOINED || word.length > 40 || REAL_WORDS.has(word)) return undefined;
  const parts = segment(word, MOST_PARTS);
  const hostile = parts?.some(part => part.length > 4 && repairableWords().has(part));
  return parts && parts.length > 1 && hostile ? parts : undefined;
}

function segment(word: string, most: number): string[] | undefined {
  if (word === '') return [];
  if (most === 0) return undefined;
  for (let length = word.length; length >= 2; length--) {
    const head = word.slice(0, length);
    if (!isFrequentWord(head) && !isKnownWord(head)) continue;
    const rest = segment(word.slice(length), most - 1);
    if (rest) return [head, ...rest];
  }
  return undefined;
}
