import type { Frames } from '../frames';

export const FRAMES_FR: Frames = {
  greeting: ['Bonjour,'],
  greetingWarm: ['Bonjour,', 'Bonjour {name},'],
  explain: [
    'Voici la suite : {step} pour {aim}.',
    'Concrètement, {step} pour {aim}.',
    'De notre côté, {step} pour {aim}.',
    '{step} pour {aim}. Nous <vous|te> tenons au courant.',
  ],
  explainFirst: [
    'voici ce que nous faisons maintenant : {step} pour {aim}.',
    '{step} pour {aim}.',
    "d'abord l'essentiel : {step} pour {aim}.",
    'sans attendre, {step} pour {aim}.',
  ],
  regret: [
    'Toutes nos excuses pour {regret}.',
    'Nous <vous|te> présentons nos excuses pour {regret}.',
    'Nous regrettons {regret}.',
  ],
  nextStep: [
    '{step} et nous revenons vers <vous|toi> {?within}.',
    '{step} pour {aim}. Notre réponse suivra {?within}.',
    'La suite : {step}, et <vous aurez|tu auras> une réponse {?within}.',
  ],
  checking: [
    'Nous vérifions {check} et nous revenons vers <vous|toi> {?within}.',
    'Pour ne rien <vous|te> dire d’inexact, nous vérifions d’abord {check} ; <vous aurez|tu auras> notre retour {?within}.',
    'Nous sommes en train de vérifier {check}. Prochaines nouvelles de notre part {?within}.',
  ],
  channel: [
    'Pouvons-nous poursuivre en message privé, avec {reference} ?',
    '<Écrivez|Écris>-nous en message privé avec {reference} : nous prenons la suite.',
    '<Pouvez-vous|Peux-tu> nous envoyer {reference} en message privé ? Nous prenons le relais.',
    'Le plus simple : un message privé avec {reference}, et nous suivons cela avec <vous|toi>.',
    'Pour avancer, nous avons besoin de {reference} (en message privé, pas ici).',
  ],
  channelPlain: [
    'Pouvons-nous poursuivre en message privé ?',
    '<Écrivez|Écris>-nous en message privé : nous prenons la suite.',
    '<Pouvez-vous|Peux-tu> nous en dire un peu plus en message privé ? Nous prenons le relais.',
    'Le plus simple est un message privé, pour suivre cela avec <vous|toi>.',
  ],
  channelLink: [
    '<Écrivez|Écris>-nous en message privé, ou ici : {support}, avec {reference}.',
    '<Vous pouvez|Tu peux> nous joindre en message privé ou ici : {support}, avec {reference}.',
    '<Pouvez-vous|Peux-tu> nous envoyer {reference} en message privé, ou ici : {support} ?',
  ],
  channelLinkPlain: [
    '<Écrivez|Écris>-nous en message privé, ou ici : {support}.',
    'Pour en parler avec nous : un message privé, ou {support}.',
  ],
  askPrivate: [
    '<Pouvez-vous|Peux-tu> nous indiquer {reference}, pour que nous retrouvions le dossier ?',
    'Il nous faudrait {reference} pour retrouver le dossier.',
  ],
  passOn: ['{step} pour {aim}.', 'De notre côté, {step} pour {aim}.'],
  criticismAck: [
    '<votre|ton> avis sur {opinion} est clair, et il est lu.',
    'merci de dire franchement ce que <vous pensez|tu penses>.',
    'c’est un avis que nous lisons, même quand il est dur.',
    'voilà un avis franc, et il nous est utile.',
    'merci d’avoir pris le temps de donner <votre|ton> avis.',
  ],
  criticismStep: [
    'Nous transmettons <votre|ton> avis aux personnes qui s’en occupent.',
    '<votre|ton> avis sera partagé avec les personnes concernées.',
  ],
  criticismClose: [
    'Merci pour la franchise.',
    'Si <vous avez|tu as> une suggestion précise, nous la lirons avec intérêt.',
    'Merci d’avoir pris le temps de nous l’écrire.',
  ],
  answer: ['merci pour <votre|ta> question sur {subject}.', 'merci de nous poser la question.'],
  answerLead: [
    'au sujet de {subject} : {?answer}',
    'pour répondre à <votre|ta> question sur {subject} : {?answer}',
    'voici la réponse au sujet de {subject} : {?answer}',
    'voici la réponse à <votre|ta> question : {?answer}',
  ],
  answerGap: ['{?answer}', 'Voici la réponse : {?answer}', 'Pour répondre précisément : {?answer}'],
  answerFact: ['{fact} Source : {source} ({date}).', '{fact} À vérifier ici : {source} ({date}).'],
  answerHours: [
    'voici nos horaires : {hours}.',
    'nous <vous|te> accueillons aux horaires suivants : {hours}.',
  ],
  answerSupport: [
    'pour nous joindre : {support}.',
    '<vous pouvez|tu peux> nous joindre ici : {support}.',
  ],
  questionCheck: [
    "Nous n'avons pas la réponse sous la main : nous la demandons à l'équipe concernée et nous revenons ici {?within}.",
    'Nous préférons vérifier avant de répondre ; la réponse sera ici {?within}.',
  ],
  questionClose: [
    'Nous restons là si <vous avez|tu as> besoin d’une précision.',
    "N'<hésitez|hésite> pas si un détail manque.",
    'Une autre question ? Nous y répondons volontiers ici.',
  ],
  praise: ['merci !'],
  praiseClose: ['À très vite !', 'À bientôt !', 'Belle journée à <vous|toi> !'],
  factThanks: [
    "merci d'avoir vérifié auprès de nous.",
    'merci de poser la question avant de partager.',
    'merci d’avoir demandé.',
  ],
  factFalse: [
    "L'information contraire qui circule n'est pas exacte.",
    'Le message qui dit autre chose est inexact.',
    'Ce qui circule à ce sujet est donc inexact.',
  ],
  factSource: ['Source : {source} ({date}).', 'À vérifier ici : {source} ({date}).'],
  rumourHold: [
    'Nous vérifions ce point et nous publions ici la réponse, avec sa source, avant {?when}.',
    'Nous posons la question aux personnes qui peuvent y répondre, et la réponse sera ici, avec sa source, avant {?when}.',
  ],
  rumourCaution: [
    'En attendant, mieux vaut ne cliquer sur aucun lien et ne donner aucune information personnelle.',
    "D'ici là, ne <cliquez|clique> sur aucun lien et ne <communiquez|communique> aucune donnée.",
  ],
  rumourGap: [
    'Voici ce qui est établi : {?fact} Source : {?source}.',
    'La réponse vérifiée : {?fact} Source : {?source}.',
  ],
  valueAck: [
    'le sujet que <vous soulevez|tu soulèves> est sérieux, et la question est légitime.',
    '<votre|ta> critique porte sur un point important, et nous la lisons comme telle.',
    'il est normal de nous demander des comptes sur ce point.',
  ],
  valueFact: [
    'Voici un fait vérifiable : {fact} Source : {source} ({date}).',
    '{fact} Source : {source} ({date}).',
  ],
  valueGap: [
    'Voici un fait vérifiable : {?fact} Source : {?source}.',
    'Ce que nous pouvons affirmer, source à l’appui : {?fact} ({?source}).',
  ],
  valueHold: [
    '{step} pour {aim}. Nous publions la réponse ici avant {?when}.',
    'Nous vérifions {check} et nous répondons ici, une fois et précisément, avant {?when}.',
  ],
  valueHoldPlain: [
    'Nous rassemblons les éléments vérifiables, et nous répondons ici, une fois et précisément, avant {?when}.',
    'La question est posée aux personnes qui peuvent y répondre ; la réponse sera ici, avec ses sources, avant {?when}.',
    'Nous préparons une réponse avec des faits et des dates, publiée ici avant {?when}.',
  ],
  accusationAck: [
    'ce que <vous décrivez|tu décris> est sérieux et nous le prenons comme tel.',
    '<votre|ton> message est sérieux et il est transmis aujourd’hui aux personnes chargées de ces questions.',
    'un signalement de cette nature doit être examiné, et il le sera.',
  ],
  accusationChannel: [
    'Pour transmettre les éléments en toute confidentialité : {?alert}.',
    'Un canal confidentiel est à <votre|ta> disposition pour les éléments : {?alert}.',
  ],
  accusationHold: [
    'Nous ne commenterons pas le fond avant que les vérifications soient faites ; prochain point ici avant {?when}.',
    'Nous vérifions avant toute réponse sur le fond, et nous donnons des nouvelles ici avant {?when}.',
  ],
  safetyFirst: [
    'En cas de doute sur un produit, mieux vaut ne pas l’utiliser ni le consommer.',
    'Un doute sur un produit que <vous avez|tu as> chez <vous|toi> ? Mieux vaut le laisser de côté.',
  ],
  keepProduct: [
    'Merci de garder le produit et son emballage, sans le consommer.',
    'Merci de mettre le produit de côté, avec son emballage, sans le consommer.',
  ],
  safetyLine: [
    'Pour toute question de sécurité : {safety}.',
    'Une ligne dédiée à la sécurité est ouverte : {safety}.',
  ],
  press: [
    'merci pour <votre|ton> message. Notre service presse <vous|te> contacte avant {?deadline}.',
    'merci de nous solliciter. Notre service presse prend contact avec <vous|toi> avant {?deadline}.',
  ],
  pressHold: [
    'bien reçu, merci. <Votre|Ta> demande est transmise à l’instant à notre service presse.',
    'merci, <votre|ta> demande part tout de suite à notre service presse, avec <votre|ton> délai ({deadline}).',
  ],
  pressContact: [
    '<Vous pouvez|Tu peux> le joindre directement : {?press}.',
    'Contact direct : {?press}.',
  ],
  holding: [
    'Nous lisons vos messages. Le sujet est important et mérite une réponse précise : nous la publierons ici, une fois pour tout le monde, avant {?when}.',
    'Vous êtes nombreux à réagir, et nous lisons. Nous préparons une réponse unique et vérifiée, publiée ici avant {?when}.',
    'Vos messages sont lus. Plutôt que de répondre au cas par cas, nous publierons ici une réponse complète avant {?when}.',
  ],
  holdingWhen: [
    'D’ici là, les questions sur une commande ou un dossier restent traitées en message privé.',
    'Pour une commande ou un dossier personnel, nous répondons toujours en message privé.',
  ],
  extortionHold: [
    'Nous avons pris connaissance des messages qui circulent. Nos équipes vérifient, et nous donnerons ici une information établie avant {?when}.',
    'Des messages circulent à notre sujet : ils sont en cours de vérification. Toute information confirmée sera publiée ici avant {?when}.',
  ],
  targets: [
    'Une pensée pour les personnes visées par ces mots : elles sont ici chez elles.',
    'Aux personnes que ces mots visent : <vous avez|vous avez> toute votre place ici.',
    "Derrière ces mots, il y a des personnes que cela blesse ; c'est à elles que nous pensons.",
  ],
  signature: ['{signature}'],
};
