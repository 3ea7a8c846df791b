import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/engine/labels';
import { emptyProfile } from '../../../src/replies';
import { suggestFor } from './request';

/** As many as a busy morning brings, and as the background remembers. */
const IN_A_ROW = 40;

const CASES: readonly [Label, 'fr' | 'en', string][] = [
  ['complaint', 'fr', 'C’est nul'],
  ['complaint', 'en', 'This is bad'],
  ['complaint', 'fr', 'L’appli bugge depuis la maj'],
  ['complaint', 'en', 'The crew told us nothing'],
  ['criticism', 'fr', 'Votre nouveau logo est affreux'],
  ['criticism', 'en', 'Your new logo is ugly'],
  ['criticism', 'fr', 'Bof, rien de bien neuf'],
  ['criticism', 'en', 'Meh, nothing new here'],
  ['press_enquiry', 'fr', 'Journaliste au Courrier, qui contacter ?'],
  ['press_enquiry', 'en', 'Reporter here, who can I talk to?'],
  ['rumour', 'fr', 'Il paraît que vous fermez, vrai ?'],
  ['rumour', 'en', 'Is it true that you are closing?'],
  ['question', 'fr', 'Vous livrez en Corse ?'],
  ['question', 'en', 'Does it contain gluten?'],
  ['praise', 'fr', 'Merci à Léa pour son aide'],
  ['praise', 'en', 'I love your app'],
  ['pile_on', 'fr', 'Allez tous leur dire'],
  ['pile_on', 'en', 'Everyone tell them'],
  ['accusation', 'fr', 'Ils versent des pots-de-vin'],
  ['accusation', 'en', 'They bribe inspectors'],
  ['moral_outrage', 'fr', 'Honte à vous'],
  ['moral_outrage', 'en', 'Shame on you'],
];

/** A brief statement to a crowd is said once for everyone: it needs no forty wordings. */
describe.each([
  ['warm', 'vous'],
  ['formal', 'vous'],
  ['brief', 'tu'],
] as const)('%s, %s', (register, address) => {
  it.each(CASES.filter(([label]) => register !== 'brief' || label !== 'pile_on'))(
    'forty times %s in %s (“%s”): forty different best replies',
    (label, lang, text) => {
      const recent: string[] = [];
      const best: (string | undefined)[] = [];
      for (let seed = 0; seed < IN_A_ROW; seed += 1) {
        const { replies } = suggestFor(lang, [label], text, {
          seed,
          profile: { ...emptyProfile, register, address },
          recent: recent.slice(-IN_A_ROW),
        });
        best.push(replies[0]?.text);
        recent.push(...replies.map(reply => reply.text));
      }
      expect(best).not.toContain(undefined);
      expect(new Set(best).size).toBe(IN_A_ROW);
    },
  );
});
