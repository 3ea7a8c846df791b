import type { RuleTable } from './table';

/** What each rule of profanity must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'profanity/swearing-fr': {
    hits: {
      fr: ['Boîte de merde.', 'à chier, ce film', 'bagnole de merde point'],
    },
    nearMisses: {
      fr: [
        "bordel que ça a l'air bon",
        "Crisse que t'es bonne en cuisine",
        'bande-son à chier, photo magnifique',
      ],
    },
  },
  'profanity/at-things-fr': {
    hits: {
      fr: ['nique la pluie', 'jeu de ses morts 😤', 'captcha de mes c*uilles'],
    },
    nearMisses: {
      fr: [
        'nique sa mère ce solo 🔥🎸',
        "merde j'ai raté le live 😩",
        "oh merde j'ai liké une photo de 2016",
      ],
    },
  },
  'profanity/swearing-en': {
    hits: {
      en: ['Fuuuuuuuck', 'what a crock of shit', 'eat sh!t, parking app'],
    },
    nearMisses: {
      en: [
        'shit this is actually good',
        'holy shit that brisket 😭🔥',
        'Holy shit these brownies 😍😍',
      ],
    },
  },
  'profanity/at-things-en': {
    hits: {
      en: ['Season 3 was utter wank', 'Piss off with these ads', 'b0ll0cks utter b0ll0cks'],
    },
    nearMisses: {
      en: ["oh shit it's snowing", "f me that's a good pasty", 'Bollocks was it offside!'],
    },
  },
};
