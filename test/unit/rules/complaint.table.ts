import type { RuleTable } from './table';

/** What each rule of complaint must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'complaint/failure-fr': {
    hits: {
      fr: [
        'la crèche ferme encore, prévenue la veille à 19 h',
        "Réf. CON-4418-PD reçue cassée, je n'ai pas de réponse au mail du 12",
        "Le vendeur du rayon télé m'a pris de haut, très désagréable comme expérience",
      ],
    },
    nearMisses: {
      fr: [
        'Super service, livré en une heure !',
        "Comment ouvrir le colis sans l'abîmer ?",
        'Mon chien est tombé amoureux du canapé',
      ],
    },
  },
  'complaint/waiting-fr': {
    hits: {
      fr: [
        'ALLO Y A QUELQUUN???? 4eme message et zero reponse',
        "putain ça fait 4 fois que l'appli plante au moment de payer, réglez ça",
        'commande passée il y a 3 semaines, toujours rien reçu, et le SAV ne répond pas',
      ],
    },
    nearMisses: {
      fr: [
        'Cliente depuis dix ans, jamais déçue',
        'Deux heures de concert, un bonheur',
        "J'attends la saison 2 avec impatience",
      ],
    },
  },
  'complaint/money-or-redress-fr': {
    hits: {
      fr: [
        'réf 17-17-17-SOS toujours pas expédiée, merci de vérifier',
        'svp repondez en mp jai envoye mon num de commande trois foi',
        'jai ete debité 2 fois !!!!!! g besoin de cet argent pr le loyer',
      ],
    },
    nearMisses: {
      fr: [
        'Combien coûte le retour ?',
        'Merci pour le geste commercial, parfait',
        'Peut-on payer en deux fois ?',
      ],
    },
  },
  'complaint/bitter-irony-fr': {
    hits: {
      fr: [
        "saloperie de clim de la 4, 38 degrés, les gens s'évanouissaient",
        'coupure de courant tout les soir à 19h pile dans le hameau, congel foutu. Qui rembourse ?',
        'La salopette reçue est taille 8 ans au lieu de 38, et le retour est à mes frais ? Sérieusement ?',
      ],
    },
    nearMisses: {
      fr: [
        "Bravo à l'équipe de Lyon",
        'Merci Julie, vous êtes une perle',
        'La catastrophe a été évitée grâce aux pompiers',
      ],
    },
  },
  'complaint/several-signs-fr': {
    hits: {
      fr: [
        '25 min au drive pour un café. Le café : froid.',
        'Dinde annoncée à 4 kg, reçue à 2,7 kg, et facturée plein pot',
        'La bombe de crème chantilly ne sort que du gaz',
      ],
    },
    nearMisses: {
      fr: [
        "J'adore votre application",
        'Quels sont les horaires du magasin ?',
        'Le service était parfait, merci',
      ],
    },
  },
  'complaint/failure-en': {
    hits: {
      en: [
        'Rude. Slow. Wrong order. In that order.',
        'wtf is wrong with this app, logs me out every 30 secs',
        'Ref HELL-0042: parcel left in the rain, contents soaked',
      ],
    },
    nearMisses: {
      en: [
        'Great service, delivered in an hour!',
        'How do I open the box?',
        'My dog has claimed the sofa',
      ],
    },
  },
  'complaint/waiting-en': {
    hits: {
      en: [
        'ffs sort the website out, basket empties every time i get to the pay bit',
        "Bus 42 ghosted us three times this week, I've been late to dialysis twice",
        'NBN tech came, looked at the box, said "yeah nah", left. still no internet',
      ],
    },
    nearMisses: {
      en: [
        'Customer for ten years, never let down',
        'Two hours of pure joy, what a gig',
        "Can't wait for season two",
      ],
    },
  },
  'complaint/money-or-redress-en': {
    hits: {
      en: [
        'Shocking service. Absolutely shocking.',
        'Took money for gift wrap, wrapped nothing, gifted nothing',
        "it's giving scam 😭 i paid for next day and its been a fortnight",
      ],
    },
    nearMisses: {
      en: [
        'How much is the return postage?',
        'Thank you for the voucher, lovely surprise',
        'Do you take cash?',
      ],
    },
  },
  'complaint/bitter-irony-en': {
    hits: {
      en: [
        "Your call handler talked over me and hung up; I'd like someone senior to ring me",
        'Could you please stop calling me daily about solar panels? I rent. I have told nine agents.',
        'wtf happened to my points?? had 14,200 yesterday now 0 and the app says "welcome new member"',
      ],
    },
    nearMisses: {
      en: [
        'Great job team, lovely shop',
        'Love how soft this jumper is',
        'Thanks to Dan at the front desk',
      ],
    },
  },
  'complaint/several-signs-en': {
    hits: {
      en: [
        '3rd wrong size, at this point im impressed',
        'i have been on hold for 1hr 20 this is a joke',
        'Never again. Cold pasta, warm beer, slow bill.',
      ],
    },
    nearMisses: {
      en: ['I love your app', 'What are your Sunday hours?', 'The service was perfect, thank you'],
    },
  },
};
