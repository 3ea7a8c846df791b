import { describe, expect, it } from 'vitest';
import { groupRows, isHeldOut } from '../../../scripts/train/fold';
import type { AuthoredRow } from '../../../scripts/train/rows';

const row = (id: string, text: string, over: Partial<AuthoredRow> = {}): AuthoredRow => ({
  id,
  text,
  lang: 'fr',
  labels: ['none'],
  family: 'none',
  target: 'none',
  severity: 0,
  spans: [],
  ...over,
});

describe('the development fold', () => {
  it.each([
    [
      'lines that say nearly the same',
      row('a-1', 'le colis est encore en retard de trois jours'),
      row('b-900', 'Le colis est encore en retard de quatre jours'),
    ],
    [
      'twins written next to each other around one word',
      row('frf-0304', "j'ai un SUV et un vélo cargo"),
      row('frf-0305', 'quelle pollution ces gros vélos cargos, dégage'),
    ],
    [
      'lines of one pair',
      row('cpf-1', 'ferme ta gueule', { pair: 'fr-1' }),
      row('cpf-2', 'restons-en là', { pair: 'fr-1' }),
    ],
    [
      'English hard negatives and the French ones they adapt',
      row('hnf-0560', 'Je relance chaque lundi'),
      row('hne-0533', 'Expect a phone call from me'),
    ],
  ])('keeps %s on one side', (_, first, second) => {
    const groups = groupRows([first, second]);
    expect(groups[0]).toBe(groups[1]);
  });

  it('lets lines about the same thing part', () => {
    const groups = groupRows([
      row('a-1', 'Où est le magasin de Lyon ?'),
      row('b-500', 'Le magasin ferme à quelle heure le samedi à Nantes ?'),
    ]);
    expect(groups[0]).not.toBe(groups[1]);
  });

  it('holds back about a fifth, the same each time', () => {
    const rows = Array.from({ length: 1000 }, (_, i) =>
      row(`x-${i * 10}`, `mot${i} autre${i * 7}`),
    );
    const held = isHeldOut(rows);
    const share = held.filter(Boolean).length / rows.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.25);
    expect(isHeldOut(rows)).toEqual(held);
  });
});
