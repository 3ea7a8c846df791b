import type { Doc } from '../document/types';
import { compileScanner } from '../rules/core/scanner';
import type { Match } from '../rules/core/types';
import { clauseEnd } from './clause';
import type { Cue } from './cue';
import { cuesEn } from './cues-en';
import { cuesFr } from './cues-fr';
import { flagBit } from './flags';
import { markNegation } from './negation';
import { markPositive } from './positive';
import { markQuotes } from './quotes';
import './words';

const scanCues = compileScanner(
  [...cuesFr, ...cuesEn].flatMap(cue => cue.patterns.map(pattern => [cue, pattern] as const)),
);

/** Flags every token with the stance it stands in: see flags.ts. Changes `Token.stance` only. */
export function markStance(doc: Doc): void {
  markNegation(doc);
  markQuotes(doc);
  markQuestions(doc);
  scanCues(doc, (cue, match) => {
    applyCue(doc, cue, match);
  });
  markPositive(doc);
}

function applyCue(doc: Doc, cue: Cue, match: Match): void {
  const bit = flagBit(cue.flag);
  if (cue.scope === 'quotes') {
    const quoted = flagBit('quoted');
    for (const token of doc.tokens) if ((token.stance & quoted) !== 0) token.stance |= bit;
    return;
  }
  const [from, to] = rangeOf(doc, cue, match);
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (token) token.stance |= bit;
  }
}

function rangeOf(doc: Doc, cue: Cue, match: Match): readonly [from: number, to: number] {
  const sentence = doc.sentences[doc.tokens[match.start]?.sentence ?? -1];
  const start = sentence?.start ?? match.start;
  const end = sentence?.end ?? match.end;
  switch (cue.scope) {
    case 'marked':
      return [match.from, match.to];
    case 'clause':
      return [match.end, match.end < end ? clauseEnd(doc, match.end) : match.end];
    case 'after':
      return [match.end, end];
    case 'sentence':
      return [start, end];
    default:
      return [0, doc.tokens.length];
  }
}

/** Flags the sentences that end with a question mark. */
function markQuestions(doc: Doc): void {
  const bit = flagBit('question');
  for (const sentence of doc.sentences) {
    const tokens = doc.tokens.slice(sentence.start, sentence.end);
    const asks = tokens.some(token => token.kind === 'punctuation' && token.norm.includes('?'));
    if (asks) for (const token of tokens) token.stance |= bit;
  }
}
