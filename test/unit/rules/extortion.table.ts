import type { RuleTable } from './table';

/** What each rule of extortion must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'extortion/blackmail-fr': {
    hits: {
      fr: [
        "geste commercial ou bad buzz à vous de voir, j'ai 14k abonnés",
        'votre wifi invité ouvre sur la caisse. vous payez, je me tais.',
        'Remboursez-moi ou je lâche votre fichier clients sur le dark web',
      ],
    },
    nearMisses: {
      fr: [
        "Le message « 500 € ou je publie tout » circule en ce moment, c'est du phishing, ne payez pas et déposez plainte",
        "vos avis sur la rtx 5070 les kheys, je sors d'une 1060 :hap:",
        "Le SMS « votre colis est en attente, payez 1,99 » c'est vous ou un pirate ?",
      ],
    },
  },
  'extortion/hack-fr': {
    hits: {
      fr: [
        'ddos dans 10 min 😈 tenez vous prêts',
        'on va ddos ton live toute la semaine petite merde',
        "200 balles en pcs ou jte ddos chaque live jusqu'à noël",
      ],
    },
    nearMisses: {
      fr: [
        'mon chien a piraté le frigo cette nuit, on enquête',
        'Envoyé par le discord du 18-25, on est là, sa section com va fumer 🔥',
        "faites passer, si on tape son code à l'envers au distributeur ça appelle la police",
      ],
    },
  },
  'extortion/phishing-fr': {
    hits: {
      fr: [
        'jvais créer un faux compte à ton nom et écrire à tous tes sponsors',
        "Si je n'ai pas mes 90 euros ce soir, je me fais passer pour vous et je réponds à tous vos clients",
        'Je suis le nouveau compte officiel de la banque, cliquez sur le lien en bio et confirmez vos identifiants',
      ],
    },
    nearMisses: {
      fr: [
        "Je m'appelle Salaud-Dupont, oui c'est vrai, et votre appli m'interdit de créer un compte !",
        'comment signaler un faux compte qui se fait passer pour vous et demande une rancon aux clients',
        'On se fait un tir groupé de commandes pour payer moins de port ?',
      ],
    },
  },
  'extortion/blackmail-en': {
    hits: {
      en: [
        'wipe my debt or i wipe your website. fair trade',
        'Refund £89 by tonight or your CEOs emails go public',
        'Pay the guild 500 or we wipe the wiki and every backup',
      ],
    },
    nearMisses: {
      en: [
        "Scam alert: the email saying 'pay 0.2 bitcoin or we release the video' is fake, bin it",
        'silence is taking sides and youve been silent 40 days',
        "stop feeding the resellers, hold the line, don't pay over face",
      ],
    },
  },
  'extortion/hack-en': {
    hits: {
      en: [
        'Expect us. your servers, saturday, 20:00',
        'we have your database. 3.1m rows. say hi @Lumina_Insure',
        'we r legion of bored teens and your ticket queue is toast',
      ],
    },
    nearMisses: {
      en: [
        'where can i read the report on the leak',
        'Im done. Took all the tablets u sell lol. bye',
        'can i get cctv of my own car being hit in your car park',
      ],
    },
  },
  'extortion/phishing-en': {
    hits: {
      en: [
        'Hello this is TelViaa official support ✅ send your SIM code in DM to keep your number',
        'CONGRATS you won the GIVEAWAY 🎁 click my profile link & put card details for shipping',
        "I've cloned your page, 900 followers already think im you. want it gone? DM me an offer",
      ],
    },
    nearMisses: {
      en: [
        'Your app is a maze with ads in it',
        'COME ON YOU REDS!!!! ALL TOGETHER NOW',
        'Delete the app. go on do it now, ill wait',
      ],
    },
  },
};
