import type { Doc } from '../../document/types';
import { severalSigns, speaksOfService } from '../complaint/grievance';
import { mentions } from '../context';

/** Classes of the lexicon that make hard words hostile. */
const HOSTILE = new Set(['insult', 'threat', 'identity_attack', 'harassment', 'extortion']);

/** Words that make an opinion a call. */
const CALLS = new Set(
  'boycott boycottez boycottons signez petition partagez everyone everybody tous toutes'.split(' '),
);

/** Words of a bill gone wrong: a complaint, whatever else is said. */
const BILLED = new Set(
  'debite debitee preleve prelevee remboursez rembourse overcharged charged refund'.split(' '),
);

/** A negative opinion: no abuse in it, and not the story of an order gone wrong. */
export function isOpinion(doc: Doc): boolean {
  const abusive = doc.tokens.some(
    ({ term }) =>
      term?.label !== undefined &&
      HOSTILE.has(term.label) &&
      !term.needsTarget &&
      (term.sure ?? 0) > 0.6,
  );
  return (
    !abusive &&
    !mentions(doc, CALLS) &&
    !mentions(doc, BILLED) &&
    !(speaksOfService(doc) && severalSigns(doc))
  );
}

const DELIGHT = new Set(
  `genial geniale super magnifique magnifiques adore parfait parfaite excellent excellente formidable top sublime
  brilliant lovely amazing perfect gorgeous fantastic excellent wonderful delicious beautiful`.split(
    /\s+/,
  ),
);

/** A first person's opinion with no delight in it. */
export function isUnfavourable(doc: Doc): boolean {
  return isOpinion(doc) && !mentions(doc, DELIGHT);
}
