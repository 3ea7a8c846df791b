import type { Localized } from '../../engine/types';
import { greeting, signature } from './moves';
import type { Strategy } from './situation';

const NO_CONTACT: Localized = {
  fr: 'Votre profil ne contient pas de contact presse : ajoutez-le pour qu’il apparaisse ici.',
  en: 'Your profile has no press contact: add it and it will appear here.',
};

/** The press office answers on substance; here only the contact and the deadline. */
export const pressEnquiry: Strategy = situation => {
  const { frames } = situation.phrases;
  const contact = { lines: frames.pressContact };
  return {
    action: 'forward_press',
    reason: {
      fr: 'Une demande de la presse : le service presse répond, dans le délai donné.',
      en: 'A press enquiry: the press office answers, within the deadline.',
    },
    advice: [
      {
        fr: 'Transmettez maintenant au porte-parole : lien, média, sujet, délai. Rien sur le fond, et rien d’officieux en message privé.',
        en: 'Forward it now to the spokesperson: link, outlet, subject, deadline. Nothing on substance, nothing off the record in private messages.',
      },
      ...(situation.request.profile.press.contact ? [] : [NO_CONTACT]),
    ],
    plans: [
      {
        posture: 'reassure',
        rule: 'press-office-only',
        moves: [
          greeting(situation),
          { lines: frames.press },
          { ...contact, drop: 2 },
          ...signature(situation),
        ],
      },
      {
        posture: 'temporise',
        rule: 'press-office-only',
        moves: [greeting(situation), { lines: frames.pressHold }, contact, ...signature(situation)],
      },
    ],
  };
};
