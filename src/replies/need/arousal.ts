import type { Verdict } from '../../engine/types';

const STRONG =
  /\b(?:scandal\w*|honte\w*|inadmissible|inacceptable|lamentable|ras le bol|marre|furieu\w+|excede\w*|degoute\w*|ecoeur\w*|vous vous (?:moquez|foutez)|n'importe quoi|catastroph\w+|putain|merde|bordel|chier|criss|tabarnak|disgrace\w*|disgust\w*|unacceptable|ridiculous|outrag\w+|furious|fuming|livid|joke|shambles|appalling|fed up|sick of|wtf|hell|damn|crap|bloody|fuck\w*|shit\w*)\b/g;

/** From which point the answer should explain before it sympathises. */
export const HIGH_AROUSAL = 0.5;

/**
 * How heated the comment is, 0 to 1: capitals, exclamation marks, stretched letters, strong words.
 * High arousal calls for explanation first (Herhausen et al. 2019, Journal of Marketing).
 */
export function arousal(text: string, folded: string, verdict: Verdict): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shouted = letters >= 12 && capitals / letters > 0.6 ? 0.5 : 0;
  const someCapitals = (text.match(/\b\p{Lu}{4,}\b/gu)?.length ?? 0) >= 2 ? 0.2 : 0;
  const marks = Math.min(
    0.4,
    Math.max(0, (text.match(/!/g)?.length ?? 0) - 1) * 0.15 + (/[!?]{3}/.test(text) ? 0.2 : 0),
  );
  const stretched = /(\p{L})\1{3}/u.test(text) ? 0.2 : 0;
  const strong = Math.min(0.6, (folded.match(STRONG)?.length ?? 0) * 0.3);
  const abuse = verdict.labels.some(({ label }) => label === 'insult' || label === 'profanity')
    ? 0.5
    : 0;
  return Math.min(1, Math.max(shouted, someCapitals) + marks + stretched + Math.max(strong, abuse));
}
