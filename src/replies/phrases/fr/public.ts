import type { PhraseBook } from '../problem-phrases';

/** Services to the public: transport, networks, files, events, streets, access. */
export const PUBLIC_FR = {
  'hours.closed': {
    thing: ['déplacement', 'm'],
    ack: [
      "Faire le déplacement et trouver porte close, c'est agaçant.",
      'Des horaires affichés doivent être les bons, et <vous avez|tu as> raison de le signaler.',
    ],
    step: ['nous vérifions les horaires affichés', 'nous prévenons l’équipe sur place'],
    aim: ['corriger ce qui doit l’être', 'savoir pourquoi la porte était fermée'],
    check: 'les horaires affichés',
    regret: 'ce déplacement pour rien',
  },
  'event.trouble': {
    thing: ['événement', 'm'],
    reference: '<votre|ton> numéro de réservation',
    ack: [
      "{thing:the} ne s'{n:est|sont} pas passé{+} comme <vous l'espériez|tu l'espérais>, et c'est dommage.",
      '<Vous attendiez|Tu attendais> {thing:this} avec envie, et la déception se comprend.',
      "Se réjouir d'une sortie et en revenir avec un regret, c'est dommage.",
    ],
    step: [
      "nous passons <votre|ton> retour à l'organisation",
      "nous faisons le point avec l'organisation",
    ],
    aim: ['savoir ce qui est prévu dans ce cas', 'que cela serve à la prochaine édition'],
    check: "ce point avec l'organisation",
    regret: 'cette déception',
  },
  'event.cancelled': {
    thing: ['événement', 'm'],
    reference: '<votre|ton> numéro de réservation',
    ack: [
      "Apprendre que {thing:the} n'{n:a|ont} pas lieu, sans savoir la suite, c'est frustrant.",
      '<Vous attendiez|Tu attendais> {thing:this}, et il <vous|te> manque une information claire sur la suite.',
      "Une annulation sans nouvelles ensuite, ce n'est pas ce que <vous êtes|tu es> en droit d'attendre.",
    ],
    step: [
      "nous faisons le point avec l'organisation",
      'nous reprenons la liste des billets concernés',
    ],
    aim: [
      '<vous|te> dire ce qui est prévu pour les billets',
      '<vous|te> donner une réponse claire sur la suite',
    ],
    check: 'ce qui est prévu pour les billets',
    regret: 'ce manque de nouvelles',
  },
  'file.appointment': {
    thing: ['rendez-vous', 'm'],
    ack: [
      "{wait} pour obtenir un rendez-vous, c'est long.",
      "Ne trouver aucun créneau, c'est bloquant pour la suite de <vos|tes> démarches.",
      "<Vous cherchez|Tu cherches> un rendez-vous plus proche, et c'est compréhensible.",
    ],
    step: [
      'nous regardons les créneaux libérés par des désistements',
      'nous demandons au service les prochains créneaux',
    ],
    aim: ['voir si une date plus proche existe', '<vous|te> indiquer les solutions possibles'],
    check: 'les prochains créneaux',
    regret: 'ce délai',
  },
  'transport.late': {
    thing: ['train', 'm'],
    ack: [
      '{wait} de retard, cela peut bouleverser une journée.',
      "C'est le {nth} retard que <vous nous signalez|tu nous signales> : cela finit par peser.",
      "Un retard sans information, c'est ce qu'il y a de plus pénible.",
      "<Vous attendez|Tu attends> {thing:your} et <vous manquez|tu manques> d'information.",
    ],
    step: [
      "nous interrogeons le centre d'exploitation",
      "nous demandons l'information à l'équipe sur place",
    ],
    aim: ['<vous|te> dire ce qui se passe', 'savoir quand la situation revient à la normale'],
    check: "la situation avec l'exploitation",
    regret: 'ce retard',
  },
  'transport.cancelled': {
    thing: ['trajet', 'm'],
    ack: [
      "{wait} d'attente et un départ supprimé, c'est éprouvant.",
      "C'est la {nth} annulation que <vous nous signalez|tu nous signales> : cela finit par peser.",
      "Un départ supprimé, c'est une organisation à refaire.",
      "<Vous comptiez|Tu comptais> sur {thing:this} et il a fallu s'organiser autrement.",
    ],
    step: ["nous interrogeons l'exploitation", 'nous regardons les solutions de remplacement'],
    aim: ['<vous|te> dire ce qui est prévu', '<vous|te> indiquer les départs maintenus'],
    check: 'les départs maintenus',
    regret: 'cette suppression',
  },
  'network.down': {
    thing: ['connexion', 'f'],
    reference: '<votre|ton> numéro de client',
    ack: [
      "{wait} sans service, c'est long, surtout quand on en dépend.",
      "Être sans service depuis {since}, c'est trop long.",
      "C'est la {nth} panne que <vous nous signalez|tu nous signales> : il faut en trouver la raison.",
      "Se retrouver sans service à la maison, c'est toute l'organisation qui s'arrête.",
      '<Vous êtes|Tu es> sans service et <vous attendez|tu attends> une date de retour.',
    ],
    step: [
      "nous interrogeons l'équipe réseau sur <votre|ton> secteur",
      'nous faisons vérifier la ligne',
    ],
    aim: ["savoir d'où vient la coupure", '<vous|te> dire quand le service revient'],
    check: "l'état du réseau sur <votre|ton> secteur",
    regret: 'cette coupure',
  },
  'file.pending': {
    thing: ['dossier', 'm'],
    reference: '<votre|ton> numéro de dossier',
    ack: [
      "{wait} sans nouvelles d'un dossier, c'est long et inquiétant.",
      "<Votre|Ton> dossier n'avance pas depuis {since} : <vous avez|tu as> raison de relancer.",
      "Attendre sans savoir où en est <votre|ton> dossier, c'est pesant.",
      "<Votre|Ton> dossier n'avance pas et <vous manquez|tu manques> d'information.",
    ],
    step: [
      'nous demandons au service concerné où en est le dossier',
      'nous reprenons le dossier avec le service concerné',
    ],
    aim: ["<vous|te> dire s'il manque une pièce", '<vous|te> donner la prochaine étape'],
    check: "l'avancement de <votre|ton> dossier",
    regret: 'cette attente',
  },
  'public-space.upkeep': {
    thing: ['signalement', 'm'],
    ack: [
      "{wait} que la situation dure, c'est long quand on vit à côté.",
      'La situation dure depuis {since} : <vous avez|tu as> raison de le signaler.',
      'Ce que <vous décrivez|tu décris> gêne tout le quartier, et le signaler aide.',
      'Merci pour ce signalement précis, il nous aide à agir au bon endroit.',
    ],
    step: [
      "nous transmettons l'adresse au service technique",
      "nous le signalons à l'équipe du secteur",
    ],
    aim: ["qu'un agent passe voir", 'obtenir une date de passage'],
    check: 'ce qui est déjà prévu à cet endroit',
    regret: 'cette gêne au quotidien',
  },
  'accessibility.barrier': {
    thing: ['accès', 'm'],
    ack: [
      "Ne pas pouvoir entrer ou utiliser le service comme tout le monde, c'est une vraie exclusion.",
      "<Votre|Ton> signalement est important : l'accès doit être possible pour tout le monde.",
      "{wait} sans accès praticable, c'est trop long pour les personnes concernées.",
    ],
    step: [
      "nous transmettons <votre|ton> signalement à la personne chargée de l'accessibilité",
      "nous regardons ce point avec l'équipe sur place",
    ],
    aim: [
      '<vous|te> dire quelle solution existe dès maintenant',
      'savoir quand cela peut être corrigé',
    ],
    check: 'ce qui peut être fait sur place',
    regret: 'cet obstacle',
  },
  'service.fault': {
    thing: ['service', 'm'],
    ack: [
      'Un service qui ne fonctionne pas au moment où on en a besoin, c’est pénible.',
      '{wait} sans que cela fonctionne, c’est trop long.',
      'Cela dure depuis {since}, et <vous attendez|tu attends> que cela fonctionne.',
      '{named} ne fonctionne{n:|nt} pas comme il faut, et <vous en avez|tu en as> besoin.',
      'C’est la {nth} fois que <vous nous signalez|tu nous signales> cette panne : il faut en trouver la raison.',
    ],
    step: [
      'nous signalons la panne à l’équipe technique',
      'nous faisons le point avec l’équipe technique',
    ],
    aim: ['savoir d’où elle vient', '<vous|te> dire quand tout sera rétabli'],
    check: 'l’origine de cette panne',
    regret: 'cette panne',
  },
} as const satisfies Partial<PhraseBook>;
