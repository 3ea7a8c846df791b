import type { Doc } from '../../document/types';
import { severalSigns, speaksOfService } from '../complaint/grievance';

/** Classes of the lexicon that make hard words hostile. */
const HOSTILE = new Set(['insult', 'threat', 'identity_attack', 'harassment', 'extortion']);

/** A negative opinion: no abuse in it, and not the story of an order gone wrong. */
export function isOpinion(doc: Doc): boolean {
  const abusive = doc.tokens.some(
    ({ term }) => term?.label !== undefined && HOSTILE.has(term.label) && (term.sure ?? 0) > 0.6,
  );
  return !abusive && !(speaksOfService(doc) && severalSigns(doc));
}
