import type { RuleTable } from './table';

/** What each rule of moral_outrage must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'moral_outrage/shame-fr': {
    hits: {
      fr: [
        'honte eternelle au parti qui a vote ca a 3h du matin',
        "Honte à vous. Vos dividendes ont l'odeur du sang de Gaza.",
        'vous faites du fric sur le cancer des gens, moi ça me donne envie de vomir',
      ],
    },
    nearMisses: {
      fr: [
        "C'est une honte, trois semaines que j'attends mon remboursement",
        "J'ai honte de demander, mais comment changer la pile ?",
        "Honte à moi d'avoir repris deux fois du dessert",
      ],
    },
  },
  'moral_outrage/complicity-fr': {
    hits: {
      fr: [
        'marchands de mort',
        'vous avez du sang sur les mains',
        "vous salissez l'Evangile avec vos silences",
      ],
    },
    nearMisses: {
      fr: [
        'La sauce sang de bœuf est-elle disponible ?',
        "Mon complice de toujours m'a offert vos chocolats",
        'Le silence de la machine est bluffant',
      ],
    },
  },
  'moral_outrage/no-conscience-fr': {
    hits: {
      fr: [
        'vous avez vendu votre ame au beton monsieur le maire',
        'lHistoire vous jugera chers actionnaires du pesticide',
        "Une chaîne qui invite ça à 20h n'a plus de conscience.",
      ],
    },
    nearMisses: {
      fr: [
        "Sans scrupule j'ai fini le paquet",
        'Le matelas est parfait, je dors comme un bébé la nuit',
        'Votre colis est arrivé sans dommage',
      ],
    },
  },
  'moral_outrage/profit-over-people-fr': {
    hits: {
      fr: [
        "tant d'hypocrisie, vous vendez la maladie puis le remède",
        "Vous faites du fric sur le dos d'enfants filmés, honte à vous",
        'Ignoble. Vous avez choisi les actionnaires plutôt que les malades',
      ],
    },
    nearMisses: {
      fr: [
        'Je profite des soldes pour refaire la chambre',
        'Combien de places faut-il réserver pour les enfants ?',
        'Les marges du cahier sont trop petites',
      ],
    },
  },
  'moral_outrage/vile-to-the-weak-fr': {
    hits: {
      fr: [
        "la misère c'est votre business model",
        'quelle bassesse utiliser un gamin malade pr vendre des forfaits 4G',
        'on ne joue pas avec la faim. Bennes pleines derriere, vigiles devant',
      ],
    },
    nearMisses: {
      fr: [
        'Le goût est immonde',
        "Bravo pour l'espace enfants, ma fille adore",
        "C'est scandaleux, mon colis enfants est toujours bloqué",
      ],
    },
  },
  'moral_outrage/ultimatum-fr': {
    hits: {
      fr: [
        'Votre neutralité est un permis de tuer',
        'soit vous retirez ce sponsor soit vous etes complices',
        'Ou vous rompez ce contrat ou vous marchez avec les bourreaux. Y a pas de milieu',
      ],
    },
    nearMisses: {
      fr: [
        "Soit je prends le bleu, soit le vert, j'hésite",
        'Choisissez votre taille puis validez le panier',
        'Vous êtes du côté de la gare ou du port ?',
      ],
    },
  },
  'moral_outrage/shame-en': {
    hits: {
      en: [
        'Have you no conscience left in that boardroom',
        'Hang your heads, all who signed off that closure',
        "Animals scream so you can write 'farm fresh'. Shame.",
      ],
    },
    nearMisses: {
      en: [
        "It's a shame you discontinued the blue one",
        "Shame, I missed the sale! When's the next one?",
        'Shame on me for eating the whole tub',
      ],
    },
  },
  'moral_outrage/complicity-en': {
    hits: {
      en: [
        'complicit complicit complicit',
        'You have blood on your hands, Secretary.',
        'silence is taking sides and youve been silent 40 days',
      ],
    },
    nearMisses: {
      en: [
        'The silence of this dishwasher is golden',
        'Is the blood orange juice back in stock?',
        'My accomplice and I ate the lot',
      ],
    },
  },
  'moral_outrage/no-conscience-en': {
    hits: {
      en: [
        'Greed. Plain old greed in a green box.',
        'How do you sleep putting slot machines in a kids game',
        'Do the decent thing or stop pretending you have values',
      ],
    },
    nearMisses: {
      en: [
        'I sleep like a log on this mattress',
        'A morally satisfying ending, great series',
        'Greedy me had two puddings',
      ],
    },
  },
  'moral_outrage/profit-over-people-en': {
    hits: {
      en: [
        'pick a side: the calves or the cash',
        'this is not capitalism this is cannibalism',
        'Record profits while nurses use food banks. Obscene.',
      ],
    },
    nearMisses: {
      en: [
        'Making money tight this month, any vouchers?',
        'Do kids pay full price?',
        'Chose the blue one over the green',
      ],
    },
  },
  'moral_outrage/vile-to-the-weak-en': {
    hits: {
      en: [
        'What you did to those greyhounds is a sin',
        'disgraceful to serve eviction papers a week before xmas',
        'Profiting from cancer patients is evil. There, I said it.',
      ],
    },
    nearMisses: {
      en: [
        "I'm disgusted: hair in my yoghurt, batch 4471",
        "The kids' menu is brilliant",
        'My children love the museum',
      ],
    },
  },
  'moral_outrage/ultimatum-en': {
    hits: {
      en: [
        'youre on the wrong side of history & u know it',
        "You'd rather protect a brand than a girl. say her name",
        "Decent people don't cross a picket line, end of discussion",
      ],
    },
    nearMisses: {
      en: [
        'Either size fits, so I kept both',
        'Choose the red or the blue, both are lovely',
        "I'd rather pay by card",
      ],
    },
  },
};
