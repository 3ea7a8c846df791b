import type { Gold } from '../types';

/** A row of `../shared/data/dev`, with the fields that the mappings below read. */
export type DevRow = {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly functionality?: string;
  readonly spans?: readonly number[];
};

/**
 * What each label of a set means for us. A label that is not listed leaves the row out: it is
 * neither clearly one thing nor the other (covert aggression, raised awareness…).
 */
type Mapping = Readonly<Record<string, Gold>>;

const TOXIC: Mapping = { toxic: { toxic: true }, non_toxic: { toxic: false } };
const HATEFUL: Mapping = {
  hateful: { toxic: true, identityAttack: true },
  // Counter-speech quotes slurs and "abuse of objects" swears: only the identity attack is denied.
  'non-hateful': { identityAttack: false },
};
const HARMLESS: Gold = { toxic: false };
const harmless = (...labels: string[]): Mapping =>
  Object.fromEntries(labels.map(label => [label, HARMLESS]));

export const DEV_SETS = {
  hatecheck_en: HATEFUL,
  mhc_fr: HATEFUL,
  toxifrench_fr: TOXIC,
  jigsaw_balanced_fr: TOXIC,
  rtplx_fr: TOXIC,
  // Labels follow a word list: "le vendeur est nul" counts as toxic there.
  hateday_fr: TOXIC,
  youtoxic_en: TOXIC,
  wiki_gc_en: TOXIC,
  // Covert aggression (CAG) needs the conversation and is left out.
  cyberaggression_ado_fr: { OAG: { toxic: true }, NAG: { toxic: false } },
  mupid_en: {
    civil: { toxic: false },
    impolite: { toxic: true },
    intolerant: { toxic: true },
    'impolite+intolerant': { toxic: true },
  },
  toxic_spans_en: { toxic_with_spans: { toxic: true }, no_span: {} },
  unhealthy_validation_en: harmless('healthy'),
  complaints_en: harmless('complaint', 'not_complaint'),
  airline_en: harmless('negative', 'neutral', 'positive'),
  trustpilot_en: harmless('1', '2', '3', '4', '5'),
  appreviews_fr: harmless('negative', 'positive'),
  restaurants_fr: harmless('1.0', '2.0', '3.0', '4.0', '5.0'),
  youtube_benign_fr: harmless('unlabelled_mostly_benign'),
  // Intention and execution tell what the author does; only the third calls on others.
  collective_action_en: {
    None: { militant: false, callToAction: false },
    'Call-to-action': { militant: true, callToAction: true },
    'Problem-Solution': { callToAction: false },
    Intention: { callToAction: false },
    Execution: { callToAction: false },
  },
  blm_activism_en: {
    within_system_call_to_action: { militant: true, callToAction: true },
    disruptive_call_to_action: { militant: true, callToAction: true },
    pressuring_non_political_elites: { militant: true },
    oppositional_action: { militant: true },
    moral_support: { callToAction: false },
    other: { callToAction: false },
    unrelated: { callToAction: false },
  },
  // Outrage at United Airlines, insults included: either family is right.
  moral_outrage_en: { outrage: { militant: true }, no_outrage: { militant: false } },
} as const satisfies Record<string, Mapping>;

export type DevSet = keyof typeof DEV_SETS;

/** What the set says of one of its rows, or nothing when its label tells us nothing. */
export function goldOf(set: DevSet, row: DevRow): Gold | undefined {
  const mapping: Mapping = DEV_SETS[set];
  const gold = mapping[row.label];
  if (gold === undefined) return undefined;
  return {
    ...gold,
    ...(row.functionality === undefined ? {} : { functionality: row.functionality }),
    ...(row.spans === undefined ? {} : { toxicChars: toUtf16(row.text, row.spans) }),
  };
}

/** The sets count code points; JavaScript counts UTF-16 units. */
function toUtf16(text: string, codePoints: readonly number[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    starts.push(at);
    at += char.length;
  }
  return codePoints.flatMap(index => starts[index] ?? []);
}
