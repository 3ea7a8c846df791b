import type { Doc } from '../../document/types';
import type { Rule } from '../core/types';
import { isShort } from './short';

/** Contests, service requests and fashions that people tag without campaigning. */
const HARMLESS =
  /^#(?:sav|concours|jeu|giveaway|winning|win|customerservice|support|help|ootd|tbt|love|foodie|recette|summer|ete|noel|christmas|new|sale|soldes|promo|blackfriday|ad|sponsored|partenariat|review|fail|monday\w*|friday\w*|throwback\w*|mypet\w*|mon(?:petit|chat|chien)\w*|\d+)/u;
/** How campaigns name themselves. Folded and lower case. */
const CAMPAIGN =
  /^#(?:boycot\w*|balance\w*|stop\w+|stopt\w*|notmy\w*|notin\w*|notour\w*|pasenmonnom|pasennotrenom|touchepas\w*|nonau\w*|nonala\w*|nona\w+|non\w*aux\w*|justice(?:pour|for)\w*|free[a-z]{3,}|liberez\w*|sauvons\w*|save\w+|jesuis\w*|noussommes\w*|iam\w*|istandwith\w*|jesoutiens\w*|soutien\w*|onlacherien|onveut\w*|onlache\w*|metoo\w*|noustoutes|balancetonporc|complices?|genocide\w*|ceasefire\w*|cessezlefeu\w*|cancel\w+|shame\w*|honte\w*|lahonte\w*|dehors\w*|\w+dehors|\w+out|\w+must(?:go|fall)|sackthe\w*|fire\w+now|pay\w+|end[a-z]{4,}|ban\w+|abolish\w*|defund\w*|divest\w*|strike\w*|greve\w*|enough\w*|plusjamais\w*|jamais(?:sans|plus)\w*|zero\w+|\w+lives?matter|blm|nojustice\w*|saveour\w*|rightto\w*|fairpay\w*|climate\w*|fridaysforfuture|extinctionrebellion|gowokegobroke|wakeup\w*|reveillez\w*|resist\w*|\w+encolere|\w+enlutte|\w+indanger|\w+endanger|touscomplices|tous\w+|fiers?de\w*|ratio\w*|shutitdown|shutdown\w*|releasethe\w*|release\w+|answer\w+|listento\w*|where\w+|ouest\w*|rendez\w*|onveutla\w*|paslevotre|payezles\w*|notoai\w*|notto\w*|noto\w*|nomore\w*|noplanetb|logoff\w*|blackout\w*|lightup\w*|resign\w*|\w+resign|demission\w*|\w+demission|place(?:au|aux)\w*|sacrifi\w*|sauv\w*|pour\w+|for\w*justice|trueface\w*|pawsnotprofit|\w+notprofit\w*|\w+over(?:profit|people)\w*|\w+pascobayes|\w+vivante?|ruralite\w*|mascul\w+|puppyfarm\w*|nometer\w*|journalismisnot\w*|sheb?won|onlyfemale|no(?:us)?ne\w+)$/u;

function isCampaign(tag: string): boolean {
  return !HARMLESS.test(tag) && CAMPAIGN.test(tag);
}

/** A campaign hashtag in a comment that says little besides. */
function campaigns(doc: Doc): boolean {
  return (
    isShort(doc, 14) && doc.tokens.some(({ norm }) => norm.startsWith('#') && isCampaign(norm))
  );
}

/** Only hashtags, and more than one, or one written as a sentence. */
function isAllHashtags(doc: Doc): boolean {
  const words = doc.tokens.filter(({ kind }) => kind === 'word' || kind === 'hashtag');
  const tags = words.filter(({ kind }) => kind === 'hashtag');
  return (
    tags.length === words.length &&
    tags.every(({ norm }) => !HARMLESS.test(norm)) &&
    tags.some(({ norm }) => norm.length > 9)
  );
}

const base = { label: 'slogan', severity: 1 } as const;

/** Slogans that a hashtag gives away, in either language. */
export const sloganAnyLanguage: readonly Rule[] = [
  {
    ...base,
    id: 'slogan/campaign-hashtag',
    sure: 0.85,
    reason: { fr: 'Mot-dièse de campagne', en: 'Campaign hashtag' },
    patterns: ['@hashtag'],
    when: (_match, doc) => campaigns(doc) || isAllHashtags(doc),
  },
];
