import type { RuleTable } from './table';

/** What each rule of distress must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'distress/suicidal-words-fr': {
    hits: {
      fr: [
        "Je n'en peux plus, je veux en finir",
        "jvoudrais juste m'endormir et que sa s'arrete",
        'je pense à sauter tous les soirs en rentrant du taf',
      ],
    },
    nearMisses: {
      fr: [
        "Cette promo m'a tuée, je n'en peux plus mdr",
        "On veut en finir avec les files d'attente",
        "Je meurs d'envie de goûter votre glace",
      ],
    },
  },
  'distress/poison-or-allergy-fr': {
    hits: {
      fr: [
        'jai pris la boite entière. voilà. désolé',
        "monoxyde, l'alarme sonne, je tiens plus debout",
        'Mon père a pris votre médicament et il ne se réveille pas',
        'mon fils a bu du détachant y a 10 min il vomit que faire ???',
      ],
    },
    nearMisses: {
      fr: [
        'Ma fille a mangé tout le gâteau',
        'Ce parfum est à couper le souffle',
        'Contient-il des arachides ?',
      ],
    },
  },
  'distress/injury-fr': {
    hits: {
      fr: [
        'on a tous vomi après le repas au resto ma mère est inconsciente',
        "La mousse à raser m'a fait des cloques partout j'ai de la fièvre à 40",
        "la lentille m'a brule l'oeil je vois plus de l'oeil droit depuis ce matin",
      ],
    },
    nearMisses: {
      fr: [
        'Merci aux pompiers et à la mairie',
        'Les urgences de Lyon sont-elles ouvertes le dimanche ?',
        'Je suis mort de rire devant votre pub',
      ],
    },
  },
  'distress/fire-or-gas-fr': {
    hits: {
      fr: [
        "LE FEU dans l'entrepôt rue des Forges, des gens sur le toit !!!",
        'ya de la fumée noire qui sort du compteur ça sent le brulé repondez',
        'reflux de gaz dans la cuisine on a tous mal à la tete le chien est tombé',
      ],
    },
    nearMisses: {
      fr: [
        'Mon panier est en feu, trop de bonnes affaires',
        'Le saumon fumé est délicieux',
        'Ce DJ a mis le feu à la salle',
      ],
    },
  },
  'distress/violence-or-abuse-fr': {
    hits: {
      fr: [
        "j'ai plus envie d'être là, je sais plus à qui parler",
        'plus de chauffage, 81 ans, je ne sens plus mes pieds, aidez moi svp madame',
        "je dors dans ma voiture avec mon bébé de 4 mois il fait -3 et j'ai plus rien",
      ],
    },
    nearMisses: {
      fr: [
        'Ma mère va me tuer quand elle verra le prix',
        "J'ai peur de la taille, elle change souvent",
        'Mon fils joue avec des amis en ligne',
      ],
    },
  },
  'distress/suicidal-words-en': {
    hits: {
      en: [
        'I want to kill myself',
        "what's the quickest way to stop existing, asking for me",
        "I don't want to be here anymore and I don't know who to tell",
      ],
    },
    nearMisses: {
      en: [
        'This sale is killing me lol',
        "I'm dead, this ad is hilarious",
        "I don't want to live without this jumper",
      ],
    },
  },
  'distress/poison-or-allergy-en': {
    hits: {
      en: [
        'took all of them about an hour ago im scared now',
        'Drank half the bottle before I tasted bleach. Throat on fire.',
        'face swelling after your serum and its getting hard to breathe',
        'they turned my gas off and my baby is blue round the lips what do i do',
      ],
    },
    nearMisses: {
      en: ['My son ate the whole cake', 'This view takes my breath away', 'Does it contain nuts?'],
    },
  },
  'distress/injury-en': {
    hits: {
      en: [
        'dad is in the water at the holiday park lake cant find him',
        'the pressure cooker lid blew, my wife has burns on both arms',
        "The hair dye burned my scalp, it's weeping and I've got a fever",
      ],
    },
    nearMisses: {
      en: [
        'Thanks to the ambulance crew',
        'Is the hospital café open on Sunday?',
        'My team got murdered yesterday',
      ],
    },
  },
  'distress/fire-or-gas-en': {
    hits: {
      en: [
        'The charger just caught fire in my bedroom, curtains are burning',
        'Burned my hand when the pressure cooker lid blew off, at A&E now',
        "The charger is smoking and the plug is melting, I've turned the power off",
      ],
    },
    nearMisses: {
      en: [
        'My basket is on fire, so many deals',
        'The smoked salmon is delicious',
        'This band is fire',
      ],
    },
  },
  'distress/violence-or-abuse-en': {
    hits: {
      en: [
        "he's locked me in again and took my phone im on the tablet. cant ring",
        'Kid stuck on the ride at the back, harness is open, staff gone, HURRY',
        'the baby monitor camera a voice is talking to her right now its not us',
      ],
    },
    nearMisses: {
      en: [
        'My mum will kill me when she sees the price',
        'He hit a six off the last ball',
        'My son plays with friends online',
      ],
    },
  },
};
