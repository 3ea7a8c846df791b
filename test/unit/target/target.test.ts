import { expect, test } from 'vitest';
import { compileLexiconFiles } from '../../../scripts/lib/assets';
import { createEngine } from '../../../src/engine/engine';

const engine = createEngine({ lexicon: compileLexiconFiles() });

test.each([
  ['Votre CM est un débile profond', 'person'],
  ['your manager is a complete moron', 'person'],
  ["t'es vraiment qu'un gros connard", 'person'],
  ['Bande d’incapables, où est ma commande ?', 'person'],
  ['les musulmans sont des animaux', 'group'],
  ['all lesbians are disgusting', 'group'],
  ['Votre appli plante sans arrêt, remboursez-moi', 'brand'],
  ['Je me sens con, j’avais oublié de brancher la machine', 'none'],
])('%s is about a %s', (text, target) => {
  expect(engine.analyze({ text }).target).toBe(target);
});
