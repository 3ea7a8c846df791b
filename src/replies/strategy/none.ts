import type { Strategy } from './situation';

/** Nothing in the comment calls for an answer. */
export const none: Strategy = () => ({
  action: 'none',
  reason: {
    fr: 'Rien de particulier à traiter dans ce commentaire.',
    en: 'Nothing in this comment needs handling.',
  },
  advice: [],
  plans: [],
});
