import type { Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'harassment', lang: 'en', severity: 3, target: 'person' } as const;
const DATA =
  'address|number|phone|mobile|cell|facebook|fb|insta|instagram|snap|linkedin|profile|email|inbox|name|photos|pics|plate|workplace|employer|whatsapp|street|surname';

export const harassmentEn: readonly Rule[] = [
  {
    ...base,
    id: 'harassment/private-data-en',
    sure: 0.85,
    reason: reasons.PRIVATE_DATA,
    patterns: [
      `[ here|heres is? ~1 his|her|their|the|@name ~4 ${DATA} ~6 ]`,
      `[ drop|post|leak|share|give|need|want|find|publish|dox ~2 his|her|their|the|@role|@name ~4 ${DATA}|nudes ~4 ]`,
      `[ anyone|anybody|someone|who ~1 got|has|have|know|knows|find ~4 home|his|her|their|where|which|full|real ~3 ${DATA}|lives|live|works|hospital|school ~6 ]`,
      `[ his|her|their|@name ~1 s? home|personal|private|work|full|cell|actual|real ~1 ${DATA}|one|flat ~4 ]`,
      '[ his|her|their|@name|@role ~2 @be ~3 @phone|@email ]',
      '[ he|she|they|@name|manager|driver ~1 live|lives|stays at|on|in|above|near|next ~6 ]',
      '[ lives|house|flat at|on|in|by ~1 @number|the|flats ~3 street|road|rd|avenue|lane|drive|close|row|canal|number|caravan ]',
      '[ @role|he|she|@name @be called|named|named ~4 here|lives|works|drives ~6 ]',
      '[ everyone|everybody|all|yall|go|lets|guys ~2 text|call|ring|email|spam|flood|message|dm|phone ~3 her|him|them|his|at|@role|@name ~5 ]',
      '[ text|call|ring|spam|flood|message|fill|phone ~1 her|him|them|his ~6 until|quits|night|inbox|workplace|phone|boss|everyday|tomorrow|employer|@phone ]',
      '[ dox|doxx|doxxed|doxed|doxing ~3 ]',
      '[ looked|found|tracked|ive ~1 up|found|down ~1 your|his|her|ur ~2 house|address|family|mum|school|kids|profile|workplace|mother ~5 ]',
      '[ your|ur mum|mother|wife|daughter|son|sister|dog|kids ~1 s? ~1 called|named|goes|drives|works ~5 ]',
    ],
  },
  {
    ...base,
    id: 'harassment/sexual-en',
    sure: 0.86,
    reason: reasons.SEXUAL,
    patterns: [
      '[ i would|d|want|wanna|will|could|id ~2 smash|bang|hit|tap|bend|do|ride|lick|taste|pin|shag|nail|rail|pound|eat|fuck|motorboat ~1 her|you|that|him|u|it|ya|dat ~4 ]',
      '[ would smash|bang|shag|tap|hit|let ] ~3 that|her|you|u|$|"."',
      '[ nice|great|your|her|the|those|that|what|dat|ur ~2 tits|boobs|rack|ass|butt|cleavage|knockers|booty|jugs|hooters|bum ~4 ]',
      '[ send|show|post|leak|drop ~3 nudes|nude|tits|boobs|feet|bikini|panties|topless|ass ~3 ]',
      '[ nudes|dickpic|onlyfans ]',
      '[ what ~1 you|u ~1 wearing ]',
      '[ what color|colour|size ~3 panties|bra|knickers|underwear|bikini|cup ]',
      '[ sit on my face|lap|knee|dick ]',
      '[ suck|ride|sit|choke|gag ~1 on? my dick|cock|balls|face ]',
      '[ on|bend|get ~1 your|her|over|ur knees|desk|conveyor|back|counter ] ~2 for|and|!',
      '[ how much|your ~2 for ~1 a|the|per night|hour|ride ]',
      '[ i|id let her|him|you ~4 me|my ~3 know|mean|😏 ]',
      '[ too|so|looking sexy|hot|good|fine in ~2 this|that|reel|those|dress|leggings|jeans|blazer|uniform|bikini ~3 ]',
      '[ want|wanna|love ~2 fuck|bang|shag|sleep|screw you|u|her|him|with ~3 ]',
      '[ @role|girl|intern|cashier|presenter ~3 @be ~2 fuckable|shaggable|hot|fit|sexy|bangable ~3 ]',
      '[ wet|horny|hard|cum|jerk|wank ~4 you|u|her|off|over|thinking ~2 ]',
    ],
  },
  {
    ...base,
    id: 'harassment/stalking-en',
    sure: 0.84,
    reason: reasons.STALKING,
    patterns: [
      '[ i|we|ive|ill have|been|will|am|keep|sat|drive|walk|was ~3 waiting|wait|sat|sitting|following|follow|followed|watching|watch|outside|standing|parked|past ~3 you|her|him|his|your|the|u|house|store|flat|work|door ~4 ]',
      '[ i|we know ~1 your|ur|her|his|which|what|when|where|the ~3 shift|gym|school|car|dog|route|finish|house|window|stop|bus|street|car|park|kids|run|trains|finishes|walks ~4 ]',
      '[ i|ill|we will|ll ~1 be ~1 at|outside|there|back|in|waiting ~3 every|next|when|each|tomorrow|you|your|table|until ~5 ]',
      '[ asked|ask your|her|ur|the colleagues|coworkers|boss|neighbours|neighbors ~3 when|what|where|time ~4 ]',
      '[ screenshot|screenshots|saved|save|collect ~2 every|all|your ~3 selfie|selfies|post|photo|photos|pics|story ~4 ]',
      '[ which|what gym|school|bus|train|hospital|street|pub ~3 she|he|you|her|his ~3 ]',
      '[ nice|blue|red|green|lovely ~1 door|house|curtains|car ~4 see|soon|kids|visit ~3 ]',
    ],
  },
  {
    ...base,
    id: 'harassment/hounding-en',
    severity: 2,
    sure: 0.8,
    reason: reasons.HOUNDING,
    patterns: [
      '[ made|make|making|another|new a? ~1 new? account ~5 blocked|block ~4 ]',
      '[ @number ~1 messages|calls|emails|texts|dms|times ~8 answer|reply|stop|answered|ignore|ignoring|pick|block ]',
      '[ i|we will|wont ~2 not? stop|rest|quit|message|comment|post|call|keep|reply ~5 until|till|til you|she|he|they|u ~3 ]',
      '[ until|till|til she|he|you|u|they ~1 quit|quits|answer|answers|reply|call|resign|resigns|delete|deletes|cry|cries|close|closes|leave|leaves|break|breaks ~3 ]',
      '[ make|ruin|destroy your|her|his|ur ~1 life|career ~2 misery|hell|living|miserable|$ ]',
      '[ make your|her|his life ~1 a misery|hell|miserable ~4 ]',
      '[ answer|reply me|to ~1 now|me ~1 julie|@name ]',
      '[ i have written|wrote|messaged to? you @number ~3 ]',
    ],
  },
];
