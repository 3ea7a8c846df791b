import type { Pattern } from './problems';

/** Folded words, whole, as one linear pattern: a list is easier to check than an expression. */
function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${lists.join('|')})\\b`);
}

/**
 * Services that a complaint may name without a precise trouble: the school, the surgery, the block
 * of flats, the meter, the moderators, the ombudsman. Same rules as `loose-problems.ts`.
 */
export const LOOSE_SERVICES = {
  'moderation.decision': {
    topic: 'account',
    kinds: [],
    fr: anyOf(
      'moderat(?:eur|eurs|rice|rices|ion)|votre (?:filtre|algorithme)|banni|bannie|banni \\d+ jours',
      'contenu inapproprie|conforme aux regles|mon (?:avis|commentaire|message) (?:a ete )?(?:supprime|refuse|bloque)',
    ),
    en: anyOf(
      'moderat(?:ors?|ion)|(?:profanity|spam|word) filters?|your filters?|community guidelines|shadow ?banned',
      'appropriate language|my (?:post|comment|review) (?:got |was )?(?:rejected|removed|deleted|taken down)|removed my (?:post|comment|review)',
    ),
  },
  'health.care': {
    topic: 'file',
    kinds: [],
    fr: anyOf(
      'medecins?|infirmi(?:er|ers|ere|eres)|hopital|hopitaux|clinique|chirurg\\w+|pharmacies?|pharmacien\\w*',
      "operatoire|orthophon\\w+|kines?|civiere|aux urgences|a l'urgence|amoxicilline|irm|radiologie|prise de sang",
    ),
    en: anyOf(
      'prescriptions?|gp|gps|surgery|hospitals?|hospital consultants?|the consultant|nurses?|doctors?|dentists?|dialysis|insulin|physio',
      'blood (?:test|results)|my scan|referrals?|dialysis patients?|pharmac(?:y|ies|ist)|hearing aids?|x.rays?|midwife',
    ),
  },
  'school.care': {
    topic: 'file',
    kinds: [],
    fr: anyOf(
      'creches?|ecoles?|le college|lycee|periscolaire|cantine|aesh|profs?|professeurs?|enseignante?s?|maitresse',
      'maitre.nageur|moniteur (?:de ski|d.auto.ecole)|monitrices?|centre de loisirs|car scolaire|colonie|le brevet|baccalaureat|scolaires?',
    ),
    en: anyOf(
      'schools?(?! (?:trousers|shoes|bag|uniform|skirt|shirt|jumper))|teachers?|nursery|kindergarten|(?:swimming|driving|piano|maths) lessons?|exams?|tutors?|lecturers?|coursework|year (?:\\d|1\\d)',
      'childminder|playgroup|lifeguard|instructors?',
    ),
  },
  'home.repair': {
    topic: 'file',
    kinds: [],
    fr: anyOf(
      'chaudieres?|chauffage|plombiers?|bailleur|residence|immeuble|locataires?|logement|couloir',
      "cage d'escalier|parties communes|alarme|interphone|perceuse|chantier|vestiaires?|concierge|syndic|eau chaude|pas d'eau",
    ),
    en: anyOf(
      'boilers?|heating|damp|plumbers?|fitters?|landlord|tenants?|tenancy|stairwell|ceiling|front door',
      'fobs?|our (?:block|building|street)|temporary accommodation|the lease|housing officer|door entry|still dark|fireworks',
    ),
  },
  'utility.meter': {
    topic: 'billing',
    kinds: [],
    fr: anyOf(
      'compteurs?|kwh|disjoncteur|releves? (?:de|du)|ma conso|ma consommation|roaming|itinerance',
    ),
    en: anyOf(
      'meters?|kwh|meter readings?|tariffs?|roaming|top.?up|recharge done|council tax|standing charge',
    ),
  },
  'post.missed': {
    topic: 'delivery',
    kinds: [],
    fr: anyOf('avis de passage|facteur|factrice|point relais|boite aux lettres'),
    en: anyOf(
      'postman|postwoman|posties?|letterbox|sorry we missed you|missed delivery|delivery card',
    ),
  },
  'venue.visit': {
    topic: 'event',
    kinds: [],
    fr: anyOf(
      'stades?|tourniquets?|attractions?|gradins?|musee|cinema|theatre|guide touristique|la visite|billetterie',
    ),
    en: anyOf(
      'stadium|turnstiles?|rollercoasters?|museum|cinema|theatre|the venue|box office|our table|the tour',
    ),
  },
  'street.service': {
    topic: 'public-space',
    kinds: [],
    fr: anyOf(
      'signalisation|deviations?|caddies?|bornes?|city stade|contravention|panneaux (?:lumineux|de signalisation)|fourriere|verbalis\\w+',
    ),
    en: anyOf(
      '(?:my|our|wheelie) bins?|bin (?:not|collection|day|lorry|rota)|potholes?|parking (?:fine|ticket)|charging points?|the council|bike rack|benches',
    ),
  },
} as const satisfies Readonly<Record<string, Pattern>>;

/** Last of all: a formal step says that the person was not heard, whatever it was about. */
export const LOOSE_CLAIMS = {
  'claim.formal': {
    topic: 'file',
    kinds: [],
    fr: anyOf(
      'mediateur|mediatrice|tribunal|avocate?s?|dgccrf|signalconso|mise en demeure|(?:envoyee?|partie?|ecrit) en recommande|lettre recommandee|les recommandes',
      'huissier|plainte|prejudice|prudhommes|association de (?:locataires|consommateurs)|ufc|rectification',
    ),
    en: anyOf(
      'ombudsman|solicitors?|lawyers?|small claims|trading standards|section 75|consumer court|tribunal|chargeback',
      'in court|then court|citizens advice|letter before action|deadlock letter|appealing (?:it|this|the)|formal notice|regulator|claim (?:rejected|submitted|refused)',
    ),
  },
  'custom.lost': {
    topic: 'support',
    kinds: [],
    fr: anyOf(
      "client(?:e)? depuis|abonnee? (?:au|chez|depuis).{0,15}depuis|j'arrete la|je (?:pars|vais) (?:chez un|a la) (?:autre|concurren\\w+)",
      'concurrents?|concurrence|dernier achat|plus jamais chez|mon avis 1 etoile|avis 1 etoile',
    ),
    en: anyOf(
      'lost a customer|years a customer|loyal customers?|your competitors?|take my (?:custom|business) elsewhere|going elsewhere',
      'honest review|one star|never again|switching to|moving to (?:your competitor|another)',
    ),
  },
} as const satisfies Readonly<Record<string, Pattern>>;
