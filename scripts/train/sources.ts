import type { Label } from '../../src/engine/labels';
import type { RawRow } from './rows';

/** What a row teaches; a head that is absent is not taught by it. */
export type Lesson = {
  readonly toxic?: 0 | 1;
  readonly militant?: 0 | 1;
  readonly labels?: Partial<Record<Label, 0 | 1>>;
};

/** One public set: where it comes from, how much it is trusted, and what its labels mean here. */
export type Source = {
  readonly file: string;
  readonly origin: string;
  readonly licence: string;
  /** Weight of the whole set, in authored rows: it is shared among the set's rows. */
  readonly worth: number;
  /** Undefined drops the row. */
  readonly lesson: (row: RawRow) => Lesson | undefined;
  /** In words, for the model card. */
  readonly mapping: string;
};

/** No abuse of any kind. */
const CLEAN: Lesson = {
  toxic: 0,
  labels: { insult: 0, threat: 0, identity_attack: 0, harassment: 0, extortion: 0 },
};
const HATEFUL: Lesson = { toxic: 1, labels: { identity_attack: 1 } };
const NOT_HATEFUL: Lesson = { labels: { identity_attack: 0 } };

function pick(positive: Lesson, positiveLabel: string, negative: Lesson | undefined) {
  return (row: RawRow) => (row.label === positiveLabel ? positive : negative);
}

function flag(value: unknown): 0 | 1 {
  return Number(value) === 1 ? 1 : 0;
}

/** Jigsaw's `obscene` is left out: swearing alone is not abuse here. */
function jigsaw(row: RawRow): Lesson {
  return {
    toxic: flag(row['toxic']),
    labels: {
      insult: flag(row['insult']),
      threat: flag(row['threat']),
      identity_attack: flag(row['identity_hate']),
    },
  };
}

/** EDOS: sexist categories 1 to 3 attack; 4 discusses prejudice and is left out. */
function edos(row: RawRow): Lesson | undefined {
  if (row.label === 'not sexist') return NOT_HATEFUL;
  const category = String(row['label_category']);
  if (category.startsWith('1.')) return { toxic: 1, labels: { identity_attack: 1, threat: 1 } };
  if (category.startsWith('2.') || category.startsWith('3.')) return HATEFUL;
  return undefined;
}

/** MLMA is noisy: only its plainest classes are read. */
function mlma(row: RawRow): Lesson | undefined {
  if (row.label === 'normal') return CLEAN;
  if (row.label === 'hateful' || row.label === 'abusive_hateful') return HATEFUL;
  if (row.label === 'abusive' || row.label === 'offensive') return { toxic: 1 };
  return undefined;
}

export const SOURCES: readonly Source[] = [
  {
    file: 'paradetox_en',
    origin: 's-nlp/paradetox',
    licence: 'CC0',
    worth: 900,
    lesson: row => (row.label === 'toxic' ? { toxic: 1 } : CLEAN),
    mapping: 'toxic → toxic; neutral_paraphrase → harmless',
  },
  {
    file: 'civil_comments_en',
    origin: 'ipavlopoulos/toxic_spans (Civil Comments)',
    licence: 'CC0',
    worth: 900,
    lesson: pick({ toxic: 1 }, 'toxic', { toxic: 0 }),
    mapping: 'toxic / non_toxic → toxic head',
  },
  {
    file: 'toxic_spans_en',
    origin: 'ipavlopoulos/toxic_spans',
    licence: 'CC0',
    worth: 600,
    lesson: pick({ toxic: 1 }, 'toxic_with_spans', undefined),
    mapping: 'toxic_with_spans → toxic; no_span dropped',
  },
  {
    file: 'jigsaw_en',
    origin: 'Jigsaw toxic comments',
    licence: 'CC0, text CC BY-SA',
    worth: 1500,
    lesson: jigsaw,
    mapping: 'toxic, insult, threat, identity_hate → identity_attack; obscene dropped',
  },
  {
    file: 'jigsaw_translated_fr',
    origin: 'Jigsaw toxic comments (translated)',
    licence: 'CC0, text CC BY-SA',
    worth: 300,
    lesson: jigsaw,
    mapping: 'as jigsaw_en',
  },
  {
    file: 'edos_en',
    origin: 'rewire-online/edos',
    licence: 'CC0',
    worth: 500,
    lesson: edos,
    mapping:
      'categories 1-3 → identity_attack (1 also threat); 4 dropped; not sexist → no identity_attack',
  },
  {
    file: 'convabuse_en',
    origin: 'amandacurry/convabuse',
    licence: 'CC BY 4.0',
    worth: 200,
    lesson: pick({ toxic: 1, labels: { insult: 1 } }, 'abusive', CLEAN),
    mapping: 'abusive → insult; not_abusive → harmless',
  },
  {
    file: 'hatemojibuild_en',
    origin: 'HannahKirk/Hatemoji',
    licence: 'CC BY 4.0',
    worth: 300,
    lesson: pick(HATEFUL, 'hateful', CLEAN),
    mapping: 'hateful → identity_attack; non-hateful → harmless',
  },
  {
    file: 'davidson_en',
    origin: 't-davidson/hate-speech-and-offensive-language',
    licence: 'MIT',
    worth: 300,
    lesson: row =>
      row.label === 'hate_speech' ? HATEFUL : row.label === 'neither' ? CLEAN : undefined,
    mapping: 'hate_speech → identity_attack; neither → harmless; offensive_language dropped',
  },
  {
    file: 'misogyny_en',
    origin: 'ellamguest/online-misogyny-eacl2021',
    licence: 'MIT',
    worth: 200,
    lesson: pick(HATEFUL, 'Misogynistic', NOT_HATEFUL),
    mapping: 'Misogynistic → identity_attack; the rest → no identity_attack',
  },
  {
    file: 'foxnews_en',
    origin: 'sjtuprog/fox-news-comments',
    licence: 'MIT',
    worth: 100,
    lesson: pick(HATEFUL, 'hateful', NOT_HATEFUL),
    mapping: 'hateful → identity_attack; the rest → no identity_attack',
  },
  {
    file: 'counterspeech_en',
    origin: 'dan-hickey1 (Yu et al. 2022)',
    licence: 'MIT',
    worth: 200,
    lesson: pick({ toxic: 1 }, 'hate', CLEAN),
    mapping: 'hate → toxic; counterspeech and other → harmless',
  },
  {
    file: 'wiki_unbiased_en',
    origin: 'conversationai/unintended-ml-bias-analysis',
    licence: 'CC BY 4.0',
    worth: 300,
    lesson: pick({ toxic: 1 }, 'toxic', CLEAN),
    mapping: 'toxic / non_toxic → toxic head',
  },
  {
    file: 'identity_templates_en',
    origin: 'conversationai/unintended-ml-bias-analysis',
    licence: 'CC BY 4.0',
    worth: 200,
    lesson: row => (row.label === 'nontoxic' ? CLEAN : undefined),
    mapping: 'nontoxic → harmless; toxic dropped (a made-up sentence, no insult among our labels)',
  },
  {
    file: 'politeness_en',
    origin: 'sudhof/politeness',
    licence: 'Apache-2.0',
    worth: 400,
    lesson: () => CLEAN,
    mapping: 'all → harmless: an impolite request is legitimate',
  },
  {
    file: 'customer_care_en',
    origin: 'IBM customer care turns',
    licence: 'Apache-2.0',
    worth: 400,
    lesson: () => ({ ...CLEAN, militant: 0 }),
    mapping: 'all → harmless and not militant',
  },
  {
    file: 'mlma_fr',
    origin: 'HKUST-KnowComp/MLMA_hate_speech',
    licence: 'MIT',
    worth: 150,
    lesson: mlma,
    mapping:
      'normal → harmless; hateful → identity_attack; abusive, offensive → toxic; rest dropped',
  },
  {
    file: 'ftr_fr',
    origin: 'NataliaVanetik/FTR',
    licence: 'MIT',
    worth: 150,
    lesson: pick(HATEFUL, 'racist', CLEAN),
    mapping: 'racist → identity_attack; not_racist → harmless',
  },
  {
    file: 'toxifrench_agreement_fr',
    origin: 'AxelDlv00/ToxiFrench',
    licence: 'MIT',
    worth: 499,
    lesson: pick({ toxic: 1 }, 'toxic', { toxic: 0 }),
    mapping: 'toxic / non_toxic → toxic head',
  },
  {
    file: 'sentiment_fr',
    origin: 'cardiffnlp/xlm-t',
    licence: 'Apache-2.0',
    worth: 400,
    lesson: row => (row.label === 'negative' ? undefined : CLEAN),
    mapping: 'positive and neutral → harmless; negative dropped',
  },
];
