/** An engine's argument limit is about 65,000. */
const CHUNK = 8192;

/**
 * The text of the first `length` codes. Plain arrays of small integers: `String.fromCharCode` reads
 * them three times faster than typed arrays (Node 20).
 */
export function decode(codes: readonly number[], length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, codes.slice(0, length));
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, codes.slice(at, Math.min(length, at + CHUNK)));
  }
  return text;
}
