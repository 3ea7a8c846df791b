import type { SentenceRule } from './rule';

/**
 * Sentence-initial “you” and direct questions come before attacks (Zhang et al. 2018,
 * “Conversations gone awry”). Only openers that reproach are flagged: « Vous pouvez… » is help.
 */
export const OPENERS: readonly SentenceRule[] = [
  {
    rule: 'accusing-opener',
    weight: 'revise',
    advice: {
      fr: 'Une phrase qui commence par un reproche en « vous » ou « tu » se lit comme une attaque : dites ce que vous faites, avec « nous » ou « je ».',
      en: 'A sentence that opens with a reproachful “you” reads as an attack: say what you are doing, with “we” or “I”.',
    },
    pattern: {
      fr: /^(?:vous|tu)\s+(?:n'avez (?:pas|rien|jamais|qu'à)(?! eu| re[çc]u)|n'as (?:pas|rien|jamais|qu'à)(?! eu| re[çc]u)|ne (?:\S+ )?\S+ (?:pas|jamais|rien)|n'(?!avez|as)\S+ (?:pas|jamais|rien)(?! à)|devez|dois|devriez|devrais|auriez d[uû]|aurais d[uû]|dites|pr[ée]tend(?:ez|s)|n'aviez qu'à|n'avais qu'à|[ée]tiez absent\S*|[ée]tais absent\S*|exag[ée]r(?:ez|es)|vous trompez|te trompes|avez tort|as tort|ment(?:ez|s)|confond(?:ez|s)|oubli(?:ez|es)|avez oubli[ée]|as oubli[ée]|refus(?:ez|es)|avez mal|as mal|savez (?:tr[èe]s bien|parfaitement)|sais (?:tr[èe]s bien|parfaitement)|avez (?:d[ée]j[àa]|encore|clairement|manifestement)|m[ée]lang(?:ez|es)|[êe]tes (?:agressi\S+|impoli\S*|injuste\S*|malhonn\S+|de mauvaise foi|incapable\S*|le seul|la seule|responsable)|es (?:agressi\S+|impoli\S*|injuste\S*|malhonn\S+|de mauvaise foi))/i,
      en: /^you(?:'re| are)? (?:didn't|did not|haven't|have not|don't|do not|never|should(?:n't)?|must|need to|have to|ought to|failed|forgot|refus\w+|claim|say|said|ignored|wrong|mistaken|being|rude|aggressive|unfair|dishonest|lying|confus\w+|weren't (?:home|there|in)|people|clearly|obviously|can't|cannot|just|always|still haven't|keep)\b/i,
    },
    rewrites: {
      fr: [
        [
          /^(?:Vous n'avez|Tu n'as) (?:toujours )?pas (?:fourni|envoy[ée]|donn[ée]|indiqu[ée]|pr[ée]cis[ée]|communiqu[ée]|joint|transmis) /i,
          'Il nous manque encore ',
        ],
        [
          /^(?:Vous n'avez|Tu n'as) (?:pas|rien) (?:bien |du tout )?compris\b[^.!?]*/i,
          "Notre explication n'était sans doute pas assez claire",
        ],
        [
          /^Vous n'avez (?:pas|m[êe]me pas|jamais) (?:bien )?(?:lu|regard[ée]|consult[ée]) /i,
          'Nous vous invitons à regarder ',
        ],
        [
          /^Tu n'as (?:pas|m[êe]me pas|jamais) (?:bien )?(?:lu|regard[ée]|consult[ée]) /i,
          "Nous t'invitons à regarder ",
        ],
        [/^(?:Vous n'avez|Tu n'as) qu'à /i, 'Le plus simple est de '],
        [
          /^Vous devez (?=[a-zàâéèêîôûç']+(?:er|ir|re|oir)\b|nous |vous |l[ea]s? )/i,
          'Nous vous invitons à ',
        ],
        [
          /^Tu dois (?=[a-zàâéèêîôûç']+(?:er|ir|re|oir)\b|nous |te |l[ea]s? )/i,
          "Nous t'invitons à ",
        ],
        [/^Vous (?:auriez d[uû]|n'aviez qu'à) /i, 'La prochaine fois, vous pouvez '],
        [/^Tu (?:aurais d[uû]|n'avais qu'à) /i, 'La prochaine fois, tu peux '],
        [
          /^(?:Vous devriez|Tu devrais) (?!avoir honte|[êe]tre )(?=[aeiouyéèêàâîôûh])/i,
          "Le mieux est d'",
        ],
        [/^(?:Vous devriez|Tu devrais) (?!avoir honte|[êe]tre )/i, 'Le mieux est de '],
        [
          /^(?:Vous avez|Tu as) oubli[ée] (?=(?:votre|vos|ton|ta|tes|le|la|les|de joindre)\b)(?:de joindre )?/i,
          'Il manque encore ',
        ],
        [
          /^(?:Vous vous trompez|Tu te trompes|Vous avez tort|Tu as tort)\b[^.!?]*/i,
          'Nous voyons les choses autrement',
        ],
        [/^(?:Vous mentez|Tu mens)\b[^.!?]*/i, "Nous n'avons pas les mêmes éléments"],
        [/^(?:Vous exag[ée]rez|Tu exag[èe]res)\b[^.!?]*/i, 'Nous voyons les choses autrement'],
        [
          /^(?:Vous confondez|Tu confonds) (?:tout|avec [^.!?]*)/i,
          'Il y a peut-être une confusion',
        ],
        [
          /^(?:Vous ne pouvez pas|Tu ne peux pas) (?=[aeiouyéèêàâîôûh])/i,
          "Il n'est malheureusement pas possible d'",
        ],
        [/^(?:Vous ne pouvez pas|Tu ne peux pas) /i, "Il n'est malheureusement pas possible de "],
      ],
      en: [
        [
          /^You (?:didn't|did not|haven't|have not|still haven't|never) (?:send|sent|provide|provided|give|given|gave|include|included|attach|attached)(?: us)? /i,
          "We're still missing ",
        ],
        [
          /^You (?:didn't|did not|don't|do not|haven't|clearly don't|clearly didn't) (?:\w+ )?underst(?:and|ood)\b[^.!?]*/i,
          'Our explanation may not have been clear enough',
        ],
        [
          /^You (?:clearly |obviously )?(?:didn't|did not|haven't|never) (?:even )?read /i,
          'The details are in ',
        ],
        [/^You (?:must|need to|have to|ought to) /i, 'Please '],
        [/^You should(?! have|n't| not| be) /i, "It's best to "],
        [/^You forgot to (?:include|attach|send|give) /i, "We're still missing "],
        [/^You(?:'re| are) (?:wrong|mistaken)\b[^.!?]*/i, 'We see this differently'],
        [/^You(?:'re| are) lying\b[^.!?]*/i, "We don't have the same information"],
        [/^You (?:can't|cannot) /i, "Unfortunately it isn't possible to "],
      ],
    },
  },
  {
    rule: 'bare-why',
    weight: 'revise',
    advice: {
      fr: 'Un « pourquoi » sec met l’autre en accusation : demandez ce qui s’est passé.',
      en: 'A bare “why” puts the other person on trial: ask what happened.',
    },
    pattern: { fr: /^(?:mais |et )?pourquoi\b[^?]*\?/i, en: /^(?:but |and |so )?why\b[^?]*\?/i },
    rewrites: {
      fr: [
        [
          /^(?:mais |et )?pourquoi\b[^?]*(?:\btu\b|\bton\b|\btes\b|-tu\b)[^?]*\??/i,
          "Peux-tu nous dire ce qui s'est passé ?",
        ],
        [/^(?:mais |et )?pourquoi\b[^?]*\?/i, "Pouvez-vous nous dire ce qui s'est passé ?"],
      ],
      en: [[/^(?:but |and |so )?why\b[^?]*\?/i, 'Could you tell us what happened?']],
    },
  },
  {
    rule: 'accusing-opener',
    weight: 'revise',
    advice: {
      fr: 'Rappeler que tout a déjà été dit sonne comme un reproche : redites-le simplement.',
      en: 'Pointing out that it was already said sounds like a reproach: just say it again.',
    },
    pattern: {
      fr: /^(?:(?:on|nous|je) (?:vous|te) l'(?:a|avons|ai) (?:d[ée]j[àa] )?(?:dit|expliqu[ée]|indiqu[ée]|r[ée]pondu)|il (?:fallait|suffisait de)|encore vous)(?!\p{L})/iu,
      en: /^(?:(?:we|i) (?:have |'ve )?already (?:told|said|explained|answered)|not you again)/i,
    },
    rewrites: {
      fr: [
        [
          /^(?:on|nous|je) (?:vous|te) l'(?:a|avons|ai)[^.!?]*/i,
          'Nous reprenons volontiers l’explication',
        ],
        [/^il fallait /i, 'La prochaine fois, il est possible de '],
        [/^il suffisait (?=de )/i, 'La prochaine fois, il est possible '],
      ],
      en: [[/^(?:we|i) (?:have |'ve )?already [^.!?]*/i, "We're happy to go over it again"]],
    },
  },
];
