import { familyOf } from '../../engine/labels';
import { fold } from '../need/fold';
import { guessLanguage } from '../need/language';
import { maxLengthOf } from '../place';
import type { Situation } from '../strategy/situation';
import { FORBIDDEN, type Forbidden } from './patterns';

export type Violation =
  | Forbidden
  | 'echoed-abuse'
  | 'personal-data'
  | 'campaign-hashtag'
  | 'too-long'
  | 'several-paragraphs'
  | 'wrong-language'
  | 'unfilled-slot'
  | 'repeated-reply';

/** Everyday words a mark may cover: alone they echo nothing. */
const COMMON =
  /^(?:vous|votre|vos|tous|toute?s?|bande|espece|cette|pour|avec|dans|your|you're|this|that|those|people|bunch|with|from|have|just|they|them)$/;

/** Hard words of the comment that must not come back: whole marks, and the single words of short ones. */
function abuse({ request }: Situation): readonly string[] {
  const given = request.verdict.labels.map(scored => scored.label);
  return request.verdict.spans.flatMap(({ start, end, label }) => {
    if (familyOf(label) !== 'toxic' || !given.includes(label)) return [];
    const phrase = fold(request.comment.text.slice(start, end));
    const words = phrase.split(/[^\p{L}\p{N}*@]+/u).filter(Boolean);
    const single = words.length <= 3 ? words.filter(w => w.length >= 4 && !COMMON.test(w)) : [];
    return phrase.length >= 3 && !COMMON.test(phrase) ? [phrase, ...single] : single;
  });
}

/** The text without what the user entered: their own facts and contacts are theirs to word. */
function withoutOwnWords(text: string, { request }: Situation): string {
  const { profile } = request;
  const own = [
    ...profile.facts.flatMap(fact => [fact.correction, fact.source]),
    profile.signature,
    profile.support.channel,
    profile.support.url,
    profile.support.hours,
    profile.press.contact,
    profile.safetyLine,
    profile.alertChannel,
    profile.openingHours,
  ];
  return own.filter(Boolean).reduce((out, words) => out.replaceAll(words, ' '), text);
}

function contains(folded: string, phrase: string): boolean {
  return ` ${folded.replace(/[^\p{L}\p{N}*@#']+/gu, ' ')} `.includes(` ${phrase} `);
}

/** Every guard rail a text breaks in this situation; empty when it may be shown. */
export function violations(text: string, situation: Situation): readonly Violation[] {
  const { request, need } = situation;
  const ours = withoutOwnWords(text, situation);
  const folded = fold(ours);
  const found: Violation[] = [];
  for (const [rule, pattern] of Object.entries(FORBIDDEN) as [Forbidden, RegExp][]) {
    if (pattern.test(folded)) found.push(rule);
  }
  if (abuse(situation).some(phrase => contains(folded, phrase))) found.push('echoed-abuse');
  if (need.identifiers.some(identifier => ours.includes(identifier))) found.push('personal-data');
  const hashtags = request.comment.text.match(/#[\p{L}\p{N}_]+/gu) ?? [];
  if (hashtags.some(tag => text.toLowerCase().includes(tag.toLowerCase())))
    found.push('campaign-hashtag');
  if (text.length > maxLengthOf(request.place)) found.push('too-long');
  if (/[\n\r]/.test(text)) found.push('several-paragraphs');
  if ((guessLanguage(folded) ?? need.lang) !== need.lang) found.push('wrong-language');
  if (/[{}<>]|undefined/.test(ours)) found.push('unfilled-slot');
  if (request.thread.ourReplies.includes(text)) found.push('repeated-reply');
  return found;
}

/** The last filter before a composed reply is shown. */
export function allowed(text: string, situation: Situation): boolean {
  return violations(text, situation).length === 0;
}
