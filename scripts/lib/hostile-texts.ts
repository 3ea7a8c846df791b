import fc from 'fast-check';

/** Characters and words that take part in evasions, context and special spans. */
const UNITS = [
  ...'aàbcdeéèinorstuzIAlU013457829 \n\t..,;:!?--_**@#$€%&/\\|~^+=<>()[]{}"\'’«»“”…—',
  ...'çœßАсеоурхвнКλμ你好مرحبا\u200b\u200d\u200e\u202e\u0301\u0336\ufeff\u0000\u00a0',
  ...[
    '🤡',
    '🖕🏿',
    '🔪',
    '👩‍❤️‍👩',
    '🇫🇷',
    'Ⓜ',
    '🅰',
    'ｆ',
    'ⓐ',
    '𝓬',
    'ﷺ',
    '㏂',
    'İ',
    '\ud800',
    '\udc00',
  ],
  ...[
    ' con ',
    ' connard',
    ' idiot ',
    'f*ck',
    ' fuck you',
    " t'es ",
    ' tu ',
    ' vous ',
    ' you ',
    " n't ",
  ],
  ...[
    'pas ',
    'not ',
    ' je ',
    ' je vais te tuer',
    'kill ',
    ' boycott',
    ' said "',
    ' il a dit « ',
    'n° 4521',
  ],
  ...[
    'https://x.fr/a?b=c ',
    '@user ',
    '#honte ',
    'a@b.fr ',
    '12,50 € ',
    '06 12 34 56 78 ',
    ' le 3/4/2025 ',
  ],
];

const words = fc.array(fc.constantFrom(...UNITS), { maxLength: 40 }).map(parts => parts.join(''));
const binary = fc.string({ unit: 'binary', maxLength: 60 });
/** One short piece many times: what makes a bad loop or a bad regular expression slow. */
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 2, max: 300 }),
  )
  .map(([parts, times]) => parts.join('').repeat(times));

/** Texts nobody should write: random, adversarial, broken. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: binary },
  { weight: 1, arbitrary: repeated },
);
