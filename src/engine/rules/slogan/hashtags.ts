import type { Doc } from '../../document/types';
import { given } from '../context';
import type { Rule } from '../core/types';
import { isShort } from './short';

/** Contests, service requests and fashions that people tag without campaigning. */
const HARMLESS =
  /^#(?:sav|concours|jeu|giveaway|winning|win|customerservice|support|help|ootd|tbt|love|foodie|recette|summer|ete|noel|christmas|new|sale|soldes|promo|blackfriday|ad|sponsored|partenariat|review|fail|monday\w*|friday\w*|throwback\w*|mypet\w*|mon(?:petit|chat|chien)\w*|\d+)/u;
/** How campaigns name themselves. Folded and lower case. */
const CAMPAIGN =
  /^#(?:boycot\w*|balance(?:ton|la)\w*|stop\w{3,}|not(?:my|in|our)\w+|pasen(?:mon|notre)nom|touchepas\w*|non(?:au|aux|ala|a)\w+|justice(?:pour|for)\w*|free(?:the|our)?(?!lance|style|bie|dom)[a-z]{4,}|libere\w+|sauv(?:ons|ez)\w*|save(?:the|our)\w*|jesuis\w+|noussommes\w*|iam\w{3,}|istandwith\w*|jesoutiens\w*|soutien\w*|on(?:lache|veut|est)\w*|metoo\w*|noustoutes|complices?|genocide\w*|ceasefire\w*|cessezlefeu\w*|cancel(?!l?ed|l?ation)\w+|shameon\w*|(?:la)?honte(?:a|sur)?\w*|\w+dehors|\w+must(?:go|fall)|sackthe\w*|pay(?:the|our|them)\w*|payez\w+|end(?:the|dark|fur|war|police|cag)\w*|banthe\w*|abolish\w*|defund\w*|divest\w*|strike\w*|greve\w*|enoughisenough|plusjamais\w*|jamais(?:sans|plus)\w*|zero\w+|\w+lives?matter|blm|nojustice\w*|rightto\w*|fairpay\w*|climate(?:justice|strike)\w*|fridaysforfuture|extinctionrebellion|gowokegobroke|wakeup\w*|reveillez\w*|resist\w*|\w+encolere|\w+enlutte|\w+e[nm]danger|tous(?:chasseurs|complices|unis|contre|solidaires)\w*|fiers?de\w*|ratio\w*|shutitdown|release(?:the|sunday)\w*|answer(?:the|us)\w*|rendez\w+|paslevotre|notoai\w*|noto\w+|nomore\w+|logoff\w*|blackout\w*|lightup\w*|resign\w*|\w+resign|demission\w*|\w+demission|\w+notprofit\w*|\w+over(?:profit|people)\w*|\w+pascobayes|ruralitevivante|journalismisnot\w*)$/u;

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
    !doc.tokens.some(({ kind }) => kind === 'mention') &&
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
    sure: 0.93,
    reason: { fr: 'Mot-dièse de campagne', en: 'Campaign hashtag' },
    patterns: ['@hashtag'],
    when: given(doc => campaigns(doc) || isAllHashtags(doc)),
  },
];
