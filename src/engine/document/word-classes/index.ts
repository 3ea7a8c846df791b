import './commerce';
import './groups';
import './people';
import './pronouns';
import './time-and-money';
import './verbs';

export {
  classesOf,
  defineClass,
  isKnownWord,
  phrasesFrom,
  repairableWords,
} from './registry';
