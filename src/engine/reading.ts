import { withoutEchoes } from './combine/echoes';
import { createDocument } from './document/document';
import type { Doc } from './document/types';
import { createLexicon } from './lexicon';
import type { Tagger } from './nlp/tagger';
import { type Normalized, normalize } from './normalize';
import { RULES } from './rules';
import { compileRules } from './rules/core/runner';
import type { Finding } from './rules/core/types';
import { markStance } from './stance/stance';
import type { Comment } from './types';

/** A comment as it was read, before anything is weighed. */
export type Reading = {
  readonly normalized: Normalized;
  readonly doc: Doc;
  /** What the rules found, surest first. */
  readonly findings: readonly Finding[];
};

/** Reads comments: words, stance, rules. Any string, any length. */
export type Reader = (comment: Comment) => Reading;

const runRules = compileRules(RULES);

/** What reading needs: the compiled lexicon, and the tagger, made with the first question for it. */
export type ReaderAssets = { readonly lexicon: Uint8Array; readonly tagger?: () => Tagger };

export function createReader(assets: ReaderAssets): Reader {
  const lexicon = createLexicon(assets.lexicon);
  const tagger = assets.tagger && once(assets.tagger);
  return ({ text, lang }) => {
    const normalized = normalize(text);
    const doc = createDocument(normalized, lexicon.match(normalized), { hint: lang, tagger });
    markStance(doc);
    const findings = withoutEchoes(runRules(doc)).sort((a, b) => b.rule.sure - a.rule.sure);
    return { normalized, doc, findings };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
