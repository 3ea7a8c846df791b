/**
 * Splits a byte stream into lines, whatever their length, and hands each on as it arrives.
 * Only a line feed ends a line: `readline` would also cut at U+2028, which JSON strings may hold.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield withoutReturn([...parts, piece].join(''));
      parts = [];
    }
    parts.push(last);
  }
  const rest = [...parts, decoder.decode()].join('');
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
