import { type Label, MILITANT_LABELS } from '../../engine/labels';
import { typographyEnglish, withoutContractions } from '../grammar/en';
import { typographyFrench } from '../grammar/fr';
import type { ReplyLang } from '../need/language';
import type { BrandProfile, Register } from '../types';

/** How the organisation speaks in this reply. */
export type Voice = {
  readonly lang: ReplyLang;
  /** Chooses the second form of `<vous|tu>` in French and of `<uk|us>` in English. */
  readonly second: boolean;
  readonly register: Register;
  readonly quebec: boolean;
};

/** Matters too serious for « tu », whatever the brand's habit: the press, an alert, a charge. */
const GRAVE: readonly Label[] = [
  ...MILITANT_LABELS,
  'press_enquiry',
  'distress',
  'threat',
  'harassment',
  'extortion',
  'identity_attack',
];

/** The voice the profile asks for in this language and for what is at stake. */
export function voiceOf(profile: BrandProfile, lang: ReplyLang, labels: ReadonlySet<Label>): Voice {
  return {
    lang,
    second:
      lang === 'fr'
        ? profile.address === 'tu' && !GRAVE.some(label => labels.has(label))
        : profile.spelling === 'us',
    register: profile.register,
    quebec: profile.country.toUpperCase() === 'CA',
  };
}

/** Marks, from the private use area, around words that are the user's and stay as they wrote them. */
const OWN_START = '\uE000';
const OWN_END = '\uE001';
const OWN = /(\uE000[^\uE000\uE001]*\uE001)/;

/** Words of the profile or the fact sheet, kept from every correction until `finish`. */
export function own(words: string): string {
  return `${OWN_START}${words}${OWN_END}`;
}

function correct(text: string, voice: Voice): string {
  if (voice.lang === 'fr') return typographyFrench(text, voice.quebec);
  return typographyEnglish(voice.register === 'formal' ? withoutContractions(text) : text);
}

/** Spaces, apostrophes and contractions as the language, the country and the register want them. */
export function finish(text: string, voice: Voice): string {
  return text
    .split(OWN)
    .map(part => (part.startsWith(OWN_START) ? part.slice(1, -1) : correct(part, voice)))
    .join('');
}
