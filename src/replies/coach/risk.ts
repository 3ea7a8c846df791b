import { fold } from '../need/fold';
import type { CoachContext } from '../types';
import type { SentenceRule } from './rule';

const isPublic = (_sentence: string, context: CoachContext) => context.place.channel === 'public';
const ASK_FR =
  /(?:(?:donnez|donne|envoyez|envoie|communiquez|communique|indiquez|indique|laissez|laisse|précisez|précise)-(?:nous|moi)|(?:pouvez-vous|peux-tu|merci de|veuillez) (?:nous |me )?(?:donner|envoyer|indiquer|communiquer|laisser|préciser))\b.*(?:numéro|adresse|téléphone|mail|courriel|nom complet|date de naissance|coordonnées|iban|référence client)/i;
const ASK_EN =
  /(?:^|please |could you |can you |, )(?:give|send|share|tell|post|provide|drop|leave)\b.*\b(?:number|address|phone|email|e-mail|full name|date of birth|details|iban|postcode|zip code)/i;
const IN_PRIVATE = /\b(?:priv\w*|mp|dm|dms|messagerie|inbox)\b/;

/** What the draft commits to or exposes. The guard of composed replies shares these patterns. */
export const RISK: readonly SentenceRule[] = [
  {
    rule: 'public-compensation',
    weight: 'revise',
    applies: isPublic,
    advice: {
      fr: 'Une compensation annoncée en public attire d’autres demandes et attise le fil (Herhausen et al., 2019) : gardez-la pour le message privé.',
      en: 'Compensation offered in public draws more demands and feeds the thread (Herhausen et al., 2019): keep it for the private message.',
    },
    pattern: {
      fr: /\b(?:bons? d'achat|chèques? cadeau|gestes? commercia(?:l|ux)|dédommag\S+|indemnis\S+|compensations?|codes? promo|(?:nous|on|je) (?:vous |t')?offr\S+|(?:allons|vais|va) (?:vous |te )rembourser|(?:nous|on|je) (?:vous|te) rembours(?:ons|e)|vous (?:rembourserons|serez remboursé\S*))/i,
      en: /\b(?:vouchers?|gift cards?|goodwill|compensat\w+|discount codes?|free (?:month|gift|product)|on the house|(?:we'll|we will|i'll) refund|you(?:'ll| will) (?:be refunded|get a refund))/i,
    },
    rewrites: {
      fr: [[/^.*$/s, 'Nous voyons cela avec vous en message privé.']],
      en: [[/^.*$/s, "We'll sort this out with you by private message."]],
    },
  },
  {
    rule: 'promise-without-date',
    weight: 'revise',
    advice: {
      fr: 'Une promesse sans date se transforme en reproche : donnez un jour, ou dites quand vous reviendrez.',
      en: 'A promise without a date turns into a reproach: give a day, or say when you will be back.',
    },
    pattern: {
      fr: /\b(?:au plus vite|au plus tôt|dès que possible|dans les (?:meilleurs|plus brefs) délais|(?:très )?rapidement|prochainement|très bientôt|incessamment|sous peu|(?:reviendrons|revenons|reviens|recontact\S+) (?:vers )?(?:vous|toi)(?!.*(?:avant|d'ici|demain|aujourd|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)))\b/i,
      en: /\b(?:as soon as possible|asap|as quickly as possible|shortly|very soon|soon as we can|in due course|promptly|get back to you(?!.*(?:before|by |within|today|tonight|tomorrow|day|noon|\d)))\b/i,
    },
    rewrites: {
      fr: [
        [
          /\b(?:au plus vite|au plus tôt|dès que possible|dans les (?:meilleurs|plus brefs) délais|(?:très )?rapidement|prochainement|très bientôt|incessamment|sous peu)\b/i,
          'avant [… jour et heure]',
        ],
        [/((?:reviendrons|revenons|reviens) vers (?:vous|toi))/i, '$1 avant [… jour et heure]'],
      ],
      en: [
        [
          /\b(?:as soon as possible|asap|as quickly as possible|shortly|very soon|as soon as we can|in due course|promptly)\b/i,
          'before [… day and time]',
        ],
        [/(get back to you)/i, '$1 before [… day and time]'],
      ],
    },
  },
  {
    rule: 'personal-data',
    weight: 'revise',
    applies: (sentence, context) => isPublic(sentence, context) && !IN_PRIVATE.test(fold(sentence)),
    advice: {
      fr: 'Ne demandez aucune donnée personnelle en public : précisez « en message privé ».',
      en: 'Ask for no personal data in public: say “in a private message”.',
    },
    pattern: { fr: ASK_FR, en: ASK_EN },
    rewrites: {
      fr: [[/(?<!\s)\s*([.!?]?)$/, ' en message privé$1']],
      en: [[/(?<!\s)\s*([.!?]?)$/, ' in a private message$1']],
    },
  },
  {
    rule: 'unverified-denial',
    weight: 'revise',
    advice: {
      fr: 'Démentir ou accuser de mensonge avant vérification expose : dites que vous vérifiez.',
      en: 'Denying, or calling something a lie, before it is checked is a risk: say that you are checking.',
    },
    pattern: {
      fr: /\b(?:c'est (?:totalement |complètement |absolument )?faux|nous démentons|mensong\S*|diffam\S*|nous n'avons jamais)/i,
      en: /\b(?:(?:that's|this is|it's|that is) (?:totally |completely |simply |just )?(?:false|untrue|a lie)|we deny|defam\w+|libel\w*|we have never|we never)\b/i,
    },
    rewrites: {
      fr: [[/^[^,;:]*$/s, 'Nous vérifions ce point et nous répondrons ici avec une source.']],
      en: [[/^[^,;:]*$/s, "We're checking this and we'll reply here with a source."]],
    },
  },
  {
    rule: 'legal-threat',
    weight: 'stop',
    advice: {
      fr: 'Menacer d’un procès en public fait grossir le fil, et une alerte est protégée par la loi : voyez le service juridique, hors de la page.',
      en: 'Threatening to sue in public makes the thread grow, and the law protects alerts: see the legal team, away from the page.',
    },
    pattern: {
      fr: /\b(?:porter(?:ons)? plainte|poursuites|(?:nos|notre) avocats?|en justice|au tribunal|diffamation)\b/i,
      en: /\b(?:our lawyers?|legal action|sue you|take you to court|press charges|see you in court)\b/i,
    },
  },
  {
    rule: 'announced-removal',
    weight: 'revise',
    advice: {
      fr: 'Annoncer une suppression ou un blocage attire l’attention dessus : appliquez la charte sans commentaire.',
      en: 'Announcing that something is deleted or blocked draws attention to it: apply the house rules without comment.',
    },
    pattern: {
      fr: /\b(?:nous|on|je) (?:(?:allons|avons|va|a|vais|ai) )?(?:vous )?(?:supprim|masqu|effac|bloqu|bann)\S+/i,
      en: /\b(?:we|i)(?:'ll|'ve| will| have)? (?:delet|hid|block|ban|remov)\w+ (?:your|this|you)\b/i,
    },
  },
  {
    rule: 'liability',
    weight: 'note',
    advice: {
      fr: 'Reconnaître une faute en public engage l’organisation : regrettez l’effet, et laissez la cause à la vérification.',
      en: 'Admitting fault in public commits the organisation: regret the effect, and leave the cause to the checks.',
    },
    pattern: {
      fr: /\b(?:c'est (?:entièrement |totalement )?(?:de )?notre (?:faute|responsabilité)|nous sommes (?:responsables|fautifs|en tort)|nous avons (?:commis|fait) une (?:erreur|faute)|nous reconnaissons (?:notre|une))/i,
      en: /\b(?:(?:it's|this is|that's) (?:entirely |all )?our (?:fault|mistake)|we(?:'re| are) (?:responsible|liable|to blame)|we made a mistake|we admit)\b/i,
    },
  },
  {
    rule: 'filler',
    weight: 'note',
    advice: {
      fr: 'Formule passe-partout : nommez plutôt ce que la personne a vécu.',
      en: 'A stock phrase: name what the person went through instead.',
    },
    pattern: {
      fr: /\b(?:gêne occasionnée|désagréments?|nous comprenons votre (?:colère|frustration|mécontentement|émotion))/i,
      en: /\b(?:any inconvenience|inconvenience (?:caused|this)|(?:we|i) (?:understand|appreciate) your (?:anger|frustration|feelings|emotions?))/i,
    },
    rewrites: {
      fr: [
        [
          /(?:pour )?(?:la gêne occasionnée|(?:les|ces|ce|le) désagréments?(?: occasionnés?)?)/i,
          'pour [… ce que la personne a vécu]',
        ],
      ],
      en: [
        [
          /(?:any|the) inconvenience(?: (?:caused|this may have caused|this has caused))?/i,
          '[… what the person went through]',
        ],
      ],
    },
  },
];
