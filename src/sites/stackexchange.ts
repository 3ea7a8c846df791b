import type { Site } from './types';

export const stackexchange: Site = {
  id: 'stackexchange',
  name: 'Stack Exchange',
  matches: [
    'https://*.stackexchange.com/*',
    'https://stackoverflow.com/*',
    'https://*.stackoverflow.com/*',
    'https://mathoverflow.net/*',
    'https://superuser.com/*',
    'https://serverfault.com/*',
    'https://askubuntu.com/*',
    'https://stackapps.com/*',
  ],
  checkedOn: '2022-05-05',
  evidence: 'A',
  comment: 'li.js-comment',
  text: ['.comment-copy'],
  author: '.comment-user',
  time: '.comment-date [title]',
  permalink: '.comment-date a',
  thread: 'li.comment',
  composer: 'textarea.js-comment-text-input',
  maxLength: 600,
};
