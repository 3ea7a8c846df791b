import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHeldOut } from '../fold';
import { readAuthored } from '../rows';
import { fitCombiner } from './fit';
import { createEvidenceReader } from './read';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Fits how rules and model are weighed against each other, on comments that neither has learned
 * from. To be run again whenever the rules, the lexicon or the weights have changed.
 */
export function writeCombiner(): { label: string; f1: number }[] {
  const read = createEvidenceReader();
  const rows = readAuthored(join(ROOT, 'data'));
  const heldOut = isHeldOut(rows);
  const observed = rows.flatMap((row, i) => (heldOut[i] ? [{ row, known: read(row.text) }] : []));
  const { coefficients, report } = fitCombiner(observed);
  const path = join(ROOT, 'src/engine/combine/coefficients.json');
  writeFileSync(path, `${JSON.stringify(coefficients, null, 2)}\n`);
  return report;
}
