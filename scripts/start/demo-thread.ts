/**
 * A thread under a post of a maker of household goods that does not exist, in both languages: every
 * label of the taxonomy, and harmless look-alikes of each. Written for this project.
 */
export type DemoComment = {
  readonly author: string;
  readonly minutes: number;
  readonly text: string;
};

export const DEMO_THREAD: readonly DemoComment[] = [
  {
    author: 'Nadia B.',
    minutes: 2,
    text: 'Elle est magnifique, la bouilloire bleue ! Bravo à l’équipe, et merci pour la notice enfin lisible.',
  },
  {
    author: 'Tom Okafor',
    minutes: 3,
    text: 'Does the two-litre model fit under a standard cupboard? Mine are 45 cm from the worktop.',
  },
  {
    author: 'Gégé63',
    minutes: 4,
    text: 'Trois semaines que j’attends mon remboursement, bande d’escrocs, et personne ne décroche au 09.',
  },
  { author: 'lola.rt', minutes: 5, text: 'Putain qu’elle est belle, je la veux pour Noël' },
  {
    author: 'K. Hartley',
    minutes: 6,
    text: 'My kettle arrived with a cracked lid. Emailed twice since Monday, still nothing. Pretty disappointed.',
  },
  {
    author: 'marc_du_37',
    minutes: 7,
    text: 'T’es qu’un pauvre c*nnard payé à poster des smileys, va bosser',
  },
  { author: 'Sunita', minutes: 8, text: 'This teapot is to die for, it killed me. Take my money.' },
  {
    author: 'plume_grise',
    minutes: 9,
    text: 'Il m’a traité de connard au téléphone, votre conseiller. Je voudrais parler à un responsable.',
  },
  {
    author: 'd4nny',
    minutes: 10,
    text: 'Whoever runs this account is a m0ron, shut up and go back to school',
  },
  {
    author: 'Aline Roche',
    minutes: 12,
    text: 'Boycottons cette marque tant qu’elle fait travailler des enfants, partagez un max !',
  },
  {
    author: 'Émile',
    minutes: 13,
    text: 'Je n’achèterai plus chez vous, la qualité n’est plus ce qu’elle était.',
  },
  {
    author: 'greenpaw',
    minutes: 14,
    text: 'Shame on you. Profits over people, as always. You have blood on your hands.',
  },
  {
    author: 'Ruth',
    minutes: 15,
    text: 'It’s a shame you discontinued the red one, it was my favourite.',
  },
  {
    author: 'ex-salarié',
    minutes: 17,
    text: 'J’ai bossé quatre ans dans votre entrepôt : les dates de contrôle sont falsifiées, j’ai les photos et les mails.',
  },
  { author: 'Yves', minutes: 18, text: 'J’ai travaillé chez vous en 2015, que de bons souvenirs.' },
  {
    author: 'OpenEyes',
    minutes: 19,
    text: 'Funny how they all break one week after the warranty. They don’t want you to know, do your own research, wake up people.',
  },
  {
    author: 'Karim',
    minutes: 20,
    text: 'Tombée en panne un mois après la fin de garantie, quels sont mes recours ?',
  },
  { author: 'collectif_zero', minutes: 21, text: '#BoycottLumen #StopObsolescence #Complices' },
  { author: 'Inès', minutes: 22, text: '#concours je participe, j’adore votre marque' },
  { author: 'rage_quit', minutes: 23, text: 'On sait où sont vos bureaux, ça va brûler ce soir.' },
  {
    author: 'Bruno',
    minutes: 24,
    text: 'Je vais vous tuer le suspense : j’ai été remboursé en deux jours, merci',
  },
  {
    author: 'no_name_77',
    minutes: 26,
    text: 'Retourne dans ton pays au lieu de nous vendre tes théières',
  },
  {
    author: 'Fatou',
    minutes: 27,
    text: 'Dire « retourne dans ton pays » à une vendeuse, c’est honteux, j’espère que vous l’avez soutenue.',
  },
  { author: 'Priya', minutes: 28, text: 'As a queer woman I love this campaign, thank you.' },
  {
    author: 'stalkr',
    minutes: 29,
    text: 'The girl from the video is called Julie M., here’s her home address, go and tell her what you think: 12 Canal Street',
  },
  { author: 'Léon', minutes: 30, text: 'Mon conseiller s’appelait Julie, elle a été parfaite.' },
  {
    author: 'Legion_0x',
    minutes: 31,
    text: 'We have your customer database. Pay or we leak it on Friday.',
  },
  { author: 'Maud', minutes: 32, text: 'Mon compte client a été piraté, que dois-je faire ?' },
  {
    author: 'jo_fromvideo',
    minutes: 34,
    text: 'Here from the video, ratio, keep going everyone, don’t let them breathe',
  },
  {
    author: 'Paul V.',
    minutes: 35,
    text: 'Quel est le ratio thé / eau pour un litre, s’il vous plaît ?',
  },
  {
    author: 'Claire Vasseur',
    minutes: 37,
    text: 'Bonjour, journaliste à La Gazette du Centre, pouvez-vous réagir avant 17 h sur le rappel du modèle B2 ?',
  },
  { author: 'Mehdi', minutes: 38, text: 'La presse à ail de la même gamme est-elle garantie ?' },
  {
    author: 'Oonagh',
    minutes: 40,
    text: 'Apparently all the B2 kettles are being recalled because of the cable, is that true?',
  },
  { author: 'Sam', minutes: 41, text: 'Way overpriced for what it is, and the new logo is ugly.' },
  {
    author: 'Hélène',
    minutes: 43,
    text: 'La bouilloire a pris feu dans la cuisine, ma fille est brûlée à la main.',
  },
  {
    author: 'Rémi',
    minutes: 44,
    text: 'Mon panier est en feu, trop de bonnes affaires, je suis mort de rire',
  },
  {
    author: 'ben_w',
    minutes: 46,
    text: 'What the hell is wrong with your checkout page, third f*cking crash tonight',
  },
  { author: 'Josiane', minutes: 47, text: 'Je me sens bête, j’avais oublié de la brancher…' },
  { author: 'Marie-Ève', minutes: 49, text: 'Bravo, trois semaines de retard, chapeau l’artiste.' },
  {
    author: 'Declan',
    minutes: 50,
    text: 'Your Leeds team sorted my refund in five minutes, thank you so much.',
  },
  {
    author: 'Sofia',
    minutes: 52,
    text: 'Votre notice est débile, on ne comprend rien à l’étape 3.',
  },
  {
    author: 'old_tom',
    minutes: 53,
    text: 'I’m such an idiot, I filled it past the line. Great customer service though.',
  },
];
