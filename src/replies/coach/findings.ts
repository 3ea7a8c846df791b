import { maxLengthOf } from '../place';
import type { CoachContext, CoachFinding } from '../types';

/** Everything the coach sees in a draft, in reading order. */
export function findings(draft: string, context: CoachContext): readonly CoachFinding[] {
  const limit = maxLengthOf(context.place);
  if (draft.length <= limit) return [];
  return [
    {
      rule: 'too-long',
      weight: 'revise',
      start: limit,
      end: draft.length,
      words: draft.slice(limit),
      advice: {
        fr: `Le texte dépasse la limite du site de ${draft.length - limit} caractères.`,
        en: `The text is ${draft.length - limit} characters over the site's limit.`,
      },
    },
  ];
}
