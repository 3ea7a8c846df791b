import type { Doc } from '../../document/types';
import { termsIn } from '../core/terms';
import type { Match, Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'identity_attack', target: 'group', severity: 3 } as const;

/** Hateful words for groups: the plainest stand alone, the others need someone they are thrown at. */
export const slurRules: readonly Rule[] = [
  {
    ...base,
    id: 'identity_attack/slur',
    sure: 0.9,
    reason: reasons.SLUR,
    patterns: ['[ @slur-strong ]'],
  },
  {
    ...base,
    id: 'identity_attack/slur-aimed',
    sure: 0.85,
    reason: reasons.SLUR,
    patterns: [
      '@you-subject|u|they|ils|@he ~1 @be @adv? @adv? @que? @adv? @det-a? ~1 [ @slur|@insult-homophobic ]',
      '@you-subject @be @adv? @adv? nothing|rien|just|only ~3 [ @slur ]',
      '[ @heap|espece de|d|of ~1 @slur|@insult-sexist|@insult-ableist|@insult-homophobic ]',
      '@be|etes|es @adv? nothing|rien|just|only|juste|qu|que ~3 [ @insult-sexist|@insult-homophobic ]',
      '[ sale|sales|gros|fucking|dirty|filthy|stupid|bloody|damn|disgusting|stinking|typical|putain|putains|these|those|ces|all|tous @de? ~1 @slur ]',
      '[ typical|typique|typically de|d? ~1 @slur ]',
      '[ too|trop many|de|d ~1 @slur|@insult-sexist ]',
      '[ typical|typique|comportement ~1 de|d? @insult-sexist ~1 ]',
      '[ @you-subject|u|@poss2 @abuse-adj? @slur ]',
      '[ @loathe-en|@loathe-fr|@harm-en|@harm-fr ~3 @slur ]',
      '[ @slur ~3 @vile-en|@vile-fr|@insult|out|dehors|off|degage ]',
      '[ les @slur ] ~2 @be|ont|veulent|c',
    ],
    when: isWrittenAsSlur,
  },
  {
    ...base,
    id: 'identity_attack/vermin',
    sure: 0.65,
    reason: reasons.DEHUMANISING,
    patterns: [
      'cette|ces|ce|these|this|that|those [ @dehumanise-strong ] !de|of',
      'they|them|ils|elles|eux|c|they @be ~2 [ @dehumanise-strong ]',
    ],
  },
];

/** The least sure terms are words of everyday life: they need more than a pronoun near them. */
function isWrittenAsSlur(match: Match, doc: Doc): boolean {
  return termsIn(match, doc).some(
    term => (term.class === 'slur' || term.class === 'insult') && (term.sure ?? 0) >= 0.35,
  );
}
