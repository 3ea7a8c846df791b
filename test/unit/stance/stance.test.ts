import { describe, expect, test } from 'vitest';
import { compileLexiconFiles } from '../../../scripts/lib/assets';
import { createDocument } from '../../../src/engine/document/document';
import { createLexicon } from '../../../src/engine/lexicon';
import { normalize } from '../../../src/engine/normalize';
import { flagsOf, type StanceFlag } from '../../../src/engine/stance/flags';
import { markStance } from '../../../src/engine/stance/stance';

const lexicon = createLexicon(compileLexiconFiles());

/** The flags over the word of a text that stands in brackets. */
function flagsOver(marked: string): StanceFlag[] {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const normalized = normalize(text);
  const doc = createDocument(normalized, lexicon.match(normalized));
  markStance(doc);
  const token = doc.tokens.find(one => one.start <= start && one.end > start);
  return flagsOf(token?.stance ?? 0);
}

describe('a word stands under', () => {
  test.each<[StanceFlag, string]>([
    ['negated', "t'es pas un [idiot]"],
    ['negated', 'vous n’êtes jamais [stupides]'],
    ['negated', 'il n’y a aucun [connard] ici'],
    ['negated', 'you are not an [idiot]'],
    ['negated', "I don't think she is a [moron]"],
    ['quoted', 'il a crié « [connard] » puis il est parti'],
    ['quoted', 'she wrote "[idiot]" under my photo'],
    ['reported', 'il m’a traité de [connard]'],
    ['reported', 'votre vendeur m’a dit que j’étais une [conne]'],
    ['reported', 'he called me a [moron]'],
    ['reported', 'I was called an [idiot] by your driver'],
    ['condemned', 'Dire que les femmes sont [stupides] est honteux'],
    ['condemned', 'arrêtez de traiter les gens de [cons]'],
    ['condemned', 'Saying that women are [stupid] is vile'],
    ['condemned', 'stop calling people [morons]'],
    ['self', 'je suis vraiment trop [con]'],
    ['self', 'quel [idiot] je suis'],
    ['self', "I'm such an [idiot]"],
    ['self', 'I feel like a complete [moron]'],
    ['reclaimed', 'As a proud [queer] I love this'],
    ['hypothetical', 'si j’étais un [escroc], je ferais pareil'],
    ['hypothetical', 'if I were a [crook] I would do the same'],
    ['question', 'tu es [bête] ?'],
    ['banter', "t'es [con] je t'aime"],
    ['banter', 'you [muppet], love you'],
    ['positive', '[putain] que c’est bon'],
    ['positive', 'holy [shit] I love this'],
  ])('%s: %s', (flag, text) => {
    expect(flagsOver(text)).toContain(flag);
  });
});

describe('a word does not stand under', () => {
  test.each<[StanceFlag, string]>([
    ['negated', 'pas de réponse, vous êtes des [idiots]'],
    ['negated', "t'es pas un peu [con] ?"],
    ['negated', 'not only late but [stupid]'],
    ['negated', "I can't believe how [stupid] you are"],
    ['negated', "why don't you [idiots] read"],
    ['negated', "tu n'es qu'un [con]"],
    ['quoted', '« bande de [cons] »'],
    ['reported', 'je te le dis, tu es un [connard]'],
    ['condemned', 'vous êtes des [cons], c’est honteux'],
    ['self', 'je suis entouré de [cons]'],
    ['self', "I'm sick of you [idiots]"],
    ['banter', 'you are a [moron], lol'],
    ['positive', '[putain] que c’est nul'],
    ['positive', 'this [shit] never works, great'],
  ])('%s: %s', (flag, text) => {
    expect(flagsOver(text)).not.toContain(flag);
  });
});
