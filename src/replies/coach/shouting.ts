/** Lower case for runs of at least three words in capitals, and one mark instead of several. */
export function withoutShouting(sentence: string): string | undefined {
  const quiet = sentence
    .replace(
      /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,']+){2,}(?:(?<!\p{L})\p{Lu}+(?!\p{L})[\s,']*)+/gu,
      run => run.toLowerCase(),
    )
    .replace(/([!?])[!?]+/g, (_all, mark: string) => (mark === '?' ? '?' : '.'))
    .replace(/(?<!\s)\s+\.$/, '.');
  return quiet === sentence ? undefined : quiet;
}
