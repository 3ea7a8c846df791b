/** Numbers written in letters, folded, in both languages (with the Belgian and Swiss forms). */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  a: 1,
  an: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  vingt: 20,
  twenty: 20,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  septante: 70,
  seventy: 70,
  nonante: 90,
  ninety: 90,
  cent: 100,
  hundred: 100,
};

export const NUMBER = `(?:\\d{1,4}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The value of a folded number word or figure. */
export function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : WORDS[word];
}

const ORDINALS: Readonly<Record<string, number>> = {
  deuxieme: 2,
  seconde: 2,
  second: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  cinquieme: 5,
  fifth: 5,
  sixieme: 6,
  sixth: 6,
  septieme: 7,
  seventh: 7,
  huitieme: 8,
  eighth: 8,
  dixieme: 10,
  tenth: 10,
};

export const ORDINAL = `(?:\\d{1,2}(?:e|eme|nd|rd|th)|${Object.keys(ORDINALS).join('|')})`;

/** The rank a folded ordinal names: `third` and `3e` give 3. */
export function ordinalOf(word: string): number | undefined {
  const figure = /^\d+/.exec(word);
  return figure ? Number(figure[0]) : ORDINALS[word];
}
