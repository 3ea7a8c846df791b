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

/** The voice the profile asks for in this language. */
export function voiceOf(profile: BrandProfile, lang: ReplyLang): Voice {
  return {
    lang,
    second: lang === 'fr' ? profile.address === 'tu' : profile.spelling === 'us',
    register: profile.register,
    quebec: profile.country.toUpperCase() === 'CA',
  };
}

/** Spaces, apostrophes and contractions as the language, the country and the register want them. */
export function finish(text: string, voice: Voice): string {
  if (voice.lang === 'fr') return typographyFrench(text, voice.quebec);
  return typographyEnglish(voice.register === 'formal' ? withoutContractions(text) : text);
}
