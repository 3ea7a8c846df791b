/**
 * Signs read as letters when letters surround them. Rarer readings (8 as b, ! as i) and signs at the
 * edge of a word (`@ss`, `merd3`) are too often honest: the lexicon resolves those against its words.
 */
const PAIRS = ['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s', '€e', '©c', '®r', '✝t'];

export const INNER_LEET: ReadonlyMap<number, number> = new Map(
  PAIRS.map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
