import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A regular expression written in a source file. */
export type Literal = {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
};

/** What may stand before a regular expression, so that the slash is neither a division nor the end of a tag. */
const BEFORE = /(?:[=(,:[!&|?{;+>]|^|\breturn|\bcase|\btypeof)\s*$/;
const LITERAL = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;

/** Every regular-expression literal of the TypeScript files under a folder. */
export function literalsUnder(folder: string): Literal[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .sort()
    .flatMap(name => literalsIn(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

/** Reads a source text: strings and comments are passed over, template literals are looked into. */
export function literalsIn(text: string, file: string): Literal[] {
  const literals: Literal[] = [];
  let at = 0;
  while (at < text.length) {
    SKIPPED.lastIndex = at;
    if (SKIPPED.test(text)) {
      at = SKIPPED.lastIndex;
      continue;
    }
    LITERAL.lastIndex = at;
    const found = text[at] === '/' && BEFORE.test(text.slice(Math.max(0, at - 20), at));
    const match = found ? LITERAL.exec(text) : null;
    if (match) {
      const line = text.slice(0, at).split('\n').length;
      literals.push({ file, line, source: match[1] ?? '', flags: match[2] ?? '' });
      at = LITERAL.lastIndex;
    } else {
      at++;
    }
  }
  return literals;
}
