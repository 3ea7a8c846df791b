import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/engine/normalize';

/** What is written, and how it must read. */
type Case = readonly [written: string, read: string];

const folded = (text: string): string => normalize(text).folded.text;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'case and accents': [
    ['ESPÈCE DE CRÉTIN', 'espece de cretin'],
    ['enculé, bâtard, garçon', 'encule, batard, garcon'],
    ['Cœur, Œuvre, æquo, Straße', 'coeur, oeuvre, aequo, strasse'],
    ['cre\u0301tin', 'cretin'],
  ],
  'letters of other scripts in a Latin word': [
    ['соnnаrd', 'connard'],
    ['idiοt', 'idiot'],
    ['Тu es un сon', 'tu es un con'],
    ['mοrοn', 'moron'],
  ],
  'drawn letters': [
    ['𝓬𝓸𝓷𝓷𝓪𝓻𝓭', 'connard'],
    ['𝗶𝗱𝗶𝗼𝘁', 'idiot'],
    ['ⓘⓓⓘⓞⓣ', 'idiot'],
    ['🅘🅓🅘🅞🅣', 'idiot'],
    ['ɪᴅɪᴏᴛ', 'idiot'],
    ['ｉｄｉｏｔ', 'idiot'],
    ['w🅾️Ⓜ️🅰️n', 'woman'],
  ],
  'invisible characters': [
    ['con\u200bnard', 'connard'],
    ['id\u00adiot', 'idiot'],
    ['mo\u2060ro\ufeffn', 'moron'],
    ['sa\u200d\u200clope', 'salope'],
  ],
  'marks piled up on letters': [
    ['c\u0336o\u0336n\u0336', 'con'],
    ['i\u0301\u0302\u0303\u0304d\u0315i\u0316o\u0317t\u0318', 'idiot'],
  ],
  'leet inside a word': [
    ['c0nnard', 'connard'],
    ['c0nn4rd', 'connard'],
    ['m0ron', 'moron'],
    ['conn@rd', 'connard'],
    ['a$$hole', 'asshole'],
    ['n1gg3rs', 'niggers'],
    ['m€rde', 'merde'],
    ['wom3n', 'women'],
    ['h4ndicapés', 'handicapes'],
    ['p30pl3', 'people'],
  ],
  'letters written one by one': [
    ['c o n n a r d', 'connard'],
    ['t r a n s', 'trans'],
    ['M u s l i m s', 'muslims'],
    ['I m m i g r a n t s', 'immigrants'],
    ['i.d.i.o.t', 'idiot'],
    ['i-d-i-o-t', 'idiot'],
    ['i_d_i_o_t !', 'idiot !'],
    ['C O N N A R D', 'connard'],
    ['I h a t e you', 'i hate you'],
    ['d é t e s t e', 'deteste'],
    ['c\no\nn\nn\na\nr\nd', 'connard'],
    ['c 0 n n a r d', 'connard'],
    ['espèce de c o n', 'espece de con'],
    ['you m  o  r  o  n', 'you moron'],
  ],
  'stretched letters': [
    ['connnnard', 'connard'],
    ['merdeeee', 'merde'],
    ['ouiiiii', 'oui'],
    ['stopppp', 'stop'],
    ['biiiiitch', 'bitch'],
    ['nullllle', 'nulle'],
    ['fuuuuuck', 'fuck'],
    ['greeeeat, coooool', 'greeat, cool'],
  ],
  'layers of them': [
    ['C_0_n_n_@_r_d', 'connard'],
    ['ｃ０ｎｎａｒｄ', 'connard'],
    ['i​d​1​o​o​o​t', 'idioot'],
  ],
  'typographic signs': [
    ['t’es nul', "t'es nul"],
    ['l`idiot', "l'idiot"],
    ['peut‑être', 'peut-etre'],
    ['un\u00a0con', 'un con'],
  ],
  'emoji without skin tone or variant': [
    ['🖕🏿', '🖕'],
    ['🖕🏻 🤡️', '🖕 🤡'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases)('%j reads %j', (written, read) => {
      expect(folded(written)).toBe(read);
    });
  });
}

describe('the accented view', () => {
  test.each([
    ['PÉDÉ', 'pédé'],
    ['Salé', 'salé'],
    ['côte', 'côte'],
    ['cre\u0301tin', 'crétin'],
    ['É n o r m e', 'énorme'],
  ])('%j keeps its accents: %j', (written, read) => {
    expect(normalize(written).accented.text).toBe(read);
  });
});

describe('obfuscated', () => {
  test.each(['c0nnard', 'c o n n a r d', 'соnnard', 'con\u200bnard', 'ⓘⓓⓘⓞⓣ'])('%j is', text => {
    expect(normalize(text).obfuscated).toBe(true);
  });
  test.each([
    'Bonjour, où en est ma commande n° 4521 ?',
    'Trop bieeeeen !!! 😍',
    'Привет, как дела',
    '10h30 le 3e jour, 12,50 €',
    "C'est l’été",
  ])('%j is not', text => {
    expect(normalize(text).obfuscated).toBe(false);
  });
});
