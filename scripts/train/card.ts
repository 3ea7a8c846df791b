import { LABELS } from '../../src/engine/labels';
import type { SetReport } from './collect';
import type { DevScores, FoldScores } from './score';
import { TRIALS } from './tried';

/** Published or recomputed figures to stand beside ours. */
const ANCHORS: Readonly<Record<string, string>> = {
  toxifrench_fr: 'Perspective AUC .874, accuracy .696; GPT-4o accuracy .844',
  jigsaw_balanced_fr: 'Perspective accuracy .924',
};

export type Card = {
  readonly bytes: number;
  readonly features: number;
  readonly sets: readonly SetReport[];
  readonly fold: readonly FoldScores[];
  readonly dev: readonly DevScores[];
  readonly calibrationErrors: readonly number[];
  /** F1 of rules and model together, by LABELS, at the thresholds that ship, across parts. */
  readonly combined: readonly number[];
};

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The model card, in Markdown. */
export function writeCard(card: Card): string {
  const [toxicError = 0, militantError = 0, ...labelErrors] = card.calibrationErrors;
  return `# Model card

Written by \`npm run train\`; do not edit by hand.

A small network that scores one comment in French or English: toxic, militant, the 19 labels of
ARCHITECTURE.md, and the language. It runs in the browser on typed arrays and asks nothing of any
server. It assists a person who decides; it is not meant to act alone, to judge people, or to be
used on other languages.

## How it works
Text is folded by \`src/engine/normalize\`. Words, pairs and triples of words, pairs of a word and the
start or end of the next, and runs of 3 and 4 characters inside words are hashed, as are a few cues
(capitals, exclamation marks, length). So is the outline of the comment, in which each word is
replaced by its class in the lexicon or the grammar (insult, group, role, "you", negation): its
classes, their pairs and triples, and which of them share a sentence; and so are the rules that fired
or were held back. Each known feature has a row of 32 four-bit numbers; the rows
are added up, pass one leaky hidden layer, and one logistic output a head reads them.
${card.features.toLocaleString('en')} features are kept, in ${card.bytes.toLocaleString('en')} bytes. Probabilities are Platt-scaled.

Three larger networks (every feature seen in three texts, rows of 64) are trained first. The features
that move their outputs most are kept, and the small network learns from the targets and from the
three networks' mean answer, also on public rows that have no such label.

## Data
${table(
  [
    'set',
    'origin',
    'licence',
    'rows read',
    'rows used',
    'dropped: shares six words with dev',
    'mapping',
  ],
  card.sets.map(set => [
    set.name,
    set.origin,
    set.licence,
    set.read,
    set.used,
    set.sharedWithDev,
    set.mapping,
  ]),
)}

Our own lines (\`data/\`) count fully; a public set counts for a few hundred lines however long it is
(\`scripts/train/sources.ts\`). Casual swearing is not toxicity: labels that mean only that are dropped.
From our lines are also made: the words of each marked span alone and what is left around them, hasty
spellings without apostrophes, masked letters, and snippets of one to three words for the language.
Sentences that name a group or a trade, four in five or more of them neutral or kind, are made from
the lexicon's groups (\`scripts/train/identity.ts\`).
Nothing of \`dev/\` teaches the weights.

## Scores
A fifth of our own lines is held out, with near-duplicates, twins, pairs and translations on one side
(\`scripts/train/fold.ts\`). The fold is hard: half of its lines were written to fool filters. F1 is at
the best threshold a label, except "with rules": there both languages share the thresholds that
ship, and the weighing of rules and model was fitted on other parts of the fold than it is judged on
(mean ${figure(mean(card.combined))}).

${table(
  [
    'held-out lines',
    'rows',
    'toxic AUC',
    'militant AUC',
    'macro-F1, 19 labels',
    'militant macro-F1',
  ],
  card.fold.map(one => [
    one.lang,
    one.rows,
    figure(one.toxicAuc),
    figure(one.militantAuc),
    figure(one.macroF1),
    figure(one.militantF1),
  ]),
)}

${table(
  ['label', ...card.fold.map(one => `model ${one.lang}`), 'with rules', 'calibration error'],
  LABELS.map((label, i) => [
    label,
    ...card.fold.map(one => figure(one.f1[i] ?? 0)),
    figure(card.combined[i] ?? 0),
    figure(labelErrors[i] ?? 0),
  ]),
)}

${
  card.dev.length === 0
    ? 'The development sets of other authors were not present at this training.'
    : table(
        ['development set (toxic head)', 'rows', 'toxic AUC', 'best accuracy', 'anchor'],
        card.dev.map(one => [
          one.name,
          one.rows,
          figure(one.auc),
          figure(one.accuracy),
          ANCHORS[one.name] ?? '',
        ]),
      )
}

The anchors run on servers; this model runs in a browser worker in microseconds.

## Calibration
Expected calibration error in ten bins, each half of the fold judged by a curve fitted on the other:
toxic ${figure(toxicError)}, militant ${figure(militantError)}, the labels in the table above. The curves
that ship are fitted on the whole fold, so a probability holds for a mix like the fold's; on a page
where abuse is rare, fewer of the comments scored 0.8 deserve it.

## What was tried
${table(
  ['design', 'macro-F1 fr / en', 'toxic AUC fr / en', 'ToxiFrench AUC', 'YouToxic AUC', 'remark'],
  TRIALS.map(trial => [
    trial.design,
    trial.macroF1,
    trial.toxicAuc,
    trial.toxiFrench,
    trial.youToxic,
    trial.remark,
  ]),
)}

## Limits
- Trained on short comments. In long texts an insult can drown; the rules do not have that weakness.
- Coded hostility, irony and allusions that need knowledge of the world are often missed.
- Public English sets call rudeness toxic more readily than we do; scores on English lean that way.
- Dialects and slang that neither lexicon nor data know are read by their letters only. Words for groups of people
  were balanced with harmless lines, but no such balance is complete.
- The model alone never flags below a high threshold; what it says is shown as a resemblance.

## How to retrain
\`npm run train\` reads \`data/\`, and \`../shared/data\` when it is there, and rewrites
\`src/engine/model/weights.bin\`, \`src/engine/combine/coefficients.json\` and this card. After a change
of rules or lexicon, \`npm run train -- --keep-weights\` weighs them against the model again; a
new rule or class is heard by the network itself only after \`npm run train\`. The same data give the
same bytes.
`;
}
