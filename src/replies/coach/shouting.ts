/** Lower case for runs of at least three words in capitals, and one mark instead of several. */
export function withoutShouting(sentence: string): string | undefined {
  const quiet = sentence
    .replace(/(?:\b\p{Lu}{2,}\b[\s,']+){2,}(?:\b\p{Lu}+\b[\s,']*)+/gu, run => run.toLowerCase())
    .replace(/([!?])[!?]+/g, (_all, mark: string) => (mark === '?' ? '?' : '.'));
  return quiet === sentence ? undefined : quiet;
}
