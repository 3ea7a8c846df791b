import { emptyProfile, parseProfile } from '../replies';
import type { BrandProfile } from '../replies/types';
import { defineItem } from './stored-item';

/** What the user told us about the organisation it answers for: the only source of its facts. */
export const profile = defineItem<BrandProfile>({
  key: 'profile',
  version: 1,
  initial: emptyProfile,
  parse: parseStored,
});

/** Throws `TypeError` with every problem found: half a profile would speak with half a voice. */
function parseStored(raw: unknown): BrandProfile {
  const parsed = parseProfile(raw);
  if (parsed.errors.length > 0) {
    throw new TypeError(parsed.errors.join(' · '));
  }
  return parsed.profile;
}
