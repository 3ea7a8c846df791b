import type { Doc } from '../../document/types';
import { mentions } from '../context';

const LIGHT = new Set(
  `mdr lol ptdr haha hihi lmao jk 😂 🤣 😅 😄 dommage barbecue bbq pluie pleut rains rain dutrone dutronc
  chantait chanson roman serie film episode podcast netflix escape theorie theories polar thriller`.split(
    /\s+/,
  ),
);

/** The words of plots in a joke, a song or a novel are no conspiracy. */
export function isEarnest(doc: Doc): boolean {
  return !mentions(doc, LIGHT);
}
