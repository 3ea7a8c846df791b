import { isLabel } from '../labels';
import type { LexiconEntry } from './types';

const STRING_LISTS = ['forms', 'variants', 'tags', 'positive', 'friends'] as const;
const FLAGS = ['needsTarget', 'accented', 'joined'] as const;
const REGIONS = new Set(['QC', 'BE', 'CH', 'MA', 'UK', 'US', 'AU', 'IE']);
const KNOWN = new Set<string>([
  ...['lemma', 'class', 'label', 'severity', 'sure', 'region', 'source'],
  ...STRING_LISTS,
  ...FLAGS,
]);

/**
 * Validates the content of one lexicon file.
 * @param file names the file in errors; its folder gives the language (`fr/`, `en/`, `shared/`).
 * @throws Error that names the file, the line of the list and what is wrong, all faults at once.
 */
export function parseEntries(json: unknown, file: string): LexiconEntry[] {
  if (!Array.isArray(json)) throw new Error(`${file}: expected a list of entries`);
  const faults: string[] = [];
  const lang = languageOf(file);
  const entries = json.map((value: unknown, index) => {
    const found = faultsOf(value);
    faults.push(...found.map(fault => `${file}: entry ${index + 1}${nameOf(value)}: ${fault}`));
    return (lang ? { ...(value as LexiconEntry), lang } : value) as LexiconEntry;
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return entries;
}

function languageOf(file: string): 'fr' | 'en' | undefined {
  const folder = file.split('/').at(-2);
  return folder === 'fr' || folder === 'en' ? folder : undefined;
}

function nameOf(value: unknown): string {
  return isRecord(value) && typeof value['lemma'] === 'string' ? ` (${value['lemma']})` : '';
}

function faultsOf(value: unknown): string[] {
  if (!isRecord(value)) return ['not an object'];
  const faults: string[] = [];
  for (const key of Object.keys(value)) if (!KNOWN.has(key)) faults.push(`unknown field ${key}`);
  for (const key of ['lemma', 'class', 'source']) {
    if (!isText(value[key])) faults.push(`${key} must be a non-empty string`);
  }
  if (/^\p{L}$/u.test(String(value['lemma']))) faults.push('one letter is no term');
  for (const key of STRING_LISTS) {
    if (value[key] !== undefined && !isTextList(value[key]))
      faults.push(`${key} must list strings`);
  }
  for (const key of FLAGS) {
    if (value[key] !== undefined && typeof value[key] !== 'boolean') {
      faults.push(`${key} must be true or false`);
    }
  }
  const { label, severity, sure, region } = value;
  if (label !== undefined && !isLabel(label)) faults.push(`unknown label ${String(label)}`);
  if (severity !== undefined && !isIntegerUpTo(severity, 3)) faults.push('severity must be 0 to 3');
  if (sure !== undefined && !isFraction(sure)) faults.push('sure must be between 0 and 1');
  if (region !== undefined && !(typeof region === 'string' && isRegion(region))) {
    faults.push(`unknown region ${String(region)}`);
  }
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isIntegerUpTo(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isFraction(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isRegion(value: string): boolean {
  return value.split(/[ ,]+/).every(part => REGIONS.has(part));
}
