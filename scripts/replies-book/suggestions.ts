import { familyOf } from '../../src/engine/labels';
import type { Comment, Lang, Span, Verdict } from '../../src/engine/types';
import { type Suggestion, suggest } from '../../src/replies';
import { PROFILES } from './profiles';
import type { BookSituation } from './situation';
import { SITUATIONS_EN } from './situations-en';
import { SITUATIONS_FR } from './situations-fr';

export type Page = {
  readonly situation: BookSituation;
  readonly lang: Exclude<Lang, 'und'>;
  readonly comment: Comment;
  readonly suggestion: Suggestion;
};

/** The day the book is dated: facts older than their limit are stale from then. */
const NOW = '2026-11-25T10:00:00Z';

/** The comment without its marks, and the spans they stood for. */
function unmark(marked: string, label: BookSituation[1][number]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[.*?\]\])/)) {
    const inside = /^\[\[(.*)\]\]$/.exec(piece)?.[1];
    if (inside !== undefined) {
      spans.push({
        start: text.length,
        end: text.length + inside.length,
        label,
        rule: `${label}/book`,
      });
    }
    text += inside ?? piece;
  }
  return { text, spans };
}

/** The verdict the labels of the situation stand for: the book shows wording, not detection. */
function verdictOf([, labels]: BookSituation, lang: Lang, spans: readonly Span[]): Verdict {
  const [first = 'criticism'] = labels;
  return {
    lang,
    family: familyOf(first),
    severity: 1,
    scores: { toxic: 0, militant: 0 },
    labels: labels.map(label => ({ label, score: 0.9 })),
    target: 'brand',
    spans,
    reasons: [],
    action: 'reply',
  };
}

function page(situation: BookSituation, lang: Page['lang'], index: number): Page {
  const [profile, labels, marked, extra = {}] = situation;
  const { text, spans } = unmark(marked, labels[0] ?? 'insult');
  const comment: Comment = { text, ...(extra.author && { author: extra.author }) };
  const suggestion = suggest({
    comment,
    verdict: verdictOf(situation, lang, spans),
    profile: PROFILES[profile],
    place: {
      channel: extra.private ? 'private' : 'public',
      ...(extra.site && { site: extra.site }),
    },
    thread: {
      ourReplies: extra.ourReplies ?? [],
      repliedAuthors: [],
      pileOn: extra.pileOn ?? false,
    },
    now: NOW,
    seed: index,
  });
  return { situation, lang, comment, suggestion };
}

/** Every situation of the book with its suggestion. */
export function pages(): readonly Page[] {
  return [
    ...SITUATIONS_FR.map((situation, index) => page(situation, 'fr', index)),
    ...SITUATIONS_EN.map((situation, index) => page(situation, 'en', index)),
  ];
}
