import type { Rule, StanceFlag } from '../core/types';
import * as reasons from './reasons';
import './words';

const base = { label: 'threat', lang: 'en', severity: 3 } as const;
/** A grammatical negation is often part of a threat: "you won't make it to Christmas". */
const UNLESS_TOLD: readonly StanceFlag[] = ['quoted', 'reported', 'condemned'];
const WHO =
  '@you|u|him|her|them|@poss2|@role|@name|@mention|@person|@insult|@group-unprotected|@premises-en';

export const threatEn: readonly Rule[] = [
  {
    ...base,
    id: 'threat/announced-en',
    sure: 0.9,
    reason: reasons.ANNOUNCED,
    patterns: [
      `[ i|we|me will|shall|going|want|wanna|would|could|can|coming|come|wish|might|hope|swear|promise|love|have ~4 @hurt-en ~1 ${WHO} ]`,
      `[ someone|somebody|anyone|people|they|@name|who ought|should|needs|need|must|please|has|gonna|would|wants ~2 @hurt-en ~1 ${WHO}|this|that|these|those|every ]`,
      '[ i|we|gonna|will|will @hurt-en @poss2|his|her|their|u|ur ~1 @body|dog|family|kids|house|ass ~2 ]',
      '[ let us|lets|we @deadly-en ~2 them|him|her|these|those|all|every|the ]',
      '[ @you|u @be @adv? @adv? dead|dying|finished|history|toast ] ~1 meat|man|mate|m8|$|"!"|","|when|if|@insult',
      '[ @you|he|she|they should|ought|need|deserve|deserves|must|needs ~1 to? be? @adv? hanged|hung|shot|killed|executed|lynched|stabbed|raped|burned|burnt|beaten|gassed|drowned|tortured|punched|slapped|strung|guillotined|whipped ~3 ]',
      '[ @role|@group-unprotected|@person|@insult|lot should|ought|need|deserve|deserves|must|needs ~2 be? hanged|hung|hang|shot|die|killed|executed|lynched|stabbed|raped|burned|burn|beaten|gassed|drowned|tortured|guillotined ]',
      '[ put|place|want ~2 bullet|bullets|knife|axe|noose|rope in|through|to|around ~3 ]',
      '[ only good * @be|is ~1 dead ~2 ]',
      '[ up against ~2 wall ]',
      '[ run|running ~2 @person|@group-unprotected|@role|them|him|her|you ~1 over|down ]',
      '[ kick|beat|smash|punch|knock|cave|bash ~2 @poss2|his|her|their ~1 @body|ass|shit|door|teeth ~2 ]',
      '[ say that ~3 face|again ~10 ]',
    ],
  },
  {
    ...base,
    id: 'threat/death-wish-en',
    sure: 0.9,
    reason: reasons.WISHED,
    patterns: [
      '[ hope|wish|pray|praying|want ~2 @you|u|he|she|they|@poss2|his|her|their|@name|@role|everyone|every|all|someone ~4 die|dies|suffer|suffers|burn|burns|hit|goes|run|drops|drop|falls|gets|get|catch ~3 cancer|dead|bus|crash|stroke|aids|covid|hell|cliff|raped|shot|stabbed|killed|slowly|painfully|agony ]',
      '[ hope|wish|pray|want ~2 @you|u|he|she|they|@poss2|his|her|their|@name|@role|everyone|every|all ~3 die|dies|dead|cancer|suffer|suffers|burn|burns|choke|chokes|rot|rots|drown|drowns|overdoses|overdose|bleed ]',
      '[ deserve|deserves ~1 to? ~1 die|death|hang|bullet|suffer|rot|burn|shot|executed|cancer|slow ]',
      '[ should|need|needs|go|just|please|must|can|could ~1 die|drop|rot|burn|choke ~1 dead|in|already|slowly|painfully|alone|$|"!"|@insult ~2 ]',
      '[ death to ~3 ]',
      '[ die|rot|burn|choke|drown in|slowly|already|screaming ~3 ] ~2 !for',
      '[ @insult-death-wish ]',
      '[ let them|him|her|@group-unprotected|the|all ~2 die|burn|starve|choke|drown|rot|hang ]',
    ],
  },
  {
    ...base,
    id: 'threat/suicide-en',
    sure: 0.93,
    reason: reasons.SUICIDE,
    patterns: [
      '[ kill|hang|shoot|drown|neck|off|end|unalive urself|yourself|yourselves|yoself ]',
      '[ kys ]',
      '[ go|just|please ~1 jump|leap|step|throw|walk ~2 off|in|from|into|under ~3 bridge|cliff|train|traffic|building|roof|window|bus|river|sea ]',
      '[ jump off ~2 bridge|cliff|building|roof ]',
      '[ drink|drinking|swallow ~1 bleach|cyanide|antifreeze ]',
      '[ slit|cut|open @poss2|ur ~1 wrists|throat|veins ]',
      '[ end your|ur life|existence ]',
      '[ world|planet|everyone ~4 better|nicer without you|u|@poss2 ]',
      '[ do ~2 favour|favor and ~2 die|jump|hang|kill|end|disappear ]',
    ],
  },
  {
    ...base,
    id: 'threat/veiled-en',
    sure: 0.78,
    reason: reasons.VEILED,
    heldBackBy: UNLESS_TOLD,
    patterns: [
      '[ i|we know|found ~1 where|which ~3 @you|u|he|she|they|@poss2|your|ur|his|her ~4 live|lives|work|works|sleep|sleeps|park|parks|park|house|store|shop|kids|live|stay|stays|train|branch ]',
      '[ know where you|u|@poss2|he|she|they ~3 ]',
      '[ watch your|ur|yer ~1 back|backs|step ~2 ]',
      '[ @you will|going ~2 pay for|with ~2 this|blood|life|it|dearly|what|that ]',
      '[ @you will ~1 regret crossing|messing|ever|day ~2 ]',
      '[ see|meet|find|catch|waiting|wait|come|coming ~2 @you|u|me|outside ~3 outside|alley|dark|car|alone|street|face|parking|park ~3 ]',
      '[ sleep with one eye ~3 ]',
      '[ shame|pity if ~2 something|anything ~2 happened|happen ~4 ]',
      '[ accidents ~2 happen|do ~3 ]',
      '[ tick tock ]',
      '[ @you|he|she|they|@role will|wont|going ~2 not ~1 make|see|live|survive|walk|leave|last|get|be ~3 christmas|morning|alive|again|home|weekend|standing|tomorrow|night|out ]',
      '[ @you will ~1 need|needing|be ~2 ambulance|hospital|wheelchair|straw|dentist|coffin ~4 ]',
      '[ someone ~1 is|will|gonna|going ~2 get|gets|be ~1 hurt|killed|shot|stabbed ]',
      '[ teach @you|u|him|her|them ~2 lesson ]',
      '[ bring|bringing|got|buy|have|polish|loading ~3 gun|shotgun|rifle|knife|machete|bat|petrol|axe|bricks|ak|glock ~4 ]',
      '[ count|enjoy your|ur ~2 days|legs|teeth|last|fingers|kneecaps ~2 ]',
      '[ they|you @be coming for you ]',
      '[ @you @be next ] $|"!"|","',
    ],
  },
  {
    ...base,
    id: 'threat/premises-en',
    sure: 0.86,
    reason: reasons.PREMISES,
    heldBackBy: UNLESS_TOLD,
    patterns: [
      '[ burn|burning|burnt|torch|torching|bomb|bombing|firebomb|petrol|molotov|smash|trash|vandalise|vandalize|blow|blowing|wreck|brick|brick|flatten|demolish|shoot|raid ~4 @premises-en ~2 ]',
      '[ burn|blow|smash ~1 it|this|them|the|@poss2 ~3 down|up|ground ]',
      '[ @premises-en ~4 burn|burns|burned|burnt|blown|smashed|torched|bricked|ground|petrol|bomb|firebombed|explode|explodes|flames|ashes ]',
      '[ set ~2 fire to|on ~3 ]',
      '[ set ~3 @premises-en|them|it|you ~1 on fire|alight|ablaze ]',
      '[ cut|slash|slashed|slashing|pop ~2 brakes|tyres|tires|cables ]',
      '[ bomb|petrol|bricks|molotov|matches|arson|fire to|through|for|in|at|and ~4 @premises-en ]',
    ],
  },
];
