import { createDocument } from '../document/document';
import { classesOfTerm } from '../document/phrases';
import type { Doc, Term, TermHit, Token } from '../document/types';
import { knownPhrases } from '../document/word-classes';
import { normalize } from '../normalize';
import type { ChoiceIndex } from '../rules/core/choice-index';

/** Numbers of the choices (rules/core) that a chunk or a term may satisfy. */
export type Choices = {
  readonly all: Uint16Array;
  /** Those by which patterns are found. */
  readonly anchors: Uint16Array;
  /** It may make several words, and so satisfy a choice more than once. */
  readonly several: boolean;
};

/** Bounds the memory; people use a few thousand different words. */
const MOST_WORDS = 8192;
const LANGUAGES = ['fr', 'en', undefined] as const;

/**
 * Tells which choices of words each chunk of a text may satisfy, in any language and any context:
 * it makes a document of the chunk alone, once, and remembers the answer.
 */
export class WordChoices {
  private readonly byChunk = new Map<string, Choices>();
  private readonly byTerm = new Map<Term, Choices>();
  private readonly praise: Choices;
  private readonly phraseClasses = new Map<string, Set<string>>();
  /** What a capital inside a sentence satisfies. */
  readonly ofNames: Choices;
  /** What a telephone number, written with spaces or not, satisfies. */
  readonly ofPhones: Choices;

  /**
   * @param index the choices
   * @param isAnchor whether patterns are found by a choice
   */
  constructor(
    private readonly index: ChoiceIndex,
    private readonly isAnchor: (choice: number) => boolean,
  ) {
    this.ofNames = this.choicesOf([docOf(tokenOf('', new Set(['name'])))]);
    this.ofPhones = this.choicesOf([docOf(tokenOf('', new Set(['phone'])))]);
    this.praise = this.choicesOf([
      docOf(tokenOf('', classesOfTerm({ entry: NO_TERM, positive: true }))),
    ]);
    for (const { words, classes } of knownPhrases()) {
      const rarest = words.reduce((a, b) => (b.length > a.length ? b : a));
      const known = this.phraseClasses.get(rarest) ?? new Set();
      for (const name of classes) known.add(name);
      this.phraseClasses.set(rarest, known);
    }
  }

  /** Of a run of the folded text without spaces. */
  ofChunk(chunk: string): Choices {
    const known = this.byChunk.get(chunk);
    if (known) return known;
    const choices = this.choicesOf(this.documentsOf(chunk));
    if (this.byChunk.size >= MOST_WORDS) this.byChunk.clear();
    this.byChunk.set(chunk, choices);
    return choices;
  }

  /** Of a lexicon term, one word or several. */
  ofHit({ entry, positive }: TermHit): Choices {
    if (positive) return this.praise;
    const known = this.byTerm.get(entry);
    if (known) return known;
    const choices = this.choicesOf([docOf(tokenOf('', classesOfTerm({ entry, positive })))]);
    this.byTerm.set(entry, choices);
    return choices;
  }

  /** What the chunk can become: in each language, and with its words known to the lexicon or not. */
  private documentsOf(chunk: string): Doc[] {
    const views = normalize(chunk);
    const hits = partsOf(views.folded.text).map(([start, end]) => ({
      start,
      end,
      entry: NO_TERM,
      positive: false,
    }));
    const docs = LANGUAGES.flatMap(hint => [
      createDocument(views, [], { hint }),
      createDocument(views, hits, { hint }),
    ]);
    const phrases = docs.flatMap(doc =>
      doc.tokens.flatMap(({ norm, accented }) =>
        [norm, accented].flatMap(word => {
          const classes = this.phraseClasses.get(word);
          return classes ? [docOf(tokenOf('', classes))] : [];
        }),
      ),
    );
    return [...docs, ...phrases];
  }

  private choicesOf(docs: readonly Doc[]): Choices {
    const found = new Set<number>();
    for (const doc of docs) this.index.read(doc, choice => found.add(choice));
    return {
      all: Uint16Array.from(found),
      anchors: Uint16Array.from([...found].filter(this.isAnchor)),
      several: docs.some(doc => doc.tokens.length > 1),
    };
  }
}

const NO_TERM: Term = { lemma: '', class: '' };

/** The parts between apostrophes: each may be a lexicon term. */
function partsOf(text: string): [number, number][] {
  return [...text.matchAll(/[^']+/g)].map(match => [match.index, match.index + match[0].length]);
}

function tokenOf(norm: string, classes: ReadonlySet<string>): Token {
  return { norm, accented: norm, start: 0, end: 0, kind: 'word', sentence: 0, classes, stance: 0 };
}

function docOf(token: Token): Doc {
  return {
    text: '',
    lang: 'und',
    tokens: [token],
    sentences: [{ start: 0, end: 1 }],
    partOfSpeech: () => undefined,
  };
}
