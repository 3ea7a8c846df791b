import type { Doc } from '../../document/types';
import { mentions } from '../context';
import { FAULTS_EN, FAULTS_FR, THINGS_EN, THINGS_FR } from './words';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

const CONTENT = setOf(
  'merci parfait genial super nickel bravo ravi ravie thank thanks lovely brilliant legend legends kudos yay perfect',
);
const BITTER = setOf(
  `bravo toujours pas jamais rien encore aucune aucun retard perdu casse fois
  again still not never lost broken late nothing another weeks days`,
);
const ELSEWHERE = setOf(
  `paysafe rancon bitcoin ransom journaliste redaction reporter petition boycott boycottez boycottons parait
  apparemment apparently heard reveillez hospital ambulance urgences samu`,
);
const THING = setOf(`${THINGS_FR} ${THINGS_EN}`);
const FAULT = setOf(`${FAULTS_FR} ${FAULTS_EN}`);
const WRITER = setOf('je j mon ma mes me m moi nous notre nos i my me our we us mine');
const BRAND = setOf('vous votre vos you your yours ur');
const DELAY = setOf(
  `toujours jamais depuis attends attend attente encore fois semaines semaine jours mois heures h minutes relance
  still never again weeks week days months hours times since twice waiting waited hold late ago`,
);
const DEMAND = setOf(
  `veux demande exige rembourse rembourser remboursez remboursement excuses geste explication echange rendez corrigez
  resilier annuler rectifier svp refund money fix sort cancel replacement apology compensation explain want need please`,
);
const FAILED = setOf(
  'pas plus sans aucune aucun zero rien not no nobody nothing without cant wont',
);

/** Thanks and delight with nothing bitter beside them are no complaint; nor is a ransom note. */
export function isGrievance(doc: Doc): boolean {
  if (mentions(doc, ELSEWHERE)) return false;
  return !mentions(doc, CONTENT) || mentions(doc, BITTER);
}

/** Whether the comment names something that is ordered, delivered, billed or repaired. */
export function speaksOfService(doc: Doc): boolean {
  return mentions(doc, THING);
}

/**
 * Whether enough of what makes a complaint is there: the writer or the brand, what failed or how
 * long it takes, and what is wanted. No single word of these is enough.
 */
export function severalSigns(doc: Doc, enough = 4): boolean {
  const asks = doc.tokens.filter(({ norm }) => norm.startsWith('?')).length;
  const quantity = doc.tokens.some(({ classes }) => classes.has('number') || classes.has('money'));
  const signs = [WRITER, BRAND, FAULT, DELAY, DEMAND, FAILED].filter(set => mentions(doc, set));
  const wrong = [FAULT, DELAY, FAILED].some(set => mentions(doc, set));
  return wrong && asks < 2 && signs.length + (quantity ? 1 : 0) >= enough;
}
