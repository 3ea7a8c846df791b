import type { RuleTable } from './table';

/** What each rule of rumour must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'rumour/hearsay-fr': {
    hits: {
      fr: [
        'paraît ke vs fermez tous les magasins du 62 en juin ??',
        "tel footballeur serait mort cette nuit, je l'ai lu sur une page belge",
        "J'ai lu que le E330 est cancérigène, il y en a dans vos bonbons non ?",
      ],
    },
    nearMisses: {
      fr: [
        "J'ai lu la notice et ça ne marche toujours pas",
        "Il paraît que vous ouvrez à Nantes, j'ai hâte !",
        'Mon voisin a la même tondeuse',
      ],
    },
  },
  'rumour/is-it-true-fr': {
    hits: {
      fr: [
        "Info ou intox le stade sera rasé l'été prochain, ça tourne dans la tribune est",
        'Faux profil ou vrai ? « Service_Client_Officiel22 » me propose un iPhone à 2 €',
        'Apparemment vous avez été rachetés par un groupe qatari, mon collègue en est sûr',
      ],
    },
    nearMisses: {
      fr: [
        "C'est vrai que le service est rapide, bravo",
        "On nous ment sur le rappel, ils étouffent l'affaire, réveillez-vous",
        'La vraie vanille, ça change tout',
      ],
    },
  },
  'rumour/warning-or-windfall-fr': {
    hits: {
      fr: [
        'les poubelles seront payantes au kilo en mars, le gardien la dit',
        "Bon à savoir : taper son code à l'envers au distributeur appelle la police !",
        'Un ami facteur dit que tous les timbres rouges qui restent ne valent plus rien dès ce soir',
      ],
    },
    nearMisses: {
      fr: [
        'Attention à la marche en sortant',
        "Le bon d'achat ne passe pas en caisse",
        'Prévenez-moi quand le colis part',
      ],
    },
  },
  'rumour/hearsay-en': {
    hits: {
      en: [
        'someone in group says your bread has pig hair in it',
        'Read that this actor died last night at the hotel, rip',
        'I was told 999 calls cost money from that network now?',
      ],
    },
    nearMisses: {
      en: [
        "I read the manual and it still won't start",
        "I heard you're opening in Bristol, can't wait!",
        'My neighbour has the same mower',
      ],
    },
  },
  'rumour/is-it-true-en': {
    hits: {
      en: [
        'Careful, this brand was bought by a tobacco company last year I think',
        "Didn't the game studio get shut down last week? Everyone on the discord is saying so",
        'is it right that the 20 euro notes stop being valid in december, sure i seen it shared',
      ],
    },
    nearMisses: {
      en: [
        "It's true, the service is quick",
        "They're burying the recall, wake up",
        'Real vanilla makes all the difference',
      ],
    },
  },
  'rumour/warning-or-windfall-en': {
    hits: {
      en: [
        'apparently that sweetener was banned in Europe? saw a reel about it',
        'Heard the baby wipes got recalled again for mould, think it was on the radio',
        'the shop is giving £80 vouchers to over 60s, had it on messenger from 3 friends',
      ],
    },
    nearMisses: {
      en: [
        'Careful on the step outside',
        "My voucher won't scan at the till",
        'Tell me when the parcel ships',
      ],
    },
  },
};
