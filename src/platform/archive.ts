import { answered } from './answered';
import { browser } from './browser';
import { corrections } from './corrections';
import { profile } from './profile';
import { settings } from './settings';
import { backupKey, StorageError, type StoredItem } from './stored-item';

/** Everything the user entered. A new stored item belongs here, or it is missing from the archive. */
const ITEMS = [settings, profile, corrections] as const;

const FORMAT = 'sang-froid';
const VERSION = 1;

/**
 * - `json`: not JSON; - `format`: JSON, but no archive of ours; - `version`: made by a newer version;
 * - `item`: one part cannot be read, `detail` says which and why.
 */
type ArchiveProblem = 'json' | 'format' | 'version' | 'item';

/** A file that cannot be imported. Nothing was changed. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  constructor(
    readonly problem: ArchiveProblem,
    readonly detail = '',
  ) {
    super(`${problem} ${detail}`.trim());
  }
}

/** Everything stored, as the text of one JSON file. `now` is written in it. */
export async function exportAll(now: Date): Promise<string> {
  const stored = await browser.storage.local.get(ITEMS.map(({ key }) => key));
  const items = Object.fromEntries(
    ITEMS.filter(item => item.key in stored && isReadable(item, stored[item.key])).map(
      ({ key }) => [key, stored[key]],
    ),
  );
  const archive = { format: FORMAT, version: VERSION, exported: now.toISOString(), items };
  return `${JSON.stringify(archive, null, 2)}\n`;
}

/**
 * Replaces everything stored by the contents of an archive. Throws `ArchiveError` when the file is
 * not as it should be, `StorageError` when the browser refuses to write; either way nothing changes.
 */
export async function importAll(file: string): Promise<void> {
  const items = itemsOf(parseJson(file));
  for (const key of Object.keys(items)) {
    const item = ITEMS.find(known => known.key === key);
    if (item === undefined) {
      throw new ArchiveError('item', key);
    }
    try {
      item.read(items[key]);
    } catch (error) {
      throw new ArchiveError('item', error instanceof Error ? error.message : key);
    }
  }
  try {
    await browser.storage.local.set(items);
  } catch (error) {
    throw new StorageError('could not import', { cause: error });
  }
  const absent = ITEMS.map(({ key }) => key).filter(key => !(key in items));
  await browser.storage.local.remove(absent);
}

/** Erases everything the user entered, what was set aside, and what this session remembers. */
export async function eraseAll(): Promise<void> {
  await answered.set([]);
  await browser.storage.local.remove(ITEMS.flatMap(({ key }) => [key, backupKey(key)]));
}

/** The stored values that could not be read, by key, as they were; `undefined` when there are none. */
export async function readSetAside(): Promise<Record<string, unknown> | undefined> {
  const aside = await browser.storage.local.get(ITEMS.map(({ key }) => backupKey(key)));
  return Object.keys(aside).length === 0 ? undefined : aside;
}

/** Lets go of what could not be read, and keeps the values now in use. */
export async function discardSetAside(): Promise<void> {
  const aside = (await readSetAside()) ?? {};
  for (const item of ITEMS) {
    if (backupKey(item.key) in aside) {
      await rewrite(item);
    }
  }
  await browser.storage.local.remove(Object.keys(aside));
}

async function rewrite(item: StoredItem<unknown>): Promise<void> {
  await item.set(await item.get());
}

function isReadable(item: (typeof ITEMS)[number], raw: unknown): boolean {
  try {
    item.read(raw);
    return true;
  } catch (error) {
    console.warn(`Sang-froid: ${item.key} is left out of the export`, error);
    return false;
  }
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new ArchiveError('json', error.message);
    }
    throw error;
  }
}

function itemsOf(archive: unknown): Record<string, unknown> {
  if (typeof archive !== 'object' || archive === null) {
    throw new ArchiveError('format');
  }
  const { format, version, items } = archive as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number') {
    throw new ArchiveError('format');
  }
  if (version > VERSION) {
    throw new ArchiveError('version');
  }
  if (typeof items !== 'object' || items === null || Array.isArray(items)) {
    throw new ArchiveError('format');
  }
  return items as Record<string, unknown>;
}
