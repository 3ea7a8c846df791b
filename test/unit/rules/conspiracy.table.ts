import type { RuleTable } from './table';

/** What each rule of conspiracy must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'conspiracy/hidden-truth-fr': {
    hits: {
      fr: [
        'silence des médias = preuve',
        "les gens on vous ment depuis l'école sur le sucre, le lait et la lune",
        "La 5G s'allume, les oiseaux tombent, les médias se taisent. Coïncidence ?",
      ],
    },
    nearMisses: {
      fr: [
        'On nous cache tout, on nous dit rien, chantait Dutronc',
        'Le code secret de ma carte ne passe plus',
        "Personne n'a répondu à mon mail",
      ],
    },
  },
  'conspiracy/wake-up-fr': {
    hits: {
      fr: [
        'Les prix en ,99 suivent un code, ouvrez les yeux',
        'ils testent notre obéissance avec le tri, réfléchissez 2 sec',
        'comme par hasard la panne tombe le jour du vote réveillez vous un peu',
      ],
    },
    nearMisses: {
      fr: [
        "Réveillez-vous, c'est lundi",
        "Mon fils a enfin ouvert les yeux après l'opération",
        'Les moutons de la ferme sont adorables',
      ],
    },
  },
  'conspiracy/no-coincidence-fr': {
    hits: {
      fr: [
        "tiens tiens le maire a un pin's du meme rond que le PDG des panneaux",
        'comme par hasard la vidéo saute la veille des élections, ouvrez les yeux',
        "Le maire est un pion, les vrais donneurs d'ordres sont dans la loge d'à côté",
      ],
    },
    nearMisses: {
      fr: [
        'Comme par hasard il pleut le jour du barbecue, dommage mdr',
        "Panne un mois après la garantie, c'est louche, que faire ?",
        'Par hasard, auriez-vous ce modèle en rouge ?',
      ],
    },
  },
  'conspiracy/plotters-fr': {
    hits: {
      fr: [
        'Bonne nuit les moutons 🐑 le code barre 666 est toujours là',
        'QR code sur la viande = qr code sur vous demain. ils testent',
        'vos « pénuries » de moutarde organisées en haut lieu pour nous dresser',
      ],
    },
    nearMisses: {
      fr: [
        "Le QR code de la carte ne s'ouvre pas",
        'Où se trouve la puce sur la carte SIM ?',
        'La pénurie de moutarde est-elle finie ?',
      ],
    },
  },
  'conspiracy/hidden-truth-en': {
    hits: {
      en: [
        "MSM won't show u the third truck",
        'Recall is a cover story. The real batch was a trial run.',
        'every time i talk of the batch codes my wifi drops. they listen',
      ],
    },
    nearMisses: {
      en: [
        'Nobody answered my email',
        "What's the secret ingredient in this sauce?",
        'The truth is I love this jumper',
      ],
    },
  },
  'conspiracy/wake-up-en': {
    hits: {
      en: [
        'ever seen a baby pigeon near their HQ? exactly',
        'the "glitch" during the vote was no glitch. wake up',
        'They WANT you to catch it. Then they sell the lozenge.',
      ],
    },
    nearMisses: {
      en: [
        'I wake up to your radio show every day',
        'Opened my eyes to sea swimming, thank you',
        'Where can I do research on my family tree?',
      ],
    },
  },
  'conspiracy/no-coincidence-en': {
    hits: {
      en: [
        'the moon landing, the towers, the virus: same director',
        'Cash is being killed on purpose so they can switch you off',
        'load shedding was never about coal. somebody is buying the dark',
      ],
    },
    nearMisses: {
      en: [
        'Of course it rains on BBQ day, what a conspiracy lol',
        'It broke a month after warranty, what are my options?',
        'The same three songs all day in your shop',
      ],
    },
  },
  'conspiracy/plotters-en': {
    hits: {
      en: [
        "The barcode isn't for the till. It's for you.",
        'Same crisis actor in three different tragedies, look at her ear',
        'The museum swapped the real stone years ago, the guards are sworn',
      ],
    },
    nearMisses: {
      en: [
        "The barcode won't scan at the till",
        'Is there 5G in your Leeds store?',
        'The tracking says my parcel is in Crewe',
      ],
    },
  },
};
