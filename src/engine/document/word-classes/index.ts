import './commerce';
import './people';
import './pronouns';
import './time-and-money';
import './verbs';

export { classesOf, defineClass, phrasesFrom } from './registry';
