const GIVEN_NAME = /^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?$/u;

/**
 * The given name to greet, when the author shows one; handles, nicknames and brands give nothing:
 * a wrong name sounds worse than none.
 */
export function givenName(author: string | undefined): string | undefined {
  const words = author?.trim().split(/\s+/) ?? [];
  const [first = ''] = words;
  const plausible = first.length >= 2 && first.length <= 14 && GIVEN_NAME.test(first);
  return plausible && words.length >= 2 && words.length <= 3 ? first : undefined;
}
