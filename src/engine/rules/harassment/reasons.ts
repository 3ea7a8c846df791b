import type { Localized } from '../../types';

export const PRIVATE_DATA: Localized = {
  fr: 'Des données privées d’une personne sont publiées ou réclamées',
  en: 'Someone’s private data is published or asked for',
};
export const SEXUAL: Localized = {
  fr: 'Une remarque sexuelle sur une personne',
  en: 'A sexual remark about a person',
};
export const STALKING: Localized = {
  fr: 'Une personne est suivie, attendue ou surveillée',
  en: 'A person is followed, waited for or watched',
};
export const HOUNDING: Localized = {
  fr: 'Un acharnement contre une personne',
  en: 'Hounding of a person',
};
