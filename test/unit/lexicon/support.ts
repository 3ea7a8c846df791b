import {
  compileLexicon,
  createLexicon,
  type Hit,
  type LexiconEntry,
} from '../../../src/engine/lexicon';
import { normalize } from '../../../src/engine/normalize';

/** A small lexicon of the project's own, enough for each way of matching. */
export const ENTRIES: readonly LexiconEntry[] = [
  insult('con', { forms: ['cons', 'conne'], sure: 0.8, friends: ['chili con carne', 'comic con'] }),
  insult('connard', { forms: ['connards'], variants: ['conar'] }),
  insult('enculé', { forms: ['enculés'] }),
  insult('fils de pute', { variants: ['fdp'] }),
  insult('pute', { forms: ['putes'] }),
  insult('nique ta mère', { variants: ['ntm'], friends: ['pique-nique'] }),
  insult('pédé', { accented: true }),
  insult('crétin'),
  insult('idiot', { forms: ['idiots'], lang: 'en' }),
  insult('moron', { lang: 'en' }),
  insult('asshole', { lang: 'en' }),
  insult('bitch', { lang: 'en', friends: ['resting bitch face'] }),
  insult('salope', { forms: ['salopes'] }),
  insult('clown', { variants: ['🤡'], sure: 0.6 }),
  { ...insult('sale'), class: 'intensifier', accented: true, joined: false },
  { ...insult('fuck', { lang: 'en' }), class: 'profanity', label: 'profanity' },
  {
    ...insult('merde', { positive: ['dire merde pour ton examen'] }),
    class: 'profanity',
    label: 'profanity',
  },
  { ...insult('shit', { lang: 'en', positive: ['the shit'] }), class: 'profanity' },
  { lemma: 'gay', class: 'group', source: 'own' },
  { lemma: 'service client', class: 'role', source: 'own', tags: ['staff'] },
];

function insult(lemma: string, more: Partial<LexiconEntry> = {}): LexiconEntry {
  return {
    lemma,
    class: 'insult',
    label: 'insult',
    severity: 2,
    sure: 0.9,
    source: 'own',
    ...more,
  };
}

const lexicon = createLexicon(compileLexicon(ENTRIES));

/** The hits in a text. */
export function hitsIn(text: string): Hit[] {
  return lexicon.match(normalize(text));
}

/** The lemmas found in a text, each with the characters of the original that it covers. */
export function found(text: string): [lemma: string, covered: string][] {
  const { folded } = normalize(text);
  return hitsIn(text).map(({ start, end, entry }) => [
    entry.lemma,
    text.slice(folded.offsets[start], folded.offsets[end]),
  ]);
}
