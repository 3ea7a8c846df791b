import type { RuleTable } from './table';

/** What each rule of threat must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'threat/announced-fr': {
    hits: {
      fr: [
        'Je vais te casser la gueule à la sortie',
        "j'te démonte si jte vois",
        'Vous méritez une balle chacun',
      ],
    },
    nearMisses: {
      fr: [
        'dans le film il dit "je vais te retrouver et te tuer", ma réplique preferée',
        'au procès il a raconté que son voisin criait « je vais te tuer » toutes les nuits',
        "Dans le procès-verbal, il aurait lancé « je vais te crever » avant de s'enfuir, rapporte Le Progrès",
      ],
    },
  },
  'threat/death-wish-fr': {
    hits: {
      fr: ['creve', 'crève 💀', 'cr€v€ toi et ton com de merde'],
    },
    nearMisses: {
      fr: [
        "je lis des \"à mort l'arbitre\" ici, non les gars, c'est qu'un jeu",
        'le live lag à mort',
        'je crève de chaud sous ma couette avec ce chat sur le ventre',
      ],
    },
  },
  'threat/suicide-fr': {
    hits: {
      fr: ['va mourir', 'va crever', 'su1c1de-toi'],
    },
    nearMisses: {
      fr: [
        'arrêtez d\'écrire "va mourir" sous les vidéos d\'une gamine de 14 ans, ça suffit',
        "Hier au stade on m'a crié « va mourir », je condamne ces comportements, le foot vaut mieux que ça",
        "« Va crever » : lire ça sous la photo d'une caissière, c'est insupportable. Respectez les gens qui bossent.",
      ],
    },
  },
  'threat/death-wish-term': {
    hits: {
      fr: ['k y s', 'brûle en enfer 🔥', 'tue toi c gratuit'],
    },
    nearMisses: {
      fr: [
        'On ne naît pas flic on le devient, on ne naît pas victime on en crève',
        "Harcelée pendant deux ans, on m'écrivait « suicide-toi » chaque soir. Le 3018 m'a aidée.",
        "hier un client m'a balancé \"crève\" parce qu'il n'y avait plus de baguettes, drôle de métier",
      ],
    },
  },
  'threat/veiled-fr': {
    hits: {
      fr: [
        "Toi t'inquiète, on va se recroiser.",
        'ministre on sait où tu manges le midi',
        "l'arbitre faut l'attendre sur le parking",
      ],
    },
    nearMisses: {
      fr: [
        "un de vos chauffeurs m'a dit \"je sais où tu habites\" parce que j'ai refusé de descendre, j'ai déposé plainte, je veux une réponse",
        'Tes enfants au gala, ils ont assuré. Le prof pleurait en coulisses.',
        "Mon changement de prénom a été pris en compte en deux jours, merci de la part d'un homme trans",
      ],
    },
  },
  'threat/premises-fr': {
    hits: {
      fr: [
        'je vais cramer la voiture de la CPE lol',
        'Faut foutre le feu à ce siège une bonne fois',
        "une mosquée qui brûle c'est un début de printemps",
      ],
    },
    nearMisses: {
      fr: [
        "Quelqu'un a écrit « brûlez le magasin » plus haut, je l'ai signalé, ce n'est pas acceptable",
        "l'arc de la vengeance commence, Sasuke va tout brûler",
        "LE FEU dans l'entrepôt rue des Forges, des gens sur le toit !!!",
      ],
    },
  },
  'threat/announced-en': {
    hits: {
      en: [
        'Only good cop is a d3ad one',
        'Line the journalists up against a wall.',
        'Somebody should burn that depot to the ground',
      ],
    },
    nearMisses: {
      en: [
        '"i\'ll kill you" – my sister, monopoly, 1998 to present',
        "Judge jails man who tweeted 'you deserve to be raped' at MP, sentencing remarks online",
        "I'd kill for a decent bagel in Hobart",
      ],
    },
  },
  'threat/death-wish-en': {
    hits: {
      en: [
        'uninstall life.exe',
        'kys and take ur 0/9 yasuo with u',
        'you will never be a woman, join the 41',
      ],
    },
    nearMisses: {
      en: [
        'someone commented "hope you die" under a cake recipe. the internet is odd',
        "For two years a stranger messaged me 'kill yourself' nightly. He was convicted on Tuesday. I slept.",
        'He literally typed "kys" to a 13 year old. Reported. That\'s not banter, that\'s abuse.',
      ],
    },
  },
  'threat/suicide-en': {
    hits: {
      en: [
        'Slit ur wrists lengthways this time',
        'kill yourself @mo_88, nobody would notice',
        'end yourself seriously, do the thread a favour',
      ],
    },
    nearMisses: {
      en: [
        "For two years a stranger messaged me 'kill yourself' nightly. He was convicted on Tuesday. I slept.",
        'He literally typed "kys" to a 13 year old. Reported. That\'s not banter, that\'s abuse.',
        "I'm such an idiot, I left the oven on and the bus just pulled off",
      ],
    },
  },
  'threat/veiled-en': {
    hits: {
      en: [
        'Watch your back, Simon from customer relations.',
        'meet me outside asda n say that, ill flatten you',
        'watch your back lad, i know the face from your profile',
      ],
    },
    nearMisses: {
      en: [
        "'We know where you live' is what was sprayed on the mosque door; neighbours brought paint and cake",
        "It's pronounced 'skon'. Thank you for coming to my talk.",
        "We'll be waiting outside for the doors to open, so excited!! 🎉",
      ],
    },
  },
  'threat/premises-en': {
    hits: {
      en: [
        'That depot would burn lovely, just saying 🔥',
        "petrol's cheap enough to torch that warehouse",
        'gonna smash up every scooter and then the shop',
      ],
    },
    nearMisses: {
      en: [
        '"burn it all down" is the name of my sourdough starter',
        "Somebody above wrote 'burn the shop down', I've flagged it, not on",
        'BREAKING: Man arrested after arson attack on mosque in Hull, nobody hurt',
      ],
    },
  },
};
