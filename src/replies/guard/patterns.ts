/** What a public reply must not say, in folded text of both languages; shared by the guard and the coach. */
export const FORBIDDEN = {
  'calm-down':
    /\b(?:calmez[ -]vous|calme[ -]toi|on se calme|du calme|restez (?:calme|poli\w*|courtois\w*)|reste (?:calme|poli)|soyez poli\w*|calm down|chill out|relax\b|watch your (?:language|tone)|mind your language|no need to be rude)/,
  'public-compensation':
    /\b(?:bons? d'achat|cheques? cadeau|gestes? commercia(?:l|ux)|dedommag\w+|indemnis\w+|compensations?|codes? promo|(?:nous|on) (?:vous |t')?offr\w+|cadeau pour (?:vous|toi)|vouchers?|gift cards?|goodwill|compensat\w+|discount codes?|free (?:month|gift|product)|on the house)\b/,
  'promised-refund':
    /\b(?:(?:nous|on) (?:allons |va )?(?:vous |te )rembours\w+|(?:vous serez|tu seras|sera) (?:integralement )?rembourse\w*|(?:we'll|we will|we're going to|i'll) (?:fully )?refund|you(?:'ll| will) (?:be refunded|get (?:your money|a refund)))/,
  liability:
    /\b(?:(?:c'est|est) (?:entierement |totalement )?(?:de )?(?:notre|ma) (?:faute|responsabilite)|(?:notre|par) (?:faute|negligence)|nous (?:sommes|etions) (?:responsables|fautifs|en tort)|nous (?:avons|aurions) (?:commis|fait) une (?:erreur|faute)|nous reconnaissons (?:notre|une|l')|(?:our|my) fault|we (?:are|were) (?:responsible|liable|to blame|negligent)|we made (?:a|an) (?:mistake|error)|our (?:mistake|error|negligence)|we admit)/,
  'unverified-denial':
    /\b(?:c'est (?:totalement |completement |absolument )?faux|(?:nous|on) (?:n'avons|n'a) jamais|nous dementons|mensong\w+|vous mentez|tu mens|diffam\w+|aucun (?:piratage|probleme chez nous)|(?:that's|this is|it's) (?:totally |completely |simply )?(?:false|untrue|a lie)|we (?:have )?never|we deny|you(?:'re| are) lying|defam\w+|libel\w*|have not been hacked)\b/,
  'legal-threat':
    /\b(?:poursuites|nos avocats|notre avocat|porter plainte contre|tribunal|our lawyers?|legal action|sue you|see you in court)\b/,
  emotion:
    /\b(?:(?:nous comprenons|je comprends) (?:votre|ta) (?:emotion|colere|frustration|mecontentement)|(?:we|i) (?:understand|appreciate) your (?:emotions?|anger|frustration|feelings))\b/,
  filler:
    /\b(?:gene occasionnee|desagrements? (?:occasionne|subi)\w*|any inconvenience|inconvenience (?:caused|this may))\b/,
  hiding:
    /\b(?:(?:nous|on) (?:allons |va |avons )?(?:supprim|masqu|effac|bloqu|bann)\w+|(?:we'll|we will|we have|we've) (?:delet|hid|block|ban|remov)\w+ (?:your|this|you))/,
  humour: /\b(?:mdr|lol|ptdr|haha\w*|lmao)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Forbidden = keyof typeof FORBIDDEN;
