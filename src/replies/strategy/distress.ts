import type { Localized } from '../../engine/types';
import { helpLines } from './emergency';
import type { Strategy } from './situation';

const LIFE =
  /\b(?:suicid\w*|en finir|envie de (?:vivre|mourir)|plus (?:de )?vivre|mourir|me tuer|me foutre en l'air|a bout|kill myself|end it|don't want to (?:live|be here)|want to die|can'?t go on|no reason to live|end my life)\b/;

const OWN_WORDS: Localized = {
  fr: 'Une personne répond tout de suite, avec ses mots : son prénom, ce que vous avez lu, que vous êtes là, et le numéro ci-dessous. Pas de texte tout prêt.',
  en: 'Someone answers right away, in their own words: the name, what you read, that you are there, and the number below. No ready-made text.',
};
const NOT_ALONE: Localized = {
  fr: 'Signalez le message avec la fonction « suicide ou automutilation » du site : une équipe formée prend contact. Ne le masquez pas en silence, et prévenez un responsable.',
  en: 'Use the site’s “suicide or self-harm” report: a trained team makes contact. Do not hide the message silently, and tell a manager.',
};
const STOP_USING: Localized = {
  fr: 'Une personne répond tout de suite : d’abord prendre des nouvelles, puis demander de ne plus utiliser ni consommer le produit et de le garder, puis donner votre numéro direct.',
  en: 'Someone answers right away: first ask how they are, then ask them to stop using or eating the product and to keep it, then give your direct number.',
};
const TELL_QUALITY: Localized = {
  fr: 'Prévenez tout de suite la qualité, la sécurité des produits et un responsable ; notez la référence et le lot en privé. Ne discutez pas la cause en public.',
  en: 'Tell quality, product safety and a manager at once; take the model and batch in private. Do not discuss the cause in public.',
};

/** A person may be in danger: a human answers, and the tool writes nothing in their place. */
export const distress: Strategy = ({ need, request }) => {
  const lines = helpLines(request.profile.country);
  const life = LIFE.test(need.folded);
  const { safetyLine } = request.profile;
  const ownLine: readonly Localized[] = safetyLine
    ? [{ fr: `Votre ligne sécurité : ${safetyLine}.`, en: `Your safety line: ${safetyLine}.` }]
    : [];
  return {
    action: 'escalate',
    reason: {
      fr: 'Une personne est peut-être en danger : quelqu’un de votre équipe s’en occupe maintenant.',
      en: 'Someone may be in danger: a person on your team takes this now.',
    },
    advice: life
      ? [OWN_WORDS, lines.suicide, NOT_ALONE]
      : [STOP_USING, lines.urgent, ...ownLine, TELL_QUALITY],
    plans: [],
  };
};
