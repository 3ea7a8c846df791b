import type { SentenceRule } from './rule';

/** How the draft sounds. */
export const TONE: readonly SentenceRule[] = [
  {
    rule: 'insult',
    weight: 'stop',
    advice: {
      fr: 'Une phrase de fatigue, que le compte de l’organisation porterait longtemps : retirez-la, ou laissez une autre personne répondre.',
      en: 'A sentence of tiredness that the account would carry for a long time: take it out, or let someone else answer.',
    },
    pattern: {
      fr: /(?<!\p{L})(?:je (?:vous|t')\s?emmerde\S*|(?:allez|va) (?:vous|te) faire|foutez-nous la paix|fous-nous la paix|la ferme|ta gueule|vos gueules|fermez-la|apprenez à lire|apprends à lire|avoir honte|bon débarras|cassez-vous|casse-toi)(?!\p{L})/iu,
      en: /\b(?:go to hell|get lost|shut up|screw you|f[*u]ck (?:you|off)|piss off|learn to read|get a life|ashamed of yourself|good riddance|grow up)\b/i,
    },
  },
  {
    rule: 'calm-down',
    weight: 'stop',
    advice: {
      fr: '« Calmez-vous » n’a jamais calmé personne : parlez du fait, pas du ton.',
      en: '“Calm down” has never calmed anyone: speak about the fact, not the tone.',
    },
    pattern: {
      fr: /\b(?:calmez-vous|calme-toi|vous calmer|te calmer|on se calme|du calme|rest(?:ez|er) (?:calme|poli|courtois)\S*|reste poli\S*|votre (?:ton|comportement|langage)(?= (?:est|n'est))|soyez (?:poli|correct|respectueu)\S*|sur un autre ton|changez de ton)/i,
      en: /\b(?:calm down|chill out|relax\b|watch your (?:language|tone)|mind your language|no need to (?:be rude|shout)|be polite|your (?:tone|behaviou?r|language) is)/i,
    },
    rewrites: {
      fr: [
        [
          /^(?:calmez-vous|calme-toi|on se calme|du calme)(?: s'il (?:vous|te) pla[iî]t)?\s*[,;:!]\s*(?=\S)/i,
          '',
        ],
        [/^.*$/s, 'Nous lisons votre message avec attention.'],
      ],
      en: [
        [/^(?:please )?(?:calm down|chill out|relax)(?: please)?\s*[,;:!]\s*(?=\S)/i, ''],
        [/^.*$/s, "We're reading your message carefully."],
      ],
    },
  },
  {
    rule: 'sarcasm',
    weight: 'revise',
    advice: {
      fr: 'L’ironie se retourne contre vous : ceux qui lisent ne voient que le dédain.',
      en: 'Irony turns against you: readers only see the disdain.',
    },
    pattern: {
      fr: /(?:^(?:bravo|félicitations|felicitations|chapeau|évidemment|evidemment|bien sûr que|visiblement|manifestement|apparemment|quelle surprise|ben voyons|merci (?:du|pour le) conseil|désolée? si|desole si|désolés si|comme (?:déjà|deja) (?:dit|indiqué|expliqué|précisé|mentionné)|comme je (?:vous |te )?l'ai (?:déjà )?(?:dit|expliqué|indiqué)|avec tout le respect|si vous aviez (?:lu|pris)|si tu avais (?:lu|pris)|pour votre information|sachez que|je vous rappelle que|nous vous rappelons que)|comme par hasard|c'est bien connu|(?:pas|rien de) (?:pourtant |si )?(?:compliqué|sorcier)|^et alors|c'est quoi (?:votre|ton) problème|\(!\)|[🙄😏🤡😂🤣]|\b(?:mdr|ptdr|lol)\b)/iu,
      en: /(?:^(?:bravo|congratulations|congrats|well done|wow|obviously|clearly|apparently|of course you|what a surprise|thanks for the (?:advice|lecture|tip)|(?:we're |i'm )?sorry (?:if you|you feel)|as (?:i|we) (?:already )?(?:said|stated|explained|mentioned)|as (?:already )?(?:stated|explained|mentioned)|per (?:my|our) last|with all due respect|if you had (?:read|bothered)|for your information|fyi|let me remind you)|good for you|rocket science|(?:is that|how) (?:so )?hard (?:is it )?to|^whatever(?! )|what's your problem|\(!\)|[🙄😏🤡😂🤣]|\b(?:lol|lmao)\b)/iu,
    },
    rewrites: {
      fr: [
        [
          /^(?:évidemment|evidemment|visiblement|manifestement|apparemment|comme (?:déjà|deja) (?:dit|indiqué|expliqué|précisé|mentionné)|comme je (?:vous |te )?l'ai (?:déjà )?(?:dit|expliqué|indiqué)|avec tout le respect que (?:je|nous) (?:vous|te) (?:dois|devons)),\s*/i,
          '',
        ],
        [
          /^(?:sachez que|je vous rappelle que|nous vous rappelons que|pour votre information,?)\s*/i,
          '',
        ],
        [/(?:(?<!\s)\s+)?(?:\(!\)|[🙄😏🤡😂🤣]+|\b(?:mdr|ptdr|lol)\b)\s*/giu, ' '],
      ],
      en: [
        [
          /^(?:obviously|clearly|apparently|as (?:i|we) (?:already )?(?:said|stated|explained|mentioned)(?: before| above)?|as (?:already )?(?:stated|explained|mentioned)(?: before| above)?|per (?:my|our) last (?:message|email|reply)|with all due respect|for your information|fyi),\s*/i,
          '',
        ],
        [/(?:(?<!\s)\s+)?(?:\(!\)|[🙄😏🤡😂🤣]+|\b(?:lol|lmao)\b)\s*/giu, ' '],
      ],
    },
  },
  {
    rule: 'blame',
    weight: 'revise',
    advice: {
      fr: 'Désigner un coupable, même un prestataire, ressemble à une excuse : dites ce que vous faites.',
      en: 'Naming a culprit, even a supplier, sounds like an excuse: say what you are doing.',
    },
    pattern: {
      fr: /(?<!\p{L})(?:(?:c'est|est) (?:de )?(?:votre|ta) faute|(?:par|à cause de) (?:votre|ta) faute|à cause de (?:vous|toi)|la faute (?:du|de la|au|des|à)|ce n'est pas (?:de )?(?:notre|ma) faute|nous n'y sommes pour rien|je n'y suis pour rien|pas notre problème|pas de notre ressort)/iu,
      en: /\b(?:(?:it's|that's|is) (?:all )?your (?:own )?fault|because of you\b|(?:the )?\w+(?:'s|s') fault|not our (?:fault|problem)|nothing to do with us|blame (?:the|your))/i,
    },
    rewrites: {
      fr: [[/^[^,;:]*$/s, "Nous regardons ce qui s'est passé et ce que nous pouvons faire."]],
      en: [[/^[^,;:]*$/s, "We're looking at what happened and what we can do."]],
    },
  },
  {
    rule: 'shouting',
    weight: 'revise',
    advice: {
      fr: 'Majuscules et points d’exclamation en série se lisent comme des cris.',
      en: 'Capitals and strings of exclamation marks read as shouting.',
    },
    pattern: {
      fr: /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,']+){2,}(?<!\p{L})\p{Lu}{2,}(?!\p{L})|!{2,}|\?{2,}|[!?]{3,}/u,
      en: /(?:(?<!\p{L})\p{Lu}{2,}(?!\p{L})[\s,']+){2,}(?<!\p{L})\p{Lu}{2,}(?!\p{L})|!{2,}|\?{2,}|[!?]{3,}/u,
    },
  },
];
