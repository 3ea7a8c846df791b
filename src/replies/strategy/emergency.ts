import type { Localized } from '../../engine/types';

type Numbers = { readonly suicide: string; readonly emergency: string; readonly poison: string };

/**
 * Public help lines by country, from the services' own pages: FR 3114, BE Centre de prévention du
 * suicide and 1813, CH 143, LU 454545, CA 988, GB and IE Samaritans, US 988, AU Lifeline.
 */
const BY_COUNTRY: Readonly<Record<string, Numbers>> = {
  FR: { suicide: '3114', emergency: '15, 18, 112 (114 par SMS)', poison: '15' },
  BE: { suicide: '0800 32 123 (fr), 1813 (nl)', emergency: '112', poison: '070 245 245' },
  CH: { suicide: '143, 147 (jeunes)', emergency: '144, 112', poison: '145' },
  LU: { suicide: '454545', emergency: '112', poison: '8002 5500' },
  CA: { suicide: '988, Québec : 1 866 277-3553', emergency: '911', poison: '1-844-764-7669' },
  GB: { suicide: '116 123 (Samaritans)', emergency: '999', poison: '111' },
  IE: { suicide: '116 123 (Samaritans)', emergency: '112, 999', poison: '01 809 2166' },
  US: { suicide: '988', emergency: '911', poison: '1-800-222-1222' },
  AU: { suicide: '13 11 14 (Lifeline)', emergency: '000', poison: '13 11 26' },
};

/** The pointers to give for a country; without a known country, those of France, the UK and the US. */
export function helpLines(country: string): {
  readonly suicide: Localized;
  readonly urgent: Localized;
} {
  const numbers = BY_COUNTRY[country.toUpperCase()];
  if (!numbers) {
    return {
      suicide: {
        fr: 'Écoute : 3114 (France), 988 (Canada, États-Unis), 116 123 (Royaume-Uni, Irlande).',
        en: 'Someone to talk to: 988 (US, Canada), 116 123 (UK, Ireland), 3114 (France).',
      },
      urgent: {
        fr: 'Urgence : 112 (Europe), 911 (Amérique du Nord), 999 (Royaume-Uni).',
        en: 'Emergency: 112 (Europe), 911 (North America), 999 (UK).',
      },
    };
  }
  const { suicide, emergency, poison } = numbers;
  return {
    suicide: {
      fr: `Écoute : ${suicide}. Urgence : ${emergency}.`,
      en: `Someone to talk to: ${suicide}. Emergency: ${emergency}.`,
    },
    urgent: {
      fr: `Urgence : ${emergency}. Intoxication : ${poison}.`,
      en: `Emergency: ${emergency}. Poisoning: ${poison}.`,
    },
  };
}
