import type { RuleTable } from './table';

/** What each rule of pile_on must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'pile_on/arriving-fr': {
    hits: {
      fr: [
        'deuxième vague 🌊',
        "le thread m'a envoyé ici, 🍿",
        'on lache pas on est 600 sur le vocal la',
      ],
    },
    nearMisses: {
      fr: [
        'On arrive au magasin, vous fermez à quelle heure ?',
        "J'arrive de Lyon par le train de 8h",
        'Je viens chercher ma commande demain',
      ],
    },
  },
  'pile_on/ratio-fr': {
    hits: {
      fr: [
        "ratio + L + t'as pas d'amis",
        'vas y la team, chacun un emoji 🐍',
        'Le raid commence 🔥🔥 bonjour à la CM',
      ],
    },
    nearMisses: {
      fr: [
        'Quel est le ratio cacao / sucre ?',
        '12 commentaires et aucune réponse du SAV',
        'Encore 10 minutes de cuisson',
      ],
    },
  },
  'pile_on/summons-fr': {
    hits: {
      fr: [
        '@Elo @Steph @Dédé la cible est ouverte',
        'Ça se remplit, ça se remplit @Manon ramène ta soeur',
        'jsuis venu pour les coms jreste pour le naufrage @Ines @Bilel @Theo rappliquez',
      ],
    },
    nearMisses: {
      fr: [
        '@maman regarde, la robe est en solde',
        'Venez goûter notre nouvelle glace',
        'Ramenez le produit en magasin',
      ],
    },
  },
  'pile_on/arriving-en': {
    hits: {
      en: ['reddit says hi 🧡', 'omw w/ the group chat', 'here for the ratio 🍿 refresh refresh'],
    },
    nearMisses: {
      en: [
        "We're here at the store, what time do you close?",
        'Just landed at Heathrow, bag missing',
        'I came for the soup and stayed for the cake',
      ],
    },
  },
  'pile_on/ratio-en': {
    hits: {
      en: ['Number 88 ✍️ next', 'ratio + L + who asked', 'oh theyre deleting, post faster'],
    },
    nearMisses: {
      en: ["What's the coffee to water ratio?", 'Order number 88 never came', 'Keep the change'],
    },
  },
  'pile_on/summons-en': {
    hits: {
      en: [
        'we outside 🚨🚨🚨',
        "fill her mentions, she's online now",
        '@jonny_b @saz @meg get in here quick',
      ],
    },
    nearMisses: {
      en: [
        '@mum look, the dress is on sale',
        '@anna @lee happy birthday both',
        'The target audience is children',
      ],
    },
  },
};
