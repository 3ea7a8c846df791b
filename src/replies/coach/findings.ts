import { fold } from '../need/fold';
import { guessLanguage, type ReplyLang } from '../need/language';
import type { CoachContext, CoachFinding } from '../types';
import { OPENERS } from './openers';
import { RISK } from './risk';
import { rewritten, type SentenceRule } from './rule';
import { capitalised, sentences, withoutGreeting } from './sentences';
import { withoutShouting } from './shouting';
import { TONE } from './tone';
import { WHOLE } from './whole';

const RULES: readonly SentenceRule[] = [...TONE, ...OPENERS, ...RISK];

/** Straight apostrophes, for patterns; lengths do not change. */
function straight(text: string): string {
  return text.replace(/[’‘]/g, "'");
}

/** The apostrophes the writer uses. */
function asWritten(text: string, draft: string): string {
  return draft.includes('’') ? text.replaceAll("'", '’') : text;
}

/** The language of the draft. */
export function draftLanguage(draft: string, context: CoachContext): ReplyLang {
  const known = [context.lang, context.draftVerdict?.lang].find(lang => lang && lang !== 'und');
  if (known && known !== 'und') return known;
  const answered = context.verdict?.lang;
  const guess = guessLanguage(fold(draft));
  if (guess) return guess;
  // Too short to tell: the language of the comment, else the one whose rules recognise it.
  if (answered && answered !== 'und') return answered;
  return RULES.some(({ pattern }) => pattern.en.test(draft)) ? 'en' : 'fr';
}

/** The sentence said more calmly; absent when the rule finds no wording, or one that still breaks it. */
function calmer(
  rule: SentenceRule,
  sentence: string,
  context: CoachContext,
  lang: ReplyLang,
): string | undefined {
  const { greeting, rest } = withoutGreeting(sentence);
  const wording = rule.rule === 'shouting' ? withoutShouting(rest) : rewritten(rule, rest, lang);
  if (!wording || wording === rest) return undefined;
  const ended = /[.!?…]$/.test(wording) || !/[.!?…]$/.test(rest) ? wording : `${wording}.`;
  const whole = greeting
    ? `${greeting}${ended.charAt(0).toLowerCase()}${ended.slice(1)}`
    : capitalised(ended);
  return applies(rule, whole, context, lang) ? undefined : whole;
}

function applies(
  rule: SentenceRule,
  sentence: string,
  context: CoachContext,
  lang: ReplyLang,
): RegExpExecArray | undefined {
  if (rule.applies && !rule.applies(sentence, context)) return undefined;
  return rule.pattern[lang].exec(withoutGreeting(sentence).rest) ?? undefined;
}

/** The sentence with each rule's calmer wording applied in turn. */
function calmSentence(text: string, context: CoachContext, lang: ReplyLang): string {
  return RULES.reduce(
    (sentence, rule) =>
      applies(rule, sentence, context, lang)
        ? (calmer(rule, sentence, context, lang) ?? sentence)
        : sentence,
    text,
  );
}

/** The same words are reported once per rule, whoever found them. */
function isFirst(finding: CoachFinding, index: number, all: readonly CoachFinding[]): boolean {
  const same = (other: CoachFinding) =>
    other.rule === finding.rule && other.start <= finding.start && finding.start < other.end;
  const first = all.findIndex(same);
  return first < 0 || first === index;
}

/** Everything the coach sees in a draft, in reading order. */
export function findings(draft: string, context: CoachContext): readonly CoachFinding[] {
  const lang = draftLanguage(draft, context);
  const found = sentences(straight(draft)).flatMap(({ text, start }) => {
    const offset = start + withoutGreeting(text).greeting.length;
    const broken = RULES.flatMap(rule => {
      const match = applies(rule, text, context, lang);
      return match ? [{ rule, match }] : [];
    });
    const calm = calmSentence(text, context, lang);
    const isCalm = calm !== text && !RULES.some(rule => applies(rule, calm, context, lang));
    return broken.map(({ rule: { rule, weight, advice }, match }, index): CoachFinding => {
      const from = offset + match.index;
      return {
        rule,
        weight,
        advice,
        start: from,
        end: from + match[0].length,
        words: draft.slice(from, from + match[0].length),
        // One calmer sentence for all that is wrong with it.
        ...(isCalm &&
          index === 0 && {
            rewrite: { start, end: start + text.length, text: asWritten(calm, draft) },
          }),
      };
    });
  });
  const all = [...found, ...WHOLE.flatMap(check => check(draft, context))];
  return all.filter(isFirst).sort((a, b) => a.start - b.start);
}

/** The draft with each rule's calmer wording applied in turn; absent when nothing changes. */
export function rewriteDraft(draft: string, context: CoachContext): string | undefined {
  const lang = draftLanguage(draft, context);
  const plain = straight(draft);
  let out = '';
  let last = 0;
  for (const { text, start } of sentences(plain)) {
    out += plain.slice(last, start) + calmSentence(text, context, lang);
    last = start + text.length;
  }
  out += plain.slice(last);
  const tags = WHOLE.flatMap(check => check(out, context)).filter(
    ({ rule }) => rule === 'campaign-hashtag',
  );
  const cleaned = tags
    .reduce((text, { words }) => text.replace(words, ''), out)
    .replace(/ {2,}/g, ' ')
    .trim();
  return cleaned === plain.trim() ? undefined : asWritten(cleaned, draft);
}
