import type { Localized } from '../engine/types';
import { type Composed, compose } from './compose/compose';
import type { Plan } from './compose/plan';
import { slotsFor } from './compose/slots';
import type { Slots } from './compose/template';
import { voiceOf } from './compose/voice';
import { type FactMatch, matchFacts } from './facts/match';
import { allowed } from './guard';
import { libraryReplies } from './library';
import { type Need, understand } from './need';
import { fold } from './need/fold';
import { PHRASES } from './phrases';
import { GAPS } from './phrases/gaps';
import { maxLengthOf } from './place';
import { decidingLabel, strategyFor } from './strategy';
import { EVIDENCE } from './strategy/evidence';
import type { Situation } from './strategy/situation';
import type { Reply, Suggestion, SuggestRequest } from './types';

const OTHER_LANGUAGE: Localized = {
  fr: 'Ce commentaire n’est ni en français ni en anglais : aucune réponse n’est proposée.',
  en: 'This comment is neither in French nor in English: no reply is offered.',
};
const ALREADY_ANSWERED: Localized = {
  fr: 'Vous avez déjà répondu en public à cette personne dans ce fil : continuez en message privé.',
  en: 'You have already answered this person in public in this thread: go on in private messages.',
};

const APOLOGY = /\b(?:excuses?|desoles?|regrett\w+|sorry|apolog\w+)\b/;
/** Moves the brief register leaves out: those that would be dropped first anyway. */
const BRIEF_DROPS = 3;
/** Re-rolls before an option that the guard refuses is given up. */
const TRIES = 12;

function staleAdvice({ fact }: FactMatch): Localized {
  return {
    fr: `Un fait de votre fiche répond à ce message, mais il date du ${fact.date} : vérifiez-le avant de l’utiliser (« ${fact.correction} »).`,
    en: `A fact in your sheet answers this message, but it dates from ${fact.date}: check it before using it (“${fact.correction}”).`,
  };
}

function otherLanguageAdvice({ fact }: FactMatch): Localized {
  return {
    fr: `Un fait de votre fiche répond à ce message, dans une autre langue : traduisez-le (« ${fact.correction} »).`,
    en: `A fact in your sheet answers this message, in another language: translate it (“${fact.correction}”).`,
  };
}

/** The words of the comment an option answers, for its “why”. */
function answered(slots: Slots, composed: Composed): readonly string[] {
  const facts = [
    'wait',
    'age',
    'since',
    'nth',
    'tries',
    'amount',
    'staff',
    'deadline',
    'subject',
    'named',
  ];
  const words = facts.filter(key => composed.used.has(key)).map(key => slots.values[key] ?? '');
  return composed.used.has('thing') ? [...words, slots.thing.word] : words;
}

function why(plan: Plan, words: readonly string[]): Localized {
  const { fr, en } = EVIDENCE[plan.rule];
  if (words.length === 0) return { fr, en };
  const list = [...new Set(words)];
  return {
    fr: `${fr} Répond à : ${list.map(w => `« ${w} »`).join(', ')}.`,
    en: `${en} Answers: ${list.map(w => `“${w}”`).join(', ')}.`,
  };
}

function toReply(plan: Plan, composed: Composed, slots: Slots, need: Need): Reply {
  const used = [...composed.used].filter(key => key in slots.values);
  return {
    posture: plan.posture,
    lang: need.lang,
    text: composed.text,
    why: why(plan, answered(slots, composed)),
    rule: plan.rule,
    origin: 'composed',
    slots: {
      ...Object.fromEntries(used.map(key => [key, slots.values[key] ?? ''])),
      ...(composed.used.has('thing') && { thing: slots.thing.word }),
    },
    missing: [...composed.missing].flatMap(key => GAPS[key]?.name ?? []),
  };
}

function situationOf(request: SuggestRequest, need: Need, facts: readonly FactMatch[]): Situation {
  const fact = facts.find(match => !match.stale && (match.lang ?? need.lang) === need.lang);
  const labels = new Set(request.verdict.labels.map(({ label }) => label));
  return {
    request,
    need,
    labels,
    voice: voiceOf(request.profile, need.lang, labels),
    phrases: PHRASES[need.lang],
    apologised: request.thread.ourReplies.some(text => APOLOGY.test(fold(text))),
    ...(fact && { fact }),
  };
}

/** One reply that the guard lets through and that is not in `avoid`, which takes in what was tried. */
function composeOne(
  plan: Plan,
  slots: Slots,
  situation: Situation,
  start: number,
  avoid: Set<string>,
): Reply | undefined {
  const { request, need, voice } = situation;
  const maxLength = maxLengthOf(request.place);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const composed = compose(plan, slots, voice, { seed: start + attempt * 3, maxLength, avoid });
    if (!composed) return undefined;
    avoid.add(composed.text);
    const passes =
      allowed(composed.text, situation) && request.isNeutral?.(composed.text) !== false;
    if (passes) return toReply(plan, composed, slots, need);
  }
  return undefined;
}

/** The options of a suggestion, all different, and different from recent texts where that is possible. */
function composeAll(plans: readonly Plan[], slots: Slots, situation: Situation): readonly Reply[] {
  const { request, voice } = situation;
  const shown: string[] = [...request.thread.ourReplies];
  return plans.flatMap(({ moves, ...rest }, index) => {
    // The brief register keeps the fact, the move and the channel.
    const kept =
      voice.register === 'brief' ? moves.filter(({ drop }) => (drop ?? 0) < BRIEF_DROPS) : moves;
    const plan = { ...rest, moves: kept };
    const seed = request.seed + index;
    const reply =
      composeOne(plan, slots, situation, seed, new Set([...shown, ...(request.recent ?? [])])) ??
      composeOne(plan, slots, situation, seed, new Set(shown));
    if (!reply) return [];
    shown.push(reply.text);
    return [reply];
  });
}

/**
 * The recommended action for a comment, why, what to keep in mind, and two or three replies with
 * different postures, best first; none when the right answer is none. Pure and deterministic: the
 * same request always gives the same suggestion. Facts come only from the comment, the profile and
 * the fact sheet; whatever is missing shows as `[…]`.
 */
export function suggest(request: SuggestRequest): Suggestion {
  const need = understand(request);
  if (!need)
    return { action: request.verdict.action, reason: OTHER_LANGUAGE, advice: [], replies: [] };
  const { comment, profile, thread, place, now } = request;
  const facts = matchFacts(need.folded, profile.facts, now, profile.factMaxAgeDays);
  const situation = situationOf(request, need, facts);
  const outline = strategyFor(situation)(situation);
  const slots = slotsFor(
    need,
    request,
    situation.phrases.problems[need.id],
    situation.fact,
    outline.thing,
  );
  const unused = situation.fact
    ? []
    : facts.slice(0, 1).map(m => (m.stale ? staleAdvice(m) : otherLanguageAdvice(m)));
  const again =
    place.channel === 'public' &&
    comment.author !== undefined &&
    thread.repliedAuthors.includes(comment.author);
  const composed = again ? [] : composeAll(outline.plans, slots, situation);
  const own =
    again || outline.plans.length === 0
      ? []
      : libraryReplies(situation, slots, decidingLabel(situation));
  return {
    action: outline.action,
    reason: outline.reason,
    advice: [
      ...(again && outline.plans.length > 0 ? [ALREADY_ANSWERED] : []),
      ...outline.advice,
      ...unused,
    ],
    replies: [...own, ...composed],
  };
}
