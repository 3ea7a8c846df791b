import type { Move, Plan } from './plan';
import { digits } from './seed';
import { type Filled, fill, requiredKeys, type Slots } from './template';
import { finish, type Voice } from './voice';

/** The facts of the comment: a line that names more of them is preferred. */
const FACTS = new Set(['wait', 'since', 'age', 'nth', 'amount', 'name', 'staff']);

export type Composed = {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
};

type Prepared = Move & { readonly choices: readonly string[] };

function facts(line: string): number {
  return requiredKeys(line).filter(key => FACTS.has(key)).length;
}

/** The lines that can be said with these slots, the most precise only. */
function sayable(move: Move, slots: Slots): readonly string[] {
  const nested = new Set(Object.keys(move.parts ?? {}));
  const possible = move.lines.filter(line =>
    requiredKeys(line).every(key => nested.has(key) || slots.values[key] !== undefined),
  );
  const best = Math.max(0, ...possible.map(facts));
  return possible.filter(line => facts(line) === best);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  const keepsCapital = /^(?:I\b|I[’']|\p{Lu}{2}|\[|[«"“])/u.test(text);
  return keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function join(sentences: readonly { readonly text: string; readonly move: Move }[]): string {
  return sentences.reduce((out, { text, move }, index) => {
    const continues = sentences[index - 1]?.move.lead === true && /,$/.test(out);
    const sentence = move.verbatim ? text : continues ? lowerFirst(text) : upperFirst(text);
    if (move.verbatim && continues) return `${out.replace(/,$/, '.')} ${sentence}`;
    return out ? `${out} ${sentence}` : sentence;
  }, '');
}

function render(
  moves: readonly Prepared[],
  slots: Slots,
  voice: Voice,
  choice: (sizeOf: number, order: number) => number,
): Composed {
  const used = new Set<string>();
  const missing = new Set<string>();
  let order = 0;
  const keep = (filled: Filled) => {
    for (const key of filled.used) used.add(key);
    for (const key of filled.missing) missing.add(key);
    return filled.text;
  };
  const sentences = moves.map(move => {
    const line = move.choices[choice(move.choices.length, order++)] ?? '';
    const values: Record<string, string> = { ...slots.values };
    for (const [key, variants] of Object.entries(move.parts ?? {})) {
      const part = variants[choice(variants.length, order++)] ?? '';
      if (line.includes(`{${key}}`)) values[key] = keep(fill(part, slots, voice));
    }
    return { text: keep(fill(line, { ...slots, values }, voice)), move };
  });
  return { text: finish(join(sentences), voice), used, missing };
}

/** The seed as offsets, then the shortest wording of each choice: for places with little room. */
function attempts(
  moves: readonly Prepared[],
  seed: number,
): readonly ((size: number, order: number) => number)[] {
  const sizes = moves.flatMap(move => [
    move.choices.length,
    ...Object.values(move.parts ?? {}).map(variants => variants.length),
  ]);
  return Array.from({ length: 12 }, (_, shift) => {
    const chosen = digits(seed + shift * 7, sizes);
    return (_size: number, order: number) => chosen[order] ?? 0;
  });
}

/**
 * Composes one reply: the most precise sayable line of each move, varied by the seed, optional moves
 * dropped while the text is longer than `maxLength` (UTF-16 units), never identical to `avoid`.
 * Absent when a required move cannot be said or nothing fits.
 */
export function compose(
  plan: Plan,
  slots: Slots,
  voice: Voice,
  options: {
    readonly seed: number;
    readonly maxLength: number;
    readonly avoid: ReadonlySet<string>;
  },
): Composed | undefined {
  const prepared = plan.moves
    .map(move => ({ ...move, choices: sayable(move, slots) }))
    .filter(move => move.choices.length > 0 || move.drop === undefined);
  if (prepared.some(move => move.choices.length === 0)) return undefined;
  const levels = [...new Set(prepared.flatMap(move => move.drop ?? []))].sort((a, b) => b - a);
  for (const limit of [Number.POSITIVE_INFINITY, ...levels]) {
    const moves = prepared.filter(move => (move.drop ?? 0) < limit);
    for (const choice of attempts(moves, options.seed)) {
      const composed = render(moves, slots, voice, choice);
      if (composed.text.length <= options.maxLength && !options.avoid.has(composed.text))
        return composed;
    }
  }
  return undefined;
}
