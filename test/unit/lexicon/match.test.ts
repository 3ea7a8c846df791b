import { describe, expect, test } from 'vitest';
import { found, hitsIn } from './support';

describe('whole words', () => {
  test.each([
    ['quel con !', 'con', 'con'],
    ['les CONS', 'con', 'CONS'],
    ["d'enculé", 'enculé', 'enculé'],
    ['d’Enculés', 'enculé', 'Enculés'],
    ['petit-con', 'con', 'con'],
    ['ce con-là', 'con', 'con'],
    ['(moron)', 'moron', 'moron'],
    ['un fils de pute', 'fils de pute', 'fils de pute'],
    ['fils-de-pute', 'fils de pute', 'fils-de-pute'],
    ['fils  de\npute', 'fils de pute', 'fils  de\npute'],
    ['quel 🤡', 'clown', '🤡'],
    ['🤡🤡', 'clown', '🤡'],
    ['le service client', 'service client', 'service client'],
  ])('%j holds %j', (text, lemma, covered) => {
    expect(found(text)).toContainEqual([lemma, covered]);
  });

  test.each([
    'Scunthorpe',
    'la concurrence, le concert, un conseil',
    'con-currence',
    'con-sidérer',
    'un balcon, un flacon, un faucon',
    'la salopette',
    'un computer',
    'assassination',
    'matchsticks',
    'disputes et députés',
    'mascons',
    'idiotisme',
  ])('%j holds nothing', text => {
    expect(found(text)).toEqual([]);
  });

  test('a term inside a longer one is found too, after it', () => {
    expect(found('fils de pute')).toEqual([
      ['fils de pute', 'fils de pute'],
      ['pute', 'pute'],
    ]);
  });
});

describe('disguised words', () => {
  test.each([
    ['f*ck', 'fuck', 'f*ck'],
    ['f**k', 'fuck', 'f**k'],
    ['f***', 'fuck', 'f***'],
    ['f—k', 'fuck', 'f—k'],
    ['F#ck!', 'fuck', 'F#ck'],
    ['c**', 'con', 'c**'],
    ['c*nnard', 'connard', 'c*nnard'],
    ["d'enc*lé", 'enculé', 'enc*lé'],
    ['m.rde', 'merde', 'm.rde'],
    ['f_ck', 'fuck', 'f_ck'],
    ['m0ron', 'moron', 'm0ron'],
    ['1d10t', 'idiot', '1d10t'],
    ['5h1t', 'shit', '5h1t'],
    ['sh!t', 'shit', 'sh!t'],
    ['$hit', 'shit', '$hit'],
    ['@sshole', 'asshole', '@sshole'],
    ['a$$hole', 'asshole', 'a$$hole'],
    ['merd3', 'merde', 'merd3'],
    ['8itch', 'bitch', '8itch'],
    ['con-nard', 'connard', 'con-nard'],
    ['con_nard', 'connard', 'con_nard'],
    ['con**nard', 'connard', 'con**nard'],
    ['con.nard', 'connard', 'con.nard'],
    ['con\nnard', 'connard', 'con\nnard'],
    ['c onnard', 'connard', 'c onnard'],
    ['connar d', 'connard', 'connar d'],
    ['f uck', 'fuck', 'f uck'],
    ['F.D.P', 'fils de pute', 'F.D.P'],
    ['n t m', 'nique ta mère', 'n t m'],
    ['c.o.n', 'con', 'c.o.n'],
    ['g a y', 'gay', 'g a y'],
    ['cooonnnard', 'connard', 'cooonnnard'],
    ['idiooot', 'idiot', 'idiooot'],
    ['mooooron', 'moron', 'mooooron'],
    ['*connard*', 'connard', 'connard'],
  ])('%j reads %j', (text, lemma, covered) => {
    expect(found(text)).toContainEqual([lemma, covered]);
  });

  test.each([
    'M*** et la société B*****',
    'un hôtel 5*',
    'offre*, voir conditions',
    'prix** hors taxes',
    '20h, 3e étage, 2nd floor',
    'une e-tron',
    "p-d, c'est-à-dire, y a-t-il",
    'il/elle',
    'H&M, A/B, c/o',
    'a1b2',
    'I f u read this',
    's alop',
    'options a b c',
    'ga y',
    'p on',
    'snake_case_name',
    'jean.con@site.fr'.replace('.con', '.coq'),
  ])('%j holds nothing', text => {
    expect(found(text)).toEqual([]);
  });

  test('the hit says that it was disguised', () => {
    expect(hitsIn('f*ck')[0]?.disguised).toBe(true);
    expect(hitsIn('fuck')[0]?.disguised).toBe(false);
  });
});

describe('joined words', () => {
  test.each([
    ['espècedecon', 'con'],
    ['Espècedegrosconnard', 'connard'],
    ['bandedecons', 'con'],
    ['filsdepute', 'fils de pute'],
    ['niquetamère', 'nique ta mère'],
    ['stupidbitch', 'bitch'],
    ['fuckingmoron', 'moron'],
  ])('%j holds %j', (text, lemma) => {
    expect(found(text)).toContainEqual([lemma, text]);
  });

  test.each(['grosseur', 'salement', 'salecon-struit', 'petitesse', 'conconne'])(
    '%j holds nothing joined',
    text => {
      expect(hitsIn(text).filter(({ disguised }) => disguised)).toEqual([]);
    },
  );
});

describe('accents', () => {
  test('an entry that asks for its accents is found only with them', () => {
    expect(found('pédé')).toEqual([['pédé', 'pédé']]);
    expect(found('PÉDÉ')).toEqual([['pédé', 'PÉDÉ']]);
    expect(found('pede')).toEqual([]);
    expect(found('sale')).toEqual([['sale', 'sale']]);
    expect(found('salé')).toEqual([]);
  });

  test('other entries are found with any accents', () => {
    expect(found('cretin')).toEqual([['crétin', 'cretin']]);
    expect(found('cönnârd')).toEqual([['connard', 'cönnârd']]);
  });
});

describe('friends and praise', () => {
  test.each(['un pique-nique', 'du chili con carne', 'la Comic Con', 'resting bitch face'])(
    '%j holds nothing',
    text => {
      expect(found(text)).toEqual([]);
    },
  );

  test('a friend spares only what it contains', () => {
    expect(found('chili con carne, con')).toEqual([['con', 'con']]);
  });

  test('inside praise the hit is positive', () => {
    expect(hitsIn('this is the shit').map(({ positive }) => positive)).toEqual([true]);
    expect(hitsIn('this is shit').map(({ positive }) => positive)).toEqual([false]);
  });
});

test('hits come by start, and tell what the entry says', () => {
  const hits = hitsIn('sale con, fuck');
  expect(hits.map(({ start }) => start)).toEqual([0, 5, 10]);
  expect(hits[1]?.entry).toMatchObject({
    lemma: 'con',
    class: 'insult',
    tags: [],
    label: 'insult',
    severity: 2,
    sure: 0.8,
    needsTarget: false,
  });
});
