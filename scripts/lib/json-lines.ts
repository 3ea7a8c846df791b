import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { readLines } from './read-lines';

/**
 * Answers JSON lines one by one, in order, as they come. A line whose answer throws gives
 * `{"line": N, "error": "…"}` and the rest goes on.
 * @returns whether every line was answered
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (line: string) => unknown,
): Promise<boolean> {
  let number = 0;
  let clean = true;
  for await (const line of readLines(input)) {
    number += 1;
    let reply: unknown;
    try {
      reply = answer(line);
    } catch (error) {
      clean = false;
      reply = { line: number, error: error instanceof Error ? error.message : `${error}` };
    }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return clean;
}
