import type { PartOfSpeech, Tagger } from '../nlp/tagger';
import type { Normalized } from '../normalize';
import type { Lang } from '../types';
import { expandShort, splitApostrophes } from './contractions';
import { detectLanguage, hasFrenchAccents, isFrequentWord } from './language';
import { attachTerms } from './phrases';
import { repairWord } from './repair';
import { type Piece, scan } from './scan';
import { numberSentences } from './sentences';
import type { Doc, Sentence, TermHit, Token, TokenKind } from './types';
import { classesOf, isKnownWord } from './word-classes';
import { unionOf } from './word-classes/union';

/** A token while it is built. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] } & {
  /** Offsets into the folded view. */
  from: number;
  to: number;
};

export type DocumentOptions = {
  /** The language of the comment when the page knows it. */
  readonly hint?: Lang | undefined;
  readonly tagger?: (() => Tagger) | undefined;
};

/**
 * Builds the document: tokens with their classes, in sentences.
 * @param views the normalised text
 * @param hits lexicon hits on its folded view
 */
export function createDocument(
  views: Normalized,
  hits: readonly TermHit[],
  { hint, tagger }: DocumentOptions = {},
): Doc {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces = scan(views, sorted);
  const lang = hint === 'fr' || hint === 'en' ? hint : languageOf(views, pieces, hits);
  const terms = sorted.filter(({ entry }) => !entry.lang || lang === 'und' || entry.lang === lang);
  const known = new Set(terms.map(({ start }) => start));
  const sentences = numberSentences(views.original, pieces);
  const drafts: Draft[] = [];
  for (const [i, piece] of pieces.entries()) {
    addDrafts(drafts, piece, sentences[i] ?? 0, lang, known);
  }
  addAccents(views, drafts);
  for (const draft of drafts) draft.classes = classesOf(draft.norm, draft.accented, draft.kind);
  markNames(views.original, drafts);
  attachTerms(drafts, terms);
  return {
    text: views.original,
    lang,
    tokens: drafts,
    sentences: toSentences(drafts),
    partOfSpeech: tagWhenAsked(drafts, lang === 'fr' ? undefined : tagger),
  };
}

/** The language its frequent words tell; where they do not, the one its lexicon terms belong to. */
function languageOf(views: Normalized, pieces: readonly Piece[], hits: readonly TermHit[]): Lang {
  const words: string[] = [];
  for (const { kind, norm } of pieces) {
    if (kind !== 'word') continue;
    if (norm.includes("'")) words.push(...norm.split("'"));
    else words.push(norm);
  }
  const lang = detectLanguage(words, hasFrenchAccents(views.accented.text));
  if (lang !== 'und') return lang;
  const langs = new Set(hits.map(({ entry }) => entry.lang));
  const [only] = langs;
  return langs.size === 1 && only ? only : 'und';
}

/**
 * Adds the tokens of a piece.
 * @param known folded offsets at which a lexicon term starts: those words need no repair
 */
function addDrafts(
  drafts: Draft[],
  piece: Piece,
  sentence: number,
  lang: Lang,
  known: ReadonlySet<number>,
): void {
  const { norm, kind } = piece;
  if (kind !== 'word') {
    drafts.push(draft(piece, norm, kind, sentence, 0, piece.to));
    return;
  }
  // A disguised word may be shorter in the text than what it stands for.
  const parts = splitApostrophes(norm) ?? [[norm, piece.to - piece.from] as const];
  let at = 0;
  for (const [part, length] of parts) {
    const from = length > 0 ? at : Math.max(0, at - 1);
    at += length;
    const words = known.has(piece.from + from)
      ? undefined
      : expandWord(part, lang, parts.length === 1);
    for (const word of words ?? [part]) {
      drafts.push(draft(piece, word, 'word', sentence, from, piece.from + at));
    }
  }
}

/** What a word stands for: a short spelling, a misspelling or words run together; else nothing. */
function expandWord(word: string, lang: Lang, whole: boolean): readonly string[] | undefined {
  const short = whole ? expandShort(word, lang) : undefined;
  if (short) return short;
  if (isFrequentWord(word) || isKnownWord(word)) return undefined;
  return repairWord(word);
}

function draft(
  piece: Piece,
  norm: string,
  kind: TokenKind,
  sentence: number,
  skip: number,
  to: number,
): Draft {
  return {
    norm,
    accented: norm,
    kind,
    sentence,
    start: piece.start,
    end: piece.end,
    from: piece.from + skip,
    to,
    classes: NO_CLASSES,
    stance: 0,
  };
}

const NO_CLASSES: ReadonlySet<string> = new Set();
const NAME: ReadonlySet<string> = new Set(['name']);

/** Sets each token's exact place in the original, and its accented form where it has one. */
function addAccents({ folded, accented }: Normalized, drafts: Draft[]): void {
  for (const token of drafts) {
    token.start = folded.offsets[token.from] ?? token.start;
    token.end = endAfter(folded.offsets, token.to, token.start);
    if (token.kind !== 'word' && token.kind !== 'hashtag') continue;
    const end = accented.text.charAt(token.to - 1) === "'" ? token.to - 1 : token.to;
    const word = accented.text.slice(token.from, end);
    if (word !== token.norm && word.length === token.norm.length) token.accented = word;
  }
}

/** One original character may fold to several: the end is the first offset after the start. */
function endAfter(offsets: Uint32Array, to: number, start: number): number {
  let at = to;
  while (at < offsets.length - 1 && (offsets[at] ?? 0) <= start) at++;
  return offsets[at] ?? start;
}

/** A capital inside a sentence makes a name, unless the whole comment shouts. */
function markNames(original: string, drafts: Draft[]): void {
  let words = 0;
  let capitals = 0;
  for (const { kind, norm, start } of drafts) {
    if (kind !== 'word' || norm.length <= 1) continue;
    words++;
    if (isCapital(original, start)) capitals++;
  }
  if (capitals === 0 || capitals * 2 > words + 1) return;
  for (const [i, token] of drafts.entries()) {
    const previous = drafts[i - 1];
    const inside = previous && previous.sentence === token.sentence;
    if (
      inside &&
      token.kind === 'word' &&
      token.norm.length > 1 &&
      isCapital(original, token.start)
    ) {
      token.classes = unionOf(token.classes, NAME);
    }
  }
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Tags all words of a document the first time one is asked for. */
function tagWhenAsked(
  tokens: readonly Token[],
  tagger: (() => Tagger) | undefined,
): Doc['partOfSpeech'] {
  let tags: readonly PartOfSpeech[] | undefined;
  return index => {
    if (!tagger) return undefined;
    tags ??= tagger().tag(tokens.map(token => token.norm));
    return tags[index];
  };
}

function toSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i === tokens.length || tokens[i]?.sentence !== tokens[start]?.sentence) {
      sentences.push({ start, end: i });
      start = i;
    }
  }
  return tokens.length === 0 ? [] : sentences;
}
