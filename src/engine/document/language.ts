import type { Lang } from '../types';

/** Frequent words that only one of the two languages has. */
const FRENCH = new Set(
  `je tu il elle nous vous ils elles le la les un une des du et ou mais donc est sont suis etes etait
  avez avons ont ai ne pas plus jamais rien que qui quoi dont ce cet cette ces ca c j l d n m t s qu
  mon ma mes ton tes son ses notre nos votre vos leur leurs de en dans avec sans sous chez par depuis
  tres trop bien aussi encore deja toujours meme tout tous toute toutes quand comme si parce pourquoi
  comment faire fait dit dire va vais veut veux peut peux y au aux merci bonjour oui non ici mdr ptdr
  faut etre avoir ya cest jai ouais quel quelle sale espece bande pauvre gros ta te toi moi lui eux
  aucun personne votre alors puis bon bonne sur pourri nul putain merde con connard salope ferme gueule
  honte voila pr vs ds pk tt vraiment c'est grosse degage casse batard pute tellement beaucoup`.split(
    /\s+/,
  ),
);
const ENGLISH = new Set(
  `the and you your yours is are was were be been am have has had do does did not no never of to in it
  its this that these those with for from they them their he his him she her we our us i my me mine
  what who whom how why when where which because would could should will shall can must just like all
  any some so very too there here than then if but or an as at by about into out up down off over much many more most
  please thanks thank people really only ever always still again yes ur u dont im youre lol wtf get got
  go going make know think want need fuck fucking shit idiot stupid damn hell off shut kill`.split(
    /\s+/,
  ),
);

/**
 * Decides between French and English by their frequent words.
 * @param words folded words of the text
 * @param accents whether the text has letters with French accents
 */
export function detectLanguage(words: Iterable<string>, accents: boolean): Lang {
  let french = accents ? 1 : 0;
  let english = 0;
  for (const word of words) {
    if (FRENCH.has(word)) french++;
    if (ENGLISH.has(word)) english++;
  }
  if (french === english) return 'und';
  return french > english ? 'fr' : 'en';
}

/** Whether a word is among the frequent words of either language. */
export function isFrequentWord(word: string): boolean {
  return FRENCH.has(word) || ENGLISH.has(word);
}

/** Whether a lower-case text has a letter that French writes with a mark and English does not. */
export function hasFrenchAccents(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xdf && code < 0x178 && FRENCH_LETTERS.has(code)) return true;
  }
  return false;
}

const FRENCH_LETTERS = new Set([...'àâäçèéêëîïôöùûüÿœ'].map(letter => letter.charCodeAt(0)));
