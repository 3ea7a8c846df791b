import { describe, expect, it } from 'vitest';
import {
  emptyProfile,
  filledText,
  type SavedReply,
  saveAsMine,
  withUse,
} from '../../../src/replies';
import { suggestFor } from './request';

const SAVED: SavedReply = {
  id: 'mine',
  title: 'Retard',
  text: { fr: 'Bonjour {prénom}, nous regardons votre colis tout de suite. {signature}' },
  labels: ['complaint'],
  topics: ['delivery'],
  posture: 'reassure',
  uses: 3,
};

describe('the user’s own replies', () => {
  const profile = { ...emptyProfile, library: [SAVED], signature: 'Léa' };

  it('come first when label and topic fit, with their variables filled', () => {
    const options = { profile, author: 'Karim Benali' };
    const [first] = suggestFor('fr', ['complaint'], 'Mon colis est en retard', options).replies;
    expect(first).toMatchObject({ origin: 'library', libraryId: 'mine', posture: 'reassure' });
    expect(first?.text).toBe('Bonjour Karim, nous regardons votre colis tout de suite. — Léa');
  });

  it('stay away when the topic, the language or the label differs', () => {
    const own = (lang: 'fr' | 'en', label: 'complaint' | 'praise', text: string) =>
      suggestFor(lang, [label], text, { profile }).replies.filter(
        ({ origin }) => origin === 'library',
      );
    expect(own('fr', 'complaint', 'Ma facture est fausse')).toEqual([]);
    expect(own('en', 'complaint', 'My parcel is late')).toEqual([]);
    expect(own('fr', 'praise', 'Merci pour la livraison')).toEqual([]);
  });

  it('are never offered against a threat', () => {
    const library = [{ ...SAVED, labels: ['threat' as const], topics: [] }];
    expect(
      suggestFor('fr', ['threat'], 'Je vous aurai', { profile: { ...profile, library } }).replies,
    ).toEqual([]);
  });

  it('show a variable nobody filled', () => {
    expect(filledText('Bonjour {name}, {magasin} vous répond.', { name: 'Ana' })).toEqual({
      text: 'Bonjour Ana, [… magasin] vous répond.',
      missing: ['magasin'],
    });
  });

  it('count their uses and take in edited replies as templates', () => {
    expect(withUse(profile, 'mine').library[0]?.uses).toBe(4);
    const reply = {
      text: 'Bonjour Ana, à demain.',
      lang: 'fr' as const,
      posture: 'calm' as const,
      slots: { name: 'Ana' },
    };
    const saved = saveAsMine(profile, reply, { id: 'new', title: 'Demain', labels: ['question'] });
    expect(saved.library[1]).toMatchObject({
      id: 'new',
      text: { fr: 'Bonjour {name}, à demain.' },
      uses: 0,
    });
  });
});
