import type { RuleTable } from './table';

/** What each rule of praise must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'praise/thanks-fr': {
    hits: {
      fr: ['espèce de magicien', 'putain quelle voix', 'tu gères la fougère'],
    },
    nearMisses: {
      fr: [
        "Bravo, trois semaines de retard, chapeau l'artiste",
        'Merci pour rien',
        'Merci de me rappeler',
      ],
    },
  },
  'praise/enthusiasm-fr': {
    hits: {
      fr: ['Magnifique 😭😭', 'hâte de la suite', "maudit que c'est beau"],
    },
    nearMisses: {
      fr: [
        "J'adorerais savoir où est mon colis",
        "Trop de retard, c'est nul",
        'Le meilleur prix est affiché en caisse ?',
      ],
    },
  },
  'praise/thanks-en': {
    hits: {
      en: [
        'YESSSSSS GET IN YOU BEAUTY',
        'Proud to be a customer today 💙',
        'Make some noise for the ushers 👏',
      ],
    },
    nearMisses: {
      en: ['Great job losing my parcel again', 'Thanks for nothing', 'Please call me back'],
    },
  },
  'praise/enthusiasm-en': {
    hits: {
      en: ['dope af hoodie ngl', 'This band slays live', 'HOLY SHIT WHAT A GOAL'],
    },
    nearMisses: {
      en: [
        'Love how nobody answers the phone',
        'Way too late, useless',
        'Is the best price shown at the till?',
      ],
    },
  },
};
