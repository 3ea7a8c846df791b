import { given } from '../context';
import type { Rule } from '../core/types';
import { onlyAsks, wantsAnswer } from './asking';

const base = { label: 'question', lang: 'en', severity: 0 } as const;
const reason = {
  fr: 'Demande une information',
  en: 'Asks for information',
} as const;

/** Questions, in English. */
export const questionEn: readonly Rule[] = [
  {
    ...base,
    id: 'question/interrogative-en',
    sure: 0.63,
    reason,
    when: given(doc => onlyAsks(doc)),
    patterns: [
      '^ how|what|where|when|which|who|why|does|do|is|are|can|will|could|would|should|did|has|have|any|may|am|was|were ~40 "?"',
      '^ hi|hello|hey|morning|good|sorry|just|and|so|lads|admin ~3 how|what|where|when|which|does|do|is|are|can|will|could|would|any ~40 "?"',
      '^ ~1 how ~1 do|does|can|long|much|many|old|big|far|often|come|to|would !you !sleep|dare|u',
      '^ what is|s|age|time|size|are|does|do|number|kind|currency|happens ~1 the|your|a|if|do|does|is|you|to|my !point|hell|wrong|f|plan',
      '^ where|when|which ~1 do|does|can|is|are|will|s|batch|aisle|one|minister|bus|ref|asylum !my',
      '^ does|do|is|are|can|will|could|should the|this|these|it|there|that|anyone|anybody|you|your|i|we|a|my !guys|ever|realise|believe|think|want|just|job|crime|joke|thing|people',
      '^ hi|hello|hey ~2 does|do|is|are|can|will|could|should the|this|these|it|there|that|anyone|anybody|you|your|i|we|a|my',
      'is|are|was there ~2 a|an|any|still|parking|vigil|stream|wifi|gluten|cctv|student ~14 "?"',
      'do|does|can|will|could|would|is|are you|it|i|this|the|we|there ~16 "?"',
      'or is|do|does|are|can|just|am ~8 "?"',
      'compatible|suitable|available|allowed|open|included|safe|vegan|waterproof|washable ~8 "?"',
      'how do i|we|you ~1 cancel|change|get|report|apply|stop|find|ask|return|kill|turn|compare|use|register|book|clean|delete',
      'anyone ~2 know|else|got|tried|recommend ~14 "?"',
      'the difference between ~10 "?"',
    ],
  },
  {
    ...base,
    id: 'question/asks-to-know-en',
    sure: 0.8,
    reason,
    when: given(doc => wantsAnswer(doc)),
    patterns: [
      'does|do|can|could anyone|anybody|somebody|someone|any ~2 know|tell|recommend|explain|point|help !confirm',
      'anyone|anybody know|recommend|tried ~1 a|the|if|how|where|what|any|good',
      'can|could|would|may i|you|someone|somebody ~1 please? tell|explain|recommend|advise|clarify|say|post|add|share|ask|let ~2 me|us|the|what|if|how|captions|i !why !wallet',
      'can|could|may i ~1 bring|get|take|have|pay|buy|use|order|name|park|swap|return|change|pick|ask ~16 "?"',
      'i|just ~2 would ~1 like to know|understand|ask',
      'i am|m|just ~1 trying to ~1 understand|find|work',
      'genuine|honest|quick|serious|silly|daft|stupid|random question !mark',
      'just wondering|curious|asking ~2 if|whether|how|as',
      'wondering if|whether|how|what|when',
      'any chance ~2 of|you ~2 a|the|opening|getting|restock',
      'any idea ~1 when|if|how|what|where|why !my',
      'any news|update on|about ~12 "?" !my',
      'what does ~4 mean',
      'how come ~14 "?"',
      'how long|much|many is|are|do|does|notice|time|for ~14 "?"',
      '^ wheres|where is the',
      'whats the ~1 minimum|wifi|policy|difference|name|best|code|deadline',
      'what|how about ~4 "?"',
      'kindly share|advise|confirm|tell|explain',
      'not a gotcha',
      'is it ~1 rude|ok|okay|safe|possible|true|normal|worth|legal ~2 to|for|that|if',
      'asking for a friend',
      'thanks in advance',
      'please ~1 share|send|tell|give|show|post ~6 with|to me|us',
      'heard you are|re opening|coming|bringing|launching ~6 wait',
      'could you ~1 please? ~1 add|send|tell|explain|point|share|clarify|give',
    ],
  },
];
