import { describe, expect, it } from 'vitest';
import { emptyProfile, type Fact } from '../../../src/replies';
import { suggestFor } from './request';

const FACT: Fact = {
  id: 'recall',
  keywords: ['bouteilles', 'rappel', 'verre'],
  correction: 'Aucune bouteille n’est rappelée.',
  lang: 'fr',
  source: 'rappel.gouv.example',
  date: '2026-11-01',
};

describe('a complaint', () => {
  const { action, replies } = suggestFor(
    'fr',
    ['complaint'],
    'Commande 4471 pas livrée après trois semaines',
  );

  it('gets three postures that name the wait and continue in private', () => {
    expect(action).toBe('reply_then_dm');
    expect(replies.map(({ posture }) => posture).sort()).toEqual(['calm', 'reassure', 'temporise']);
    for (const { text } of replies) expect(text).toMatch(/trois semaines/i);
    for (const { text } of replies) expect(text).toMatch(/message privé/);
  });

  it('says which words each option answers', () => {
    expect(replies[0]?.why.fr).toContain('« trois semaines »');
    expect(replies[0]?.slots['wait']).toBe('trois semaines');
  });

  it('never gets the same reply over forty in a row', () => {
    for (const posture of ['calm', 'reassure', 'temporise']) {
      const texts = Array.from(
        { length: 40 },
        (_, seed) =>
          suggestFor('en', ['complaint'], 'My parcel is three weeks late', { seed }).replies.find(
            reply => reply.posture === posture,
          )?.text,
      );
      expect(new Set(texts).size).toBe(40);
    }
  });

  it('is answered the same way for the same seed', () => {
    const once = suggestFor('fr', ['complaint'], 'Colis perdu', { seed: 7 });
    expect(suggestFor('fr', ['complaint'], 'Colis perdu', { seed: 7 })).toEqual(once);
  });

  it('is explained first when it is heated', () => {
    const [first] = suggestFor('en', ['complaint'], 'THREE WEEKS WITHOUT MY PARCEL!!!').replies;
    expect(first).toMatchObject({ posture: 'calm', rule: 'explain-when-aroused' });
  });

  it('is not apologised to twice in one thread', () => {
    const thread = { ourReplies: ['Toutes nos excuses.'], repliedAuthors: [], pileOn: false };
    const again = suggestFor('fr', ['complaint'], 'Toujours pas de colis', { thread });
    for (const { text } of again.replies) expect(text).not.toMatch(/excuses|regrett/);
    expect(again.advice.some(({ fr }) => fr.includes('déjà présenté des excuses'))).toBe(true);
  });

  it('is not answered twice in public', () => {
    const thread = { ourReplies: [], repliedAuthors: ['Karim'], pileOn: false };
    const options = { thread, author: 'Karim' };
    expect(suggestFor('fr', ['complaint'], 'Et mon colis ?', options).replies).toEqual([]);
    const inPrivate = { ...options, place: { channel: 'private' as const } };
    expect(suggestFor('fr', ['complaint'], 'Et mon colis ?', inPrivate).replies).not.toEqual([]);
  });
});

describe('the voice', () => {
  it('says tu when the profile does, and vous to the press all the same', () => {
    const profile = { ...emptyProfile, address: 'tu' as const };
    const [friend] = suggestFor('fr', ['complaint'], 'Mon colis est perdu', { profile }).replies;
    expect(friend?.text).toMatch(/ ton colis| tu | te /);
    expect(friend?.text).not.toMatch(/ vous | votre /);
    const press = suggestFor('fr', ['press_enquiry'], 'Journaliste, qui contacter ?', { profile });
    for (const { text } of press.replies) expect(text).not.toMatch(/ toi | ta | te /);
  });

  it('agrees, elides and contracts', () => {
    const texts = Array.from(
      { length: 12 },
      (_, seed) =>
        suggestFor('fr', ['complaint'], 'Mes chaussures sont en panne au bout de un mois', { seed })
          .replies,
    ).flatMap(replies => replies.map(({ text }) => text));
    for (const text of texts) {
      expect(text).not.toMatch(/\bde le\b|\bà le\b|\bde les\b|votre chaussures|de (?:un|une) /);
    }
  });

  it('spells in American English and without contractions when asked', () => {
    const us = { ...emptyProfile, spelling: 'us' as const, register: 'formal' as const };
    const texts = suggestFor('en', ['complaint'], 'The concert was cancelled', {
      profile: us,
      seed: 3,
    }).replies;
    for (const { text } of texts) expect(text).not.toMatch(/[a-z]’(?:re|ll|ve|s)\b|organiser/);
  });

  it('keeps Québec spaces before question marks', () => {
    const profile = { ...emptyProfile, country: 'CA' };
    const texts = Array.from(
      { length: 10 },
      (_, seed) => suggestFor('fr', ['complaint'], 'Colis perdu', { profile, seed }).replies,
    ).flatMap(replies => replies.map(({ text }) => text));
    expect(texts.some(text => text.includes('?'))).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/\s\?/);
  });
});

describe('the other labels', () => {
  it('finds the complaint inside the insult and answers only that', () => {
    const text = 'Three weeks I have been waiting, you bunch of crooks';
    const { action, replies } = suggestFor('en', ['insult'], text, {
      abuse: ['you bunch of crooks'],
    });
    expect(action).toBe('reply_then_dm');
    for (const reply of replies) {
      expect(reply.text).toMatch(/three weeks/i);
      expect(reply.text).not.toMatch(/crook|bunch/i);
    }
  });

  it('answers a question put rudely', () => {
    const profile = { ...emptyProfile, openingHours: '10am to 5pm' };
    const options = { profile, abuse: ['thick'] };
    const { replies } = suggestFor(
      'en',
      ['insult', 'question'],
      'Are you open Sunday, thick?',
      options,
    );
    expect(replies[0]?.text).toContain('10am to 5pm');
  });

  it.each([
    'insult',
    'profanity',
    'slogan',
    'conspiracy',
    'threat',
    'harassment',
    'distress',
    'extortion',
  ] as const)('leaves %s alone without a need or a fact', label => {
    const { replies, reason } = suggestFor('fr', [label], 'Voilà');
    expect(replies).toEqual([]);
    expect(reason.fr.length).toBeGreaterThan(20);
  });

  it('gives the help lines of the country to a person in distress', () => {
    const pointers = (country: string) =>
      suggestFor('fr', ['distress'], 'Je n’ai plus envie de vivre', {
        profile: { ...emptyProfile, country },
      })
        .advice.map(({ fr }) => fr)
        .join(' ');
    expect(pointers('FR')).toContain('3114');
    expect(pointers('BE')).toContain('0800 32 123');
    expect(pointers('CA')).toContain('988');
    expect(pointers('')).toContain('3114');
  });

  it('tells what to do first after an injury by a product', () => {
    const { advice } = suggestFor('en', ['distress'], 'The battery caught fire and burnt my hand');
    expect(advice.some(({ en }) => en.includes('stop using'))).toBe(true);
  });

  it('corrects a rumour with the fact, the source and the date, and only then', () => {
    const text = 'Il paraît que vos bouteilles sont rappelées pour du verre ?';
    const profile = { ...emptyProfile, facts: [FACT] };
    const [known] = suggestFor('fr', ['rumour'], text, { profile }).replies;
    expect(known?.text).toMatch(
      /Aucune bouteille n’est rappelée\..*rappel\.gouv\.example.*1er novembre 2026/,
    );
    const unknown = suggestFor('fr', ['rumour'], text);
    expect(unknown.replies.some(({ text: reply }) => /inexact|faux/.test(reply))).toBe(false);
    expect(unknown.replies[0]?.posture).toBe('temporise');
  });

  it('quotes the user’s words as they stand', () => {
    const correction = "Rappel terminé : c'est vérifié le 3/11 !";
    const profile = {
      ...emptyProfile,
      facts: [{ ...FACT, correction }],
      signature: "L'équipe : Zoé",
    };
    const [known] = suggestFor('fr', ['rumour'], 'Rappel de bouteilles, du verre ?', {
      profile,
    }).replies;
    expect(known?.text).toContain(correction);
    expect(known?.text).toContain("L'équipe : Zoé");
  });

  it('shows a stale fact and does not insert it', () => {
    const profile = { ...emptyProfile, facts: [{ ...FACT, date: '2024-01-01' }] };
    const { replies, advice } = suggestFor(
      'fr',
      ['rumour'],
      'Rappel de bouteilles pour du verre ?',
      { profile },
    );
    expect(replies.some(({ text }) => text.includes(FACT.correction))).toBe(false);
    expect(advice.some(({ fr }) => fr.includes('2024-01-01'))).toBe(true);
  });

  it('asks to have a fact translated instead of mixing languages', () => {
    const profile = { ...emptyProfile, facts: [{ ...FACT, keywords: ['bottles', 'glass'] }] };
    const { replies, advice } = suggestFor('en', ['rumour'], 'Glass in your bottles?', { profile });
    expect(replies.some(({ text }) => text.includes(FACT.correction))).toBe(false);
    expect(advice.some(({ en }) => en.includes('translate'))).toBe(true);
  });

  it('thanks by naming what was praised', () => {
    const staff = suggestFor('fr', ['praise'], 'Merci à Julie du SAV, problème réglé').replies;
    for (const { text } of staff) expect(text).toContain('Julie');
    const thing = suggestFor('en', ['praise'], 'This ice cream is insanely good').replies;
    for (const { text } of thing) expect(text).toContain('ice cream');
  });

  it('gives the press its deadline and its contact', () => {
    const profile = { ...emptyProfile, press: { contact: 'presse@test.example' } };
    const text = 'Journaliste à La Voix, une réaction d’ici 17h ?';
    const { action, replies } = suggestFor('fr', ['press_enquiry'], text, { profile });
    expect(action).toBe('forward_press');
    expect(replies.some(reply => /17\sh/.test(reply.text))).toBe(true);
    expect(replies.some(reply => reply.text.includes('presse@test.example'))).toBe(true);
  });

  it('answers a boycott call with the brand’s fact and never with its hashtag', () => {
    const profile = {
      ...emptyProfile,
      facts: [{ ...FACT, keywords: ['œufs', 'cage'], correction: 'Nos œufs sont sans cage.' }],
    };
    const text = 'Boycottons tant qu’ils vendent des œufs en cage #BoycottTout';
    const [first] = suggestFor('fr', ['call_to_action'], text, { profile }).replies;
    expect(first?.text).toContain('Nos œufs sont sans cage.');
    expect(first?.text).not.toContain('#');
  });

  it('states once in a pile-on, then keeps quiet', () => {
    const thread = { ourReplies: [], repliedAuthors: [], pileOn: true };
    const [statement] = suggestFor('fr', ['criticism'], 'On vient tous ici', { thread }).replies;
    expect(statement?.rule).toBe('single-statement');
    const after = { ...thread, ourReplies: [statement?.text ?? ''] };
    expect(suggestFor('fr', ['criticism'], 'Et alors ?', { thread: after }).replies).toEqual([]);
  });

  it('fits the tightest site and still names the fact', () => {
    const place = { channel: 'public' as const, site: 'x' };
    const { replies } = suggestFor('fr', ['complaint'], 'Trois semaines sans mon colis', { place });
    expect(replies).toHaveLength(3);
    for (const { text } of replies) expect(text.length).toBeLessThanOrEqual(280);
    for (const { text } of replies) expect(text).toMatch(/trois semaines/i);
  });

  it('offers no reply in a language it does not write', () => {
    const text = 'Wo ist mein Paket geblieben seit drei Wochen bitte';
    expect(suggestFor('und', ['complaint'], text).replies).toEqual([]);
  });
});
