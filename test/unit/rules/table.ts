/** Comments of one language a rule must find, or must leave alone. */
export type Comments = { readonly fr?: readonly string[]; readonly en?: readonly string[] };

/** By rule id: comments that the rule finds, and near-misses that it does not. */
export type RuleTable = Readonly<
  Record<string, { readonly hits: Comments; readonly nearMisses: Comments }>
>;
