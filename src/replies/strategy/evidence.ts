import type { Localized } from '../../engine/types';

/** Why each kind of option is proposed: the finding or the rule behind it, in one sentence. */
export const EVIDENCE = {
  'explain-when-aroused': {
    fr: 'Le message est vif : une explication apaise mieux que des regrets (Herhausen et al., 2019).',
    en: 'The message is heated: an explanation calms more than regrets do (Herhausen et al., 2019).',
  },
  'acknowledge-and-explain': {
    fr: 'Nommer le fait précis, puis dire ce que vous faites.',
    en: 'Name the precise fact, then say what you are doing.',
  },
  'regret-and-next-step': {
    fr: 'Regretter l’effet, donner la prochaine étape et une date : à choisir si vous pouvez tenir cette date.',
    en: 'Regret the effect, give the next step and a date: choose it if you can keep that date.',
  },
  'hold-until-checked': {
    fr: 'Ne rien affirmer avant d’avoir vérifié, et dire quand la réponse viendra.',
    en: 'Claim nothing before it is checked, and say when the answer will come.',
  },
  'fact-first': {
    fr: 'Le fait d’abord, le faux une seule fois, puis la source : seule votre fiche parle.',
    en: 'The fact first, what is false only once, then the source: only your fact sheet speaks.',
  },
  'one-fact-then-stop': {
    fr: 'Reconnaître la valeur en jeu, donner un fait vérifiable, puis s’arrêter : débattre relance le fil.',
    en: 'Acknowledge the value at stake, give one checkable fact, then stop: debate feeds the thread.',
  },
  'empathy-for-targets': {
    fr: 'Une ligne pour les personnes visées : seul contre-discours dont l’effet est mesuré (Hangartner et al., 2021). Facultatif.',
    en: 'One line for the people targeted: the only counter-speech with a measured effect (Hangartner et al., 2021). Optional.',
  },
  'proper-channel': {
    fr: 'Accuser réception sans juger et donner le canal : c’est peut-être une alerte, protégée par la loi.',
    en: 'Acknowledge without judging and give the channel: it may be an alert, and the law protects those.',
  },
  'single-statement': {
    fr: 'Une seule déclaration pour tout le fil : chaque réponse individuelle le relance.',
    en: 'One statement for the whole thread: every individual reply brings it back up.',
  },
  'press-office-only': {
    fr: 'Sur le fond, seule votre équipe presse répond : ici, le contact et le délai.',
    en: 'Only your press team answers on substance: here, the contact and the deadline.',
  },
  'answer-in-public': {
    fr: 'La réponse sert à tous ceux qui lisent : pas de détour par la messagerie.',
    en: 'The answer helps everyone reading: no detour through private messages.',
  },
  'thank-and-pass-on': {
    fr: 'Remercier sans se défendre, et dire à qui le retour est transmis. Facultatif.',
    en: 'Thank without defending, and say who gets the feedback. Optional.',
  },
  'name-what-was-praised': {
    fr: 'Un merci qui nomme ce qui a plu ne sonne pas copié-collé.',
    en: 'A thank-you that names what was liked does not sound copied and pasted.',
  },
  'own-reply': {
    fr: 'Une de vos réponses enregistrées convient à ce message.',
    en: 'One of your saved replies fits this message.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type EvidenceRule = keyof typeof EVIDENCE;
