import type { PhraseBook } from '../problem-phrases';

/** What the organisation does in the world: safety, origin, data, environment, animals, work, advertising. */
export const SOCIETY_FR = {
  'safety.foreign': {
    thing: ['produit', 'm'],
    reference: 'le numéro de lot',
    ack: [
      "Trouver un corps étranger dans {thing:a}, c'est choquant : merci de nous prévenir.",
      'Ce que <vous avez|tu as> trouvé dans {thing:your} doit être examiné sans attendre.',
      '<Vous avez|Tu as> bien fait de nous alerter : ce genre de découverte se traite en priorité.',
    ],
    step: [
      'nous transmettons <votre|ton> signalement au service qualité',
      'nous lançons une vérification du lot',
    ],
    aim: ["savoir d'où cela vient", "savoir si d'autres produits sont concernés"],
    check: 'le lot concerné',
    regret: 'cette mauvaise surprise',
  },
  'safety.expired': {
    thing: ['produit', 'm'],
    reference: 'le numéro de lot',
    ack: [
      'Une date dépassée sur {thing:a}, cela se vérifie tout de suite.',
      '<Vous avez|Tu as> bien fait de relever cette date et de nous le dire.',
      'Les dates de péremption sont un point sur lequel il ne peut pas y avoir de doute.',
    ],
    step: [
      'nous transmettons le signalement au service qualité',
      'nous demandons un contrôle du rayon',
    ],
    aim: ["savoir si d'autres produits sont concernés", "savoir d'où vient l'écart"],
    check: 'les dates et le lot',
    regret: 'cette mauvaise surprise',
  },
  'safety.hazard': {
    thing: ['produit', 'm'],
    reference: 'le numéro de lot',
    ack: [
      'La sécurité passe avant tout : mieux vaut ne plus utiliser {thing:your} en attendant notre réponse.',
      "<Votre|Ton> signalement est pris au sérieux : n'<utilisez|utilise> plus {thing:your} pour le moment.",
      'Un doute sur la sécurité, cela se vérifie tout de suite : merci de laisser {thing:your} de côté.',
    ],
    step: [
      'nous transmettons <votre|ton> signalement au service sécurité des produits',
      'nous alertons le service qualité',
    ],
    aim: ['que le lot soit vérifié', '<vous|te> rappeler les consignes à suivre'],
    check: 'la référence et le lot',
    regret: 'cette situation',
  },
  'privacy.data': {
    thing: ['compte', 'm'],
    ack: [
      "Savoir ce que deviennent ses données, c'est un droit.",
      '<Votre|Ta> question sur <vos|tes> données personnelles mérite une réponse précise.',
      "L'usage des données personnelles doit être clair, et <vous avez|tu as> raison de l'exiger.",
    ],
    step: [
      'nous transmettons <votre|ta> demande à la personne chargée de la protection des données',
      'nous en saisissons le référent données personnelles',
    ],
    aim: [
      '<vous|te> dire ce qui est conservé et pourquoi',
      'que <vos|tes> droits soient respectés',
    ],
    check: 'ce point avec la personne chargée des données',
    regret: 'cette situation',
  },
  'animals.welfare': {
    thing: ['produit', 'm'],
    ack: [
      'Le bien-être animal est un sujet sérieux, et la question est légitime.',
      'La façon dont les animaux sont traités compte, et il est normal de nous demander des comptes.',
      'Sur le bien-être animal, une position claire est due à celles et ceux qui nous lisent.',
    ],
    step: [
      'nous posons la question à l’équipe qui suit nos filières',
      'nous rassemblons les éléments sur nos filières',
    ],
    aim: ['répondre avec des faits et des dates', 'donner une réponse vérifiable'],
    check: 'nos engagements sur les filières',
    regret: 'ce manque de clarté',
  },
  'labour.conditions': {
    thing: ['sujet', 'm'],
    ack: [
      'Les conditions de travail sont un sujet sérieux, et la question est légitime.',
      'Le sort des personnes qui travaillent pour nous, chez nous ou chez nos fournisseurs, compte.',
      'Il est normal de nous demander dans quelles conditions les gens travaillent.',
    ],
    step: [
      'nous posons la question aux équipes concernées',
      'nous rassemblons les éléments vérifiables',
    ],
    aim: ['répondre avec des faits et des dates', 'donner une réponse vérifiable'],
    check: 'ce point avec les équipes concernées',
    regret: 'ce manque de clarté',
  },
  'environment.packaging': {
    thing: ['emballage', 'm'],
    ack: [
      "Trop d'emballage, c'est une remarque utile et concrète.",
      'La question des emballages est légitime, et elle appelle des réponses concrètes.',
      "Réduire les emballages, c'est une attente que nous entendons.",
    ],
    step: [
      "nous transmettons <votre|ta> remarque à l'équipe qui conçoit les emballages",
      "nous posons la question à l'équipe emballage",
    ],
    aim: ['savoir ce qui peut être réduit', 'voir comment en mettre moins'],
    check: 'ce qui est prévu pour cet emballage',
    regret: 'ce manque de clarté',
  },
  'environment.impact': {
    thing: ['sujet', 'm'],
    ack: [
      "L'impact sur l'environnement est un sujet sérieux, et la question est légitime.",
      "Il est normal d'attendre de nous des faits sur l'environnement, pas des slogans.",
      "Sur l'environnement, une réponse précise est due à celles et ceux qui nous lisent.",
    ],
    step: [
      "nous posons la question à l'équipe qui suit ces engagements",
      'nous rassemblons les éléments vérifiables',
    ],
    aim: ['répondre avec des faits et des dates', 'donner une réponse vérifiable'],
    check: 'les chiffres sur ce point',
    regret: 'ce manque de clarté',
  },
  'advertising.sponsor': {
    thing: ['partenariat', 'm'],
    ack: [
      'Ce partenariat fait débat, et <votre|ton> désaccord est clair.',
      "Ce choix de partenaire ne <vous|te> convient pas : c'est un avis que nous lisons.",
      "Le choix d'un partenaire dit quelque chose d'une marque, et il est normal d'en discuter.",
    ],
    step: [
      "nous transmettons <votre|ton> avis à l'équipe partenariats",
      'nous remontons <votre|ton> avis aux personnes qui décident',
    ],
    aim: ["qu'il compte dans le bilan", "qu'il leur parvienne tel quel"],
    check: "ce point avec l'équipe partenariats",
    regret: 'cette déception',
  },
  'advertising.ad': {
    thing: ['publicité', 'f'],
    ack: [
      '{thing:our} ne <vous|te> plaît pas, et <vous le dites|tu le dis> franchement.',
      "<Vous préfériez|Tu préférais> ce que nous faisions avant : c'est noté.",
      "{thing:our} n'{n:a|ont} pas fait mouche auprès de <vous|toi> : merci pour la franchise.",
    ],
    step: [
      "nous passons <votre|ton> avis à l'équipe création",
      "nous partageons <votre|ton> avis avec l'équipe qui l'a réalisée",
    ],
    aim: ['que les prochaines en tiennent compte', 'que ce retour soit entendu'],
    check: "ce point avec l'équipe communication",
    regret: 'cette déception',
  },
  'origin.unclear': {
    thing: ['produit', 'm'],
    ack: [
      "Savoir d'où vient ce que l'on achète, c'est une demande légitime.",
      "L'origine de {thing:the} doit pouvoir se vérifier, et <vous avez|tu as> raison de la demander.",
      "Sur l'origine, une réponse précise vaut mieux qu'une promesse.",
    ],
    step: ["nous demandons l'information à l'équipe qualité", 'nous reprenons la fiche du produit'],
    aim: ["<vous|te> donner l'origine exacte", 'répondre avec une source'],
    check: "l'origine auprès de l'équipe qualité",
    regret: "ce manque d'information",
  },
} as const satisfies Partial<PhraseBook>;
