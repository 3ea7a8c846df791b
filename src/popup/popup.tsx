import { render } from 'preact';
import { Announcer } from '../ui/announcer';
import { setDocumentLanguage } from '../ui/i18n';
import { App } from './app';

setDocumentLanguage('extName');
render(
  <Announcer>
    <App />
  </Announcer>,
  document.body,
);
