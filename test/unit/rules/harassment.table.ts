import type { RuleTable } from './table';

/** What each rule of harassment must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'harassment/private-data-fr': {
    hits: {
      fr: [
        'donnez moi le nom du lycée du petit roux 😈',
        "balancez l'Insta privé de sa femme, on va rigoler",
        'il bosse au Leclerc de Montluçon, allez lui dire bonjour',
      ],
    },
    nearMisses: {
      fr: [
        '@Mehdi_k @lolo.r venez voir la portée de chatons !!!',
        "Ah les artichauts de Guingamp, tes photos m'ont donné faim",
        'sauvons la ligne de nuit signez partagez ecrivez au ministre',
      ],
    },
  },
  'harassment/sexual-fr': {
    hits: {
      fr: [
        'balance tes nudes au lieu de danser',
        'je veux voir ta culotte fais un twerk',
        "tes fesses c'est ma photo de verrouillage",
      ],
    },
    nearMisses: {
      fr: [
        "mon chat lèche des prises, le véto dit que c'est le sel, moi je dis que c'est un génie incompris",
        "Chef, le crédit mensuel passe à combien si je prends l'option Afrique ?",
        'Je me suis endormi à la moitié',
      ],
    },
  },
  'harassment/stalking-fr': {
    hits: {
      fr: [
        'à 18 ans et un jour je serai devant ta porte 😏',
        'je connais ta voiture, la petite rouge garee derriere la pharmacie',
        "je t'ai suivie jusqu'à l'arrêt Jaurès hier, t'avais ton manteau beige 🙂",
      ],
    },
    nearMisses: {
      fr: [
        "un de vos chauffeurs m'a dit \"je sais où tu habites\" parce que j'ai refusé de descendre, j'ai déposé plainte, je veux une réponse",
        "natel cassé, je regarde ça sur l'ordi du boulot",
        "à 4 ans elle m'appelle « gros caca », il paraît que ça passe",
      ],
    },
  },
  'harassment/hounding-fr': {
    hits: {
      fr: [
        "chaque jour jusqu'à ton mariage je vais reposter cette photo",
        "supprime toi d'internet je te lâcherai jamais, jamais, jamais",
        "T'as changé de compte mais je t'ai retrouvée Laetitia, je te lâcherai pas",
      ],
    },
    nearMisses: {
      fr: [
        'Votre pub dit « on ne vous lâche pas ». Ben si. Depuis le 9. En pleine A10. Sous la grêle.',
        'Je lâche jamais de com mais là respect',
        "Demain matin je viens en agence avec tous mes papiers et je ne bouge pas tant que la directrice ne m'a pas reçu.",
      ],
    },
  },
  'harassment/private-data-en': {
    hits: {
      en: [
        'DROP HIS ADDRESS',
        'doxx the mod. thats all. doxx him',
        'leak her nudes 😂 someone must have em',
      ],
    },
    nearMisses: {
      en: [
        'Vote Shanice out!! Text 4, everyone, no lurking',
        'hang up on them when they ring with the survey, all of us',
        "The lollipop lady at St Bede's has saved more lives than most MPs",
      ],
    },
  },
  'harassment/sexual-en': {
    hits: {
      en: ['post feet or stfu 🦶', 'Sit on my face goalie 😝', 'show us your tits minister'],
    },
    nearMisses: {
      en: [
        "I'd rather lick a bus window than sit through that advert again",
        "You've sent me another man's trousers. Again. What is he wearing?",
        "Translation help: 'sale con' in French film subtitles, would you go with jerk or something stronger?",
      ],
    },
  },
  'harassment/stalking-en': {
    hits: {
      en: [
        'I know which bus you get. Sleep well.',
        'i screenshot every selfie u post btw. i have a folder.',
        'I know what gym you use and i know what locker. funny that',
      ],
    },
    nearMisses: {
      en: [
        'car been in your dealership since AUGUST waiting on one sensor, paying 380 a month for a car i dont drive',
        'The school app sent the "your child is absent" alert at 3pm. he was in maths. do you know what that does to a mum',
        "Server's been down all evening, I pay for this, what the hell",
      ],
    },
  },
  'harassment/hounding-en': {
    hits: {
      en: [
        "new account, same me 😘 block me again and I'll make twelve more",
        'im going to message you every single day until you quit, this is day 41',
        'gonna screenshot your face on every thread til you leave this town @nat.h',
      ],
    },
    nearMisses: {
      en: [
        'My son is 17, can he hold a junior account till 18 or does it close?',
        'Quit shopping here till they bring back cashiers. Self checkout is theft of jobs, spread it round.',
        'reported the noise 11 times to your environmental team and get the same auto reply about "diary sheets"',
      ],
    },
  },
};
