import type { PraisePhrases } from '../praise';

export const PRAISE_FR: PraisePhrases = {
  staff: [
    'merci pour {staff} ! Nous lui transmettons <vos|tes> mots.',
    '{staff} va avoir le sourire en lisant cela : merci de l’avoir écrit.',
    'merci, le message part tout droit chez {staff}.',
  ],
  role: [
    'merci ! Nous passons <vos|tes> mots à {role}.',
    'merci de l’avoir écrit : le message est transmis à {role}.',
    'quel beau message, merci. Il part tout droit vers {role}.',
  ],
  team: [
    "merci pour l'équipe : <votre|ton> message va être lu à voix haute.",
    "merci ! L'équipe lira <vos|tes> mots, et cela compte.",
    'voilà qui fait plaisir à toute l’équipe, merci de l’avoir écrit.',
  ],
  thing: [
    'merci ! Savoir que {thing:our} <vous|te> {n:plaît|plaisent}, c’est la meilleure des nouvelles.',
    '{thing:our} <vous|te> {n:plaît|plaisent}, et cela nous fait très plaisir : merci.',
    "merci pour ce retour sur {thing:our} : l'équipe qui {g:le} prépare va être ravie.",
  ],
  advert: [
    "merci ! L'équipe qui a travaillé sur {thing:this} va être ravie.",
    'quel plaisir que {thing:this} <vous|te> ait plu, et merci de nous l’avoir écrit.',
    "merci pour ce mot sur {thing:this} : nous le faisons suivre à l'équipe.",
  ],
  delivery: [
    'merci ! Une livraison qui arrive comme il faut, c’est le travail de beaucoup de monde, et nous leur passons le mot.',
    "merci pour ce retour sur la livraison, nous le transmettons à l'équipe logistique.",
    'une livraison réussie et un mot pour le dire : merci, nous passons le message.',
  ],
  solved: [
    'merci de revenir le dire : savoir que c’est réglé nous fait vraiment plaisir.',
    "quelle bonne nouvelle que ce soit réglé, et merci d'avoir pris le temps de l'écrire.",
    'merci ! Un problème réglé et un message pour le dire, cela fait la journée de l’équipe.',
  ],
  digital: [
    "merci ! L'équipe qui développe {thing:the} sera ravie de <vous|te> lire.",
    'quel plaisir que {thing:the} <vous|te> simplifie la vie, et merci de le dire.',
    'merci pour ce retour sur {thing:the}, il part chez l’équipe technique.',
  ],
  event: [
    'merci ! Que {thing:the} <vous|te> ait plu, c’est notre plus belle récompense.',
    'merci pour <votre|ta> venue, et merci pour ce mot sur {thing:the}.',
    "merci pour ce souvenir de {thing:the} : l'organisation va l'apprécier.",
  ],
  comeback: [
    'merci ! Ce retour était très attendu, et <votre|ton> message nous le confirme.',
    "savoir que ce retour <vous|te> plaît nous ravit : merci de l'avoir écrit.",
    "merci, l'équipe qui a préparé ce retour va adorer <vous|te> lire.",
  ],
  price: [
    'merci pour ce mot sur nos prix : l’équipe y travaille, et cela fait plaisir à lire.',

    'merci ! Un bon rapport entre le prix et la qualité, c’est ce que nous cherchons.',
    'merci pour ce retour sur les prix, il fait plaisir à lire.',
  ],
  value: [
    'merci d’y être sensible : cela compte pour celles et ceux qui s’en occupent.',

    'merci ! Ce sujet compte pour l’équipe, et <votre|ton> message l’encourage.',
    'merci de l’avoir remarqué et de l’avoir écrit : cela donne envie de continuer.',
  ],
  general: [
    'merci, <votre|ton> message fait très plaisir à toute l’équipe.',
    "merci d'avoir pris le temps de l'écrire, l'équipe va le lire avec le sourire.",
    'merci ! Un mot comme celui-là, cela compte dans une journée.',
    'merci, cela nous touche.',
  ],
};
