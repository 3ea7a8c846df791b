import type { Doc } from '../../document/types';

const LAUGHTER =
  /^(?:lol|mdr+|ptdr+|xptdr+|lmf?ao+|rofl|haha*h?|hihi|hehe|xd|jk|rire|rigole|rigoler|hilarious|laughing|soldes|promos?|deals|bargains|fifa|[😂🤣😆😹].*)$/u;

/** Hyperbole: danger words next to laughter or sales are not a call for help. */
export function isHyperbole(doc: Doc): boolean {
  return doc.tokens.some(token => LAUGHTER.test(token.norm));
}
