import type { Localized } from '../../types';

export const DEMEANING: Localized = {
  fr: 'Des mots rabaissants visent une personne ou un groupe de personnes',
  en: 'Demeaning words aimed at a person or a group of people',
};

export const SILENCING: Localized = {
  fr: 'Une injonction grossière à se taire ou à partir',
  en: 'A crude order to shut up or to leave',
};

export const MOCKING: Localized = {
  fr: 'Une formule toute faite qui tourne une personne en ridicule',
  en: 'A stock phrase that mocks a person',
};
