import { describe, expect, it } from 'vitest';
import { emptyProfile, exportProfile, importProfile, parseProfile } from '../../../src/replies';

describe('a brand profile', () => {
  const full = {
    ...emptyProfile,
    name: 'Maison Test',
    responseTime: { public: '24h' as const, private: '2d' as const },
    lateEvening: true,
    facts: [
      {
        id: 'f',
        keywords: ['verre'],
        correction: 'Faux.',
        source: 's',
        date: '2026-01-01',
        lang: 'fr' as const,
      },
    ],
    library: [
      {
        id: 'r',
        title: 't',
        text: { fr: 'Oui' },
        labels: ['praise' as const],
        uses: 2,
        posture: 'calm' as const,
      },
    ],
  };

  it('comes back whole from its file', () => {
    expect(importProfile(exportProfile(full))).toEqual({ profile: full, errors: [] });
  });

  it('takes the empty value for what is missing', () => {
    expect(parseProfile({ name: 'A' })).toEqual({
      profile: { ...emptyProfile, name: 'A' },
      errors: [],
    });
  });

  it.each([
    ['a wrong choice', { address: 'thou' }, 'profile.address must be one of: vous, tu'],
    [
      'an unknown response time',
      { responseTime: { public: '3 weeks' } },
      'profile.responseTime.public must be one of: 1h',
    ],
    ['no yes or no', { lateEvening: 'yes' }, 'profile.lateEvening must be true or false'],
    ['a wrong type', { name: 3 }, 'profile.name must be a text'],
    ['a slip in a field name', { nmae: 'A' }, 'profile.nmae is not a field of a profile'],
    [
      'a fact without correction',
      { facts: [{ keywords: ['a'], date: '2026-01-01' }] },
      'profile.facts[0].correction is missing',
    ],
    [
      'an unreadable date',
      { facts: [{ keywords: ['a'], correction: 'b', date: 'soon' }] },
      'profile.facts[0].date must be a day',
    ],
    [
      'an unknown label',
      { library: [{ text: { fr: 'a' }, labels: ['rage'] }] },
      'profile.library[0].labels has unknown labels: rage',
    ],
  ])('says what is wrong with %s', (_what, value, message) => {
    expect(parseProfile(value).errors.join('\n')).toContain(message);
  });

  it('keeps what is right beside what is wrong', () => {
    const { profile, errors } = parseProfile({ name: 'A', sector: 'x', factMaxAgeDays: -1 });
    expect(profile.name).toBe('A');
    expect(errors).toHaveLength(2);
  });

  it.each(['', '[1]', '{"format":', 'null'])('refuses %j and says so', json => {
    const { profile, errors } = importProfile(json);
    expect(profile).toEqual(emptyProfile);
    expect(errors).toHaveLength(1);
  });
});
