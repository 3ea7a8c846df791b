import { render } from 'preact';
import { Announcer } from '../ui/announcer';
import { setDocumentLanguage } from '../ui/i18n';
import { App } from './app';

setDocumentLanguage('options_title');
render(
  <Announcer>
    <App />
  </Announcer>,
  document.body,
);
