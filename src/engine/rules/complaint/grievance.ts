import type { Doc } from '../../document/types';
import { mentions } from '../context';
import { CUES_EN, CUES_FR, FAULTS_EN, FAULTS_FR, THINGS_EN, THINGS_FR } from './words';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

const CONTENT = setOf(
  'merci parfait genial super nickel bravo ravi ravie thank thanks lovely brilliant legend legends kudos yay perfect excellent excellente delicieux magnifique recommande amazing friendly helpful recommend',
);
const BITTER = setOf(
  `bravo toujours pas jamais rien encore aucune aucun retard perdu casse fois
  again still not never lost broken late nothing another weeks days`,
);
const ELSEWHERE = setOf(
  `paysafe rancon bitcoin ransom journaliste redaction reporter petition boycott boycottez boycottons parait
  apparemment apparently heard reveillez hospital ambulance urgences samu mdr ptdr lmao 😂 😅 police`,
);
const THING = setOf(`${THINGS_FR} ${THINGS_EN}`);
const SIGN = setOf([THINGS_FR, FAULTS_FR, CUES_FR, THINGS_EN, FAULTS_EN, CUES_EN].join(' '));

/** Thanks and delight with nothing bitter beside them are no complaint; nor is a ransom note. */
export function isGrievance(doc: Doc): boolean {
  if (mentions(doc, ELSEWHERE)) return false;
  return !mentions(doc, CONTENT) || mentions(doc, BITTER);
}

/** Whether the comment names something that is ordered, delivered, billed or repaired. */
export function speaksOfService(doc: Doc): boolean {
  return mentions(doc, THING);
}

const FEWEST_SIGNS = 3;
/** Long comments name many things in passing: one sign for so many words, at least. */
const WORDS_A_SIGN = 10;

/**
 * Whether enough different words of a complaint are there: things, faults, delays, sums. No single
 * word of these is enough.
 */
export function severalSigns(doc: Doc): boolean {
  const asks = doc.tokens.filter(({ norm }) => norm.startsWith('?')).length;
  const quantity = doc.tokens.some(({ classes }) => classes.has('number') || classes.has('money'));
  const signs = new Set(doc.tokens.map(({ norm }) => norm).filter(norm => SIGN.has(norm)));
  const needed = Math.max(FEWEST_SIGNS, doc.tokens.length / WORDS_A_SIGN);
  return asks < 2 && signs.size + (quantity ? 1 : 0) >= needed;
}
