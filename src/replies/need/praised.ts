import { elides } from '../grammar/fr';
import type { PraiseAspect } from '../phrases/praise';
import type { Need } from './index';
import type { ReplyLang } from './language';

/** « merci à Julie », “Dan at the front desk”: a given name written with a capital. */
const STAFF: readonly RegExp[] = [
  /\b(?:merci|bravo|chapeau|big up)\s+(?:encore\s+)?(?:à|a)\s+(\p{Lu}\p{Ll}{2,})\b/u,
  /\b(\p{Lu}\p{Ll}{2,})\s+(?:du|de la|au|de l['’])\s*(?:SAV|service|support|magasin|accueil|boutique|guichet|caisse|standard|agence)/u,
  /\b(?:vendeuse|vendeur|conseillère|conseiller|technicien|technicienne|livreur|livreuse|serveuse|serveur)\s+(\p{Lu}\p{Ll}{2,})\b/u,
  /\b(?:s['’]appelait|nommée?)\s+(\p{Lu}\p{Ll}{2,})\b/u,
  /\b(?:[Tt]hanks|[Tt]hank you|[Ss]hout.?out|[Kk]udos|[Cc]heers)\s+(?:so much\s+)?to\s+(\p{Lu}\p{Ll}{2,})\b/u,
  /\b(\p{Lu}\p{Ll}{2,})\s+(?:at|in|from|on)\s+(?:the|your|customer|support|reception)/u,
];
const NOT_A_NAME = new Set([
  'Merci',
  'Bravo',
  'Toute',
  'Tous',
  'Toutes',
  'Your',
  'Thanks',
  'The',
  'Everyone',
  'Been',
  'Just',
  'Still',
  'Found',
  'Back',
  'Great',
  'Love',
  'Got',
]);

/** The given name of the person thanked, when the comment names one. */
export function staffName(text: string): string | undefined {
  for (const pattern of STAFF) {
    const name = pattern.exec(text)?.[1];
    if (name && !NOT_A_NAME.has(name)) return name;
  }
  return undefined;
}

const ROLE_FR =
  /(?:\b(l'|la |le |les )|(?<![\p{L}'’]))(conducteur|conductrice|chauffeur|chauffeuse|vendeur|vendeuse|conseiller|conseillère|livreur|livreuse|serveur|serveuse|caissier|caissière|technicien|technicienne|pharmacien|pharmacienne|infirmier|infirmière|infirmières|agent|agente|agents|médecin|guide|animateur|animatrice|coiffeur|coiffeuse|standardiste|hôtesse|contrôleur|contrôleuse|boulanger|boulangère|cuisinier|cuisinière|monteur|équipage|pompiers|bénévoles)\b/iu;
const ROLE_EN =
  /\b(?:the|your) (driver|courier|nurse|nurses|doctor|pharmacist|technician|engineer|agent|cashier|waiter|waitress|server|chef|guide|conductor|receptionist|advisor|adviser|assistant|crew|volunteers|postman|mechanic|plumber|hairdresser|librarian|teacher|paramedics|firefighters)\b/i;

/** The person thanked by their job, with the article: « la conductrice », “the driver”. */
export function thankedRole(text: string, lang: ReplyLang): string | undefined {
  if (lang === 'en') {
    const role = ROLE_EN.exec(text)?.[1];
    return role && `the ${role.toLowerCase()}`;
  }
  const [, article, role] = ROLE_FR.exec(text.replaceAll('’', "'")) ?? [];
  if (!role) return undefined;
  if (article) return `${article.toLowerCase()}${role.toLowerCase()}`;
  if (/s$/i.test(role)) return `les ${role.toLowerCase()}`;
  const feminine = /(?:trice|euse|ère|ienne|esse|ente)$/i.test(role);
  return elides(role)
    ? `l’${role.toLowerCase()}`
    : `${feminine ? 'la' : 'le'} ${role.toLowerCase()}`;
}

const ASPECTS: readonly (readonly [PraiseAspect, RegExp])[] = [
  ['solved', /\b(?:regle\w*|resolu\w*|rembourse\w*|sorted|solved|fixed|resolved|refunded)\b/],
  [
    'comeback',
    /\b(?:retour d[eu]|de retour|restock\w*|back in stock|brought back|bringing back|revenue?s?)\b/,
  ],
  [
    'team',
    /\b(?:equipes?|sav|service client|accueil|personnel|vendeu\w+|conseill\w+|team|staff|support|customer service|crew)\b/,
  ],
  ['delivery', /\b(?:livraison|livre\w*|colis|delivery|delivered|parcel)\b/],
  ['price', /\b(?:prix|rapport qualite|pas cher|tarif|price|value for money|cheap|affordable)\b/],
  [
    'value',
    /\b(?:engagement\w*|ecolog\w+|recycl\w+|inclusi\w+|accessib\w+|accueil des|planet|inclusive|sustainab\w+|campagne contre)\b/,
  ],
];

/** What was praised, so that the thanks can name it. */
export function praised(
  need: Pick<Need, 'folded' | 'things'>,
  staff: string | undefined,
  role: string | undefined,
): PraiseAspect {
  if (staff) return 'staff';
  if (role) return 'role';
  const aspect = ASPECTS.find(([, pattern]) => pattern.test(need.folded))?.[0];
  const kind = need.things.find(({ pointed }) => pointed)?.kind;
  if (kind === 'advert') return 'advert';
  if (aspect && aspect !== 'delivery') return aspect;
  if (kind === 'digital') return 'digital';
  if (kind === 'event') return 'event';
  if (kind === 'goods' || kind === 'food') return 'thing';
  return aspect ?? 'general';
}
