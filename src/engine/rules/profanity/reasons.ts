import type { Localized } from '../../types';

export const SWEARING: Localized = {
  fr: 'Un gros mot sous le coup de la colère, qui ne vise personne',
  en: 'Swearing in anger, aimed at nobody',
};
export const AT_THINGS: Localized = {
  fr: 'Des mots vulgaires contre un produit ou un service',
  en: 'Vulgar words against a product or a service',
};
