import type { Label } from '../../engine/labels';
import type { Localized } from '../../engine/types';
import type { Slots } from '../compose/template';
import { type Violation, violations } from '../guard';
import { fold } from '../need/fold';
import type { ReplyLang } from '../need/language';
import { maxLengthOf } from '../place';
import { EVIDENCE } from '../strategy/evidence';
import type { Situation } from '../strategy/situation';
import type { BrandProfile, Reply, SavedReply } from '../types';

/** Names users write in their saved replies, in both languages, and the slot each stands for. */
const VARIABLES: Readonly<Record<string, string>> = {
  name: 'name',
  prenom: 'name',
  nom: 'name',
  topic: 'subject',
  sujet: 'subject',
  delay: 'wait',
  delai: 'wait',
  attente: 'wait',
  amount: 'amount',
  montant: 'amount',
  signature: 'signature',
  support: 'support',
  hours: 'hours',
  horaires: 'hours',
  press: 'press',
  presse: 'press',
};

/** A saved text with its `{variables}` filled; unknown or empty ones stay visible as `[… name]`. */
export function filledText(
  template: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const text = template.replace(/\{(\p{L}[\p{L}\d_ -]*)\}/gu, (_whole, name: string) => {
    const value = values[VARIABLES[fold(name)] ?? fold(name)];
    if (value) return value;
    missing.push(name);
    return `[… ${name}]`;
  });
  return { text: text.replace(/\s+/g, run => (run.includes('\n') ? ' ' : run)), missing };
}

/**
 * How well a saved reply fits: its label 4 (another label of the comment 2), its topic 2, habit up
 * to 1; zero when it was written for another label or topic.
 */
function fitness(saved: SavedReply, situation: Situation, deciding: Label | undefined): number {
  const { topic } = situation.need;
  const topics = saved.topics?.map(fold) ?? [];
  if (topics.length > 0 && topic !== 'general' && !topics.includes(topic)) return 0;
  const own = deciding !== undefined && saved.labels.includes(deciding) ? 4 : 0;
  const label = own || (saved.labels.some(name => situation.labels.has(name)) ? 2 : 0);
  if (label === 0 && saved.labels.length > 0) return 0;
  const base = label + (topics.includes(topic) ? 2 : 0);
  return base && base + Math.min(1, saved.uses / 20);
}

function textIn(saved: SavedReply, lang: ReplyLang): string | undefined {
  return saved.text[lang] || undefined;
}

/** The user's own wording is theirs; only what would expose someone or not fit is refused. */
const HARD: ReadonlySet<Violation> = new Set([
  'echoed-abuse',
  'personal-data',
  'campaign-hashtag',
  'too-long',
  'repeated-reply',
]);

const SHOWN = 2;

/** The user's saved replies that fit, best first, at most two. */
export function libraryReplies(
  situation: Situation,
  slots: Slots,
  deciding: Label | undefined,
): readonly Reply[] {
  const { need, request } = situation;
  return request.profile.library
    .map(saved => ({
      saved,
      score: fitness(saved, situation, deciding),
      template: textIn(saved, need.lang),
    }))
    .filter(({ score, template }) => score > 0 && template !== undefined)
    .sort((a, b) => b.score - a.score)
    .flatMap(({ saved, template = '' }) => {
      const { text, missing } = filledText(template, slots.values);
      if (
        violations(text, situation).some(v => HARD.has(v)) ||
        text.length > maxLengthOf(request.place)
      )
        return [];
      return [ownReply(saved, text, missing, need.lang)];
    })
    .slice(0, SHOWN);
}

function ownReply(
  saved: SavedReply,
  text: string,
  missing: readonly string[],
  lang: ReplyLang,
): Reply {
  const title: Localized = { fr: ` « ${saved.title} ».`, en: ` “${saved.title}”.` };
  return {
    posture: saved.posture ?? 'calm',
    lang,
    text,
    why: { fr: EVIDENCE['own-reply'].fr + title.fr, en: EVIDENCE['own-reply'].en + title.en },
    rule: 'own-reply',
    origin: 'library',
    libraryId: saved.id,
    slots: {},
    missing: missing.map(name => ({ fr: name, en: name })),
  };
}

/** The profile after a saved reply was used once more. */
export function withUse(profile: BrandProfile, id: string): BrandProfile {
  const library = profile.library.map(saved =>
    saved.id === id ? { ...saved, uses: saved.uses + 1 } : saved,
  );
  return { ...profile, library };
}

/**
 * The profile with an edited reply saved as one of the user's own. The given name and the signature
 * become variables again, so that the text serves the next comment too. `id` must be new.
 */
export function saveAsMine(
  profile: BrandProfile,
  reply: Pick<Reply, 'text' | 'lang' | 'posture' | 'slots'>,
  details: {
    readonly id: string;
    readonly title: string;
    readonly labels: readonly Label[];
    readonly topics?: readonly string[];
  },
): BrandProfile {
  const generalised = ['name', 'signature'].reduce((text, key) => {
    const value = reply.slots[key];
    return value ? text.replace(value, `{${key}}`) : text;
  }, reply.text);
  const saved: SavedReply = {
    ...details,
    text: reply.lang === 'fr' ? { fr: generalised } : { en: generalised },
    posture: reply.posture,
    uses: 0,
  };
  return { ...profile, library: [...profile.library, saved] };
}
