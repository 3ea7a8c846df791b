import { nounEnglish } from '../grammar/en';
import { agreementFrench, joinFrench, nounFrench } from '../grammar/fr';
import type { Noun } from '../grammar/noun';
import type { Gap } from '../phrases/gaps';
import type { Voice } from './voice';

/**
 * The words that fill a template:
 * `{key}` a known value · `{?key}` a value, or the visible gap `[… what is missing]` ·
 * `{thing:your}` the noun with its determiner · `{n:is|are}` by its number · `{g:arrivé}` the word
 * and `{+}` the ending that agree with it · `<vous|tu>` or `<uk|us>` by the voice.
 */
export type Slots = {
  readonly values: Readonly<Record<string, string>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  readonly thing: Noun;
};

export type Filled = {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
};

const TOKEN = /<([^<>|]*)\|([^<>]*)>|\{([^{}]+)\}/g;

/** The required keys of a template: without them it cannot be said. */
export function requiredKeys(template: string): readonly string[] {
  return [...template.matchAll(TOKEN)]
    .map(match => match[3])
    .filter(
      (token): token is string => token !== undefined && /^\w+$/.test(token) && token !== 'thing',
    );
}

function pronoun(noun: Noun, french: string): string {
  if (french === 'il') return `${noun.feminine ? 'elle' : 'il'}${noun.plural ? 's' : ''}`;
  if (french === 'le') return noun.plural ? 'les' : noun.feminine ? 'la' : 'le';
  return french;
}

function nounToken(token: string, slots: Slots, voice: Voice): string | undefined {
  const { thing } = slots;
  if (token === '+') return agreementFrench(thing);
  const [head, tail] = token.split(':', 2);
  if (head === 'n') return tail?.split('|')[thing.plural ? 1 : 0] ?? '';
  if (head === 'g') return pronoun(thing, tail ?? '');
  if (head !== 'thing') return undefined;
  if (voice.lang === 'fr') return nounFrench(thing, tail ?? '', voice.second);
  return nounEnglish(thing, tail ?? '');
}

/** Fills one template. Nested templates are filled before, and given as values. */
export function fill(template: string, slots: Slots, voice: Voice): Filled {
  const used = new Set<string>();
  const missing = new Set<string>();
  let text = '';
  let last = 0;
  const add = (value: string) => {
    text = voice.lang === 'fr' ? joinFrench(text, value) : text + value;
  };
  for (const match of template.matchAll(TOKEN)) {
    text += template.slice(last, match.index);
    last = match.index + match[0].length;
    const [, first, second, token] = match;
    if (token === undefined) {
      add((voice.second ? second : first) ?? '');
      continue;
    }
    const noun = nounToken(token, slots, voice);
    if (noun !== undefined) {
      if (token.startsWith('thing')) used.add('thing');
      add(noun);
      continue;
    }
    const key = token.replace('?', '');
    const value = slots.values[key];
    if (value !== undefined) {
      used.add(key);
      add(value);
    } else {
      missing.add(key);
      const gap = slots.gaps[key];
      const lead = gap?.lead ? `${gap.lead[voice.lang]} ` : '';
      add(`${lead}[… ${gap?.name[voice.lang] ?? key}]`);
    }
  }
  text += template.slice(last);
  return { text, used, missing };
}
