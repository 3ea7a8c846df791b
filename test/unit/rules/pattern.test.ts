import { describe, expect, test } from 'vitest';
import { createDocument } from '../../../src/engine/document/document';
import { defineClass } from '../../../src/engine/document/word-classes';
import { normalize } from '../../../src/engine/normalize';
import { parsePattern } from '../../../src/engine/rules/core/pattern';
import { compileScanner } from '../../../src/engine/rules/core/scanner';

defineClass('test-fruit', ['pomme', 'poire', 'fruit rouge']);

/** The words that a pattern marks in a text, match by match. */
function marks(pattern: string, text: string): string[] {
  const doc = createDocument(normalize(text), []);
  const found: string[] = [];
  compileScanner([[{}, pattern] as const])(doc, (_, { from, to }) => {
    found.push(text.slice(doc.tokens[from]?.start, doc.tokens[to - 1]?.end));
  });
  return found;
}

describe('a pattern', () => {
  test.each([
    ['is words in a row', 'gros chat', 'un gros chat dort', ['gros chat']],
    ['reads folded words', 'tres fatigue', 'Très fatigué', ['Très fatigué']],
    ['reads an accent when it has one', 'salé', 'trop salé', ['salé']],
    ['takes a prefix', 'boycott*', 'on boycotte tout', ['boycotte']],
    ['takes alternatives', 'chat|chien', 'un chien', ['chien']],
    ['takes a class', 'une @test-fruit', 'une poire', ['une poire']],
    ['takes a phrase of a class', 'un @test-fruit', 'un fruit rouge', ['un fruit rouge']],
    ['takes any word', 'gros * noir', 'un gros chat noir', ['gros chat noir']],
    ['may skip an option', 'gros petit? chat', 'gros chat', ['gros chat']],
    ['leaves a gap', 'chat ~2 noir', 'chat tout à fait noir', []],
    ['fills a gap', 'chat ~2 noir', 'chat vraiment tout noir', ['chat vraiment tout noir']],
    ['refuses a word', 'chat !noir', 'chat blanc', ['chat']],
    ['keeps to the start', '^ chat', 'le chat', []],
    ['keeps to the end', 'chat $', 'le chat !', ['chat']],
    ['names punctuation', 'chat "!"', 'chat !', ['chat !']],
    ['passes over punctuation', 'gros chat', 'gros, chat', ['gros, chat']],
    ['shows what it marks', 'gros [ chat ] noir', 'gros chat noir', ['chat']],
    ['stays in its sentence', 'gros chat', 'Trop gros. Chat perdu', []],
  ])('%s', (_, pattern, text, expected) => {
    expect(marks(pattern, text)).toEqual(expected);
  });

  test.each(['', '~3', '[ chat', 'chat|', '@ chat', 'a? ~2', '* ~1'])('%j is refused', source => {
    expect(() => parsePattern(source)).toThrow(SyntaxError);
  });
});

test('a wall of words costs time linear in its length', () => {
  expect(marks('gros ~3 chat', 'gros '.repeat(20_000))).toEqual([]);
});
