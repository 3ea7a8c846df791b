import type { Site } from './types';

/** Any instance: there is no list of them, the page says what it is. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  checkedOn: '2026-06-30',
  evidence: 'A',
  detect: page =>
    page.querySelector('#mastodon, meta[name="generator"][content^="Mastodon"]') !== null,
  comment: '.status__wrapper .status[data-id], .detailed-status__wrapper',
  text: ['.status__content__text'],
  author: '.display-name__account',
  time: 'time',
  permalink: 'a.status__relative-time, a.detailed-status__datetime',
  ignore: '.quote-inline, .status__quote',
  thread: '.status__wrapper, .detailed-status',
  composer: 'textarea.autosuggest-textarea__textarea',
  maxLength: 500,
};
