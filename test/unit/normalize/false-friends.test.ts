import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/engine/normalize';

/** Honest texts that evasions resemble: only case and accents may change. */
const UNCHANGED: Readonly<Record<string, readonly string[]>> = {
  'initials and acronyms': [
    'U.S.A.',
    'J. R. R. Tolkien',
    'la S.N.C.F.',
    'P.S. merci',
    'e.g. this',
    '9 a.m.',
  ],
  lists: ['a b c d', 'A, B, C, D', 'options a / b / c', '1 2 3 4', 'x y z'],
  'hurried French and English': [
    'il n y a d autres choix',
    'j t ai dit',
    'y a t il un responsable',
    'c a d rien',
    'r u ok',
    'I u n d',
    'j n t m',
  ],
  'numbers, prices, times, dates': [
    '12.50€',
    '100$',
    '$100',
    '10h30',
    'le 3e jour',
    'the 1st and the 2nd',
    '5 étoiles',
    '20/12/2024',
    '06 12 34 56 78',
    'à 4 h',
    '3 à 4 h',
    '2x4',
    '50k',
  ],
  'references and models': [
    'CMD-4532',
    'K7L3QP',
    '1Z999AA10123456784',
    'FR7630006000011234567890189',
    'covid19',
    'PS5',
    'mp3',
    'b2b',
    'H1N1',
    'A4',
    'iPhone 13',
    'AB-123-CD',
    'commande 12A45B',
  ],
  addresses: [
    'jean.dup0nt@site.fr',
    'www.s1te.com',
    'https://ex.com/a1b2?c=3d',
    '@ni3ls',
    '#vote4me',
  ],
  'words with real doubles or signs': [
    'Scunthorpe',
    'assassinat et assassination',
    'pique-nique',
    'con-currence',
    'Dick et le coq',
    'titre, les, feu',
    'balle, salle, pomme, coffee, bookkeeper',
    'idée, fée',
    'Louis XVIII et Henri III',
    'www.exemple.fr',
    'aujourd’hui'.replace('’', "'"),
    'Ok... merci!!!',
    'snake_case',
    'and/or',
    'Bravo!merci',
  ],
  'other scripts': ['привет, как дела', 'от а до я', 'γειά σου', 'مرحبا بكم', '你好 世界', 'नमस्ते'],
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

for (const [name, texts] of Object.entries(UNCHANGED)) {
  describe(name, () => {
    test.each(texts)('%j keeps its characters', text => {
      expect(normalize(text).folded.text).toBe(plain(text));
    });
  });
}
