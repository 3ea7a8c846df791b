import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, MILITANT_LABELS } from '../../src/engine/labels';
import { FIRST_LABEL, HEADS } from '../../src/engine/model/heads';
import { createModel, type ModelScores } from '../../src/engine/model/model';
import { fitPlatt } from './calibrate';
import type { HeldRow } from './collect';
import { bestAccuracy, bestThreshold, calibrationError, rocAuc } from './metrics';
import { readComment } from './read-comment';
import { type RawRow, readJsonLines } from './rows';

/** Figures of one language of the fold. */
export type FoldScores = {
  readonly lang: string;
  readonly rows: number;
  readonly toxicAuc: number;
  readonly militantAuc: number;
  readonly macroF1: number;
  readonly militantF1: number;
  readonly f1: readonly number[];
};

/** Figures of one development set with toxic and harmless rows. */
export type DevScores = {
  readonly name: string;
  readonly rows: number;
  readonly auc: number;
  readonly accuracy: number;
};

const DEV_SETS = [
  'toxifrench_fr',
  'hateday_fr',
  'jigsaw_balanced_fr',
  'rtplx_fr',
  'youtoxic_en',
  'wiki_gc_en',
];

/** The shipped model's answers, from the bytes that ship. */
function scoreTexts(bytes: Uint8Array, texts: readonly string[]): ModelScores[] {
  const model = createModel(bytes);
  return texts.map(text => model.score(readComment({ text })));
}

function probabilityOf(scores: ModelScores, head: number): number {
  if (head === 0) return scores.toxic;
  if (head === 1) return scores.militant;
  return scores.labels[head - FIRST_LABEL] ?? 0;
}

/** F1 with the best threshold a label, as in the start lines it is compared with. */
export function scoreFold(bytes: Uint8Array, held: readonly HeldRow[]): FoldScores[] {
  return ['fr', 'en'].map(lang => {
    const rows = held.filter(({ row }) => row.lang === lang);
    const scores = scoreTexts(
      bytes,
      rows.map(({ row }) => row.text),
    );
    const column = (head: number) => scores.map(answer => probabilityOf(answer, head));
    const truth = (head: number) => rows.map(({ example }) => example.targets[head] ?? 0);
    const f1 = LABELS.map((_, i) => {
      return bestThreshold(column(FIRST_LABEL + i), truth(FIRST_LABEL + i)).f1;
    });
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const militant = MILITANT_LABELS.map(label => f1[LABELS.indexOf(label)] ?? 0);
    return {
      lang,
      rows: rows.length,
      toxicAuc: rocAuc(column(0), truth(0)),
      militantAuc: rocAuc(column(1), truth(1)),
      macroF1: mean(f1),
      militantF1: mean(militant),
      f1,
    };
  });
}

export function scoreDev(bytes: Uint8Array, shared: string): DevScores[] {
  return DEV_SETS.filter(name => existsSync(join(shared, 'dev', `${name}.jsonl`))).map(name => {
    const rows = readJsonLines<RawRow>(join(shared, 'dev', `${name}.jsonl`));
    const truth = rows.map(({ label }) => (label === 'toxic' ? 1 : 0));
    const toxic = scoreTexts(
      bytes,
      rows.map(({ text }) => text),
    ).map(scores => scores.toxic);
    return {
      name,
      rows: rows.length,
      auc: rocAuc(toxic, truth),
      accuracy: bestAccuracy(toxic, truth),
    };
  });
}

/**
 * Calibration error of each head but the languages', measured honestly: the curve is fitted on one
 * half of the fold and judged on the other, both ways.
 */
export function crossCalibrationError(outputs: Float32Array, held: readonly HeldRow[]): number[] {
  return HEADS.slice(0, FIRST_LABEL + LABELS.length).map((_, head) => {
    const column = held.map((_, i) => outputs[i * HEADS.length + head] ?? 0);
    const truth = held.map(({ example }) => example.targets[head] ?? 0);
    const said: number[] = new Array(held.length).fill(0);
    for (const side of [0, 1]) {
      const inside = held.map((_, i) => i).filter(i => i % 2 !== side);
      const { slope, offset } = fitPlatt(
        inside.map(i => column[i] ?? 0),
        inside.map(i => truth[i] ?? 0),
      );
      held.forEach((_, i) => {
        if (i % 2 === side) said[i] = 1 / (1 + Math.exp(-(slope * (column[i] ?? 0) + offset)));
      });
    }
    return calibrationError(said, truth);
  });
}
