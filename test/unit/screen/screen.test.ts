import { describe, expect, test } from 'vitest';
import { compileLexiconFiles } from '../../../scripts/lib/assets';
import { createDocument } from '../../../src/engine/document/document';
import { familyOf } from '../../../src/engine/labels';
import { createLexicon } from '../../../src/engine/lexicon';
import { normalize } from '../../../src/engine/normalize';
import { RULES } from '../../../src/engine/rules';
import { compileRules } from '../../../src/engine/rules/core/runner';
import { createScreen } from '../../../src/engine/screen/screen';
import { markStance } from '../../../src/engine/stance/stance';
import { authoredTexts } from '../../support/authored';

const lexicon = createLexicon(compileLexiconFiles());
const grave = RULES.filter(({ label }) => ['toxic', 'militant'].includes(familyOf(label)));
const mayMatch = createScreen(grave);
const run = compileRules(grave);

function isLetThrough(text: string): boolean {
  const normalized = normalize(text);
  return mayMatch(normalized, lexicon.match(normalized));
}

describe('nothing toxic or militant is lost', () => {
  test('every authored comment in which a rule matches is let through', () => {
    const lost = authoredTexts().filter(text => {
      if (isLetThrough(text)) return false;
      const normalized = normalize(text);
      const doc = createDocument(normalized, lexicon.match(normalized));
      markStance(doc);
      return run(doc).length > 0;
    });
    expect(lost).toEqual([]);
  }, 120_000);

  test.each([
    'Espèce de connard',
    't u e s u n c o n n a r d',
    "t'es qu'un gros c*n",
    'You are such a m0ron',
    'espècedecon',
    'Boycottez cette marque !',
    "I'll kill you",
    'On sait où tu habites.',
  ])('%j is let through', text => {
    expect(isLetThrough(text)).toBe(true);
  });
});

describe('ordinary comments stop there', () => {
  test.each([
    'Mon colis est bien arrivé ce matin.',
    'Bonjour, quels sont vos horaires le samedi ?',
    'Très bon restaurant, service rapide et plats délicieux.',
    'Great service, the delivery was quick.',
    'Can you tell me when the store opens?',
    'My flight was delayed by two hours.',
  ])('%j', text => {
    expect(isLetThrough(text)).toBe(false);
  });
});
