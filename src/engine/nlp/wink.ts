import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import type { PartOfSpeech, Tagger } from './tagger';

/**
 * The wink-nlp tagger. Loading its model takes about 140 ms and 22 MB: make it only when asked.
 * Its tokens may split our words; each word gets the tag of the first token inside it.
 */
export function createWinkTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;
  return {
    tag: words => {
      const tags: PartOfSpeech[] = [];
      const doc = nlp.readDoc(words.join(' '));
      let at = 0;
      let word = 0;
      let start = 0;
      doc.tokens().each((token: ItemToken) => {
        at += token.out(its.precedingSpaces).length;
        while (word < words.length && at >= start + (words[word]?.length ?? 0)) {
          start += (words[word]?.length ?? 0) + 1;
          word++;
        }
        tags[word] ??= token.out(its.pos) as PartOfSpeech;
        at += token.out(its.value).length;
      });
      return words.map((_, i) => tags[i] ?? 'X');
    },
  };
}
