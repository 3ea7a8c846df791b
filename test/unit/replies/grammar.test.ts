import { describe, expect, it } from 'vitest';
import { digits } from '../../../src/replies/compose/seed';
import { fill, type Slots } from '../../../src/replies/compose/template';
import type { Voice } from '../../../src/replies/compose/voice';
import { withoutContractions } from '../../../src/replies/grammar/en';
import { elides, typographyFrench } from '../../../src/replies/grammar/fr';
import { durations } from '../../../src/replies/need/durations';
import { PHRASES } from '../../../src/replies/phrases';

const VOUS: Voice = { lang: 'fr', second: false, register: 'warm', quebec: false };
const UK: Voice = { ...VOUS, lang: 'en' };

function slots(word: string, form: 'm' | 'f' | 'mp' | 'fp', values: Slots['values'] = {}): Slots {
  return {
    values,
    gaps: { when: { name: { fr: 'jour et heure', en: 'day and time' } } },
    thing: { word, plural: form.endsWith('p'), feminine: form.startsWith('f'), kind: 'goods' },
  };
}

describe('French', () => {
  it.each([
    ['{thing:your}', 'montre', 'f', 'votre montre'],
    ['{thing:your}', 'chaussures', 'fp', 'vos chaussures'],
    ['{thing:the}', 'aspirateur', 'm', 'l’aspirateur'],
    ['{thing:this}', 'aspirateur', 'm', 'cet aspirateur'],
    ['{thing:this}', 'yaourt', 'm', 'ce yaourt'],
    ['le prix de {thing:the}', 'yaourt', 'm', 'le prix du yaourt'],
    ['le prix de {thing:the}', 'chaussures', 'fp', 'le prix des chaussures'],
    ['pensé à {thing:the}', 'pulls', 'mp', 'pensé aux pulls'],
    ['le prix de {thing:the}', 'écran', 'm', 'le prix de l’écran'],
    ['{thing:your} {n:est|sont} arrivé{+}', 'chaussures', 'fp', 'vos chaussures sont arrivées'],
    ['{g:il} {n:a|ont} cassé', 'lampe', 'f', 'elle a cassé'],
  ] as const)('%s with %s (%s) is %s', (template, word, form, expected) => {
    expect(fill(template, slots(word, form), VOUS).text).toBe(expected);
  });

  it('says tu, with its own possessives', () => {
    const tu = { ...VOUS, second: true };
    expect(fill('{thing:your}', slots('montre', 'f'), tu).text).toBe('ta montre');
    expect(fill('{thing:your}', slots('enceinte', 'f'), tu).text).toBe('ton enceinte');
    expect(fill('<Écrivez|Écris>-nous', slots('colis', 'm'), tu).text).toBe('Écris-nous');
  });

  it.each([
    ['ami', true],
    ['heure', true],
    ['hausse', false],
    ['onze', false],
    ['yaourt', false],
    ['Yves', true],
  ])('elides before %s: %s', (word, expected) => {
    expect(elides(word)).toBe(expected);
  });

  it('sets narrow spaces as France does, and fewer as Québec does', () => {
    expect(typographyFrench("C'est vrai ? Oui : 20 €", false)).toBe(
      'C’est vrai\u202f? Oui\u202f: 20\u202f€',
    );
    expect(typographyFrench('Vrai ? Oui : ici', true)).toBe('Vrai? Oui\u202f: ici');
  });
});

describe('both languages', () => {
  it('shows a missing value as a gap', () => {
    expect(fill('before {?when}', slots('parcel', 'm'), UK)).toMatchObject({
      text: 'before [… day and time]',
      missing: new Set(['when']),
    });
  });

  it.each([
    ["we're here and you'll see it won't fail", 'we are here and you will see it will not fail'],
    ["that isn't right, can't you see", 'that is not right, cannot you see'],
  ])('%s in full is %s', (short, full) => {
    expect(withoutContractions(short)).toBe(full);
  });

  it.each([
    ['1 wait', 'une heure et demie', { quantity: 1, unit: 'hour', half: true }],
    ['weeks', '6 wks and counting', { quantity: 6, unit: 'week' }],
    ['a couple', 'a couple of weeks', { quantity: 2, unit: 'week' }],
  ] as const)('reads %s', (_what, text, expected) => {
    expect(durations(text)[0]).toMatchObject(expected);
  });

  it('does not take a rate for a wait', () => {
    expect(durations('paying 380 a month')).toEqual([]);
  });

  it('never repeats a combination before all were used', () => {
    const sizes = [3, 4, 5];
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => digits(seed, sizes).join()));
    expect(seen.size).toBe(60);
    expect(digits(-1, sizes).every((digit, at) => digit >= 0 && digit < (sizes[at] ?? 0))).toBe(
      true,
    );
  });
});

it('glues no word to a form chosen by the voice', () => {
  const texts = [...JSON.stringify(PHRASES).matchAll(/<([^<>|]*)\|([^<>]*)>(?=\p{L})/gu)];
  const glued = texts.filter(([, first, second]) =>
    [first, second].some(form => !/[\s'’-]$/.test(form ?? '')),
  );
  expect(glued.map(([words]) => words)).toEqual([]);
});
