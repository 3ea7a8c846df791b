import type { Correction, Corrections } from './types';

/** Adds a correction; one with the same id is replaced. */
export function addCorrection(corrections: Corrections, correction: Correction): Corrections {
  return {
    version: 1,
    entries: [...removeCorrection(corrections, correction.id).entries, correction],
  };
}

/** Takes a correction back: the engine answers as if it had never been made. */
export function removeCorrection(corrections: Corrections, id: string): Corrections {
  return { version: 1, entries: corrections.entries.filter(entry => entry.id !== id) };
}
