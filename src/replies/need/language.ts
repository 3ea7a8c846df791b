import type { Comment, Lang, Verdict } from '../../engine/types';
import type { BrandProfile } from '../types';

export type ReplyLang = Exclude<Lang, 'und'>;

const FRENCH =
  /(?<!\w)(?:le|la|les|des|du|une?|est|et|pas|vous|votre|vos|je|j'ai|c'est|que|qui|pour|mais|avec|dans|sur|merci|bonjour|mon|ma|depuis|quand|comment|ou|tu|nous|svp|tres|trop)(?!\w)/g;
const ENGLISH =
  /(?<!\w)(?:the|is|are|and|not|you|your|my|it|this|that|for|with|was|have|has|i|i'm|to|of|on|in|thanks|hi|hello|since|when|how|what|why|please|still|no|do|be)(?!\w)/g;
const FRENCH_SPEAKING = new Set(['FR', 'BE', 'CH', 'LU', 'MC']);

/** French or English by its function words; nothing when neither leads. */
export function guessLanguage(folded: string): ReplyLang | undefined {
  const fr = folded.match(FRENCH)?.length ?? 0;
  const en = folded.match(ENGLISH)?.length ?? 0;
  if (fr === en) return undefined;
  return fr > en ? 'fr' : 'en';
}

/**
 * The language to answer in: the verdict's, else the page's hint, else a guess, else the country's
 * for a comment too short to tell. Absent when the comment is long enough and is neither.
 */
export function replyLanguage(
  comment: Comment,
  verdict: Verdict,
  profile: BrandProfile,
  folded: string,
): ReplyLang | undefined {
  if (verdict.lang !== 'und') return verdict.lang;
  if (comment.lang && comment.lang !== 'und') return comment.lang;
  const guess = guessLanguage(folded);
  if (guess) return guess;
  const words = folded.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words > 5) return undefined;
  return FRENCH_SPEAKING.has(profile.country.toUpperCase()) ? 'fr' : 'en';
}
