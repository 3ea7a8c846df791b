import type { Strategy } from './situation';

/** Evidence and report; at most one line for the people targeted, without debate, humour or warning. */
export const identityAttack: Strategy = situation => ({
  action: 'hide_report_evidence',
  reason: {
    fr: 'Une attaque contre des personnes pour ce qu’elles sont : preuve, masquage, signalement.',
    en: 'An attack on people for who they are: evidence, hide, report.',
  },
  advice: [
    {
      fr: 'Gardez la preuve avant de masquer. En France, PHAROS reçoit les propos haineux publics. Ne masquez pas les réponses qui défendent les personnes visées.',
      en: 'Keep the evidence before hiding. Report it to the site. Do not hide the replies that stand up for the people targeted.',
    },
    {
      fr: 'La ligne proposée s’adresse aux personnes visées et à ceux qui lisent, jamais à l’auteur. Elle est facultative : une seule, puis plus rien.',
      en: 'The line offered speaks to the people targeted and to readers, never to the author. It is optional: one, then nothing more.',
    },
  ],
  plans:
    situation.request.place.channel === 'private'
      ? []
      : [
          {
            posture: 'calm',
            rule: 'empathy-for-targets',
            moves: [{ lines: situation.phrases.frames.targets }],
          },
        ],
});
