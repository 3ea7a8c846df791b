import { type Corrections, createCorrector, NO_CORRECTIONS } from './corrections';
import { type Trace, trace } from './explain';
import { createModel } from './model/model';
import type { Tagger } from './nlp/tagger';
import { createReader } from './reading';
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

/** Makes an engine from the assets that the build embeds. */
export function createEngine(assets: EngineAssets): Engine {
  const read = createReader(assets);
  const model = assets.model && createModel(assets.model);
  const corrector = createCorrector(assets.corrections ?? NO_CORRECTIONS);
  const scales = { model, corrector };
  return {
    analyze: comment => judge(read(comment), scales),
    explain: comment => {
      const reading = read(comment);
      return trace(reading, judge(reading, scales));
    },
  };
}
