import type { RuleTable } from './table';

/** What each rule of question must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'question/interrogative-fr': {
    hits: {
      fr: ['vous livrer en corse?', "t'as quel âge en vrai ?", 'c compatible iphone 11 ?'],
    },
    nearMisses: {
      fr: [
        "Vous n'avez pas honte ?",
        "Et vous trouvez ça normal d'exploiter des enfants ?",
        "Comment dire, j'adore",
      ],
    },
  },
  'question/asks-to-know-fr': {
    hits: {
      fr: [
        'Ça existe en taille 48 ?',
        'bonjour cest ouvert le 11 novembre ?',
        'vous conseillez quel anime pour commencer',
      ],
    },
    nearMisses: {
      fr: [
        "Tu sais lire ou t'es complètement con ?",
        'Vous devriez avoir honte',
        'Je sais que vous faites au mieux',
      ],
    },
  },
  'question/interrogative-en': {
    hits: {
      en: ['hey is this halal', 'do u ship to malta', 'how long do vouchers last'],
    },
    nearMisses: {
      en: [
        'Have you no shame?',
        'How do you sleep at night, killing the planet?',
        'What a lovely day',
      ],
    },
  },
  'question/asks-to-know-en': {
    hits: {
      en: [
        'How long is the visiting time on Ward 6?',
        "where's the opt out, i looked under privacy",
        'what does "rizz" mean, asking as a man of 58',
      ],
    },
    nearMisses: {
      en: [
        'Can you read or are you just thick?',
        'I know how hard you work',
        'You should be ashamed',
      ],
    },
  },
};
