export type Ask =
  | 'refund'
  | 'replacement'
  | 'answer'
  | 'date'
  | 'call'
  | 'cancel'
  | 'apology'
  | 'stop';

const ASKS: readonly (readonly [Ask, RegExp])[] = [
  ['refund', /\b(?:rembours\w+|rendez.{0,12}(?:argent|sous)|refund\w*|money back|chargeback)\b/],
  ['replacement', /\b(?:remplac\w+|echang\w+|renvoy\w+ (?:un|une|le|la)|replac\w+|exchange\w*)\b/],
  ['cancel', /\b(?:annul\w+|resili\w+|cancel\w*)\b/],
  [
    'call',
    /\b(?:rappel(?:ez|er|le)\b.{0,8}(?:moi)?|parler a quelqu'un|un humain|call me|callback|speak to (?:someone|a human|a person))\b/,
  ],
  ['date', /\b(?:quand|quelle date|when|what date|how long)\b/],
  ['apology', /\b(?:excus\w+|apolog\w+)\b/],
  ['stop', /\b(?:arretez|cessez|stop)\b/],
  [
    'answer',
    /\b(?:repon(?:dez|se)\w*|explication\w*|answers?|repl(?:y|ies)|explain|explanation|respond)\b/,
  ],
];

/** What a folded comment asks for, most concrete first. */
export function asks(folded: string): readonly Ask[] {
  return ASKS.filter(([, pattern]) => pattern.test(folded)).map(([ask]) => ask);
}
