import type messages from '../_locales/en/messages.json';
import type { Localized } from '../engine/types';
import { browser } from '../platform/browser';

/** Every message there is: the English file is the reference, a test keeps the French one in step. */
export type MessageKey = keyof typeof messages;

/** The messages that exist for one and for several: `x_one`, `x_other` and sometimes `x_none`. */
type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The message in the browser's language, its placeholders filled in order. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/**
 * The form of a message that fits a count, by the grammar of the language shown: French counts 0
 * and 1 alike, English does not. The count is the message's first placeholder.
 */
export function plural(base: PluralKey, count: number): string {
  const number = new Intl.NumberFormat(uiLanguage()).format(count);
  const none = count === 0 ? browser.i18n.getMessage(`${base}_none`) : '';
  if (none !== '') {
    return none;
  }
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return browser.i18n.getMessage(`${base}_${form}`, [number]);
}

/** The language of the messages, which is not always the browser's: a German browser gets English. */
export function uiLanguage(): 'en' | 'fr' {
  return t('ui_lang') === 'fr' ? 'fr' : 'en';
}

/** The half of a two-language text that is shown; a French mark never starts a line on its own. */
export function localized(text: Localized): string {
  return uiLanguage() === 'fr'
    ? text.fr.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0')
    : text.en;
}

/** Names joined as the language joins them: "a, b and c". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}

/** Tells assistive technology the language of the page, and the tab its name. */
export function setDocumentLanguage(title: MessageKey): void {
  document.documentElement.lang = uiLanguage();
  document.title = t(title);
}
