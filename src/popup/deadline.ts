import { NoAnswerError } from '../platform/messages';

/** A background that was asleep loads its engine first: well under a second, on a slow machine a few. */
export const BACKGROUND_DEADLINE_MS = 10_000;

/** Gives up on an answer after `milliseconds` with a `NoAnswerError`: a busy page may never give one. */
export async function withDeadline<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new LateError(`no answer in ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Somebody is there, but has not answered in time. */
export class LateError extends NoAnswerError {}
