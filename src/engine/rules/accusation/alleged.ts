import type { Doc } from '../../document/types';
import { mentions } from '../context';

const FOND =
  'souvenirs super top genial geniale merci bravo ambiance excellent excellente adorable fier fiere sympa magnifique great loved lovely proud memories brilliant amazing fantastic thanks thank wonderful cheers';
const PRESS =
  'journaliste redaction parution bouclage reportage article reporter deadline publication newsroom desk statement paysafe rancon naira bitcoin parait apparemment apparently heard';
const ELSEWHERE = new Set(`${FOND} ${PRESS}`.split(' '));

/** An accusation is asserted: no question, no press enquiry, no rumour, no fond memory. */
export function isAsserted(doc: Doc): boolean {
  return !mentions(doc, ELSEWHERE) && !doc.tokens.some(({ norm }) => norm.startsWith('?'));
}
