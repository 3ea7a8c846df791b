import { withoutEchoes } from './combine/echoes';
import { type Corrections, createCorrector, NO_CORRECTIONS } from './corrections';
import { createDocument } from './document/document';
import { type Trace, trace } from './explain';
import { createLexicon } from './lexicon';
import { createModel } from './model/model';
import type { Tagger } from './nlp/tagger';
import { normalize } from './normalize';
import { RULES } from './rules';
import { compileRules } from './rules/core/runner';
import { markStance } from './stance/stance';
import type { Comment, Verdict } from './types';
import { judge } from './verdict';

export type Engine = {
  /** The verdict on one comment. Any string, any length; never throws. */
  readonly analyze: (comment: Comment) => Verdict;
  /** The verdict with everything that led to it. */
  readonly explain: (comment: Comment) => Trace;
};

export type EngineAssets = {
  /** The compiled lexicon. */
  readonly lexicon: Uint8Array;
  /** The statistical model; without it the rules decide alone. */
  readonly model?: Uint8Array;
  /** Makes the tagger; called with the first question that needs it. */
  readonly tagger?: () => Tagger;
  /** What the person said was wrong. */
  readonly corrections?: Corrections;
};

const runRules = compileRules(RULES);

/** Makes an engine from the assets that the build embeds. */
export function createEngine(assets: EngineAssets): Engine {
  const lexicon = createLexicon(assets.lexicon);
  const model = assets.model && createModel(assets.model);
  const tagger = assets.tagger && once(assets.tagger);
  const corrector = createCorrector(assets.corrections ?? NO_CORRECTIONS);
  const read = (comment: Comment) => {
    const normalized = normalize(comment.text);
    const hits = lexicon.match(normalized);
    const doc = createDocument(normalized, hits, { hint: comment.lang, tagger });
    markStance(doc);
    const findings = withoutEchoes(runRules(doc)).sort((a, b) => b.rule.sure - a.rule.sure);
    const verdict = judge({ doc, findings, normalized, model, corrector });
    return { normalized, doc, findings, verdict };
  };
  return {
    analyze: comment => read(comment).verdict,
    explain: comment => {
      const { normalized, doc, findings, verdict } = read(comment);
      return trace(normalized, doc, findings, verdict);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
