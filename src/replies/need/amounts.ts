export type Amount = { readonly value: string; readonly currency: '€' | '£' | '$' | 'CHF' };

/** With thousands set apart by a space, a point or a comma, then decimals. */
const FIGURE =
  '(?<![\\d.,])(\\d{1,3}(?:[ \u00a0\u202f.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,5}(?:[.,]\\d{1,2})?)';
const AFTER = new RegExp(
  `${FIGURE}\\s*(€|euros?\\b|eur\\b|balles\\b|£|pounds?\\b|quid\\b|\\$|dollars?\\b|piastres?\\b|bucks\\b|chf\\b|francs?\\b)`,
  'i',
);
const BEFORE = new RegExp(`(€|£|\\$|chf)\\s?${FIGURE}`, 'i');

function currencyOf(symbol: string): Amount['currency'] {
  const s = symbol.toLowerCase();
  if (/^(?:£|pound|quid)/.test(s)) return '£';
  if (/^(?:\$|dollar|buck|piastre)/.test(s)) return '$';
  return /^(?:chf|franc)/.test(s) ? 'CHF' : '€';
}

/** The first sum of money in the comment, with its currency. */
export function amount(text: string): Amount | undefined {
  const after = AFTER.exec(text);
  if (after?.[1] && after[2] && Number.parseFloat(after[1].replace(',', '.')) > 0)
    return { value: after[1], currency: currencyOf(after[2]) };
  const before = BEFORE.exec(text);
  if (before?.[1] && before[2]) return { value: before[2], currency: currencyOf(before[1]) };
  return undefined;
}
