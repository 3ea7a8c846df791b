import type { LexiconData, LinkKind } from './lexicon-data';

/** The surest abusive entry of a term; a sureness of 0 when none is abusive. */
export type Abuse = { readonly sure: number; readonly severity: number };

export type TermFacts = {
  /** Over the entries whose proper form the term is. */
  readonly ofForms: (term: number) => Abuse;
  /** Over the entries whose form or variant it is. */
  readonly ofAll: (term: number) => Abuse;
  /** Names a group of people: worth hiding from a filter, though no abuse by itself. */
  readonly isGroup: (term: number) => boolean;
};

const HARMLESS: Abuse = { sure: 0, severity: 0 };
/** For entries whose author gave none. */
const DEFAULT_SURENESS = 0.5;

/** Works out once, for each term, how abusive it is. */
export function createTermFacts(data: LexiconData): TermFacts {
  const abuseOf = (kinds: ReadonlySet<LinkKind>): Abuse[] =>
    data.terms.map(links => {
      let abuse = HARMLESS;
      for (const { entry, kind } of links) {
        const info = data.entries[entry];
        if (!info?.label || !kinds.has(kind)) continue;
        const { sure = DEFAULT_SURENESS, severity = 0 } = info;
        if (sure > abuse.sure) abuse = { sure, severity };
      }
      return abuse;
    });
  const forms = abuseOf(new Set(['form']));
  const all = abuseOf(new Set(['form', 'variant']));
  return {
    ofForms: term => forms[term] ?? HARMLESS,
    ofAll: term => all[term] ?? HARMLESS,
    isGroup: term =>
      (data.terms[term] ?? []).some(
        ({ entry, kind }) => kind === 'form' && data.entries[entry]?.class === 'group',
      ),
  };
}
