import type { Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'extortion', lang: 'en', severity: 3 } as const;
const OR = 'or|otherwise|else|unless|until';
const EXPOSE =
  'leak|leaks|publish|post|expose|release|releases|share|send|sell|sends|dump|drop|drops|goes|go|public|read|lands|gets|get|ddosed|down|wipe|delete|forum|press|reviews|review|everyone|hack|reporters|list|archive|destroy|regret|stars';

export const extortionEn: readonly Rule[] = [
  {
    ...base,
    id: 'extortion/blackmail-en',
    sure: 0.88,
    reason: reasons.BLACKMAIL,
    patterns: [
      `[ pay|send|give|comp|refund|unban|resign|change|wipe|transfer|donate|donation|apologise|apologize|apology|publish|vote|deliver|hand ~12 ${OR} ~2 i|we|the|your|everyone|my|every|ill|it|all|this ~5 ${EXPOSE} ~4 ]`,
      `[ @money|bitcoin|btc|monero|xmr|crypto|eth|wallet|ransom|k|paypal ~8 ${OR} ~3 ${EXPOSE}|i|we|your ~3 ]`,
      '[ or|else i|ill|we|will|my ~2 post|leave|write|drop|leaving ~2 @number|fake|bad|a|one|hundred|negative ~4 reviews|review|star|stars ]',
      '[ @number ~1 fake|bad|one|negative ~2 reviews ~4 ]',
      '[ @you|u have|got|have ~1 @number|until|til|till ~2 hours|hrs|h|days|friday|midnight|monday|end|noon ~8 ]',
      '[ pay|paying|payment ~2 up|us|me|or|to|the ~4 leak|silence|quiet|delete|stop|wallet|destroy|data|files|data ~4 ]',
      '[ i|we have|got|ve ~3 your|the|mods|ur|3|60gb|all ~3 dms|dm|emails|messages|nudes|photos|recording|recordings|chats|files|pdfs|secrets|browser|video|videos|screenshots ~10 ]',
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
      '[ we|i have|got|ve|own|hold ~2 your|the|ur|full ~3 database|databases|customer|customers|server|servers|records|passwords|source|admin|cctv|backups|logins|credentials|cameras|table|data|ip ~4 ]',
      '[ we|i|ive|weve have? hacked|breached|cloned|pwned|owned|dumped|cracked|encrypted|accessed|got|inside|@be ~2 your|the|into|admin|inside|ur ~3 site|server|servers|page|database|network|account|mail|system|systems|website|cctv|app ~4 ]',
      '[ your|the|ur ~1 site|server|servers|website|stream|app|page|network|systems|cameras|connection|festival ~4 goes|going|gets|get|go|be|will|is|are|already|gone ~2 down|offline|ddosed|dark|ours|dead|gone|owned|encrypted|wiped ~3 ]',
      '[ ddos|ddosed|ddosing|ransomware|pwn|botnet|defaced|backdoor|keylogger|sqli|exfiltrated ~4 ]',
      '[ we are|re|were inside|in your|the ~3 server|network|systems|mail|system ~3 ]',
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
      '[ verify|confirm|validate|update|enter|send ~2 your|ur ~3 account|card|pin|password|details|sim|code|identity|login|number|wallet ~6 ]',
      '[ verify|confirm|claim|log|login ~2 at|on|here|via ~4 within|hour|hours|now|prize ]',
      '[ official|new support|help|account|page ~4 dm|click|verify|message|whatsapp|telegram ~4 ]',
      '[ cloned|fake|clone your|ur|of ~1 page|site|account|app ~6 ]',
      '[ won|congratulations|winner|selected ~8 click|dm|link|claim|telegram|whatsapp ~4 ]',
      '[ pretend|pretending|posing|impersonate|impersonating to? be|as? ~2 you|your|support|bank ~4 ]',
    ],
  },
];
