import { describe, expect, it } from 'vitest';
import { emptyProfile, type ResponseTime } from '../../../src/replies';
import { suggestFor } from './request';

const LATE = {
  fr: 'Trois semaines que j’attends mon colis, c’est inadmissible',
  en: 'Three weeks I have been waiting for my parcel, this is unacceptable',
} as const;

function texts(lang: 'fr' | 'en', time: ResponseTime, channel: 'public' | 'private' = 'public') {
  const responseTime = { public: '' as const, private: '' as const, [channel]: time };
  const profile = { ...emptyProfile, responseTime };
  return [0, 1, 2, 3].flatMap(seed =>
    suggestFor(lang, ['complaint'], LATE[lang], {
      profile,
      seed,
      place: { channel },
    }).replies.map(reply => ({
      ...reply,
      text: reply.text.replace(/[\u00a0\u202f]/g, ' '),
    })),
  );
}

describe('the response time of the profile', () => {
  it.each([
    ['fr', '1h', 'dans l’heure'],
    ['fr', '24h', 'sous 24 heures'],
    ['fr', '1d', 'sous un jour ouvré'],
    ['fr', '2d', 'sous 2 jours ouvrés'],
    ['en', '1h', 'within an hour'],
    ['en', '24h', 'within 24 hours'],
    ['en', '1d', 'within one working day'],
    ['en', '2d', 'within 2 working days'],
  ] as const)('in %s, %s is said “%s”', (lang, time, said) => {
    const promised = texts(lang, time).filter(({ text }) => text.includes(said));
    expect(promised).not.toHaveLength(0);
    for (const { text } of texts(lang, time)) expect(text).not.toContain('[…');
  });

  it.each([
    ['fr', 'avant [… jour et heure]'],
    ['en', 'before [… day and time]'],
  ] as const)('stays a visible gap in %s when nothing is promised', (lang, gap) => {
    const gaps = texts(lang, '').filter(({ text }) => text.includes(gap));
    expect(gaps).not.toHaveLength(0);
    for (const { missing } of gaps) expect(missing).toHaveLength(1);
  });

  it('is another one in private', () => {
    const said = texts('en', '1h', 'private').map(({ text }) => text);
    expect(said.some(text => text.includes('within an hour'))).toBe(true);
  });

  it.each([
    ['pile_on', 'Everyone go and tell them'],
    ['accusation', 'They bribe the inspectors, the whole town knows'],
  ] as const)('never dates a public statement: %s', (label, text) => {
    const profile = { ...emptyProfile, responseTime: { public: '1h', private: '1h' } as const };
    for (const reply of suggestFor('en', [label], text, { profile }).replies) {
      expect(reply.text).not.toContain('within an hour');
    }
  });
});
