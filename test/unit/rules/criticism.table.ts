import type { RuleTable } from './table';

/** What each rule of criticism must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'criticism/first-person-fr': {
    hits: {
      fr: [
        "J'ai détesté chaque minute",
        'un peu facile comme blague',
        'je le trouve surcoté comme rappeur, désolé',
      ],
    },
    nearMisses: {
      fr: ['Vous êtes nuls, bande de ratés', 'Je trouve ça génial', "Je suis d'accord avec vous"],
    },
  },
  'criticism/judgement-fr': {
    hits: {
      fr: ['réforme injuste', "c'est nul à mourir", 'encore du réchauffé'],
    },
    nearMisses: {
      fr: ["Trop cher : arrêtez tous d'acheter chez eux !", "C'est magnifique", 'La pub est drôle'],
    },
  },
  'criticism/debate-fr': {
    hits: {
      fr: [
        'La miniature ment',
        'tes titres deviennent putaclic',
        'Encore un qui a lu que le titre',
      ],
    },
    nearMisses: {
      fr: [
        'La réforme entre en vigueur lundi',
        'Vous avez bien compris ma demande',
        'Le projet est en ligne',
      ],
    },
  },
  'criticism/first-person-en': {
    hits: {
      en: [
        "imo you're letting the landlord off easy",
        'Sorry but the vegan burger murdered my tastebuds',
        'As a shareholder I think the board got this wrong',
      ],
    },
    nearMisses: {
      en: ['You are lame, pathetic losers', "I think it's brilliant", 'I agree with you'],
    },
  },
  'criticism/judgement-en': {
    hits: {
      en: [
        'Overpriced, overhyped, over it.',
        'VAR is a joke with no punchline',
        'The new logo looks like a sad potato',
      ],
    },
    nearMisses: {
      en: [
        'Overpriced: everyone stop buying from them!',
        'The ad is lovely',
        'What a beautiful logo',
      ],
    },
  },
  'criticism/debate-en': {
    hits: {
      en: [
        'Fares up, frequency down. not a great look is it',
        'This argument has more holes than my gardening socks',
        'you keep saying "common sense" where a source should go',
        'the policy is unfair on renters',
        'Your argument has more holes than my socks',
      ],
    },
    nearMisses: {
      en: ['The policy starts on Monday', 'You understood my request', 'The budget is online'],
    },
  },
};
