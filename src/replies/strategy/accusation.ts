import { action, greeting, signature } from './moves';
import type { Strategy } from './situation';

/** It may be a real alert: acknowledge, give the protected channel, claim and deny nothing. */
export const accusation: Strategy = situation => {
  const { phrases, need } = situation;
  const { frames } = phrases;
  const channel = { lines: frames.accusationChannel };
  const safety = need.topic === 'safety' ? [{ lines: frames.safetyFirst, drop: 4 }] : [];
  return {
    action: 'holding_statement',
    reason: {
      fr: 'Une accusation vérifiable, peut-être une alerte : accuser réception, orienter, vérifier.',
      en: 'A checkable accusation, perhaps an alert: acknowledge, point to the channel, check.',
    },
    advice: [
      {
        fr: 'Transmettez dans l’heure à la qualité, au juridique et au porte-parole. Ne démentez rien avant vérification et ne cherchez pas qui a parlé : les lanceurs d’alerte sont protégés (loi du 21 mars 2022).',
        en: 'Pass it on within the hour to quality, legal and the spokesperson. Deny nothing before it is checked and do not look for who spoke: whistle-blowers are protected by law.',
      },
      {
        fr: 'Laissez le commentaire visible : c’est une opinion ou une alerte, pas un abus.',
        en: 'Leave the comment visible: it is an opinion or an alert, not abuse.',
      },
    ],
    plans: [
      {
        posture: 'calm',
        rule: 'proper-channel',
        moves: [
          greeting(situation),
          { lines: frames.accusationAck },
          channel,
          ...safety,
          ...signature(situation),
        ],
      },
      {
        posture: 'temporise',
        rule: 'hold-until-checked',
        moves: [
          greeting(situation),
          { lines: frames.accusationAck },
          action(situation, frames.accusationHold),
          ...safety,
          { ...channel, drop: 3 },
          ...signature(situation),
        ],
      },
    ],
  };
};
