/**
 * Letters of other scripts drawn like Latin ones, and Latin letters that Unicode does not fold.
 * The subset of Unicode's confusables (UTS #39) seen in evasions; what NFKC already maps
 * (mathematical, enclosed and full-width letters) is not repeated here.
 */

/** Letters of living scripts drawn exactly like a Latin one: a whole word may be written with them. */
const FOREIGN_EXACT: Readonly<Record<string, string>> = {
  a: 'аα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'е',
  h: 'һհ',
  i: 'іι',
  j: 'јϳ',
  l: 'ӏ',
  n: 'ո',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  u: 'ս',
  v: 'ѵν',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγү',
};

/** Letters of living scripts that resemble a Latin one: read as Latin only inside a Latin word. */
const FOREIGN_LOOSE: Readonly<Record<string, string>> = {
  b: 'ьвβ',
  e: 'єεэё',
  f: 'ғϝ',
  g: 'ց',
  h: 'н',
  i: 'ї',
  k: 'кκқ',
  m: 'м',
  n: 'пиη',
  o: 'σөѳ',
  r: 'гя',
  s: 'ςտ',
  t: 'тτ',
  u: 'цυμ',
  w: 'шω',
  y: 'ў',
  z: 'ζ',
};

/** Capitals that are not drawn like the capital of what their lower case looks like. */
const FOREIGN_CAPITALS: Readonly<Record<string, string>> = {
  H: 'ΗН',
  N: 'Ν',
  Y: 'Υ',
  M: 'Μ',
  R: 'Я',
};

/** Phonetic, small-capital and turned letters, squared and negative enclosed ones are read by range. */
const LATIN: Readonly<Record<string, string>> = {
  a: 'ᴀɑɐ',
  b: 'ʙƀɓ',
  c: 'ᴄɔƈ¢',
  d: 'ᴅɖɗđð',
  e: 'ᴇǝəɛɘ',
  f: 'ꜰƒ',
  g: 'ɢɡɠǥ',
  h: 'ʜɥħɦ',
  i: 'ɪıɨɩ',
  j: 'ᴊʝɉ',
  k: 'ᴋƙʞ',
  l: 'ʟłƚɭ',
  m: 'ᴍɱ',
  n: 'ɴŋɲƞ',
  o: 'ᴏøɵ',
  p: 'ᴘƥ',
  q: 'ǫɋ',
  r: 'ʀɹɾɍ',
  s: 'ꜱʂ',
  t: 'ᴛŧƭʇ',
  u: 'ᴜʉ',
  v: 'ᴠʌʋ',
  w: 'ᴡʍ',
  y: 'ʏƴʎ',
  z: 'ᴢƶʐ',
  ss: 'ßẞ',
  ae: 'æ',
  oe: 'œ',
  th: 'þ',
  $: '💲',
  "'": '’‘ʼ‛′´`ʹ＇',
  '-': '‐‑‒−',
};

function invert(table: Readonly<Record<string, string>>): Map<number, string> {
  const inverse = new Map<number, string>();
  for (const [latin, others] of Object.entries(table)) {
    for (const other of others) inverse.set(other.codePointAt(0) ?? 0, latin);
  }
  return inverse;
}

const exact = invert(FOREIGN_EXACT);

/** Lower-case foreign letters that alone can spell a whole Latin word. */
export const EXACT_LOOK_ALIKES: ReadonlySet<number> = new Set(exact.keys());

/** Code point of a lower-case foreign letter to the Latin letter it looks like. */
export const FOREIGN_LOOK_ALIKES: ReadonlyMap<number, string> = new Map([
  ...exact,
  ...invert(FOREIGN_LOOSE),
]);

/** Code point of a foreign capital to the Latin letter it looks like, where its lower case differs. */
export const FOREIGN_CAPITAL_LOOK_ALIKES: ReadonlyMap<number, string> = new Map(
  [...invert(FOREIGN_CAPITALS)].map(([code, latin]) => [code, latin.toLowerCase()]),
);

/** Code point of a Latin variant to plain letters. */
export const LATIN_VARIANTS: ReadonlyMap<number, string> = invert(LATIN);
