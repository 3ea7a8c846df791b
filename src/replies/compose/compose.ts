import type { Move, Plan } from './plan';
import { digits } from './seed';
import { type Filled, fill, requiredKeys, type Slots } from './template';
import { finish, type Voice } from './voice';

/** The facts of the comment: a line that names more of them is preferred. */
const FACTS = new Set(['wait', 'since', 'age', 'nth', 'tries', 'amount', 'name', 'staff']);

/** Combinations tried before a shorter form. */
const TRIES = 12;

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

type Sentence = { readonly text: string; readonly move: Move; readonly keepCase: boolean };

function join(sentences: readonly Sentence[]): string {
  return sentences.reduce((out, { text, move, keepCase }, index) => {
    const continues = sentences[index - 1]?.move.lead === true && /,$/.test(out);
    const sentence = move.verbatim
      ? text
      : continues && !keepCase
        ? lowerFirst(text)
        : upperFirst(text);
    if (move.verbatim && continues) return `${out.replace(/,$/, '.')} ${sentence}`;
    return out ? `${out} ${sentence}` : sentence;
  }, '');
}

function render(moves: readonly Prepared[], slots: Slots, voice: Voice, choice: Choice): Composed {
  const used = new Set<string>();
  const missing = new Set<string>();
  let order = 0;
  const keep = (filled: Filled) => {
    for (const key of filled.used) used.add(key);
    for (const key of filled.missing) missing.add(key);
    return filled.text;
  };
  const sentences = moves.map(move => {
    const line = move.choices[choice(order++)] ?? '';
    const values: Record<string, string> = { ...slots.values };
    for (const [key, variants] of Object.entries(move.parts ?? {})) {
      const part = variants[choice(order++)] ?? '';
      if (line.includes(`{${key}}`)) values[key] = keep(fill(part, slots, voice));
    }
    const keepCase = /^\{(?:staff|name)\}/.test(line);
    return { text: keep(fill(line, { ...slots, values }, voice)), move, keepCase };
  });
  return { text: finish(join(sentences), voice), used, missing };
}

type Choice = (order: number) => number;

/** One way to take each choice per try: the seed first, then others spread over the combinations. */
function attempts(moves: readonly Prepared[], seed: number): readonly Choice[] {
  const sizes = moves.flatMap(move => [
    move.choices.length,
    ...Object.values(move.parts ?? {}).map(variants => variants.length),
  ]);
  return Array.from({ length: TRIES }, (_, shift) => {
    const chosen = digits(seed + shift * 7, sizes);
    return (order: number) => chosen[order] ?? 0;
  });
}

/** The shorter half of the alternatives, in their order. */
function shorter(lines: readonly string[]): readonly string[] {
  const lengths = lines.map(line => line.length).sort((a, b) => a - b);
  const median = lengths[Math.floor((lines.length - 1) / 2)] ?? 0;
  return lines.filter(line => line.length <= median);
}

/** The same moves with their shorter wordings only: for places with little room. */
function compact(move: Prepared): Prepared {
  const parts = Object.entries(move.parts ?? {}).map(([key, lines]) => [key, shorter(lines)]);
  return { ...move, choices: shorter(move.choices), parts: Object.fromEntries(parts) };
}

/**
 * Composes one reply: the most precise sayable line of each move, varied by the seed. While the text
 * is longer than `maxLength` (UTF-16 units), shorter wordings come first, then optional moves go.
 * Never identical to a text of `avoid`; absent when a required move cannot be said or nothing fits.
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
  const drops = [...new Set(prepared.flatMap(move => move.drop ?? []))].sort((a, b) => b - a);
  for (const limit of [Number.POSITIVE_INFINITY, ...drops]) {
    const kept = prepared.filter(move => (move.drop ?? 0) < limit);
    for (const moves of [kept, kept.map(compact)]) {
      for (const choice of attempts(moves, options.seed)) {
        const composed = render(moves, slots, voice, choice);
        const fits = composed.text.length <= options.maxLength;
        if (fits && !options.avoid.has(composed.text)) return composed;
      }
    }
  }
  return undefined;
}
