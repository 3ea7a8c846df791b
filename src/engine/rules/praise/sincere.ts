import type { Doc } from '../../document/types';
import { mentions } from '../context';

const DAMPERS = new Set(
  `toujours retard retards attends attente remboursez casse casses panne raccroche dommage
  mais sauf sinon sauvez jamais ironie nul nulle nuls pourri honte arnaque voleurs escrocs perdu perdue manque
  deception decu decue rien boycottez petition clown clowns con conne connard debile pauvre sale arabes juifs noirs
  immigres lost late delay delays delayed broken cancelled cancel hold nobody rude nothing
  unfortunately except however worst terrible awful useless idiot idiots stupid scam missing damaged clowns
  overpriced shame ashamed losing ruining crashing crashes ignoring ignored queue queues disappointed disappointing`.split(
    /\s+/,
  ),
);

/** Thanks that mean it: nothing in the comment is late, broken or bitter. */
export function isSincere(doc: Doc): boolean {
  const abusive = doc.tokens.some(
    ({ term }) => term?.label !== undefined && term.label !== 'profanity' && (term.sure ?? 0) > 0.7,
  );
  return !abusive && !mentions(doc, DAMPERS);
}
