import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutEchoes } from '../../../src/engine/combine/echoes';
import type { Weighable } from '../../../src/engine/combine/evidence';
import { createCorrector, NO_CORRECTIONS } from '../../../src/engine/corrections';
import { createDocument } from '../../../src/engine/document/document';
import { createLexicon } from '../../../src/engine/lexicon';
import { createModel } from '../../../src/engine/model/model';
import { createWinkTagger } from '../../../src/engine/nlp/wink';
import { normalize } from '../../../src/engine/normalize';
import { RULES } from '../../../src/engine/rules';
import { compileRules } from '../../../src/engine/rules/core/runner';
import { markStance } from '../../../src/engine/stance/stance';
import { looseTerms } from '../../../src/engine/verdict';
import { compileLexiconFiles } from '../../lib/assets';

const WEIGHTS = join(import.meta.dirname, '../../../src/engine/model/weights.bin');

/** Reads comments as the engine does, up to the point where the evidence is weighed. */
export function createEvidenceReader(): (text: string) => Weighable {
  const lexicon = createLexicon(compileLexiconFiles());
  const model = createModel(readFileSync(WEIGHTS));
  const corrector = createCorrector(NO_CORRECTIONS);
  const tagger = createWinkTagger();
  const runRules = compileRules(RULES);
  return text => {
    const normalized = normalize(text);
    const doc = createDocument(normalized, lexicon.match(normalized), { tagger: () => tagger });
    markStance(doc);
    return {
      findings: withoutEchoes(runRules(doc)),
      terms: looseTerms(doc),
      words: [],
      scores: model.score(normalized),
      corrector,
    };
  };
}
