import type { Move, Plan } from './plan';
import { digits } from './seed';
import { type Filled, fill, requiredKeys, type Slots } from './template';
import { finish, own, type Voice } from './voice';

/** What a line can name of the comment, and how much each makes it precise. */
const PRECISION: Readonly<Record<string, number>> = {
  wait: 2,
  since: 2,
  age: 2,
  nth: 2,
  tries: 2,
  amount: 2,
  staff: 2,
  role: 2,
  named: 1,
  subject: 1,
  opinion: 1,
  name: 1,
};

/** What the user entered: quoted as it stands. */
const OWN_WORDS = new Set([
  'fact',
  'source',
  'signature',
  'support',
  'hours',
  'press',
  'alert',
  'safety',
]);

/** Combinations tried before a shorter form. */
const TRIES = 12;

export type Composed = {
  readonly text: string;
  readonly used: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
};

/** One way to say a move: a line and the clauses it embeds. */
type Variant = { readonly line: string; readonly parts: Readonly<Record<string, string>> };

type Prepared = Move & { readonly variants: readonly Variant[] };

function precision(line: string): number {
  return requiredKeys(line).reduce((sum, key) => sum + (PRECISION[key] ?? 0), 0);
}

/** The lines that can be said with these slots, the most precise only. */
function sayable(move: Move, slots: Slots): readonly string[] {
  const nested = new Set(Object.keys(move.parts ?? {}));
  const possible = move.lines.filter(line =>
    requiredKeys(line).every(key => nested.has(key) || slots.values[key] !== undefined),
  );
  const best = Math.max(0, ...possible.map(precision));
  return possible.filter(line => precision(line) === best);
}

/** Every way to say a move, each with only the clauses its line uses: no two say the same. */
function variants(move: Move, slots: Slots): readonly Variant[] {
  return sayable(move, slots).flatMap(line =>
    Object.entries(move.parts ?? {})
      .filter(([key]) => line.includes(`{${key}}`))
      .reduce<readonly Variant[]>(
        (found, [key, clauses]) =>
          found.flatMap(({ parts }) =>
            clauses.map(clause => ({ line, parts: { ...parts, [key]: clause } })),
          ),
        [{ line, parts: {} }],
      ),
  );
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

function render(
  moves: readonly Prepared[],
  slots: Slots,
  voice: Voice,
  chosen: readonly number[],
): Composed {
  const used = new Set<string>();
  const missing = new Set<string>();
  const keep = (filled: Filled) => {
    for (const key of filled.used) used.add(key);
    for (const key of filled.missing) missing.add(key);
    return filled.text;
  };
  const known = Object.fromEntries(
    Object.entries(slots.values).map(([key, value]) => [
      key,
      OWN_WORDS.has(key) ? own(value) : value,
    ]),
  );
  const sentences = moves.flatMap((move, order) => {
    const variant = move.variants[chosen[order] ?? 0];
    if (!variant) return [];
    const parts = Object.entries(variant.parts).map(
      ([key, clause]) => [key, keep(fill(clause, slots, voice))] as const,
    );
    const values = { ...known, ...Object.fromEntries(parts) };
    const text = keep(fill(variant.line, { ...slots, values }, voice));
    return [{ text, move, keepCase: /^\{(?:staff|name)\}/.test(variant.line) }];
  });
  return { text: finish(join(sentences), voice), used, missing };
}

/** The variants to take per try: the seed's first, then others spread over the combinations. */
function attempts(moves: readonly Prepared[], seed: number): readonly (readonly number[])[] {
  const sizes = moves.map(move => move.variants.length);
  return Array.from({ length: TRIES }, (_, shift) => digits(seed + shift * 7, sizes));
}

function lengthOf({ line, parts }: Variant): number {
  return Object.values(parts).reduce((sum, clause) => sum + clause.length, line.length);
}

/** The same move with the shorter half of its wordings only: for places with little room. */
function compact(move: Prepared): Prepared {
  const lengths = move.variants.map(lengthOf).sort((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return { ...move, variants: move.variants.filter(variant => lengthOf(variant) <= median) };
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
    .map(move => ({ ...move, variants: variants(move, slots) }))
    .filter(move => move.variants.length > 0 || move.drop === undefined);
  if (prepared.some(move => move.variants.length === 0)) return undefined;
  const drops = [...new Set(prepared.flatMap(move => move.drop ?? []))].sort((a, b) => b - a);
  for (const limit of [Number.POSITIVE_INFINITY, ...drops]) {
    const kept = prepared.filter(move => (move.drop ?? 0) < limit);
    let fitted = false;
    for (const moves of [kept, kept.map(compact)]) {
      for (const chosen of attempts(moves, options.seed)) {
        const composed = render(moves, slots, voice, chosen);
        if (composed.text.length > options.maxLength) continue;
        if (!options.avoid.has(composed.text)) return composed;
        fitted = true;
      }
    }
    // Moves are dropped for want of room, never to make a repeated text look new.
    if (fitted) return undefined;
  }
  return undefined;
}
