import type { Rule } from '../core/types';
import { isAngryTone } from './context';
import { AT_THINGS, SWEARING } from './reasons';

const base = { label: 'profanity', lang: 'en', severity: 1 } as const;

export const profanityEn: readonly Rule[] = [
  {
    ...base,
    id: 'profanity/swearing-en',
    sure: 0.8,
    reason: SWEARING,
    patterns: ['[ @profanity-strong|@profanity-fair ]'],
    when: isAngryTone,
  },
  {
    ...base,
    id: 'profanity/at-things-en',
    sure: 0.8,
    reason: AT_THINGS,
    patterns: [
      '[ what|why|who|how the|in hell|fuck|f|actual ] ~2 wrong|you|your|matter|is|fuck|hell|do|did',
      '[ piece|load|pile|crock|bag|bunch|total|utter|absolute|complete|pure of? ~1 shit|shite|arse|wank|pish|balls|bollocks|cack ]',
      '[ to hell with ~3 ]',
      '[ shove|stick|ram|stuff ~5 up|where ~2 ass|arse|sun|bum|hole|shine ]',
      '[ sod|stuff|bugger|fuck|feck|f @poss2|your|this|that|the|these|it ~3 ]',
      '[ goddamn|sodding|effing|fecking @product|@order-ref|@brand-ref|thing|time|useless|joke|cookies|ads|machine|printer|phone ]',
      '[ ffs|omfg|jfc|fml ]',
      '[ full of shit ]',
      '[ for fuck|fucks|fks|god|christ|feck s? sake|sakes ]',
      '[ jesus|christ|god ~1 fucking|effing|bloody ~1 christ|hell|damn ]',
      '[ piss|pissed off @poss2|with|at|@you ]',
      '[ @be|tastes|smells @adv? @adv? @det-a? shite|shit|arse|wank|pish|cack|bollocks|balls ]',
    ],
  },
];
