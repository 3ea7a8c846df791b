/**
 * `npm run replies:book [FILE]`: writes the book of replies, two hundred situations for a person to
 * read through. To `artifacts/replies-book.html` when no file is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { render } from './render';
import { pages } from './suggestions';

const [file = join(import.meta.dirname, '../../artifacts/replies-book.html')] =
  process.argv.slice(2);
const target = resolve(file);
const book = pages();
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, render(book));
console.log(`${target}: ${book.length} situations`);
