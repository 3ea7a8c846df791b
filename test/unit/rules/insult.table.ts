import type { RuleTable } from './table';

/** What each rule of insult must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'insult/you-are': {
    hits: {
      fr: ["wlh t'es un iench", "le CM t'es qu'un lèche cul", "t'es qu'une bobet de Lausanne"],
      en: [
        'Admin, u r a worthless donkey, delete this also no problem',
        'are u all stupid?? return label is for germany i live in leeds',
        '@farah.n go home to your sand pit, and youre a lying cow as well',
      ],
    },
    nearMisses: {
      fr: [
        "ptdr t'es con 😂❤️",
        "t'es con mdrrr je t'aime à ce soir",
        "mdr t'es con toi 😂😂 à demain ma poule",
      ],
      en: [
        "She said 'you're all clowns' because it was literally a clown convention, guys",
        'She said "you\'re a waste of space" to the bus driver, i mean who talks like that',
        'cheers ya big melt, tea was lush',
      ],
    },
  },
  'insult/plain-word': {
    hits: {
      fr: ['fdp', 'tepu', 'sal0pe'],
      en: ['wankers', 'Dipsh1t', 'W A N K E R'],
    },
    nearMisses: {
      fr: [
        '"bouffon" ça vient de l\'italien non ?',
        "bolosse que je suis j'ai prêté mes airpods",
        '« Les Crétins » sur la wii, toute mon enfance',
      ],
      en: [
        'Oi dickhead, happy 40th!! love you mate 😂❤️',
        'Call me a moron but I liked the old packaging',
        "I'm such an idiot, the bloody thing wasn't plugged in",
      ],
    },
  },
  'insult/phrase': {
    hits: {
      fr: ['tg', 'ntm', 'va chier'],
      en: [
        'jog on you jumped up tea boy',
        'oh just get lost, both of you',
        'go to hell, all of you in that office',
      ],
    },
    nearMisses: {
      fr: [
        "mdr tg t'as gagné, je paye ma tournée 😘",
        "l'auteur de « ta gueule c'est magique » c'est qui déjà ?",
        'Il t\'a dit "ferme ta gueule" ? Bloque-le et signale, perds pas ton temps',
      ],
      en: [
        'fuck off, really?? a whole week in Lisbon?? so chuffed for ya',
        "Telling a cashier to 'drop dead' over a coupon is disgraceful behaviour, leave her be",
        "lmaooo shut uppp you're killing me 💀",
      ],
    },
  },
  'insult/mockery': {
    hits: {
      fr: ['pute à clic', 'p*te à clics', 'grosse plotte'],
      en: ['b1tch plz', 'mouth breather', "Calm down dear, it's only arithmetic"],
    },
    nearMisses: {
      fr: [
        "Le rouge à lèvres « Garce » de Nars ? Non, moi c'est « Jungle Red », sublime",
        'Modération : les commentaires contenant « connasse » ont été supprimés, merci de rester courtois',
        "J'ai perdu au Scrabble contre ma nièce de 8 ans avec le mot « pute » refusé et « dispute » accepté",
      ],
      en: [
        'haha you bitch you got tickets before me 😭😭 so happy for you babe',
        "Sorry I'm thick as mince with tech, where do I tap to return an item?",
        "In Swedish 'slut' means the end, so yes, that's what's on the film's last frame",
      ],
    },
  },
  'insult/called-out': {
    hits: {
      fr: ['keh', 'teubé', 'larve'],
      en: ['melt', 'drongo', 'N.P.C.'],
    },
    nearMisses: {
      fr: [
        'haha la bande de bras cassés du jeudi, on remet ça ? @Fab @Seb',
        "@salope.tte_vintage c'est une friperie, son compte vaut le détour",
        'crevé 😴',
      ],
      en: [
        'u owe me a burger for that backstab, traitor ❤️',
        'you utter legend. you glorious idiot. see you at the pub at 7',
        'my stupid arse booked the 14th instead of the 15th',
      ],
    },
  },
  'insult/staff': {
    hits: {
      fr: ['Raclure de banquier', 'sac à m3rde de directeur', 'ces ânes de juges rouges'],
      en: [
        "Ref's a blind clown, the whole FA panel too",
        'The minister is a spineless worm, always was.',
        'GP receptionist is a jumped-up witch with a phone',
      ],
    },
    nearMisses: {
      fr: [
        "« L'Imbécile » de Pirandello au théâtre de poche, courez... enfin marchez, il reste dix places",
        "Le rouge à lèvres « Garce » de Nars ? Non, moi c'est « Jungle Red », sublime",
        'Les fdp sont à combien pour la Corse',
      ],
      en: [
        "Plymouth Hoe fireworks, who's going",
        "bitch I'm a COW 🐄 that ad lives in my head rent free",
        "See you Saturday you Geordie nutters, first pint's on me",
      ],
    },
  },
  'insult/bande-de': {
    hits: {
      fr: ['sale peste', 'sale chetron', 's_a_l_e p_u_t_e'],
    },
    nearMisses: {
      fr: [
        "espèce d'abruti que je suis, clés dans la voiture, moteur tournant",
        "on m'a répondu \"vous n'avez qu'à apprendre à lire espèce d'idiote\", c'est votre conseiller mot pour mot, j'ai l'enregistrement",
        'bande de fous je vous aime',
      ],
    },
  },
  'insult/sale-type': {
    hits: {
      fr: ['gros lard', 'gros porc', 'pauvre tache'],
    },
    nearMisses: {
      fr: [
        'hahaha sale gosse va 😘 bisous à ta mère',
        "t'es une grosse vendue d'être allée sans moi 😭❤️",
        "Ma grosse dinde d'amour, joyeux anniversaire 🥳💕",
      ],
    },
  },
  'insult/de-merde': {
    hits: {
      fr: ['tête de cul', 'tête de b*te', 'Tête de noeud va'],
    },
    nearMisses: {
      fr: [
        'elle a de la gueule la 205 !',
        "ta gueule c'est trop mignon arrete",
        "la beta du jeu est ouverte jusqu'à dimanche, serveurs en pls",
      ],
    },
  },
  'insult/you-are-weak-fr': {
    hits: {
      fr: ["t'es pathétique", "t'es bete ou quoi", "t'es un raté qui crache sur ceux qui bossent"],
    },
    nearMisses: {
      fr: [
        "t'es un grand malade, j'adore",
        'Version ralentie pour les vieux comme moi svp',
        'abidjan est doux mon vieux, tu as géré la vidéo',
      ],
    },
  },
  'insult/sans-cerveau': {
    hits: {
      fr: [
        "Toi, on t'a fini à la pisse",
        'Bande de guedins finis à la pisse',
        'deux neurones et ils sont en grève',
      ],
    },
    nearMisses: {
      fr: [
        'Je condamne les messages reçus par cette arbitre : « retourne à ta cuisine », non, ça ne passe pas',
        "Alors là chapeau, manger du piment oiseau en direct, ton visage était rouge comme un extincteur, j'étais mort",
        "Tu parles d'un pays où t'as jamais mis les pieds",
      ],
    },
  },
  'insult/dismissed': {
    hits: {
      fr: ['tg sale bot', 'azy tg le fragile', 'casse-toi pauv con'],
    },
    nearMisses: {
      fr: [
        "La réplique « casse-toi pauv' con » a fait l'objet d'un arrêt de la CEDH en 2013",
        "Réponse d'une prof : on barre « nazi » comme blague, on ouvre un livre d'histoire",
        'Dialogue de mon roman : « Tais-toi, misérable ! » hurla la duchesse. Trop ou pas ?',
      ],
    },
  },
  'insult/quel-con': {
    hits: {
      fr: ['quel narvalo', 'quel clown 🤡', 'Quelle tanche'],
    },
    nearMisses: {
      fr: [
        "chuis un boloss en cuisine mais là j'ai réussi",
        "Quel idiot je fais, j'avais pas branché la box",
        'quelle grosse feignasse je suis, 14h et pas sorti du lit',
      ],
    },
  },
  'insult/you-moron': {
    hits: {
      en: [
        'Drink bleach you bunch of crooks',
        'You lying toad. You said Friday.',
        'aint reading all that, u musty n broke',
      ],
    },
    nearMisses: {
      en: [
        'you absolute donkey 😂 how did you miss that, see you at five-a-side',
        "happy birthday you massive bellend, here's to another year of you losing at FIFA",
        "In the transcript the caller says 'you stupid cow' twice; our adviser stayed calm and I'm proud of her",
      ],
    },
  },
  'insult/you-are-weak-en': {
    hits: {
      en: [
        '@HelpTeamJo are you thick? i have sent the photo four times',
        "You're a joke, you're a snob, and you can't even run a bus on a Sunday, Derek.",
        "Are you thick or just pretending? I've explained the meter number three times, you plank.",
      ],
    },
    nearMisses: {
      en: [
        'She said "you\'re a waste of space" to the bus driver, i mean who talks like that',
        "bestie you're insane and I love you 💕",
        'deaf rave was unreal, you could feel that bass in your teeth',
      ],
    },
  },
  'insult/no-brain': {
    hits: {
      en: [
        'how are you this dense, you doorknob',
        'Bhakts have outsourced their one brain cell to whatsapp forwards',
        '@HelpTeamJo are you thick? i have sent the photo four times',
      ],
    },
    nearMisses: {
      en: [
        'everybody email the head of planning before friday noon, i put a draft below',
        "Stan accounts should hydrate and touch some grass, it's an album not a custody battle",
        'Sub editor at Brew Monthly, spelling of your head brewers surname pls, we go to print in an hr',
      ],
    },
  },
  'insult/shut-up': {
    hits: {
      en: [
        'Shut up, peasant',
        '@gaz_1987 shut up you bootlicking melt',
        '@tom.w shut up you brainless muppet nobody asked',
      ],
    },
    nearMisses: {
      en: [
        'fuck off, really?? a whole week in Lisbon?? so chuffed for ya',
        'He literally typed "kys" to a 13 year old. Reported. That\'s not banter, that\'s abuse.',
        'what size screw fits the M4 insert',
      ],
    },
  },
  'insult/what-a-moron': {
    hits: {
      en: [
        'whoever wrote this advert is a numpty',
        '@DeclanOB ah would you whisht ya big eejit',
        'look at him in the photo, smug rat faced weasel',
      ],
    },
    nearMisses: {
      en: [
        'Being a complete muppet I ordered size 12 for a toddler',
        'chef called his own soufflé a "fat idiot", same chef, same',
        'im such an idiot i put the oven on with the pizza box in it',
      ],
    },
  },
  'insult/some-moron': {
    hits: {
      en: [
        'You clueless melon, I asked how to cancel',
        'cancelled by some dimwit who cannot read a calendar',
        'the driver is an overpaid donkey',
      ],
    },
    nearMisses: {
      en: [
        'Some people like the old recipe better',
        'The donkey sanctuary is open on Sundays',
        'Your app is clueless about my time zone',
      ],
    },
  },
  'insult/un-guignol': {
    hits: {
      fr: [
        'Encore un guignol qui se croit ministre',
        'le livreur est un gros blaireau',
        'ces tanches savent même pas lire une facture',
      ],
    },
    nearMisses: {
      fr: [
        'Le spectacle de guignol commence à 15h',
        'Un blaireau a traversé la route devant le magasin',
        'Ces produits sont en rupture depuis lundi',
      ],
    },
  },
};
