import type { Doc, Term } from '../../document/types';
import { allTagged, termsIn } from '../core/terms';
import type { Match, Rule } from '../core/types';
import { DEMEANING, MOCKING, SILENCING } from './reasons';

export const insultEn: readonly Rule[] = [
  {
    id: 'insult/you-moron',
    label: 'insult',
    lang: 'en',
    severity: 2,
    sure: 0.92,
    reason: DEMEANING,
    patterns: [
      '[ @you-subject|u @insult-noun ]',
      '[ @poss2 @insult-strong ]',
      '[ @you-subject|u @abuse-adj|@insult-adj @abuse-adj|@insult-adj? @abuse-adj? @insult|@dehumanise|@role|@anyone ]',
      '@you-subject all|people|lot|guys|both|folks|clowns @be ~2 [ @insult-strong|@insult-fair|@dehumanise-strong|@dehumanise-fair ]',
      'your @det-a @adv? @abuse-adj? [ @insult-noun ]',
      '[ @insult-adj @role|intern|admin ]',
      '[ @you-subject|u and|& @poss2 @abuse-adj|@insult ~1 ]',
      '[ @heap of ~2 @insult|@dehumanise|@abuse-adj ]',
      '[ @insult-noun like|such as you|u|@poss2|@mention ]',
    ],
  },
  {
    id: 'insult/you-are-weak-en',
    label: 'insult',
    lang: 'en',
    severity: 1,
    sure: 0.65,
    reason: DEMEANING,
    patterns: [
      'your a @adv? [ joke|disgrace|embarrassment|liar|fraud|coward|disappointment|failure ]',
      '@you-subject @be @adv? @adv? [ pathetic|stupid|dumb|ignorant|clueless|useless|worthless|braindead|delusional|retarded|disgusting|vile|despicable|repulsive|spineless|gutless|thick|dense|ugly|fat|brainless|laughable|trash|garbage|scum|evil|sick|deranged|insane|mental|crazy|nuts|unhinged|filth|dirt|toxic|a joke|the worst|hideous|gross ]',
      '@be @you-subject @adv? @adv? [ stupid|dumb|thick|dense|retarded|blind|deaf|slow|illiterate|brainless|mental|insane|high|drunk|braindead|simple ]',
      'how @adv? [ stupid|dumb|thick|ignorant|dense|retarded|pathetic|clueless ] are|can|do @you-subject',
      '@you-subject ~1 [ disgust|sicken|repulse me ]',
      '@you-subject @be @det-a ~2 [ disgrace|embarrassment|waste|joke|fraud|liar|thief|coward|hypocrite|nobody|failure|cancer|disease|abomination|monster|plague|parasite|menace ]',
      '@poss2 [ stupid|dumb|fat|ugly|pathetic|filthy|stinking|lying|dirty|inbred|smug|fucking|worthless ~1 face|mouth|ass|arse|brain|head|self|life|mug|trap|mother|family|mum|mom ]',
    ],
  },
  {
    id: 'insult/no-brain',
    label: 'insult',
    lang: 'en',
    severity: 2,
    sure: 0.82,
    reason: MOCKING,
    patterns: [
      '@you-subject ~1 [ have|has|got ~2 brain|iq|charisma|personality|intelligence|wit|maturity|depth|integrity|spine|emotional of|than @det? ~3 ]',
      '[ human equivalent|version of ~4 ]',
      '[ brain|head|skull|personality ~1 of|like @det-a ~2 ]',
      '[ two|three|only|single|one|last|no|zero|2|3 ~1 brain|brain-cell cells|cell ]',
      '[ not|few|sandwiches|fries ~3 sharpest|brightest|short ~6 ]',
      '[ @be ~2 dropped on|as ~2 head ]',
      '@poss2 [ mother|mum|mom|momma|parents|dad|family|sister ~4 ashamed|swallowed|whore|fat|cousins|siblings|aborted|disappointed|regret|condom|slut|inbred ]',
      '[ touch|go touch|need some|grass grass|outside ]',
      '[ go back to|crawl back|back under|back to ~2 cave|rock|bridge|hole|sewer|basement|kindergarten|school|zoo|swamp|gutter ]',
      '[ can|could|do you|u ~1 read|spell|write|count|think or|you ~3 @insult|thick|stupid|dumb|slow|simple|illiterate ]',
      '[ are you|u ~1 thick|stupid|dumb|braindead|retarded|illiterate|dense|blind ]',
      '[ imagine being this|that|so ~2 ]',
    ],
  },
  {
    id: 'insult/shut-up',
    label: 'insult',
    lang: 'en',
    severity: 1,
    sure: 0.75,
    reason: SILENCING,
    patterns: [
      '[ shut|stfu up|it|the|your|ur? ~3 @insult|@abuse-adj|mouth|face|trap|gob|hole|cakehole|@role|@anyone ]',
      '^ ~1 [ shut|shurrup up ] $|"!"',
      '[ stfu|gtfo|kys ]',
      '[ shut the fuck|hell|heck up ]',
      '[ fuck|piss|sod|bugger|jog|eff off|on ] !with|really',
      '[ go|get fuck|screw|lost|stuffed yourself|yourselves|urself? ] !with',
      '[ fuck|screw you|u|off|them|him|her|@name|@mention|@role ] !with',
    ],
  },
  {
    id: 'insult/what-a-moron',
    // "These scammers" in a review accuses a business; it insults when it is said to someone's face.
    when: (match, doc) => !allTagged(match, doc, 'dishonest'),
    label: 'insult',
    lang: 'en',
    severity: 2,
    sure: 0.82,
    reason: DEMEANING,
    patterns: [
      'what|such @det-a ~2 [ @insult-noun ]',
      'these|those|this|that|the|all|some @abuse-adj? @abuse-adj? [ @insult-strong ]',
      '@he|@they|guy|man|woman|who|whoever ~5 @be @adv? @adv? @det-a? @adv? @abuse-adj? [ @insult-strong|@insult-fair ]',
      '@he|@they @be @adv? @adv? @det-a? @adv? @abuse-adj? [ @insult-strong|@insult-fair ]',
      '@abuse-adj|@insult-adj ~1 [ @insult-strong ]',
      '[ @abuse-adj|@insult-adj @insult-noun ]',
      '[ @insult-noun of a @role|@person ]',
      '[ @abuse-adj @role ] ~2 @insult|off|die|hell',
    ],
  },
  {
    id: 'insult/some-moron',
    label: 'insult',
    lang: 'en',
    severity: 2,
    sure: 0.65,
    reason: DEMEANING,
    patterns: [
      '[ @you-subject|u @scorn-adj *? * ]',
      'some|this|these|those|that|such|by *? [ @insult-fair ]',
      '@role|@name|@he|@they|lot|who @be @adv? @det-a? *? [ @insult-fair ]',
      '@scorn-adj [ @insult-fair ]',
    ],
    when: (match, doc) =>
      holdsScorn(match, doc) && !aboutThings(match, doc) && !allTagged(match, doc, 'dishonest'),
  },
];

const THINGS = ['product', 'order-ref', 'brand-ref', 'positive'];

/** A lexicon noun for people, or the scorn of "you clueless …". */
function holdsScorn(match: Match, doc: Doc): boolean {
  const scorned = doc.tokens[match.from + 1]?.classes.has('scorn-adj') === true;
  return scorned || termsIn(match, doc).some(isHumanNoun);
}

function isHumanNoun({ class: name, tags = [] }: Term): boolean {
  return (
    name === 'insult' && tags.includes('noun') && !tags.includes('thing') && !tags.includes('adj')
  );
}

function aboutThings(match: Match, doc: Doc): boolean {
  return doc.tokens
    .slice(match.start, match.end)
    .some(token => THINGS.some(name => token.classes.has(name)));
}
