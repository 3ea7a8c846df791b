import type { Localized } from '../../types';

export const HATRED: Localized = {
  fr: 'Haine ou dégoût envers des personnes à cause de ce qu’elles sont',
  en: 'Hatred or disgust for people because of who they are',
};
export const DEGRADING: Localized = {
  fr: 'Un groupe entier est rabaissé',
  en: 'A whole group is degraded',
};
export const DEHUMANISING: Localized = {
  fr: 'Un groupe est comparé à des animaux, des déchets ou une maladie',
  en: 'A group is likened to animals, waste or disease',
};
export const EXCLUDING: Localized = {
  fr: 'Appel à exclure des personnes à cause de ce qu’elles sont',
  en: 'A call to shut people out because of who they are',
};
export const VIOLENT: Localized = {
  fr: 'Violence souhaitée ou annoncée contre un groupe',
  en: 'Violence wished on or announced against a group',
};
export const WORTHLESS: Localized = {
  fr: 'La vie ou la valeur d’un groupe est niée',
  en: 'The life or worth of a group is denied',
};
export const SLUR: Localized = {
  fr: 'Un mot de haine visant un groupe',
  en: 'A hateful word for a group',
};
