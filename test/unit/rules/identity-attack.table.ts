import type { RuleTable } from './table';

/** What each rule of identity_attack must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'identity_attack/slur': {
    hits: {
      fr: ['muz', 'zemel', 'sale pd'],
      en: ['go home p*ki', 'f4ggot lol get out of my stream', 'Uncle Tom in a red cap, go fetch'],
    },
    nearMisses: {
      fr: [
        "je suis pédé, moche et à découvert, mais j'ai un labrador",
        "« Pd » crié par tout un stade et la ligue fait semblant d'être sourde",
        '« PD » dans le tableau ça veut dire « prix définitif », pas de panique',
      ],
      en: [
        "'Kike' appears in the 1938 diary; our edition keeps it with a footnote on antisemitism",
        "Year 9 PSHE: where the word 'faggot' comes from as a slur and what to say when you hear it",
        "The report lists 'terrorist', 'Paki' and 'ape' among abuse sent to players; clubs have condemned it",
      ],
    },
  },
  'identity_attack/slur-aimed': {
    hits: {
      fr: ['sale bicot', 'makoumè kouyon', 'sale macaque 🐒🍌'],
      en: [
        'yt people should be bred out tbh',
        'Your caste is showing, go clean something',
        'ab*s get free everything, bludgers by nature',
      ],
    },
    nearMisses: {
      fr: [
        "On m'a traité de sale pd au collège tous les jours, ta vidéo m'aurait aidé à l'époque",
        "Séance d'éducation civique : comment réagir quand un camarade dit « sale pédé » dans la cour ?",
        '"Sale pédé" : deux mots entendus à 11 ans dans un vestiaire, j\'en ai 50 et je me rappelle encore du carrelage',
      ],
      en: [
        "'No Irish, no Blacks, no dogs': my father photographed that sign in 1963",
        "'Spaz' was edited out of the lyric after disabled fans asked, that's listening",
        'Cream crackers, are they vegan?',
      ],
    },
  },
  'identity_attack/vermin': {
    hits: {
      fr: [
        "les roms c'est de la vermine fermez bien vos garages",
        "Votre foyer d'accueil on n'en veut pas ici, gardez vos rats à Paris, ces migrants c'est de la vermine",
      ],
      en: [
        'P1keys are moving onto the retail park. Council must hose that vermin off.',
        'that vermin should never have been let in',
        'they are nothing but subhuman',
      ],
    },
    nearMisses: {
      fr: ['c frais', 'c quel jeu', "c'est long..."],
      en: [
        'is the shoot em up getting a switch port',
        'took all of them about an hour ago im scared now',
        'told the whole sixth form, theyre on their way 😭',
      ],
    },
  },
  'identity_attack/hatred-fr': {
    hits: {
      fr: [
        'les sourds-muets au moins ils nous cassent pas les oreilles comme toi sale attardée',
        'je hais les Roumains, point',
        'les lesbiennes me dégoûtent',
        'ras le bol de ces Algériens',
      ],
    },
    nearMisses: {
      fr: [
        '24 avril, je pense à ma grand-mère Araxie et à la soupe de yaourt',
        "Je soutiens les Palestiniens et je supporte pas qu'on tague une synagogue en leur nom",
        'wallah vous avez pas de cœur, expulser une mère et 3 petits en plein hivers pour 600 euro',
      ],
    },
  },
  'identity_attack/degraded-fr': {
    hits: {
      fr: [
        'sale pd de présentateur',
        "sale feuj toujours l'oseille",
        'sale juive, vendeuse de soupe',
      ],
    },
    nearMisses: {
      fr: [
        "traiter une femme politique d'arabe de service, et ça se dit de gauche, honteux pour nous",
        "« Sale Arabe », voilà ce qu'on a crié à mon père au marché hier. Il a 70 ans. J'ai porté plainte.",
        'Ma fille vendeuse chez vous se fait traiter de "sale noire" par un client et la direction ne bouge pas',
      ],
    },
  },
  'identity_attack/dehumanised-fr': {
    hits: {
      fr: [
        "les roms c'est des nuisibles, la mairie faut désinfecter",
        "raclure de directeur, sale youpin ça j'ose l'écrire sous pseudo",
        "ces parasites de migrants logés à l'hotel pendant que vous augmentez le prix des chambres",
      ],
    },
    nearMisses: {
      fr: [
        'ma fille veut deux rats domestiques, apparemment faut les prendre par paire sinon ils dépriment',
        'maman ma dit que vos bouchons bleus c ceux pour les animaux et les rouges pour nous, une dame la vu en reportage',
        "fier d'être gay grâce à des gens comme toi 🏳️‍🌈",
      ],
    },
  },
  'identity_attack/shut-out-fr': {
    hits: {
      fr: [
        'Bounty 🍫 noir dehors blanc dedans',
        'Bounty, noir dehors, carpette dedans',
        'virez les trans du sport, monstres de foire',
      ],
    },
    nearMisses: {
      fr: [
        'Cuisine kabyle, couscous à la vapeur, pas de débat 😄',
        "jsuis trop conne j'ai commente avec le compte de ma mere",
        'foot bière chips et ma femme qui connaît mieux la règle du hors-jeu que moi',
      ],
    },
  },
  'identity_attack/go-back-fr': {
    hits: {
      fr: ['r3tourne au bl3d 🐫', 'retourne dans ton pays', 'rentre dans ta brousse'],
    },
    nearMisses: {
      fr: [
        "Le « on est chez nous » chanté en meeting me glace, j'ai le droit de le dire",
        "On m'a craché « retourne dans ton pays » au péage. Je suis né à Vesoul. Vesoul bordel.",
        "le « grand remplacement » c'est une thèse de romancier, aucun démographe sérieux la valide",
      ],
    },
  },
  'identity_attack/violence-fr': {
    hits: {
      fr: ['p.é.d.é va', 'niakoué va faire des nems', 'vieille tantouze, va tricoter'],
    },
    nearMisses: {
      fr: [
        'dinde ou chapon cette année ? la belle-mère veut trancher :noel:',
        'cette appli est rachetee par les chinois non ? on ma dit de supprimer mes photos avant minuit',
        "Tous ces mecs qui vont « chercher une femme » en Thaïlande et parlent d'elle comme d'un aspirateur",
      ],
    },
  },
  'identity_attack/worthless-fr': {
    hits: {
      fr: [
        "les muzz veulent pas s'intégrer c'est tout, faut tous les virer et on respirera",
        'les Roms ne valent rien du tout',
        'plutôt crever que de louer à un Noir',
      ],
    },
    nearMisses: {
      fr: [
        "4h bloqué sur l'A13 à cause de la manif, ma fille attendait à l'hôpital, j'étais hors de moi",
        'Citer un verset hors contexte pour justifier de taper sa femme, même mon imam lui a raccroché au nez',
        "les témoins de jéhovah fêtent pas les anniversaires c'est ça ? ma collègue a refusé le gâteau j'étais gêné",
      ],
    },
  },
  'identity_attack/pronoun-worthless-fr': {
    hits: {
      fr: [
        'Encore des migrants à la télé. Leurs vies ne valent rien.',
        "Les gitans sont revenus. Ils ne veulent jamais s'intégrer.",
      ],
    },
    nearMisses: {
      fr: [
        'nos vies valent plus que leurs profits',
        'Nos vies valent plus que leurs profits !',
        "arrête les filtres, t'as pas besoin de ça",
      ],
    },
  },
  'identity_attack/pronoun-fr': {
    hits: {
      fr: [
        "Il y a des réfugiés dans l'immeuble maintenant. Ils sont sales.",
        'On a vu des Roms au marché. Il faut les jeter dehors.',
        'Les musulmans arrivent. Ils devraient dégager.',
      ],
    },
    nearMisses: {
      fr: [
        'rapaces, boycott total svp les gens',
        'On va les tuer dimanche ! 4-0 je vous dis ⚽',
        'comment tuer les pucerons sans produit chimique',
      ],
    },
  },
  'identity_attack/hatred-en': {
    hits: {
      en: [
        'honestly I despise Romanians',
        'sick and tired of all these lesbians on my telly',
        'screw all Mexicans',
      ],
    },
    nearMisses: {
      en: [
        'queer, tired and out of oat milk',
        'damn girl that campaign ate and left no crumbs',
        "yes I'm the childless cat lady you warned about, this is Gerald, he hates the budget too",
      ],
    },
  },
  'identity_attack/degraded-en': {
    hits: {
      en: [
        'a girl engineer lol, back to the kitchen love',
        'mormons are brainwashed freaks in magic pyjamas',
        'roma = thief, check your pockets check your kids',
      ],
    },
    nearMisses: {
      en: [
        'Calling every woman in politics "shrill" is lazy writing, find a thesaurus',
        'Councillor resigns after saying disabled people are "a burden", local paper reports',
        "The report lists 'terrorist', 'Paki' and 'ape' among abuse sent to players; clubs have condemned it",
      ],
    },
  },
  'identity_attack/dehumanised-en': {
    hits: {
      en: [
        "Mexicans don't build, they infest",
        'Illegals are vermin and u call pest control on vermin',
        'White trash trailer queens breeding for the welfare cheque',
      ],
    },
    nearMisses: {
      en: [
        'The Rape of the Lock is on my English syllabus',
        'Amputee climbing club reached the top of Snowdon',
        "Plenty of women disagree with this bill. We're not a hive.",
      ],
    },
  },
  'identity_attack/shut-out-en': {
    hits: {
      en: [
        "You hired a deaf barista? What's next, a blind driver? Put people like that out of sight.",
        'too many Pakistanis on our street',
        'kick the Poles out',
        'deport every Somali',
      ],
    },
    nearMisses: {
      en: [
        "Let's go girls!! Bring it home 🏆",
        'Gay couple here, do both names go on the home insurance?',
        'The Mormon missionaries helped me push the van out of the mud',
      ],
    },
  },
  'identity_attack/go-back-en': {
    hits: {
      en: ['go back to your own country', 'get back to Africa and leave us be'],
    },
    nearMisses: {
      en: [
        'they wrote "go back to your country" on my dads shop once, he painted a sunflower over it',
        "Your moderator let 'go back to your country' stay up for three days. I reported it nine times.",
        "Someone shouted 'go back to where you came from' at my mum on the 38 bus. She was born in Hackney. I've reported it.",
      ],
    },
  },
  'identity_attack/violence-en': {
    hits: {
      en: ['gas the Roma', 'these Jews deserve to burn', 'somebody ought to shoot those lesbians'],
    },
    nearMisses: {
      en: [
        'Does the trap kill Asian hornets but spare bees?',
        "wife's gonna murder me when she sees i bought another lens 😅",
        "Trans kids are dying and you 'see both sides'. Rot in your neutrality.",
      ],
    },
  },
  'identity_attack/worthless-en': {
    hits: {
      en: [
        "Travellers aren't people, I said what I said",
        "I'd never trust a Nigerian with my money",
        'trans people are not normal',
        'rather eat glass than serve a Muslim',
      ],
    },
    nearMisses: {
      en: [
        "The academy takes 10 grand from African kids for 'trials' that don't exist. Proof in my pinned post.",
        "Women's sport categories need clear rules. The athletes didn't write them and don't deserve the pile on.",
        'The girl on the phone was lovely and plainly not allowed to do a thing. Give her a refund button and me my eighty quid',
      ],
    },
  },
  'identity_attack/pronoun-worthless-en': {
    hits: {
      en: [
        'More immigrants on the boat today. Their lives mean nothing to us, worthless.',
        'The Roma are back. They do not belong here.',
      ],
    },
    nearMisses: {
      en: [
        'crowd crush at gate C people are going down they cant breathe TELL SECURITY',
        'dont believe the tour. the calves are kept in the dark in shed C, i fed them',
        "they're putting a fee on whatsapp from monday if you dont send this to 10 people",
      ],
    },
  },
  'identity_attack/pronoun-en': {
    hits: {
      en: [
        'Immigrants moved in next door. They are filthy.',
        'Saw some Muslims at the pool again. Get them out of here.',
        'The refugees are back. Someone should shoot them.',
      ],
    },
    nearMisses: {
      en: [
        "It's criminal how good these crisps are",
        'These brownies are criminal, I ate the tray',
        "you're all weirdos and I've never felt so at home",
      ],
    },
  },
  'identity_attack/just-a-group-en': {
    hits: {
      en: ["Why listen to her, she's just a woman", 'nobody minds, they are only Jews'],
    },
    nearMisses: {
      en: [
        "who's the girl at 2:14 she's amazing??",
        'tagging my wife so she sees I was right',
        "please dont call her that, she's just doing her job",
      ],
    },
  },
  'identity_attack/people-like-you-en': {
    hits: {
      en: [
        'Lesbians like you make me laugh. You are all disgusting.',
        'Immigrants like you know it. You should leave.',
      ],
    },
    nearMisses: {
      en: [
        'Women like you make this town better. You are amazing.',
        'You are all disgusting, I ordered a week ago.',
      ],
    },
  },
  'identity_attack/people-like-you-fr': {
    hits: {
      fr: [
        'Les lesbiennes comme toi me font rire. Tu es immonde.',
        'Les migrants comme vous le savent. Vous devriez partir.',
      ],
    },
    nearMisses: {
      fr: [
        'Les femmes comme vous font avancer le club. Vous êtes formidables.',
        'Vous êtes immondes, ma commande traîne depuis un mois.',
      ],
    },
  },
};
