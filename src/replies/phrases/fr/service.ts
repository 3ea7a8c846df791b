import type { PhraseBook } from '../problem-phrases';
import { FACTS_FR } from './loose';

/** Bills, accounts, support and staff, and the general case. */
export const SERVICE_FR = {
  'billing.cancel': {
    thing: ['abonnement', 'm'],
    reference: '<votre|ton> numéro de client',
    ack: [
      "{wait} pour faire enregistrer une résiliation, c'est trop long.",
      "Résilier devrait être simple, et ce n'est pas ce que <vous vivez|tu vis>.",
      "<Vous voulez|Tu veux> arrêter {thing:your} et <vous n'y arrivez|tu n'y arrives> pas : nous allons regarder cela avec <vous|toi>.",
    ],
    step: [
      'nous reprenons <votre|ta> demande de résiliation',
      'nous regardons où la demande est bloquée',
    ],
    aim: ["qu'elle soit traitée", 'savoir ce qui manque pour la terminer'],
    check: "l'état de <votre|ta> demande de résiliation",
    regret: 'ces démarches à répétition',
  },
  'billing.double': {
    thing: ['paiement', 'm'],
    reference: '<votre|ton> numéro de client',
    ack: [
      "{amount} débités deux fois, il y a de quoi s'inquiéter.",
      "Voir deux fois le même débit sur son compte, il y a de quoi s'inquiéter.",
      "<Vous constatez|Tu constates> un double débit : c'est à vérifier tout de suite.",
    ],
    step: [
      'nous comparons les deux opérations avec la comptabilité',
      'nous vérifions les deux lignes avec le service facturation',
    ],
    aim: ["savoir s'il y en a une de trop", 'tirer cela au clair'],
    check: 'les deux opérations',
    regret: 'cette situation',
  },
  'billing.error': {
    thing: ['facture', 'f'],
    reference: '<votre|ton> numéro de client',
    ack: [
      "C'est la {nth} fois que <vous devez|tu dois> nous signaler une facture à revoir, et c'est trop.",
      '{amount} sur une facture sans comprendre pourquoi, cela demande une explication.',
      '{thing:your} ne correspond{n:|ent} pas à ce que <vous attendiez|tu attendais> : cela demande une explication.',
      '<Vous avez|Tu as> raison de demander une explication sur {thing:this}.',
      "Une facture doit se comprendre du premier coup, et ce n'est pas le cas ici.",
    ],
    step: [
      'nous relisons la facture ligne par ligne avec le service concerné',
      'nous reprenons le détail des montants',
    ],
    aim: ["savoir d'où vient l'écart", '<vous|te> donner une explication poste par poste'],
    check: 'le détail de <votre|ta> facture',
    regret: 'ces démarches',
  },
  'billing.fees': {
    thing: ['facture', 'f'],
    reference: '<votre|ton> numéro de client',
    ack: [
      "{amount} de frais <que vous n'attendiez|que tu n'attendais> pas, cela mérite une explication.",
      "Découvrir des frais après coup, ce n'est pas agréable.",
      "Des frais doivent être annoncés et compris, et <vous n'avez|tu n'as> pas eu cette clarté.",
    ],
    step: ['nous regardons à quoi ils correspondent', 'nous reprenons le détail de ces frais'],
    aim: ["<vous|te> donner l'explication ligne par ligne", 'voir s’ils étaient bien prévus'],
    check: 'à quoi ces frais correspondent',
    regret: 'cette mauvaise surprise',
  },
  'bank.transfer': {
    thing: ['opération', 'f'],
    ack: [
      "{wait} d'attente pour {thing:a}, c'est long quand on compte dessus.",
      "Une opération bloquée, sans explication, il y a de quoi s'inquiéter.",
      "<Vous avez|Tu as> besoin de {thing:this}, et rien n'avance.",
    ],
    step: [
      "nous demandons à un conseiller de reprendre l'opération",
      'nous regardons où en est l’opération',
    ],
    aim: ['savoir ce qui la bloque', '<vous|te> dire quand elle sera traitée'],
    check: "l'état de cette opération",
    regret: 'cette situation',
  },
  'account.hacked': {
    thing: ['compte', 'm'],
    ack: [
      "Un compte utilisé par quelqu'un d'autre, cela se traite tout de suite.",
      '<Vous avez|Tu as> eu le bon réflexe en nous prévenant : la sécurité passe avant tout.',
      'Ce que <vous décrivez|tu décris> ressemble à un accès non autorisé, et cela se vérifie sans attendre.',
    ],
    step: [
      "nous transmettons le signalement à l'équipe sécurité",
      "nous faisons vérifier cela par l'équipe sécurité",
    ],
    aim: ['protéger <votre|ton> accès', "savoir d'où cela vient"],
    check: 'ce signalement',
    regret: 'cette situation',
  },
  'account.scam': {
    thing: ['message', 'm'],
    ack: [
      "Un message qui paraît suspect mérite d'être vérifié, et <vous avez|tu as> bien fait de demander.",
      'Merci de <votre|ta> vigilance : mieux vaut demander avant de cliquer.',
    ],
    step: [
      "nous transmettons ce signalement à l'équipe sécurité",
      'nous faisons vérifier ce message',
    ],
    aim: ["savoir d'où il vient", '<vous|te> dire s’il vient bien de chez nous'],
    check: 'ce message',
    regret: 'cette situation',
  },
  'account.locked': {
    thing: ['compte', 'm'],
    ack: [
      "{wait} sans accès à {thing:your}, c'est trop long.",
      "Ne plus avoir accès à {thing:your}, c'est vite bloquant.",
      "<Vous n'avez|Tu n'as> plus accès à {thing:your} et <vous en avez|tu en as> besoin.",
    ],
    step: [
      "nous regardons avec l'équipe technique ce qui bloque l'accès",
      "nous vérifions l'état du compte",
    ],
    aim: [
      'rétablir <votre|ta> connexion en sécurité',
      '<vous|te> dire comment retrouver la main dessus',
    ],
    check: "l'état de <votre|ton> compte",
    regret: 'ce blocage',
  },
  'support.unreachable': {
    thing: ['demande', 'f'],
    ack: [
      "{tries} sans obtenir de réponse, c'est décourageant.",
      "{wait} au téléphone sans obtenir de réponse, c'est éprouvant.",
      '{wait} à essayer de nous joindre : il fallait beaucoup de patience.',
      'Appeler sans obtenir de réponse, c’est décourageant.',
      "<Vous avez|Tu as> essayé de nous joindre sans obtenir de réponse, et ce n'est pas normal.",
      "C'est la {nth} fois que <vous essayez|tu essaies> de nous joindre : c'est trop.",
    ],
    step: [
      'nous prenons <votre|ta> demande ici',
      'nous transmettons <votre|ta> demande à une personne du service',
    ],
    aim: [
      "que <vous n'ayez|tu n'aies> plus à rappeler",
      'que <vous ayez|tu aies> une vraie réponse',
    ],
    check: 'qui peut <vous|te> répondre',
    regret: 'ces appels restés sans réponse',
  },
  'support.noreply': {
    thing: ['demande', 'f'],
    ack: [
      "{tries} sans réponse, c'est trop.",
      'Après {tries}, <vous devriez|tu devrais> avoir une réponse depuis longtemps.',
      "{wait} sans réponse à <votre|ta> demande, c'est trop long.",
      "Rester {wait} sans nouvelles de nous, ce n'est pas ce que <vous êtes|tu es> en droit d'attendre.",
      'Sans nouvelles de nous depuis {since} : <vous avez|tu as> raison de relancer.',
      "C'est la {nth} fois que <vous nous écrivez|tu nous écris> : c'est à nous de répondre.",
      '<Vous nous avez écrit|Tu nous as écrit> et <vous attendez|tu attends> toujours une réponse.',
      "Écrire et ne recevoir aucune réponse, c'est décourageant.",
    ],
    step: ['nous recherchons <vos|tes> messages', 'nous retrouvons <votre|ta> demande'],
    aim: ['y répondre point par point', "que quelqu'un s'en occupe et <vous|te> réponde"],
    check: 'où en est <votre|ta> demande',
    regret: 'cette absence de réponse',
  },
  'support.bot': {
    thing: ['demande', 'f'],
    ack: [
      "{wait} de réponses automatiques sans solution, c'est lassant.",
      "Recevoir des réponses toutes faites quand on a un vrai problème, c'est agaçant.",
      "<Vous vouliez|Tu voulais> parler à quelqu'un : ici, c'est une personne qui <vous|te> lit.",
    ],
    step: [
      'nous reprenons <votre|ta> demande depuis le début',
      'nous confions <votre|ta> demande à une personne du service',
    ],
    aim: ['y répondre vraiment', 'que <vous n’ayez|tu n’aies> pas à tout réexpliquer'],
    check: 'les échanges précédents',
    regret: 'ces réponses à côté de la question',
  },
  'support.queue': {
    thing: ['attente', 'f'],
    ack: [
      "{wait} d'attente sur place, c'est long.",
      "Perdre {wait} dans une file, ce n'est pas ce que l'on vient chercher.",
      "Une file qui n'avance pas, c'est du temps pris sur <votre|ta> journée.",
    ],
    step: [
      "nous transmettons l'heure et le lieu au responsable",
      'nous en parlons avec le responsable du site',
    ],
    aim: ["revoir l'organisation à ce moment de la journée", 'savoir ce qui a coincé'],
    check: "l'organisation à cette heure-là",
    regret: 'cette attente',
  },
  'staff.rude': {
    thing: ['accueil', 'm'],
    ack: [
      'Personne ne devrait être reçu comme <vous le décrivez|tu le décris>.',
      "L'accueil <que vous décrivez|que tu décris> n'est pas celui que nous voulons offrir.",
      "<Vous n'avez|Tu n'as> pas reçu les égards attendus, et cela compte pour nous.",
    ],
    step: [
      'nous transmettons <votre|ton> récit au responsable',
      "nous reprenons ce qui s'est passé avec le responsable",
    ],
    aim: ['entendre aussi sa version', "que cela soit traité avec l'équipe"],
    check: "ce qui s'est passé avec l'équipe",
    regret: 'ce moment désagréable',
  },
  'support.poor': {
    thing: ['demande', 'f'],
    ack: [
      'L’échange avec notre service <vous|te> laisse sans solution, et ce n’est pas ce que <vous attendiez|tu attendais>.',
      'Ce que <vous décrivez|tu décris> de nos échanges n’est pas à la hauteur, et nous voulons reprendre cela.',
      '{wait} d’échanges sans solution, c’est trop long.',
      'C’est la {nth} fois que <vous vous adressez|tu t’adresses> à nous pour cela, et c’est trop.',
    ],
    step: [
      'nous reprenons <votre|ta> demande depuis le début',
      'nous confions <votre|ta> demande à une personne du service',
    ],
    aim: [
      'que <vous n’ayez|tu n’aies> pas à tout réexpliquer',
      '<vous|te> donner une réponse claire',
    ],
    check: 'les échanges précédents',
    regret: 'ces échanges restés sans solution',
  },
  'refund.request': {
    thing: ['demande', 'f'],
    ack: [
      '<Vous demandez|Tu demandes> un remboursement, et <vous avez|tu as> droit à une réponse claire.',
      '<Vous demandez|Tu demandes> le remboursement de {amount}, et <vous avez|tu as> droit à une réponse claire.',
      '<Votre|Ta> demande de remboursement doit avoir une réponse précise.',
      '{wait} sans réponse claire sur un remboursement, c’est trop long.',
    ],
    step: [
      'nous regardons ce que prévoient les conditions',
      'nous reprenons <votre|ta> demande avec le service concerné',
    ],
    aim: ['<vous|te> dire ce qui est possible', '<vous|te> répondre précisément'],
    check: 'ce que prévoient les conditions',
    regret: 'cette situation',
  },
  'price.ask': {
    thing: ['produit', 'm'],
    ack: [
      '<Vous avez|Tu as> une question sur un prix, et elle mérite une réponse précise.',
      'Un prix doit être clair du premier coup, et celui-ci <vous|te> pose question.',
      'Ce prix <vous|te> pose question, et il est normal de demander.',
    ],
    step: [
      'nous transmettons <votre|ta> remarque à l’équipe qui fixe les tarifs',
      'nous posons la question à l’équipe qui fixe les tarifs',
    ],
    aim: ['<vous|te> répondre précisément', 'qu’elle compte dans les prochaines décisions'],
    check: 'ce tarif avec l’équipe concernée',
    regret: 'ce manque de clarté',
  },
  general: {
    thing: ['demande', 'f'],
    ack: [
      ...FACTS_FR,
      'Ce que <vous racontez|tu racontes> mérite mieux qu’une réponse toute faite.',
      '<Votre|Ton> message décrit une situation pénible, et nous voulons y répondre précisément.',
      '<Vous nous signalez|Tu nous signales> un problème et <vous attendez|tu attends> une réponse précise.',
      "Ce que <vous décrivez|tu décris> n'est pas satisfaisant, et nous voulons comprendre.",
    ],
    step: [
      "nous regardons ce qui s'est passé avec l'équipe concernée",
      'nous reprenons <votre|ta> situation depuis le début',
    ],
    aim: ['<vous|te> répondre précisément', 'trouver la bonne solution avec <vous|toi>'],
    check: 'ce point avec l’équipe concernée',
    regret: 'ce mauvais moment',
  },
} as const satisfies Partial<PhraseBook>;
