import { isLabel, type Label } from '../engine/labels';
import { defineItem } from './stored-item';

/** What the user chose. Which sites are granted is the browser's to know: see `permissions.ts`. */
export type Settings = {
  /** Host names where the extension stays silent. */
  readonly hostsOff: readonly string[];
  /** Labels that are neither highlighted nor listed. */
  readonly labelsOff: readonly Label[];
};

export const DEFAULT_SETTINGS: Settings = { hostsOff: [], labelsOff: [] };

export const settings = defineItem<Settings>({
  key: 'settings',
  version: 1,
  initial: DEFAULT_SETTINGS,
  parse: parseSettings,
});

/** Throws `TypeError` naming the field that is not as it should be. */
export function parseSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null) {
    throw new TypeError('settings: not an object');
  }
  const { hostsOff, labelsOff } = raw as Record<string, unknown>;
  if (!isArrayOf(hostsOff, (host): host is string => typeof host === 'string')) {
    throw new TypeError('settings.hostsOff: not a list of host names');
  }
  if (!isArrayOf(labelsOff, isLabel)) {
    throw new TypeError('settings.labelsOff: not a list of labels');
  }
  return { hostsOff, labelsOff };
}

/** Switches one host on or off and keeps the rest. */
export async function setHostEnabled(host: string, enabled: boolean): Promise<void> {
  const current = await settings.get();
  const others = current.hostsOff.filter(name => name !== host);
  await settings.set({ ...current, hostsOff: enabled ? others : [...others, host] });
}

function isArrayOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}
