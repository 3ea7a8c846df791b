import { expect, test } from 'vitest';
import { gapsIn } from '../../../src/popup/gaps';

test.each([
  ['no gap', 'We come back to you tomorrow.', []],
  ['a named gap', 'We come back by [… day and time].', ['day and time']],
  ['several', '[… heure], puis [… contact presse]', ['heure', 'contact presse']],
  ['a bare gap', 'Write to […].', ['']],
  ['brackets of the person', 'See [1] and [our terms].', []],
  ['a gap that was filled in', 'We come back by Friday, 5 pm.', []],
  ['an unfinished bracket', 'We come back by [… day', []],
])('%s', (_name, text, names) => {
  expect(gapsIn(text).map(gap => gap.name)).toEqual(names);
});

test('a gap is found where it stands', () => {
  const text = 'Écrivez-nous à [… contact presse], merci.';
  const [gap] = gapsIn(text);
  expect(text.slice(gap?.start, gap?.end)).toBe('[… contact presse]');
});
