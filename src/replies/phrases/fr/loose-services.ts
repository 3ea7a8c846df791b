import type { PhraseBook } from '../problem-phrases';
import { FACTS_FR } from './loose';

/** Services named without a precise trouble: nothing is said of what we did not understand. */
export const LOOSE_SERVICES_FR = {
  'moderation.decision': {
    thing: ['contenu', 'm'],
    ack: [
      ...FACTS_FR,
      'Une décision de modération doit pouvoir s’expliquer, et <vous avez|tu as> bien fait de nous écrire.',
      '<Vous contestez|Tu contestes> une décision de modération : elle mérite une deuxième lecture.',
      '<Votre|Ton> message concerne la modération, et il appelle une réponse précise.',
    ],
    step: [
      'nous faisons relire cette décision par une personne',
      'nous transmettons <votre|ton> message à l’équipe de modération',
    ],
    aim: ['<vous|te> dire ce qui a été décidé et pourquoi', 'voir si elle doit être revue'],
    check: 'cette décision avec l’équipe de modération',
    regret: 'cette situation',
  },
  'health.care': {
    thing: ['suivi', 'm'],
    ack: [
      ...FACTS_FR,
      'Quand il s’agit de santé, attendre une réponse pèse encore plus.',
      '<Vous avez|Tu as> besoin d’une réponse claire, et c’est d’autant plus vrai quand il s’agit de santé.',
      'Ce que <vous décrivez|tu décris> doit être repris par une personne du service, sans donner ici de détail médical.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe concernée',
      'nous demandons à l’équipe de reprendre contact avec <vous|toi>',
    ],
    aim: ['<vous|te> donner une réponse claire', 'savoir ce qui s’est passé'],
    check: 'ce point avec l’équipe concernée',
    regret: 'cette situation',
  },
  'school.care': {
    thing: ['accueil', 'm'],
    ack: [
      ...FACTS_FR,
      'Ce que <vous décrivez|tu décris> mérite d’être examiné avec l’équipe sur place.',
      '<Votre|Ton> message est important, et il doit arriver à la bonne personne.',
      '<Vous avez|Tu as> bien fait de nous le signaler : cela doit être repris avec l’équipe.',
    ],
    step: [
      'nous transmettons <votre|ton> message à la direction',
      'nous reprenons ce point avec l’équipe concernée',
    ],
    aim: ['savoir ce qui s’est passé', '<vous|te> répondre précisément'],
    check: 'ce qui s’est passé avec l’équipe',
    regret: 'cette situation',
  },
  'home.repair': {
    thing: ['logement', 'm'],
    ack: [
      ...FACTS_FR,
      'Ce que <vous décrivez|tu décris> pèse au quotidien, et <vous attendez|tu attends> une réponse précise.',
      '<Vous vivez|Tu vis> avec ce problème tous les jours, et merci de nous le signaler.',
      'Un tel signalement demande un vrai suivi.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe technique',
      'nous demandons où en est l’intervention',
    ],
    aim: ['<vous|te> dire ce qui est prévu', 'obtenir une date'],
    check: 'ce qui est prévu sur place',
    regret: 'cette gêne au quotidien',
  },
  'utility.meter': {
    thing: ['relevé', 'm'],
    reference: '<votre|ton> numéro de client',
    ack: [
      ...FACTS_FR,
      'Des chiffres que l’on ne comprend pas, cela se reprend ligne par ligne.',
      '<Vous attendez|Tu attends> une explication claire sur ces chiffres, et c’est normal.',
      '<Vous avez|Tu as> raison de demander d’où viennent ces chiffres.',
    ],
    step: [
      'nous reprenons le détail avec l’équipe concernée',
      'nous comparons les chiffres point par point',
    ],
    aim: ['<vous|te> donner une explication claire', 'voir ce qui doit être corrigé'],
    check: 'le détail des chiffres',
    regret: 'ce manque de clarté',
  },
  'post.missed': {
    thing: ['courrier', 'm'],
    reference: '<votre|ton> numéro de suivi',
    ack: [
      ...FACTS_FR,
      '<Vous attendiez|Tu attendais> un passage qui ne s’est pas fait comme prévu.',
      'Une distribution doit se passer plus simplement que ce que <vous décrivez|tu décris>.',
      'Ce passage doit être repris avec l’équipe de distribution.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe de distribution',
      'nous reprenons le suivi avec l’équipe de distribution',
    ],
    aim: ['savoir ce qui s’est passé', '<vous|te> dire comment récupérer ce qui est en attente'],
    check: 'le suivi avec l’équipe de distribution',
    regret: 'ce contretemps',
  },
  'venue.visit': {
    thing: ['visite', 'f'],
    ack: [
      ...FACTS_FR,
      'Ce n’est pas le moment que <vous attendiez|tu attendais>, et merci de nous le dire.',
      'Une sortie devrait se passer plus simplement que ce que <vous décrivez|tu décris>.',
      '<Vous attendiez|Tu attendais> autre chose de cette sortie, et <vous avez|tu as> raison de le dire.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe sur place',
      'nous reprenons le déroulé de cette journée avec l’équipe',
    ],
    aim: ['comprendre ce qui s’est passé', '<vous|te> répondre précisément'],
    check: 'ce qui s’est passé ce jour-là',
    regret: 'cette déception',
  },
  'street.service': {
    thing: ['équipement', 'm'],
    ack: [
      ...FACTS_FR,
      '<Votre|Ton> signalement est utile, et il doit arriver au bon service.',
      'Ce que <vous décrivez|tu décris> doit être vérifié sur place.',
      'Merci pour ce signalement : il nous aide à regarder au bon endroit.',
    ],
    step: [
      'nous transmettons <votre|ton> message au service concerné',
      'nous demandons une vérification sur place',
    ],
    aim: ['<vous|te> dire ce qui est prévu', 'voir ce qui peut être fait'],
    check: 'ce point avec le service concerné',
    regret: 'cette gêne',
  },
  'claim.formal': {
    thing: ['démarche', 'f'],
    reference: '<votre|ton> numéro de dossier',
    ack: [
      ...FACTS_FR,
      '<Vous avez|Tu as> engagé une démarche, c’est <votre|ton> droit, et <vous attendez|tu attends> une réponse sur le fond.',
      '<Votre|Ta> demande mérite une réponse écrite et précise.',
      'En arriver à une démarche écrite, c’est que la réponse a trop tardé.',
    ],
    step: [
      'nous transmettons <votre|ton> message à l’équipe qui suit les réclamations',
      'nous faisons relire <votre|ton> dossier depuis le début',
    ],
    aim: ['<vous|te> répondre par écrit', '<vous|te> répondre point par point'],
    check: 'où en est <votre|ton> dossier',
    regret: 'cette situation',
  },
  'custom.lost': {
    thing: ['échange', 'm'],
    ack: [
      ...FACTS_FR,
      '<Vous nous dites|Tu nous dis> pourquoi la confiance n’y est plus, et nous le lisons avec attention.',
      'En arriver là dit bien <votre|ta> déception.',
      '<Votre|Ton> message est clair, et nous voulons comprendre ce qui s’est passé.',
    ],
    step: [
      'nous reprenons ce qui s’est passé avec l’équipe concernée',
      'nous confions <votre|ton> message à une personne qui le suivra',
    ],
    aim: ['<vous|te> donner une vraie réponse', 'comprendre ce qui s’est passé'],
    check: 'ce qui s’est passé',
    regret: 'cette déception',
  },
} as const satisfies Partial<PhraseBook>;
