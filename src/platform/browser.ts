/**
 * The only module that imports the browser API. The polyfill is retired upstream
 * (https://github.com/mozilla/webextension-polyfill#readme): the day every supported browser has
 * `browser`, this file becomes one line.
 */

export type { Runtime, Scripting } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
