import type { Strategy } from './situation';

/** Copies are not answered one by one; one pinned position is. */
export const slogan: Strategy = () => ({
  action: 'no_reply',
  reason: {
    fr: 'Un texte de campagne : une position épinglée vaut mieux qu’une réponse par copie.',
    en: 'Campaign text: one pinned position is better than one answer per copy.',
  },
  advice: [
    {
      fr: 'Laissez le message visible. Épinglez votre position une fois, sans reprendre le mot-dièse, et répondez seulement aux questions personnelles.',
      en: 'Leave the message visible. Pin your position once, without the campaign hashtag, and answer only individual questions.',
    },
  ],
  plans: [],
});
