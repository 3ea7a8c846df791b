/**
 * French elisions, English contractions and the spellings of text messages, each as the words it
 * stands for. Elided words keep their short form (`qu`, `j`, `l`): the word classes know them.
 */

/** Words whose apostrophe is part of them. */
const WHOLE = new Set(["aujourd'hui", "prud'hommes", "prud'homme", "d'accord", "o'clock", "ma'am"]);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "can't": ['can', 'not'],
    "won't": ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    "y'all": ['you', 'all'],
    "let's": ['let', 'us'],
    "i'm": ['i', 'am'],
  }),
);

/** What follows the apostrophe of an English contraction. */
const ENGLISH_TAILS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['m', 'am'],
]);

/** After these, `'s` is "is"; elsewhere it marks a possession. */
const IS_BEFORE_S = new Set(
  'he she it that there here who what where how this everyone everybody someone nobody'.split(' '),
);

/**
 * Splits a folded word at its apostrophes.
 * @returns the parts as `[norm, length in the word]`, or nothing when the word stays whole.
 */
export function splitApostrophes(word: string): readonly (readonly [string, number])[] | undefined {
  const at = word.indexOf("'");
  if (at <= 0 || at === word.length - 1 || WHOLE.has(word)) return undefined;
  const irregular = IRREGULAR.get(word);
  if (irregular) return spread(irregular, word.length);
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (tail === 't' && head.endsWith('n') && head.length > 2) {
    return [
      [head.slice(0, -1), head.length - 1],
      ['not', 3],
    ];
  }
  const english = ENGLISH_TAILS.get(tail);
  if (english && (head.length > 1 || head === 'i')) {
    return [
      [head, head.length],
      [english, tail.length + 1],
    ];
  }
  if (tail === 's' && head.length > 1) {
    return [
      [head, head.length],
      [IS_BEFORE_S.has(head) ? 'is' : 's', 2],
    ];
  }
  return splitElisions(word);
}

/** `qu'il n'a`-style joins: each elided word keeps its apostrophe's place. */
function splitElisions(word: string): (readonly [string, number])[] {
  const parts = word.split("'");
  return parts
    .map((part, i) => [part, part.length + (i < parts.length - 1 ? 1 : 0)] as const)
    .filter(([part]) => part !== '');
}

const SHORT_EN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    u: ['you'],
    ur: ['your'],
    r: ['are'],
    ya: ['you'],
    ure: ['you', 'are'],
    youre: ['you', 'are'],
    yall: ['you', 'all'],
    theyre: ['they', 'are'],
    theyll: ['they', 'will'],
    youll: ['you', 'will'],
    youve: ['you', 'have'],
    ive: ['i', 'have'],
    im: ['i', 'am'],
    thats: ['that', 'is'],
    whats: ['what', 'is'],
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    didnt: ['did', 'not'],
    cant: ['can', 'not'],
    cannot: ['can', 'not'],
    wont: ['will', 'not'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    werent: ['were', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    wouldnt: ['would', 'not'],
    couldnt: ['could', 'not'],
    shouldnt: ['should', 'not'],
    aint: ['is', 'not'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['have', 'to'],
    ppl: ['people'],
    pls: ['please'],
    plz: ['please'],
    cuz: ['because'],
    bc: ['because'],
    dem: ['them'],
    em: ['them'],
  }),
);

const SHORT_FR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    c: ['c', 'est'],
    ct: ['c', 'etait'],
    cest: ['c', 'est'],
    cetait: ['c', 'etait'],
    sest: ['s', 'est'],
    nest: ['n', 'est'],
    jai: ['j', 'ai'],
    jsuis: ['je', 'suis'],
    chui: ['je', 'suis'],
    chuis: ['je', 'suis'],
    jvais: ['je', 'vais'],
    jveux: ['je', 'veux'],
    jpense: ['je', 'pense'],
    jsais: ['je', 'sais'],
    jte: ['je', 'te'],
    jme: ['je', 'me'],
    jle: ['je', 'le'],
    jles: ['je', 'les'],
    jvous: ['je', 'vous'],
    jdis: ['je', 'dis'],
    jpeux: ['je', 'peux'],
    tas: ['t', 'as'],
    ya: ['y', 'a'],
    yen: ['y', 'en'],
    quil: ['qu', 'il'],
    quils: ['qu', 'ils'],
    quon: ['qu', 'on'],
    quun: ['qu', 'un'],
    quune: ['qu', 'une'],
    ke: ['que'],
    ki: ['qui'],
    koi: ['quoi'],
    vs: ['vous'],
    ns: ['nous'],
    ds: ['dans'],
    pr: ['pour'],
    tt: ['tout'],
    ts: ['tous'],
    bcp: ['beaucoup'],
    pcq: ['parce', 'que'],
    pck: ['parce', 'que'],
    psk: ['parce', 'que'],
    pk: ['pourquoi'],
    pq: ['pourquoi'],
    pkoi: ['pourquoi'],
    qd: ['quand'],
    mm: ['meme'],
    tjs: ['toujours'],
    tjr: ['toujours'],
    tjrs: ['toujours'],
    jms: ['jamais'],
    rdv: ['rendez', 'vous'],
    svp: ['s', 'il', 'vous', 'plait'],
    stp: ['s', 'il', 'te', 'plait'],
    fo: ['faut'],
    faudrai: ['faudrait'],
    jl: ['je', 'l'],
  }),
);

/** The words that a spelling of text messages stands for, in the language of the comment. */
export function expandShort(
  word: string,
  lang: 'fr' | 'en' | 'und',
): readonly string[] | undefined {
  return lang === 'fr' ? SHORT_FR.get(word) : lang === 'en' ? SHORT_EN.get(word) : undefined;
}

function spread(words: readonly string[], length: number): readonly (readonly [string, number])[] {
  const [first = '', ...rest] = words;
  const head = Math.min(first.length, length);
  return [[first, head], ...rest.map((word, i) => [word, i === 0 ? length - head : 0] as const)];
}
