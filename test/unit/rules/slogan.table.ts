import type { RuleTable } from './table';

/** What each rule of slogan must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'slogan/campaign-hashtag': {
    hits: {
      fr: ['#DésarmonsTarnex', '#BoycottMaxiFrais', '#BalanceTonAgence'],
      en: ['#RightToRepairNow', '#FreeTheLake 💧💧', '#JusticeForDanica'],
    },
    nearMisses: {
      fr: [
        "#concours je participe, j'adore votre marque",
        '#SAV toujours pas de réponse à mon ticket 4471',
        'Jolie photo #toussaint',
      ],
      en: [
        '#giveaway #winning love your brand',
        '#customerservice still no answer to ticket 4471',
        'Great session today #workout',
      ],
    },
  },
  'slogan/chant-fr': {
    hits: {
      fr: ['On lâche rien ✊', 'DIRECTION DÉMISSION', 'CE CLUB EST A NOUS LA LA LA'],
    },
    nearMisses: {
      fr: [
        'Votre slogan « zéro gaspi » date de quand ?',
        'Moins de sel et plus de goût dans la nouvelle recette, bravo',
        'Mon fils joue dehors',
      ],
    },
  },
  'slogan/demands-fr': {
    hits: {
      fr: [
        '1- Abrogation. 2- Référendum. 3- Dissolution. On lâche rien.',
        'STOP AUX CONTREVÉRITÉS. COPIEZ-COLLEZ CE MESSAGE SUR VOTRE MUR.',
        'Texte à copier : "Je suis sociétaire et je dis NON à la fusion."',
      ],
    },
    nearMisses: {
      fr: [
        '1 kilo de farine, 2 œufs, et au four',
        'Le message est copié sur la facture',
        'Numéro 1 des ventes',
      ],
    },
  },
  'slogan/chant-en': {
    hits: {
      en: ['Eat the rich 🍴', 'NO FARMS NO FOOD', 'enough is enough'],
    },
    nearMisses: {
      en: [
        "When did you change the 'zero waste' slogan?",
        'Stop the car, I forgot my bag',
        'Whose coat is this?',
      ],
    },
  },
  'slogan/demands-en': {
    hits: {
      en: [
        '(1) publish the report (2) suspend the chair (3) meet the parents',
        '[COPIED] Dear BrightWatt, we the customers no longer consent to standing charges. [PASTE & PASS]',
      ],
    },
    nearMisses: {
      en: [
        '1 cup of flour, 2 eggs, bake for an hour',
        'Where do I paste the voucher code?',
        'We sent the form last week',
      ],
    },
  },
};
