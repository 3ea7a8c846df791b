import { startPage } from './page/start-page';

startPage();
