import type { LexiconData } from './lexicon-data';
import { type Packed, packKnowledge, unpackKnowledge } from './pack';

const MAGIC = 0x5346_4c32; // 'SFL2'
const HEADER_WORDS = 3;

/**
 * Binary layout, little endian: magic, slots, length of the text (32-bit each); base (32-bit) and
 * label (8-bit) of each slot; then a JSON text in ASCII with the packed rest.
 */
export function encodeLexicon(data: LexiconData): Uint8Array {
  const { automaton, ...rest } = data;
  const text = asciiJson(packKnowledge(rest));
  const slots = automaton.label.length;
  const labelAt = (HEADER_WORDS + slots) * 4;
  const textAt = labelAt + slots;
  const bytes = new Uint8Array(textAt + text.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, slots, text.length].forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  automaton.base.forEach((value, index) => {
    view.setInt32((HEADER_WORDS + index) * 4, value, true);
  });
  bytes.set(automaton.label, labelAt);
  for (let i = 0; i < text.length; i++) bytes[textAt + i] = text.charCodeAt(i);
  return bytes;
}

/** @throws Error when the bytes are not a compiled lexicon. */
export function decodeLexicon(bytes: Uint8Array): LexiconData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_WORDS * 4 || view.getUint32(0, true) !== MAGIC) {
    throw new Error('not a compiled lexicon');
  }
  const slots = view.getUint32(4, true);
  const length = view.getUint32(8, true);
  const labelAt = (HEADER_WORDS + slots) * 4;
  const textAt = labelAt + slots;
  if (bytes.length !== textAt + length) throw new Error('truncated lexicon');
  const base = new Int32Array(slots);
  for (let i = 0; i < slots; i++) base[i] = view.getInt32((HEADER_WORDS + i) * 4, true);
  const packed = JSON.parse(asciiText(bytes.subarray(textAt))) as Packed;
  return {
    ...unpackKnowledge(packed),
    automaton: { base, label: bytes.slice(labelAt, labelAt + slots) },
  };
}

/** JSON with every other character escaped: one byte each, and no decoder needed to read it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** String.fromCharCode takes a limited number of arguments. */
const CHUNK = 8192;

function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
