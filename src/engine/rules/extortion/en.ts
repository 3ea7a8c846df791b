import type { Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'extortion', lang: 'en', severity: 3 } as const;
const OR = 'or|otherwise|else';
const EXPOSE =
  'leak|leaks|publish|post|expose|release|releases|sell|dump|drop|drops|goes|public|lands|ddosed|wipe|forum|press|reviews|hack|reporters|archive|destroy';

export const extortionEn: readonly Rule[] = [
  {
    ...base,
    id: 'extortion/blackmail-en',
    sure: 0.88,
    reason: reasons.BLACKMAIL,
    patterns: [
      `[ pay|send|give|comp|refund|unban|resign|change|wipe|transfer|donate|donation|apologise|apologize|apology|publish|vote|deliver|hand ~12 ${OR} ~2 i|we|the|your|everyone|my|every|ill|it|all|this ~5 ${EXPOSE} ~4 ]`,
      `[ @money|bitcoin|btc|monero|xmr|crypto|eth|wallet|ransom ~8 or|else ~3 ${EXPOSE} ]`,
      '[ or|else i|ill|we|will|my ~2 post|leave|write|drop|leaving ~2 @number|fake|bad|a|one|hundred|negative ~4 reviews|review|star|stars ]',
      '[ @number ~1 fake|bad|one|negative ~2 reviews ~4 ]',
      '[ @you|u have|got|have ~1 @number|until|til|till ~2 hours|hrs|h|days|friday|midnight|monday|end|noon ~8 ]',
      '[ pay|paying|payment ~2 up|us|me|or|to|the ~4 leak|silence|quiet|delete|stop|wallet|destroy|data|files|data ~4 ]',
      '[ i|we have|got|ve ~3 your|the|mods|ur|3|60gb|all ~3 dms|dm|emails|messages|nudes|photos|recording|recordings|chats|pdfs|secrets|videos ] ~10 or|unban|pay|unless|vote|until|by|talk|give',
      '[ read|saved|recorded|screenshotted your|ur ~1 dms|emails|messages|chats ~6 ]',
      '[ talk money|make me an? offer ~3 ]',
      '[ by friday|midnight|monday|tomorrow|tonight|noon|sunday or ~8 ]',
      '[ give|send me ~3 free|refund|money|cash|voucher|phone|deposit|upgrade ~3 or i|we|ill ~5 ]',
      '[ ransom|blackmail|bounty ~4 or|wallet|btc|sell|pay ~3 ]',
    ],
  },
  {
    ...base,
    id: 'extortion/hack-en',
    sure: 0.88,
    reason: reasons.HACK,
    patterns: [
      '[ we are|re anonymous|legion ~2 ]',
      '[ expect us ]',
      '[ we|i have|got|own|hold ~1 your|ur|full ~2 database|databases|customer|customers|server|servers|records|passwords|source|cctv|backups|logins|credentials|cameras|data|ip ~2 ]',
      '[ we|i have? hacked|breached|cloned|pwned|owned|dumped|cracked|encrypted ~2 your|into|ur ~3 site|server|servers|page|database|network|account|mail|system|systems|website|cctv|app ]',
      '[ your|ur ~1 site|server|servers|website|stream|app|page|network|systems|cameras|connection|festival ~4 goes|gets|go|get ~1 down|offline|ddosed|dark|dead ~3 ]',
      '[ ddos|ddosed|ddosing|ransomware|pwn|botnet|defaced|backdoor|exfiltrated ~4 ]',
      '[ we are inside|in your|the ~3 server|network|systems|mail|system ~3 ]',
      '[ i|we ~1 sell|selling|leak|dump ~2 your|the|it|data|customer|users ~5 ]',
      '[ every fake|cloned profile|account|page ~5 mine|ours|me|us ~3 ]',
    ],
  },
  {
    ...base,
    id: 'extortion/phishing-en',
    severity: 2,
    sure: 0.82,
    reason: reasons.PHISHING,
    patterns: [
      '[ verify|confirm|validate|enter|send ~2 your|ur ~2 card|pin|password|sim|identity|login|wallet ~6 ]',
      '[ verify|confirm|claim|log|login ~2 at|on|here|via ~4 within|hour|hours|now|prize ]',
      '[ official|new support|help|account|page ~4 dm|click|verify|message|whatsapp|telegram ~4 ]',
      '[ cloned|fake|clone your|ur|of ~1 page|site|account|app ~6 ]',
      '[ won|congratulations|winner|selected ~8 click|dm|link|telegram|whatsapp ~4 ]',
      '[ posing|impersonate|impersonating to? be|as? ~1 you|your|support|bank ~4 ]',
    ],
  },
];
