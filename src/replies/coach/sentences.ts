export type Sentence = { readonly text: string; readonly start: number };

/** The sentences of a draft with their offsets; the separating spaces belong to none. */
export function sentences(draft: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of draft.matchAll(
    /[^\s.!?…\n][^.!?…\n]*(?:[.](?=\d)[^.!?…\n]*)*[\s]*[.!?…]*/gu,
  )) {
    const text = match[0].trimEnd();
    if (/\p{L}|\p{N}/u.test(text)) found.push({ text, start: match.index });
  }
  return found;
}

/** Leading greeting of a sentence (« Bonjour Karim, »), after which the real opening comes. */
const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|hello|hi|hey|dear|cher|chère|good (?:morning|afternoon|evening))\b[^,:]{0,30}[,:]\s*|@[\w.]+[\s,:]+)+/i;

/** Splits the greeting from what follows, so that rules can look at the real opening. */
export function withoutGreeting(sentence: string): {
  readonly greeting: string;
  readonly rest: string;
} {
  const greeting = GREETING.exec(sentence)?.[0] ?? '';
  return { greeting, rest: sentence.slice(greeting.length) };
}

/** First letter in capital, unless a greeting's comma comes before. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
