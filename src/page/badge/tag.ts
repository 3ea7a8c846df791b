/** Our one element in the page. The name is how the reader skips it and a new instance finds leftovers. */
export const BADGE_TAG = 'sang-froid-badge';
