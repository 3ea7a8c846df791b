import type { RuleTable } from './table';

/** What each rule of accusation must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'accusation/insider-fr': {
    hits: {
      fr: [
        "le zoo drogue les fauves avant les nocturnes, j'étais soigneur là bas",
        'le lait est coupé je travaille au quai de déchargement je sais ce que je dis',
        "des caméras dans les cabines d'essayage, une vendeuse m'a montré l'écran du bureau",
      ],
    },
    nearMisses: {
      fr: [
        "J'ai travaillé chez vous en 2015, super souvenirs",
        'Mon cousin travaille dans une boulangerie',
        'Ancien salarié, je suis fier de cette maison',
      ],
    },
  },
  'accusation/evidence-fr': {
    hits: {
      fr: [
        "votre crème contient du plomb, l'analyse du labo le montre",
        'compteur trafiqué, expert judiciaire passé hier, rapport à dispo',
        'cette asso garde 70% des dons en frais de siège, comptes 2023 page 18',
      ],
    },
    nearMisses: {
      fr: [
        'Avez-vous la preuve que ce cacao est équitable ?',
        "J'ai la facture de ma commande sous les yeux",
        "Belle vidéo, bravo à l'équipe",
      ],
    },
  },
  'accusation/fraud-fr': {
    hits: {
      fr: [
        'vos "oeufs plein air" sortent d\'un hangar fermé, j\'habite en face',
        'Marges arrière planquées via une filiale au Luxembourg, comptes publiés page 47',
        'votre tresorier a pique dans la caisse du comite des fetes et tout le bourg le sait',
      ],
    },
    nearMisses: {
      fr: [
        'La date de péremption est effacée sur mon pot, est-il bon ?',
        'On me facture deux fois la livraison',
        'Le permis de construire est-il consultable ?',
      ],
    },
  },
  'accusation/danger-or-abuse-fr': {
    hits: {
      fr: [
        "fuite d'ammoniac cachée aux riverains le 3 octobre, 3 collègues à l'infirmerie",
        "poulet décongelé recongelé, je l'ai fait moi même sur ordre du gérant jusqu'en mai",
        'vos livreurs ne sont pas déclarés, mon cousin a roulé 5 mois sans une fiche de paie',
      ],
    },
    nearMisses: {
      fr: [
        "D'où vient le lait de vos yaourts ?",
        'Peut-on se baigner dans la rivière en août ?',
        "Mes enfants travaillent bien à l'école",
      ],
    },
  },
  'accusation/insider-en': {
    hits: {
      en: [
        'bottled "spring". its mains water, i fitted the pipe',
        'my sister cleans there n they make them sign for breaks they never get',
        'Safety inspector was told to sign before the test was run. I was in the room.',
      ],
    },
    nearMisses: {
      en: [
        'I used to work there, great team',
        'My cousin works in a bakery',
        'Former teacher here, proud of my old school',
      ],
    },
  },
  'accusation/evidence-en': {
    hits: {
      en: [
        'They knew about the brakes in 2019. Memo attached.',
        'no licence for that scaffold, i checked the register this morning',
        'Rubbish we sort so carefully goes in ONE truck. Filmed it 4 weeks running.',
      ],
    },
    nearMisses: {
      en: [
        'Do you have proof that the cocoa is fair trade?',
        'I have the receipt for my order right here',
        'Lovely footage of the owls, thank you',
      ],
    },
  },
  'accusation/fraud-en': {
    hits: {
      en: [
        'They bribe the inspectors with match tickets',
        'festival oversold by at least 9 thousand, the gate counter was in my hand',
        'Party treasurer hid a Russian loan behind a car wash. Filing 00771, go see.',
      ],
    },
    nearMisses: {
      en: [
        'The expiry date is smudged on mine, is it safe?',
        'I was charged twice for delivery',
        'Is the planning permission online?',
      ],
    },
  },
  'accusation/danger-or-abuse-en': {
    hits: {
      en: [
        'they clear felled inside the reserve line, gps track here, 400 m over',
        'They sack anybody pregnant before month six. four women in my team, four',
        'my bro drives for them, no tacho, 16 hrs, if u refuse they drop ur route',
      ],
    },
    nearMisses: {
      en: [
        'Where does your milk come from?',
        'Can dogs swim in the river in August?',
        'My kids are working hard at school',
      ],
    },
  },
};
