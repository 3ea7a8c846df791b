import type { BrandProfile } from '../types';
import { type ParsedProfile, parseProfile } from './parse';

const FORMAT = 'sang-froid-profile';

/** The profile as one JSON file a colleague can open and import. */
export function exportProfile(profile: BrandProfile): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, profile }, null, 2)}\n`;
}

/** Reads an exported file, or a bare profile object; every problem is named and nothing valid is lost. */
export function importProfile(json: string): ParsedProfile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return parseProfile(undefined, `This is not a JSON file: ${reason}`);
  }
  return parseProfile(unwrapped(value));
}

/** The profile inside an exported file, or the value itself. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fields.get('format') === FORMAT ? fields.get('profile') : value;
}
