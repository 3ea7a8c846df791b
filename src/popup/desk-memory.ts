/** What the person did at the desk of one comment, kept while the popup is open. */
export type DeskMemory = {
  /** Which wording is shown: 0 for the first. */
  readonly seed: number;
  /** Which reply of that wording. */
  readonly chosen: number;
  /** The person's own versions, by wording and reply. */
  readonly edits: Readonly<Record<string, string>>;
};

export const FRESH_DESK: DeskMemory = { seed: 0, chosen: 0, edits: {} };

/** Names the person's own draft in `edits`, where no reply is proposed. */
export const OWN_DRAFT = 'own';

/** Names one reply of one wording in `edits`. */
export function editKey(seed: number, reply: number): string {
  return `${seed}:${reply}`;
}
