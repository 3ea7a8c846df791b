import type { Engine } from '../../../src/engine/engine';
import { DEV_SETS, type DevSet } from '../sets/dev-sets';
import { readDevSet, readHeldOut, readTaxonomy } from '../sets/read';
import type { Example, Outcome, Section } from '../types';
import { harmless } from './harmless';
import { hateCheck } from './hatecheck';
import { calibration, heldOutLabels } from './labels';
import { militant } from './militant';
import { taxonomy } from './taxonomy';
import { toxicSpans } from './toxic-spans';
import { TOXICITY_BENCHES, toxicity } from './toxicity';

export type Folders = {
  /** `../shared`. */
  readonly shared: string;
  /** The project's own `data/`. */
  readonly data: string;
};

export type Evaluation = {
  readonly sections: readonly Section[];
  readonly outcomes: readonly Outcome[];
};

/** Runs the engine over every development set, the taxonomy and the held-out comments. */
export function evaluate(engine: Engine, { shared, data }: Folders): Evaluation {
  const all: Outcome[] = [];
  const run = (examples: readonly Example[]): Outcome[] => {
    const outcomes = examples.map(example => ({
      ...example,
      verdict: engine.analyze({ text: example.text }),
    }));
    all.push(...outcomes);
    return outcomes;
  };
  const names = Object.keys(DEV_SETS) as DevSet[];
  const sets = new Map(names.map(name => [name, run(readDevSet(shared, name))]));
  const set = (name: DevSet): Outcome[] => sets.get(name) ?? [];
  const { examples, nearMisses } = readTaxonomy(shared);
  const heldOut = run(readHeldOut(data));
  const sections = [
    taxonomy(run(examples), run(nearMisses)),
    heldOutLabels(heldOut),
    harmless(sets),
    hateCheck('en', set('hatecheck_en')),
    hateCheck('fr', set('mhc_fr')),
    ...TOXICITY_BENCHES.map(name => toxicity(name, set(name))),
    toxicSpans(set('toxic_spans_en')),
    militant(sets),
    calibration('held-out comments', 'held-out', heldOut),
    calibration('ToxiFrench', 'toxifrench', set('toxifrench_fr')),
    calibration('Wikipedia talk', 'wiki', set('wiki_gc_en')),
  ];
  return { sections, outcomes: all };
}
