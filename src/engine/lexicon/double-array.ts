import { END, FREE } from './alphabet';

/**
 * A trie of symbol sequences in two typed arrays (a double array: Aoe 1989). From state s, symbol c
 * leads to state t = base[s] + c when label[t] is c; no two states share a base, so the label alone
 * proves the way. A sequence that ends in s has label[base[s]] = END, and base[base[s]] is its value.
 */
export type DoubleArray = { readonly base: Int32Array; readonly label: Uint8Array };

export const ROOT = 0;

/** After this many slots tried in vain the search moves on: some slots are lost, much time is won. */
const CROWDED = 32;

type Node = { readonly children: Map<number, Node>; value: number };

function createNode(): Node {
  return { children: new Map(), value: -1 };
}

/** @param sequences each sequence of symbols (never empty, never with END) with its value. */
export function buildDoubleArray(
  sequences: Iterable<readonly [readonly number[], number]>,
): DoubleArray {
  const root = createNode();
  for (const [symbols, value] of sequences) {
    let node = root;
    for (const symbol of symbols) {
      let next = node.children.get(symbol);
      if (!next) {
        next = createNode();
        node.children.set(symbol, next);
      }
      node = next;
    }
    node.value = value;
  }
  return place(root);
}

/** Breadth first: the states near the root, which every word visits, stay close in memory. */
function place(root: Node): DoubleArray {
  const base: number[] = [0];
  const label: number[] = [FREE];
  const used = new Set<number>();
  let cursor = 1;
  const queue: [Node, number][] = [[root, ROOT]];
  for (const [node, state] of queue) {
    const symbols = [...node.children.keys()];
    if (node.value >= 0) symbols.push(END);
    const lowest = Math.min(...symbols);
    let at = Math.max(1, cursor - lowest);
    let tries = 0;
    while (used.has(at) || symbols.some(symbol => isTaken(label, at + symbol))) {
      at++;
      tries++;
    }
    if (tries > CROWDED) cursor = at + lowest;
    used.add(at);
    base[state] = at;
    for (const symbol of symbols) {
      const target = at + symbol;
      while (label.length <= target) {
        label.push(FREE);
        base.push(0);
      }
      label[target] = symbol;
      const child = node.children.get(symbol);
      if (child) queue.push([child, target]);
      else base[target] = node.value;
    }
  }
  // Every state may look one alphabet further without leaving the arrays.
  const size = label.length + FREE + 1;
  const arrays = { base: new Int32Array(size), label: new Uint8Array(size).fill(FREE) };
  arrays.base.set(base);
  arrays.label.set(label);
  return arrays;
}

/** State 0 is the root; its label never proves a way. */
function isTaken(label: readonly number[], slot: number): boolean {
  return slot === ROOT || (slot < label.length && label[slot] !== FREE);
}
