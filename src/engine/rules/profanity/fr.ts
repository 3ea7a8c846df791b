import type { Rule } from '../core/types';
import { isAngryTone, isHuman } from './context';
import { AT_THINGS, SWEARING } from './reasons';

const base = { label: 'profanity', lang: 'fr', severity: 1 } as const;

export const profanityFr: readonly Rule[] = [
  {
    ...base,
    id: 'profanity/swearing-fr',
    sure: 0.8,
    reason: SWEARING,
    patterns: ['[ @profanity-strong|@profanity-fair ]'],
    when: isAngryTone,
  },
  {
    ...base,
    id: 'profanity/at-things-fr',
    sure: 0.82,
    reason: AT_THINGS,
    when: (match, doc) => !isHuman(match, doc),
    patterns: [
      '[ * de merde|chiotte|chiottes|daube ]',
      '[ * de mes ~1 deux|couilles ]',
      '[ c|ce est ~3 de la|une|du ~1 merde|daube|bouse|chiotte|chiottes ~1 ]',
      '[ salete|saloperie|putain|bordel de|d ~2 ]',
      '[ plein|ras le ~1 cul|couilles ]',
      '[ casse|casses|cassez|casser|cassent|brise|brisez les ~1 couilles|c|noix|bonbons ]',
      '[ se|vous|m|s en? bat|bats|branle|tape|tamponne les? ~1 couilles|@profanity ]',
      '[ fait|faites|faire|font|font ~1 chier|suer ]',
      '[ aillent|aller|va|allez se|vous ~1 faire ~1 foutre|mettre|voir ~2 avec ]',
      '[ foutre|mettre|carrer|fourrer|mettez|carrez|foutez ~2 au|dans|ou|profond ~1 le? ~1 cul|fion|derriere|pense ]',
      '[ mon cul ~3 ]',
      '[ nique|niquer|fuck|merde a|au|aux|les|la|le|ce|cette|vos|l ~2 ]',
      '[ de|d ses|sa|mes|leur|tes mort|morts|race|couilles|grand ]',
      '[ quel|quelle merdier|bordel|chierie ~1 ]',
      '[ merdier|merdique|merdiques ]',
    ],
  },
];
