import type { PhraseBook } from '../problem-phrases';

/** Acknowledgements of the facts a comment gives, whatever they are about. */
export const FACTS_FR = [
  '<Vous nous signalez|Tu nous signales> un problème avec {named} et <vous attendez|tu attends> une réponse précise.',
  'Ce que <vous décrivez|tu décris> à propos de {named} n’est pas satisfaisant, et nous voulons comprendre.',
  'Un problème avec {named}, cela demande une réponse précise.',
  "{wait}, c'est trop long, et <vous avez|tu as> raison de nous le dire.",
  'Cela dure depuis {since}, et <vous attendez|tu attends> une réponse.',
  "C'est la {nth} fois que <vous nous le signalez|tu nous le signales>, et c'est une de trop.",
  'Pour {amount}, <vous attendez|tu attends> une réponse précise, et c’est normal.',
] as const;

/** A field without a precise trouble: the words stay as open as what was understood. */
export const LOOSE_FR = {
  'travel.luggage': {
    thing: ['bagage', 'm'],
    reference: '<votre|ta> référence de dossier bagage',
    ack: [
      ...FACTS_FR,
      '<Vous êtes|Tu es> sans nouvelles claires de <vos|tes> affaires, et c’est pénible.',
      'Un souci de bagages gâche un voyage, et <vous avez|tu as> besoin d’une réponse précise.',
      '<Vous nous parlez|Tu nous parles> d’un souci de bagages : cela doit être repris sérieusement.',
    ],
    step: [
      'nous reprenons <votre|ton> dossier avec l’équipe bagages',
      'nous demandons à l’équipe bagages où en est <votre|ton> dossier',
    ],
    aim: ['<vous|te> dire où en sont les choses', '<vous|te> donner une réponse précise'],
    check: 'le suivi avec l’équipe bagages',
    regret: 'ce souci de bagages',
  },
  'travel.journey': {
    thing: ['trajet', 'm'],
    reference: '<votre|ton> numéro de réservation',
    ack: [
      ...FACTS_FR,
      'Ce n’est pas le voyage que <vous attendiez|tu attendais>, et <vous avez|tu as> raison de nous le dire.',
      '<Vous nous racontez|Tu nous racontes> un voyage compliqué, et il faut regarder ce qui s’est passé.',
      'Un voyage devrait se passer plus simplement que ce que <vous décrivez|tu décris>.',
    ],
    step: [
      'nous reprenons le déroulé de ce voyage avec les équipes',
      'nous regardons ce qui s’est passé avec l’équipe concernée',
    ],
    aim: ['<vous|te> répondre précisément', '<vous|te> expliquer ce qui s’est passé'],
    check: 'ce qui s’est passé ce jour-là',
    regret: 'ces difficultés pendant le voyage',
  },
  'loyalty.points': {
    thing: ['avantage', 'm'],
    reference: '<votre|ton> numéro de client',
    ack: [
      ...FACTS_FR,
      '<Vous comptiez|Tu comptais> sur ces avantages, et il faut vérifier ce qui s’est passé.',
      'Une question de fidélité mérite une vraie vérification.',
      'Ces avantages doivent pouvoir s’utiliser simplement, et <vous avez|tu as> bien fait de nous écrire.',
    ],
    step: [
      'nous vérifions ce qui est enregistré',
      'nous reprenons l’historique avec l’équipe fidélité',
    ],
    aim: ['<vous|te> dire ce qu’il en est', 'corriger ce qui doit l’être'],
    check: 'ce qui est enregistré sur le compte',
    regret: 'ce contretemps',
  },
  'app.trouble': {
    thing: ['service en ligne', 'm'],
    ack: [
      ...FACTS_FR,
      'Cela ne marche pas comme cela devrait en ligne, et merci de nous le signaler.',
      'Un outil qui résiste, c’est agaçant, surtout quand on en a besoin.',
      '<Votre|Ton> message décrit un souci technique, et il doit arriver aux bonnes personnes.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe technique',
      'nous regardons ce point avec l’équipe technique',
    ],
    aim: ['comprendre ce qui bloque', 'que cela remarche normalement'],
    check: 'ce point avec l’équipe technique',
    regret: 'ce souci technique',
  },
  'place.dirty': {
    thing: ['lieu', 'm'],
    ack: [
      ...FACTS_FR,
      'La propreté n’est pas un détail, et <vous avez|tu as> bien fait de nous le dire.',
      'Ce que <vous décrivez|tu décris> n’est pas l’accueil que l’on attend.',
      '<Vous attendiez|Tu attendais> un lieu propre, et c’est bien normal.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe sur place',
      'nous demandons une vérification sur place',
    ],
    aim: ['que ce soit remis en état', 'savoir ce qui s’est passé'],
    check: 'ce point avec l’équipe sur place',
    regret: 'cet accueil',
  },
  'meal.trouble': {
    thing: ['repas', 'm'],
    ack: [
      ...FACTS_FR,
      'Ce repas n’a pas été à la hauteur de ce que <vous attendiez|tu attendais>.',
      '<Vous attendiez|Tu attendais> mieux à table, et merci de nous le dire.',
      'Un repas décevant, cela mérite d’être regardé de près.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe du restaurant',
      'nous reprenons ce point avec l’équipe en cuisine et en salle',
    ],
    aim: ['comprendre ce qui s’est passé', 'que la prochaine fois se passe mieux'],
    check: 'ce qui s’est passé avec l’équipe',
    regret: 'ce repas décevant',
  },
  'stay.comfort': {
    thing: ['séjour', 'm'],
    ack: [
      ...FACTS_FR,
      'Ce n’est pas le confort que <vous attendiez|tu attendais>, et il faut regarder cela.',
      '<Vous devriez|Tu devrais> pouvoir être tranquille, et ce n’est pas le cas.',
      'Un tel inconfort se règle, et merci de nous l’avoir écrit.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe sur place',
      'nous regardons ce point avec l’équipe sur place',
    ],
    aim: ['voir ce qui peut être fait', '<vous|te> proposer une solution'],
    check: 'ce point avec l’équipe sur place',
    regret: 'cet inconfort',
  },
  'order.trouble': {
    thing: ['achat', 'm'],
    reference: '<votre|ton> numéro de commande ou de ticket',
    ack: [
      ...FACTS_FR,
      'Cet achat ne s’est pas passé comme prévu, et <vous avez|tu as> besoin d’une réponse.',
      '<Votre|Ton> achat <vous|te> laisse avec un problème, et nous voulons le reprendre.',
      'Acheter chez nous devrait être plus simple que ce que <vous décrivez|tu décris>.',
    ],
    step: [
      'nous reprenons cet achat depuis le début',
      'nous regardons cet achat avec l’équipe concernée',
    ],
    aim: ['<vous|te> répondre précisément', 'trouver la bonne solution avec <vous|toi>'],
    check: 'le détail de cet achat',
    regret: 'ce contretemps',
  },
  'payment.trouble': {
    thing: ['montant', 'm'],
    ack: [
      ...FACTS_FR,
      'Quand il est question d’argent, une réponse précise s’impose.',
      '<Vous voulez|Tu veux> savoir ce que <vous payez|tu paies> et pourquoi, et c’est normal.',
      'Une somme qui pose question, cela se vérifie point par point.',
    ],
    step: [
      'nous reprenons le détail avec l’équipe concernée',
      'nous vérifions les montants point par point',
    ],
    aim: ['<vous|te> répondre précisément', '<vous|te> donner une explication claire'],
    check: 'le détail des montants',
    regret: 'ce manque de clarté',
  },
  'item.fault': {
    thing: ['produit', 'm'],
    ack: [
      ...FACTS_FR,
      'Un produit devrait tenir ses promesses, et ce que <vous décrivez|tu décris> n’est pas normal.',
      '<Vous attendiez|Tu attendais> mieux de ce produit, et merci de nous dire ce qui ne va pas.',
      'Ce défaut doit être regardé de près.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe qualité',
      'nous regardons ce défaut avec l’équipe concernée',
    ],
    aim: ['<vous|te> dire quelle solution est possible', 'comprendre ce qui s’est passé'],
    check: 'ce défaut avec l’équipe qualité',
    regret: 'cette déception',
  },
  'contact.trouble': {
    thing: ['échange', 'm'],
    ack: [
      ...FACTS_FR,
      '<Vous cherchez|Tu cherches> une aide concrète, et ce n’est pas ce que <vous avez|tu as> eu jusqu’ici.',
      'Une demande devrait avancer sans qu’il faille insister.',
      '<Vous attendiez|Tu attendais> mieux de nos équipes, et <vous avez|tu as> raison de le dire.',
    ],
    step: [
      'nous reprenons ces échanges depuis le début',
      'nous confions <votre|ta> demande à une personne qui la suivra',
    ],
    aim: ['<vous|te> donner une vraie réponse', 'que <vous n’ayez|tu n’aies> pas à tout répéter'],
    check: 'ce qui <vous |t’>a été répondu',
    regret: 'ces échanges décevants',
  },
} as const satisfies Partial<PhraseBook>;
