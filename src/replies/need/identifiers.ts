/** What must never come back in public: numbers and addresses that point at a person or an order. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/g,
  /(?<![\w@])@[\w.]{2,}/g,
  /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}\b/g,
  /(?:\+|00)?\d(?:[ .\-/()]?\d){7,14}/g,
  /\b[A-Z]{1,5}-?\d[A-Z0-9-]{3,30}\b/gi,
  /#?\b\d{4,}\b/g,
];

const YEAR = /^(?:19|20)\d\d$/;
const AMOUNT_AFTER = /^(?:[.,]\d+)?\s*(?:€|euros?|eur\b|£|pounds?|quid|\$|dollars?|bucks|chf)/i;

/** Order and ticket numbers, telephone numbers, handles, e-mail and bank addresses, as written. */
export function identifiers(text: string): readonly string[] {
  const found = new Set<string>();
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const amount = AMOUNT_AFTER.test(text.slice(match.index + match[0].length));
      if (!YEAR.test(match[0]) && !amount) found.add(match[0]);
    }
  }
  return [...found];
}
