import fc from 'fast-check';
import { loadEngine } from './lib/assets';
import { hostileTexts } from './lib/hostile-texts';
import { verdictFaults } from './lib/verdict-faults';

/**
 * Throws random and adversarial texts at the engine: `tsx scripts/fuzz.ts [runs] [seed]`.
 * A million by default. Exits with 1 and the smallest failing text when one throws or gives a
 * verdict that cannot be.
 */
const [runs = 1_000_000, seed = 20_261_125] = process.argv.slice(2).map(Number);
const engine = loadEngine();
const started = performance.now();
let slowest = { milliseconds: 0, text: '' };

const result = fc.check(
  fc.property(hostileTexts, text => {
    const before = performance.now();
    const faults = verdictFaults(text, engine.analyze({ text }));
    const milliseconds = performance.now() - before;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text };
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }),
  { numRuns: runs, seed },
);

const seconds = (performance.now() - started) / 1000;
console.log(`${result.numRuns} texts in ${seconds.toFixed(0)} s (seed ${seed})`);
console.log(
  `slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.text.length} characters, ${JSON.stringify(slowest.text.slice(0, 60))}`,
);
if (result.failed) {
  console.error(JSON.stringify(result.counterexample), result.errorInstance);
  process.exitCode = 1;
}
