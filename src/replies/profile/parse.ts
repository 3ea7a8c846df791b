import { isLabel } from '../../engine/labels';
import { type BrandProfile, type Fact, RESPONSE_TIMES, type SavedReply } from '../types';
import { emptyProfile } from './empty';
import { Reader } from './reader';

export type ParsedProfile = {
  readonly profile: BrandProfile;
  /** One plain sentence each, with the path of the field. */
  readonly errors: readonly string[];
};

function fact(reader: Reader, index: number): Fact | undefined {
  const keywords = reader.strings('keywords');
  const correction = reader.text('correction', '');
  const date = reader.text('date', '');
  if (!correction) reader.problem('correction', 'is missing: without it the fact cannot be used');
  if (keywords.length === 0)
    reader.problem('keywords', 'is empty: the fact will never match a comment');
  if (Number.isNaN(Date.parse(date)))
    reader.problem('date', 'must be a day such as 2026-11-25; the fact is kept and shown as stale');
  if (!correction) return undefined;
  const lang = reader.oneOf('lang', ['fr', 'en', 'und'] as const, 'und');
  return {
    id: reader.text('id', `fact-${index + 1}`),
    keywords,
    correction,
    source: reader.text('source', ''),
    date,
    ...(lang !== 'und' && { lang }),
  };
}

function savedReply(reader: Reader, index: number): SavedReply | undefined {
  const text = reader.child('text');
  const fr = text?.text('fr', '') ?? '';
  const en = text?.text('en', '') ?? '';
  if (!fr && !en) {
    reader.problem('text', 'needs a text in French (fr) or in English (en)');
    return undefined;
  }
  const labels = reader.strings('labels');
  const unknown = labels.filter(label => !isLabel(label));
  if (unknown.length > 0) reader.problem('labels', `has unknown labels: ${unknown.join(', ')}`);
  const posture = reader.oneOf('posture', ['calm', 'reassure', 'temporise', ''] as const, '');
  const topics = reader.strings('topics');
  const shortcut = reader.text('shortcut', '');
  return {
    id: reader.text('id', `reply-${index + 1}`),
    title: reader.text('title', ''),
    text: { ...(fr && { fr }), ...(en && { en }) },
    labels: labels.filter(isLabel),
    uses: reader.number('uses', 0),
    ...(posture && { posture }),
    ...(topics.length > 0 && { topics }),
    ...(shortcut && { shortcut }),
  };
}

/**
 * Reads a brand profile from unknown data. A field that is missing takes its empty value; a field
 * that is wrong is reported and takes its empty value; everything else is kept.
 */
export function parseProfile(value: unknown, problem?: string): ParsedProfile {
  const errors: string[] = [];
  if (problem) return { profile: emptyProfile, errors: [problem] };
  const reader = Reader.of(value, 'profile', errors);
  if (!reader) return { profile: emptyProfile, errors: ['profile must be an object'] };
  const support = reader.child('support');
  const press = reader.child('press');
  const words = reader.child('ownWords');
  const within = reader.child('responseTime');
  const profile: BrandProfile = {
    name: reader.text('name', ''),
    signature: reader.text('signature', ''),
    sector: reader.oneOf(
      'sector',
      ['utilitarian', 'hedonic', 'public', 'other'] as const,
      emptyProfile.sector,
    ),
    address: reader.oneOf('address', ['vous', 'tu'] as const, emptyProfile.address),
    spelling: reader.oneOf('spelling', ['uk', 'us'] as const, emptyProfile.spelling),
    register: reader.oneOf('register', ['formal', 'warm', 'brief'] as const, emptyProfile.register),
    support: {
      channel: support?.text('channel', '') ?? '',
      url: support?.text('url', '') ?? '',
      hours: support?.text('hours', '') ?? '',
    },
    press: { contact: press?.text('contact', '') ?? '' },
    safetyLine: reader.text('safetyLine', ''),
    alertChannel: reader.text('alertChannel', ''),
    openingHours: reader.text('openingHours', ''),
    responseTime: {
      public: within?.oneOf('public', RESPONSE_TIMES, '') ?? '',
      private: within?.oneOf('private', RESPONSE_TIMES, '') ?? '',
    },
    lateEvening: reader.flag('lateEvening', false),
    country: reader.text('country', ''),
    facts: reader.children('facts').flatMap((item, index) => fact(item, index) ?? []),
    factMaxAgeDays: reader.number('factMaxAgeDays', emptyProfile.factMaxAgeDays),
    library: reader.children('library').flatMap((item, index) => savedReply(item, index) ?? []),
    trustedAuthors: reader.strings('trustedAuthors'),
    ownWords: { flag: words?.strings('flag') ?? [], allow: words?.strings('allow') ?? [] },
  };
  reader.unknownKeys(Object.keys(emptyProfile));
  return { profile, errors };
}
