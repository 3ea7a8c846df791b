import { BUCKETS, encodeWeights } from '../../src/engine/model/format';
import { FIRST_LANGUAGE, HEADS } from '../../src/engine/model/heads';
import { fitPlatt } from './calibrate';
import type { HeldRow } from './collect';
import type { Example } from './examples';
import { strongestFeatures } from './prune';
import { type Quantised, quantise } from './quantise';
import { outputsOf, type Trained, train } from './trainer';
import { chosenFeatures, documentFrequency, frequentFeatures, type Vocabulary } from './vocabulary';

/** What ships: at most 2 MB. */
const LARGEST_FILE = 2_000_000;
const WIDTH = 32;
const TEACHER_WIDTH = 64;
/** Bytes that are not rows: header, outputs, calibration. */
const FIXED_BYTES = 8_000;
/** A feature seen in fewer texts teaches nothing that holds elsewhere. */
const FEWEST_TEXTS = 3;
/** Texts of public sets are many and far from our task: ours are seen this often for each of them. */
const OWN_REPEAT = 3;
const PUBLIC_SETS_SEEN_AS_OURS = new Set(['toxifrench_agreement_fr']);
const OWN_SETS = new Set([
  'authored',
  'fragment',
  'variant',
  'snippet',
  'identity',
  'other_languages',
]);

const TEACHER_SEEDS = [1, 2, 3];
const STUDENT_SEED = 7;

function repeatOf({ source }: Example): number {
  return OWN_SETS.has(source) || PUBLIC_SETS_SEEN_AS_OURS.has(source) ? OWN_REPEAT : 1;
}

/** Mean output of several networks. */
function meanOutputs(networks: readonly Trained[], examples: readonly Example[]): Float32Array {
  const [first = new Float32Array(0), ...rest] = networks.map(one => outputsOf(one, examples));
  return first.map((value, i) => {
    return rest.reduce((sum, other) => sum + (other[i] ?? 0), value) / networks.length;
  });
}

/** Large networks that the small one learns from; no budget binds them. */
function trainTeachers(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  log: (line: string) => void,
): Trained[] {
  return TEACHER_SEEDS.map(seed => {
    const teacher = train(examples, vocabulary, {
      width: TEACHER_WIDTH,
      epochs: 4,
      rate: 0.05,
      dropout: 0.5,
      seed,
      repeat: repeatOf,
    });
    log(`teacher ${seed} trained`);
    return teacher;
  });
}

/** How many rows of `width` 4-bit numbers, with their fingerprint and scale, the budget allows. */
function rowsFor(bytes: number, width: number): number {
  return Math.floor((bytes - BUCKETS / 2 - FIXED_BYTES) / (2 + width / 2));
}

/**
 * Teachers, then the features that matter most to them, then a small network on those features
 * that learns from the targets and from the teachers, then 4-bit rows.
 */
export function trainShipped(
  examples: readonly Example[],
  log: (line: string) => void,
): { quantised: Quantised; student: Trained; teachers: Trained[] } {
  const vocabulary = frequentFeatures(documentFrequency(examples), FEWEST_TEXTS);
  log(`${vocabulary.size} features in at least ${FEWEST_TEXTS} texts`);
  const teachers = trainTeachers(examples, vocabulary, log);
  const answers = meanOutputs(teachers, examples).map(output => 1 / (1 + Math.exp(-output)));
  const [guide] = teachers;
  if (!guide) throw new Error('There must be a teacher.');
  const kept = strongestFeatures(guide, examples, rowsFor(LARGEST_FILE, WIDTH));
  const student = train(
    examples,
    chosenFeatures(kept),
    {
      width: WIDTH,
      epochs: 6,
      rate: 0.05,
      dropout: 0.3,
      seed: STUDENT_SEED,
      soften: 0.3,
      taught: 0.05,
      repeat: repeatOf,
    },
    answers,
  );
  log(`student trained on ${kept.length} features`);
  return { quantised: quantise(student), student, teachers };
}

/**
 * Fits each head's curve on the development fold and returns the bytes that ship. The languages'
 * outputs stay as trained: the fold holds no third language.
 */
export function calibrated(
  { weights, codes }: Quantised,
  outputs: Float32Array,
  held: readonly HeldRow[],
): Uint8Array {
  const slopes = new Float32Array(HEADS.length).fill(1);
  const offsets = new Float32Array(HEADS.length);
  HEADS.slice(0, FIRST_LANGUAGE).forEach((_, head) => {
    const curve = fitPlatt(
      held.map((_, i) => outputs[i * HEADS.length + head] ?? 0),
      held.map(({ example }) => example.targets[head] ?? 0),
    );
    slopes[head] = curve.slope;
    offsets[head] = curve.offset;
  });
  return encodeWeights({ ...weights, slopes, offsets }, codes);
}
