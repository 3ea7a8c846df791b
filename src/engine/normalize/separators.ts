/** Signs people put between the letters of one word. */
export const SEPARATORS: ReadonlySet<number> = new Set(
  [...' \n.-_*/+~|·•'].map(char => char.charCodeAt(0)),
);
