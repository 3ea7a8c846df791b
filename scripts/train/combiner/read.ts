import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weighable } from '../../../src/engine/combine/evidence';
import { createCorrector, NO_CORRECTIONS } from '../../../src/engine/corrections';
import { createModel } from '../../../src/engine/model/model';
import { hasHostileTerm } from '../../../src/engine/verdict';
import { readComment } from '../read-comment';

const WEIGHTS = join(import.meta.dirname, '../../../src/engine/model/weights.bin');

/** Reads comments as the engine does, up to the point where the evidence is weighed. */
export function createEvidenceReader(): (text: string) => Weighable {
  const model = createModel(readFileSync(WEIGHTS));
  const corrector = createCorrector(NO_CORRECTIONS);
  return text => {
    const comment = readComment({ text });
    return {
      findings: comment.findings,
      worded: hasHostileTerm(comment.doc),
      words: [],
      scores: model.score(comment),
      corrector,
    };
  };
}
