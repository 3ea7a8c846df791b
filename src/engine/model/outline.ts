import type { Doc, Token } from '../document/types';
import { hashString } from './hash';

/** A word, or a phrase of the lexicon, as the outline of a comment has it. */
export type Mark = {
  /** Hash of what stands for it: its most telling class, a short word itself, or «some word». */
  readonly hash: number;
  /** Whether it is a sign in its own right: hostile or kind, a group, a role, a person. */
  readonly telling: boolean;
  /** Hashes of all its classes. */
  readonly classes: readonly number[];
  readonly sentence: number;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
};

/** Classes from the most telling on; of a word that has several the first stands for it. */
const BY_WORTH = [
  ...['insult', 'slur', 'profanity', 'dehumanise', 'violence', 'sexual', 'coded', 'blame'],
  ...['positive', 'group', 'role', 'staff', 'customer', 'poss2', 'you', 'poss1', 'me', 'we', 'i'],
  ...['poss3', 'he', 'they', 'these', 'neg', 'be', 'have', 'modal', 'should', 'want', 'future'],
  ...['dismay', 'condemning'],
  ...['delight', 'seem', 'time', 'date', 'money', 'clock', 'year', 'order-ref', 'product'],
  ...['brand-ref', 'premises-fr', 'premises-en', 'person', 'body', 'abuse-adj', 'anyone'],
  ...['number', 'mention', 'hashtag', 'url', 'emoji', 'all', 'que', 'and', 'de', 'det', 'adv'],
  ...['it', 'do'],
];
/** The last one that is a sign in its own right. */
const LAST_TELLING = BY_WORTH.indexOf('condemning');
const WORTH: ReadonlyMap<string, number> = new Map(BY_WORTH.map((name, i) => [name, i]));
/** Classes whose terms are more or less sure; the outline tells these apart. */
const GRADED = new Set([
  ...['insult', 'slur', 'violence', 'positive', 'group', 'profanity', 'dehumanise'],
]);
const GRADES = ['strong', 'fair', 'weak'];
/** Words up to this length are grammar more often than not, and stand for themselves. */
const LONGEST_PLAIN = 4;
/** Seeds keep names, words that stand for themselves, and classes apart. */
const SEED_NAME = hashString('\u0003');
const SEED_WORD = hashString("\u0003'");
const SEED_CLASS = hashString('\u0004');
const SOME_WORD = hashName('•');
const IN_OUTLINE = /^[!?.,;:]$/;

/** The comment word by word, each replaced by what it is. Linear in its length. */
export function outlineOf({ tokens }: Doc): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const phrase = token.phrases?.reduce((a, b) => (b.end > a.end ? b : a));
    const [classes, next] =
      phrase && phrase.end > i + 1 ? [phrase.classes, phrase.end] : [token.classes, i + 1];
    const sort = sortOf(classes);
    const hash = sort.hash === 0 ? plainHash(token) : sort.hash;
    if (hash !== 0) {
      const { start, sentence } = token;
      const { end } = tokens[next - 1] ?? token;
      marks.push({ hash, telling: sort.telling, classes: sort.classes, sentence, start, end });
    }
    i = next;
  }
  return marks;
}

type Sort = Pick<Mark, 'hash' | 'telling' | 'classes'>;

/** Sets of classes are shared by the words that have them: each is looked at once. */
const sorts = new WeakMap<ReadonlySet<string>, Sort>();

function sortOf(classes: ReadonlySet<string>): Sort {
  const known = sorts.get(classes);
  if (known) return known;
  const worth = Math.min(...Array.from(classes, name => WORTH.get(name) ?? Infinity));
  const name = BY_WORTH[worth];
  const sort = {
    hash: name === undefined ? 0 : hashName(graded(name, classes)),
    telling: worth <= LAST_TELLING,
    classes: Array.from(classes, each => hashString(each, SEED_CLASS)),
  };
  sorts.set(classes, sort);
  return sort;
}

function graded(name: string, classes: ReadonlySet<string>): string {
  const grade = GRADED.has(name) && GRADES.find(each => classes.has(`${name}-${each}`));
  return grade ? `${name}-${grade}` : name;
}

/** What stands for a word without a telling class; 0 leaves it out. */
function plainHash({ kind, norm }: Token): number {
  if (kind === 'punctuation') return IN_OUTLINE.test(norm) ? hashName(norm) : 0;
  if (kind !== 'word') return hashName(kind);
  return norm.length <= LONGEST_PLAIN ? hashString(norm, SEED_WORD) : SOME_WORD;
}

function hashName(name: string): number {
  return hashString(name, SEED_NAME);
}
