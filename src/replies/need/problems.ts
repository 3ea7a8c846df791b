import type { ThingKind } from '../grammar/noun';
import { LOOSE_PROBLEMS } from './loose-problems';

export const TOPICS = [
  'delivery',
  'refund',
  'billing',
  'price',
  'quality',
  'stock',
  'support',
  'account',
  'privacy',
  'staff',
  'advertising',
  'environment',
  'animals',
  'labour',
  'safety',
  'origin',
  'accessibility',
  'hours',
  'event',
  'transport',
  'network',
  'bank',
  'file',
  'public-space',
  'general',
] as const;

export type Topic = (typeof TOPICS)[number];

export type Pattern = {
  readonly topic: Topic;
  /** The kinds of things the problem can be about; the first named one fills `{thing}`. */
  readonly kinds: readonly ThingKind[];
  readonly fr: RegExp;
  readonly en: RegExp;
};

/**
 * What can go wrong, most precise first: the first problem whose pattern matches names the need.
 * Patterns are written for folded text (lower case, no accents, straight apostrophes).
 */
export const PROBLEMS = {
  'safety.foreign': {
    topic: 'safety',
    kinds: ['food'],
    fr: /\b(?:cheveux?|poils?|verre|plastique|insecte|mouche|ver|vers|asticots?|metal|caillou|moisi\w*|moisissures?)\b.{0,30}\b(?:dans|sur|dedans)\b|\b(?:trouve|tombe sur)\b.{0,30}\b(?:cheveux?|poils?|verre|plastique|insecte|mouche|asticots?|metal|caillou)|\bmoisi(?:e|s|es|ssures?)?\b/,
    en: /\b(?:hairs?|glass|plastic|bugs?|insects?|fly|worms?|maggots?|metal|stones?|mould|mold)\b.{0,25}\b(?:in|inside|on)\b|\bfound\b.{0,25}\b(?:hair|glass|plastic|bug|insect|fly|worm|maggot|metal)|\bmou?ldy\b/,
  },
  'safety.expired': {
    topic: 'safety',
    kinds: ['food'],
    fr: /\bperim\w+|\bperemption|\bdate (?:limite de consommation|depassee)|\bdlc\b|\breetiquet\w+/,
    en: /(?<!\b(?:card|code|voucher|passport|link|session|offer) )\bexpired\b(?! (?:card|code|voucher|passport|link|session|offer))|\bexpiry\b|\bout of date\b|\bpast (?:its|the) (?:date|use.by)|\buse.by\b|\brelabel\w*/,
  },
  'safety.hazard': {
    topic: 'safety',
    kinds: ['goods', 'food'],
    fr: /\b(?:dangereu\w+|danger\b|etincelles?|court.circuit|surchauffe\w*|chauffe anormalement|(?:pris|prend) feu|(?<!signaux de )fumee|electrocut\w+|toxique|allergenes?|malades?|vomi\w*|diarrhee\w*|rappel (?:de )?(?:lots?|produits?|massif)|(?:lots?|produits?|bouteilles?)\b.{0,15}\brappele\w*)\b/,
    en: /\b(?:dangerous|unsafe|hazard\w*|sparks?|sparked|sparking|short.circuit\w*|overheat\w*|caught fire|scorch(?:ed|ing|es)?|melted|burst into flames|electric shock|toxic chemicals?|allergens?|food poisoning|made (?:me|us|him|her) (?:ill|sick)|recall(?:ed|s)?)\b/,
  },
  'support.bot': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:chatbot|robots? (?:conversationnels?|qui|vocal)|bot|reponses? automatiques?|copier.coller|copie.colle|reponse type)\b/,
    en: /\b(?:chatbot|bots?|automated (?:repl|respon|message)\w*|copy.?paste|canned|template (?:reply|answer))\b/,
  },
  'account.hacked': {
    topic: 'account',
    kinds: ['digital'],
    fr: /\bcompte\b.{0,30}\b(?:pirat\w+|hack\w+|vole)|\b(?:pirat\w+|hack\w+)\b.{0,25}\bcompte/,
    en: /\baccount\b.{0,30}\b(?:hacked|stolen|compromised)|\bhacked\b.{0,20}\baccount/,
  },
  'account.scam': {
    topic: 'account',
    kinds: [],
    fr: /\b(?:arnaques?|phishing|hameconn\w+|escroquerie|faux (?:sms|mails?|comptes?|sites?|conseillers?)|arnaqueurs?|usurp\w+|page pirate|imite (?:la|le) votre|se fait passer pour vous)\b/,
    en: /\b(?:scams?|phishing|fake (?:texts?|emails?|accounts?|sites?|calls?|advisers?)|fraudsters?|phished|pretending to be you|cloned your)\b/,
  },
  'account.locked': {
    topic: 'account',
    kinds: ['digital'],
    fr: /\bcompte\b.{0,30}\b(?:bloqu\w+|banni\w*|suspendu|verrouill\w+|desactiv\w+|supprim\w+)|\b(?:connecter|identifiants?|mot de passe)\b|\bacces\b.{0,15}\bcompte|\b(?:bannie?s?|bloquee?)\b.{0,25}\bcompte|\bespace client\b.{0,30}\b(?:bloqu\w+|inaccessible|marche)/,
    en: /\baccount\b.{0,30}\b(?:locked|blocked|suspended|disabled|deleted|closed|frozen)|\b(?:banned|frozen|froze|locked|blocked|suspended)\b.{0,20}\b(?:me|my account|us)|\blocked out\b|\b(?:log ?in|logging in|password|sign in)\b|\bcan'?t access\b/,
  },
  'billing.cancel': {
    topic: 'billing',
    kinds: ['service', 'goods'],
    fr: /\b(?:resili\w+|desabonn\w+|annuler (?:mon|mes|l'|un|cet) ?(?:abonnement|contrat|forfait)|desinscri\w+)/,
    en: /\b(?:cancel(?:ling|led|lation)?\b.{0,20}\b(?:subscription|contract|membership|plan|account)|unsubscrib\w+)/,
  },
  'billing.double': {
    topic: 'billing',
    kinds: ['money'],
    fr: /\b(?:debit\w+|prelev\w+|factur\w+|pay\w+|encaiss\w+)\b.{0,25}\b(?:deux fois|2 fois|2x|double\w*)|\bdouble (?:debit|prelevement|facturation|paiement)|\b(?:deux fois|2 fois)\b.{0,20}\b(?:debit\w+|prelev\w+|factur\w+)/,
    en: /\b(?:charg\w+|bill\w+|debit\w+|paid|took|taken|overcharg\w+)\b.{0,30}\b(?:twice|two times|double|2x)|\bdouble (?:charg\w+|bill\w+|payment)|\btwice\b.{0,20}\b(?:charged|billed)/,
  },
  'refund.pending': {
    topic: 'refund',
    kinds: ['money', 'goods', 'parcel', 'service', 'event'],
    fr: /\b(?:remboursements?|rembours\w+|mon argent|avoir)\b.{0,50}\b(?:attend\w*|toujours|jamais|rien|pas|depuis|ou en est|quand)\b|\b(?:attend\w*|toujours pas|jamais|rien|pas encore|depuis|ou est|ou en est|quand)\b.{0,50}\b(?:rembours\w+|mon argent)|\brendez.{0,12}\b(?:argent|sous|fric|pognon)/,
    en: /\brefund\w*\b.{0,50}\b(?:wait\w*|still|never|nothing|no|not|hasn'?t|haven'?t|yet|where|weeks?|days?|months?)\b|\b(?:wait\w*|still|never|no sign|not|where|hasn'?t|haven'?t|when)\b.{0,50}\b(?:refund\w*|my money)|\bgive\b.{0,10}\bmoney back/,
  },
  'delivery.damaged': {
    topic: 'delivery',
    kinds: ['parcel', 'goods', 'food'],
    fr: /\b(?:colis|paquet|carton|commande|recu\w*|arrive\w*|livre\w*)\b.{0,40}\b(?:abim\w+|casse\w*|endommag\w+|ecras\w+|defonc\w+|impact|fissur\w+|troue?e?s?|taches?|tachee?s?|ouvert|eventr\w+|explos\w+|en miettes|brise\w*|fendu\w*|raye\w*)|\b(?:abim\w+|casse\w*|endommag\w+|ecras\w+)\b.{0,25}\b(?:a la livraison|a l'arrivee|pendant le transport|dans le carton)/,
    en: /\b(?:parcel|package|box|order|arriv\w+|received|deliver\w+|turned up|came)\b.{0,40}\b(?:damaged|broken|smashed|crushed|dented|stained|with a (?:hole|stain|crack|dent)|ripped|torn|in pieces|cracked|scratched|shattered)|\b(?:damaged|broken|smashed)\b.{0,20}\b(?:on arrival|in transit|in the post)/,
  },
  'delivery.wrong': {
    topic: 'delivery',
    kinds: ['parcel', 'goods', 'food'],
    fr: /\b(?:mauvais\w*|pas le bon|pas la bonne|pas les bon\w*|autre)\b.{0,12}\b(?:taille|article|produit|couleur|modele|commande|colis|pointure|reference)|\berreur de (?:commande|taille|colis|preparation)|\b(?:livre|recu|envoye)e?s?\b.{0,40}\bde quelqu'un d'autre/,
    en: /\bwrong\b.{0,12}\b(?:size|item|product|colou?r|model|order|parcel|one|shoes|address)|\bnot what i ordered\b|\bsomeone else'?s order/,
  },
  'delivery.missing': {
    topic: 'delivery',
    kinds: ['parcel', 'goods', 'food'],
    fr: /\b(?:il manqu\w+|manquant\w*|incomplet\w*|carton vide|colis vide)\b/,
    en: /\b(?:missing (?:item|part|piece|half)\w*|(?:item|part|piece)s? (?:is|are|was|were) missing|incomplete|empty box|half (?:of )?my order)\b/,
  },
  'delivery.marked': {
    topic: 'delivery',
    kinds: ['parcel', 'goods'],
    fr: /\b(?:indique|marque|declare|note|soi.disant|affiche)\w*\b.{0,25}\b(?:livre\w*|remis\w*|distribue\w*)/,
    en: /\b(?:marked|says?|showing|shows?|claims?)\b.{0,25}\bdelivered/,
  },
  'delivery.lost': {
    topic: 'delivery',
    kinds: ['parcel', 'goods'],
    fr: /\b(?:colis|commande|paquet)\b.{0,25}\b(?:perdu\w*|disparu\w*|egare\w*|introuvable|vole\w*)|\bperdu\w*\b.{0,15}\b(?:colis|commande|paquet)/,
    en: /\b(?:parcel|package|order)\b.{0,25}\b(?:lost|disappeared|vanished|stolen|missing)|\b(?:lost|losing)\b.{0,15}\b(?:parcel|package|order)/,
  },
  'delivery.courier': {
    topic: 'delivery',
    kinds: ['parcel', 'goods'],
    fr: /\b(?:livreur|transporteur|coursier|facteur)\b|\blivre\w*\b.{0,25}\b(?:voisin\w*|mauvaise adresse|devant (?:la|ma) porte|dans le hall)/,
    en: /\b(?:delivery driver|courier|delivery (?:man|guy|person)|postman|driver)\b.{0,60}\b(?:parcel|package|door|gate|threw|left|dumped|deliver\w*|knock\w*|order)|\b(?:threw|left|dumped)\b.{0,20}\b(?:parcel|package)\b|\b(?:delivered|left)\b.{0,20}\b(?:neighbou?r|wrong (?:address|house|door))|\bfailed (?:delivery )?attempt/,
  },
  'event.cancelled': {
    topic: 'event',
    kinds: ['event'],
    fr: /\b(?:concert|festival|spectacle|match|atelier|soiree|evenement|salon|exposition|braderie)\b.{0,30}\b(?:annul\w+|report\w+)|\bannul\w+\b.{0,25}\b(?:concert|festival|spectacle|match|atelier|evenement)/,
    en: /\b(?:concert|festival|show|gig|match|workshop|event|tour)\b.{0,30}\b(?:cancell?ed|postponed)|\bcancell?ed\b.{0,25}\b(?:concert|festival|show|gig|event)/,
  },
  'transport.cancelled': {
    topic: 'transport',
    kinds: ['service'],
    fr: /\b(?:train|vol|bus|tram|metro|rer|ter|tgv|ligne)\b.{0,30}\b(?:supprim\w+|annul\w+)|\b(?:supprim\w+|annul\w+)\b.{0,20}\b(?:train|vol|bus)/,
    en: /\b(?:train|flight|bus|tram|service)\b.{0,30}\bcancell?ed|\bcancell?ed\b.{0,20}\b(?:train|flight|bus)/,
  },
  'transport.late': {
    topic: 'transport',
    kinds: ['service'],
    fr: /\b(?:train|vol|bus|tram|metro|rer|ter|tgv)\b.{0,40}\b(?:retard\w*|immobilis\w+|arret\w*|bonde\w*|attend\w*)|\bretard\w*\b.{0,25}\b(?:train|vol|bus|rer|ter|tgv)/,
    en: /\b(?:train|flight|bus|tram)\b.{0,40}\b(?:late|delay\w*|stuck|packed|overcrowded|stood|waiting)|\bdelay\w*\b.{0,25}\b(?:train|flight|bus)/,
  },
  'delivery.late': {
    topic: 'delivery',
    kinds: ['parcel', 'goods', 'food'],
    fr: /\b(?:livraisons?|livre[rsez]*|colis|paquet|expedi\w+|ou en est ma commande|ma commande)\b|\b(?:toujours (?:rien|pas)|jamais rien|rien) recu\b|\bcommandes?\b.{0,50}\b(?:attend\w*|toujours|jamais|retard\w*|depuis|arriv\w+|suivi)\b|\b(?:toujours pas|jamais|attend\w*)\b.{0,30}\bcommandes?\b/,
    en: /\b(?:deliver(?:y|ed|ies|ing)?|parcels?|package|dispatch\w*|shipp(?:ed|ing)|ship to|tracking)\b|\borders?\b.{0,50}\b(?:still|wait\w*|not here|never|late|delay\w*|arriv\w+|where|yet)\b|\b(?:still|wait\w*|where|never|delay\w*)\b.{0,40}\borders?\b/,
  },
  'billing.error': {
    topic: 'billing',
    kinds: ['money'],
    fr: /\b(?:factur\w+|surfactur\w+|prelevements?|preleve\w*|debite\w*)\b/,
    en: /\b(?:bill(?:ed|ing|s)?|invoices?|overcharged?|charged|direct debit)\b/,
  },
  'billing.fees': {
    topic: 'billing',
    kinds: ['money'],
    fr: /\bfrais\b.{0,25}\b(?:caches?|bancaires?|dossier|tenue|port|supplementaires?|service|abusifs?)|\bfrais\b|\bagios\b/,
    en: /\b(?:hidden|extra|booking|overdraft|service|admin|late)\s+(?:fees?|charges?)\b|\bfees\b/,
  },
  'bank.transfer': {
    topic: 'bank',
    kinds: ['service', 'money'],
    fr: /\bvirements?\b|\b(?:carte|cb)\b.{0,25}\b(?:bloqu\w+|refus\w+|avale\w*)|\bdistributeur\b/,
    en: /\b(?:bank|money|wire) transfers?\b|\btransfer\b.{0,25}\b(?:stuck|pending|blocked|still|missing)|\bcard\b.{0,25}\b(?:blocked|declined|frozen|swallowed)|\bcash machine\b|\batm\b/,
  },
  'file.appointment': {
    topic: 'file',
    kinds: [],
    fr: /\brendez.vous\b.{0,40}\b(?:avant|dans|mois|semaines?|impossible|aucun|disponible\w*|creneau\w*|passeport|permis)|\b(?:impossible|aucun|pas)\b.{0,25}\b(?:rendez.vous|creneau\w*)/,
    en: /\bappointments?\b.{0,40}\b(?:before|until|months?|weeks?|available|slots?)|\b(?:can'?t|cannot|no|any)\b.{0,20}\b(?:appointments?|slots?)/,
  },
  'file.pending': {
    topic: 'file',
    kinds: ['service'],
    fr: /\b(?:dossiers?|sinistre|permis|passeport|carte d'identite|inscriptions?|subvention|titre de sejour|allocations?|indemnis\w+|mutuelle)\b/,
    en: /\b(?:(?:my|our|the|this|your) (?:case|claim|application|file|registration)|planning application|(?:insurance|expense) claims?|passport|(?:parking|residence|work|building) permit|driving licen[cs]e|enrol\w*|benefits?|reimburse\w*|renewal)\b/,
  },
  'support.unreachable': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:injoignable\w*|impossible (?:de|a) (?:vous )?(?:joindre|avoir)|(?:personne|jamais) (?:ne )?(?:repond|decroche)|ne (?:repond|decroche)\w* (?:jamais|pas)|en attente au telephone|raccroch\w+|musique d'attente|repond(?:ez|ent)? (?:jamais|pas)|qui (?:decroche|repond)|votre appel est important)\b|\b(?:min|minutes|h|heures?)\b.{0,20}\bau telephone|\bau telephone\b.{0,30}\b(?:attend\w*|attente|personne)/,
    en: /\b(?:nobody|no ?one|never|don'?t|doesn'?t|won'?t) (?:ever )?(?:answer|pick)\w*|\bunreachable\b|\bon hold\b|\bhold music\b|\bline (?:dropped|went dead)\b|\b(?:can'?t|cannot|impossible to) (?:get through|reach)|\bhung up\b|\brings? out\b|\b(?:min|mins|minutes|hours?)\b.{0,15}\bon the phone\b/,
  },
  'support.noreply': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:mails?|courriels?|messages?|tickets?|reclamations?|mp)\b.{0,40}\b(?:sans reponse|pas de reponse|aucune reponse|rien|ignore\w*|sans suite|lettre morte)|\b(?:toujours )?(?:pas|aucune|sans|zero) (?:de )?(?:reponses?|nouvelles|retour)\b|\brelanc\w+\b/,
    en: /\b(?:e?mails?|messages?|tickets?|complaints?|dms?)\b.{0,40}\b(?:no (?:reply|answer|response)|ignored|nothing|unanswered)|\b(?:no|without|zero|still no) (?:a )?(?:reply|answer|response|news)\b|\bignor(?:ed|ing) (?:me|my|us|a)\b|\bignoring\b/,
  },
  'support.queue': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:file d'attente|la queue|de queue|(?:de|la|une|en) file|poireaut\w+|temps d'attente)\b|\b(?:caisses?|guichets?)\b.{0,30}\b(?:ouverte?s?|attente|attend\w*)/,
    en: /\b(?:queues?|queu?ing|queued|waiting time|(?:stood|standing|waited|waiting|minutes|hours?) in line|tills? open|checkouts? open)\b/,
  },
  'staff.rude': {
    topic: 'staff',
    kinds: [],
    fr: /\b(?:vendeu\w+|employee?s?|conseill\w+|personnel|serveu\w+|caissi\w+|hotesse|agents?|technicien\w*|standardiste|guichetier\w*|controleur\w*|accueil|responsable|gerante?|directeur|directrice|chauffeur\w*|patron\w*)\b.{0,60}\b(?:desagreable\w*|impoli\w*|malpoli\w*|mal parle|parle\w* (?:mal|comme)|hautain\w*|agressi\w+|odieu\w+|insult\w+|traite\w*|moqu\w+|meprisant\w*|hurl\w+|cri[ea]\w*|envoye\w* (?:balader|promener|bouler)|pas aimable|degagez?)|\b(?:mal recu\w*|accueil (?:odieux|glacial|deplorable|execrable)|mal accueilli\w*)\b/,
    en: /\b(?:staff|employees?|assistants?|agents?|waiters?|waitress|cashiers?|driver|manager|advisor|adviser|technicians?|receptionist|reception|conductor|server|lady|guy)\b.{0,60}\b(?:rude\w*|impolite|shout\w+|insult\w+|called me|laughed|mocked|aggressive|condescending|dismissive|unhelpful|yelled)|\brude(?:ness)?\b|\bgot laughed at\b/,
  },
  'network.down': {
    topic: 'network',
    kinds: ['service', 'digital'],
    fr: /\b(?:fibre|internet|reseau|connexion|wifi|4g|5g|box|electricite|courant|eau|chauffage)\b.{0,40}\b(?:coup\w+|panne|marche pas|fonctionne pas|instable|hs|redemarre\w*)|\b(?:plus|sans) (?:d'|de )?(?:internet|reseau|electricite|courant|eau|chauffage|connexion|fibre|gaz|tele)\b|\b(?:panne|coupure|coupe\w*)\b.{0,20}\b(?:internet|reseau|fibre|courant|eau|electricite|gaz)|\brecollez\b.{0,10}\binternet/,
    en: /\b(?:internet|broadband|network|wifi|signal|connection|power|fibre|water|heating|electric\w*|router)\b.{0,40}\b(?:down|out|off|dead|dropping|drops|cut|gone|unstable|not working)|\bno (?:internet|signal|broadband|power|connection|(?:hot )?water|heating|gas|electric\w*)\b|\boutage\b|\bcut (?:my|our|the) (?:electric\w*|power|gas|water)/,
  },
  'app.crash': {
    topic: 'quality',
    kinds: ['digital'],
    fr: /\b(?:appli|application|site|mise a jour|logiciel|formulaire|page|panier)\b.{0,40}\b(?:plant\w+|bug\w*|rame\w*|marche\w*|fonctionn\w+|se ferme|se vide|erreur|crash\w*|inutilisable|charge)|\b(?:bugs?|bugge\w*|plante)\b/,
    en: /\b(?:app|website|site|update|software|page|checkout|form|screen)\b.{0,40}\b(?:crash\w*|bug\w*|broken|freez\w*|froze\w*|slow|doesn'?t work|not working|error\w*|useless|won'?t load|down|fail\w*)|\b(?:bugs|buggy|crashes|crashing)\b/,
  },
  'accessibility.barrier': {
    topic: 'accessibility',
    kinds: ['digital', 'event', 'service'],
    fr: /\b(?:handicap\w*|fauteuil roulant|pmr|accessib\w+|malvoyant\w*|aveugles?|sourds?|malentendant\w*|sous.titr\w+|rampe|ascenseur|lecteur d'ecran|poussettes? (?:ne|pas))\b/,
    en: /\b(?:disab\w+|wheelchair\w*|accessib\w+|blind|deaf|hard of hearing|subtitles?|captions?|ramp|lift|elevator|screen reader|step.free)\b/,
  },
  'public-space.upkeep': {
    topic: 'public-space',
    kinds: [],
    fr: /\b(?:poubelles?|ordures?|trottoirs?|nids?[ -]de[ -]poule|voirie|eclairage|lampadaires?|travaux|parkings?|stationnement|pistes? cyclables?|depots? sauvages?|encombrants|deneigement|dechetterie)\b/,
    en: /\b(?:bins|rubbish|trash|garbage|potholes?|pavements?|sidewalks?|street ?lights?|roadworks|parking|cycle lanes?|fly.?tipping|snow (?:plough|plow|clearing)\w*|litter|bulky waste)\b/,
  },
  'price.promo': {
    topic: 'price',
    kinds: ['goods', 'parcel', 'service'],
    fr: /\b(?:promos?|promotions?|codes? (?:promo|reduc\w*)|soldes|fausses? promos?|prix (?:affiche|barre|en rayon)|black friday)\b|\b(?:offre|remise|reduction)\b.{0,30}\b(?:marche|fonctionne|applique\w*|valable|passe)/,
    en: /\b(?:promo\w*|discount|coupons?|sale price|advertised price|price on the shelf|black friday)\b|\b(?:offer|voucher|deal)\b.{0,30}\b(?:work\w*|valid|expired|applied|accept\w*)/,
  },
  'stock.out': {
    topic: 'stock',
    kinds: ['goods', 'food'],
    fr: /\b(?:rupture|en stock|stocks?|plus disponible|indisponible\w*|introuvable\w*|reassort|rayons? vides?|epuise\w*|arrete\w* (?:de vendre|la gamme)|disparu des rayons|retire\w* (?:de la vente|du menu))\b/,
    en: /\b(?:out of stock|in stock|restock\w*|sold out|unavailable|discontinu\w*|can'?t find|shelves|back in stock)\b/,
  },
  'quality.broken': {
    topic: 'quality',
    kinds: ['goods'],
    fr: /\b(?:en panne|panne|tombe\w* en panne|hs|casse\w*|lachee?s?|morte?s?|cram\w+|ne (?:marche|fonctionne|s'allume|demarre|charge) (?:plus|pas)|marche (?:plus|pas)|fonctionne (?:plus|pas)|rendu l'ame|foutue?s?|s'est arrete\w*)\b/,
    en: /\b(?:broke\w*|dead|died|stopped working|doesn'?t (?:work|turn on|charge|start)|won'?t (?:start|turn on|charge|work)|not working|gave up|packed in|faulty|conked out|malfunction\w*)\b/,
  },
  'quality.taste': {
    topic: 'quality',
    kinds: ['food'],
    fr: /\b(?:gout|gouts|saveurs?|immangeable\w*|infect\w*|degueulasse\w*|degoutant\w*|trop sale\w*|trop sucre\w*|recette)\b/,
    en: /\b(?:tastes?|tasted|tasteless|inedible|bland|too (?:salty|sweet)|stale|cold food|food was cold|undercooked|recipe|flavou?r)\b/,
  },
  'quality.poor': {
    topic: 'quality',
    kinds: ['goods', 'food', 'digital', 'service'],
    fr: /\b(?:decoll\w+|dechir\w+|decous\w+|qualite|camelote|defaut\w*|defectueu\w+|fragile|solide|durabilite|finitions?|retrec\w+|deteint|notice|mode d'emploi|emballage impossible)\b/,
    en: /\b(?:fell apart|falling apart|came apart|quality|flimsy|defect\w*|shoddy|poorly made|cheaply made|shr(?:ank|unk)|fades?|faded|manual|instructions)\b/,
  },
  'price.rise': {
    topic: 'price',
    kinds: ['goods', 'food', 'service', 'digital', 'event'],
    fr: /\b(?:augment\w+|hausse|prix (?:ont|a) (?:pris|grimpe|double)|plus cher qu'avant|inflation|shrinkflation|reduflation|moins de grammes?|meme prix|double le prix)\b/,
    en: /\b(?:price (?:rise|hike|increase|went up|has gone up)|prices? (?:up|rising|went)|putting up|shrinkflation|got smaller|more expensive than|gone up)\b|\bprices have\b/,
  },
  'price.high': {
    topic: 'price',
    kinds: ['goods', 'food', 'service', 'digital', 'event'],
    fr: /\b(?:trop chere?s?|hors de prix|(?:tres|vraiment|bien|super) chere?s?|cher pour ce que|chere?s? pour|prix (?:excessi\w*|exorbitant\w*|delirant\w*|abuse\w*|de fou|pique\w*|qui pique)|rapport qualite|couteu\w+)\b/,
    en: /\b(?:overpriced|(?:too|so|way|very|really) (?:expensive|pricey|dear)|rip.?off|daylight robbery|not worth (?:it|the)|too much for|value for money|expensive for)\b/,
  },
  'privacy.data': {
    topic: 'privacy',
    kinds: ['digital'],
    fr: /\b(?:donnees (?:personnelles|perso|bancaires)|mes donnees|nos donnees|rgpd|cookies?|vie privee|revend\w+ (?:mes|nos|les) (?:donnees|infos|adresses)|demarch\w+|spams?|fuite de donnees|tra(?:c|qu)\w+)\b/,
    en: /\b(?:personal data|my data|our data|gdpr|cookies|privacy|sell(?:ing)? (?:my|our|people'?s) (?:data|details|info)|spam\w*|data (?:breach|leak)|cold call\w*|track(?:ing)? (?:us|people|me))\b/,
  },
  'animals.welfare': {
    topic: 'animals',
    kinds: ['food'],
    fr: /\b(?:animaux|animal|animale|elevage\w*|(?<!nids? de |nids?-de-)poules?|poussins?|oeufs? (?:en|de) cage|cages?(?! d'escalier)|abattoirs?|vegan|fourrure|cuir|tests? sur les animaux|vaches?|cochons?|foie gras|souffrance animale)\b/,
    en: /\b(?:animals?|factory farm\w*|hens?|chicks|caged? eggs?|cages?|slaughter\w*|vegan|fur|leather|animal testing|cows?|pigs?|foie gras|live export\w*)\b/,
  },
  'labour.conditions': {
    topic: 'labour',
    kinds: [],
    fr: /\b(?:salari\w+|ouvriers?|ouvrieres?|sous.trait\w+|conditions de travail|sous.paye\w*|mal payes?|licenci\w+|exploit(?:ez|es?|er|ent|ation|eurs?)|enfants? (?:au travail|qui travaillent)|travail des enfants|mineurs|esclav\w+|sans.papiers|heures sup\w*|burn.?out|non declar\w+)\b/,
    en: /\b(?:workers?|working conditions|wages|underpaid|layoffs?|laid off|redundanc\w+|exploit\w+|child labou?r|sweatshops?|slave\w*|unpaid overtime|union busting|subcontract\w+|zero.hours?)\b/,
  },
  'environment.packaging': {
    topic: 'environment',
    kinds: [],
    fr: /\b(?:emballages?|plastiques?|suremball\w+|recycl\w+|dechets?|gaspi\w*|gaspillage|obsolescence|jetables?)\b/,
    en: /\b(?:packaging|plastics?(?! (?:chairs?|cups?|card))|overpackag\w*|recycl\w+|waste|single.use|landfill|throwaway|obsolescence)\b/,
  },
  'environment.impact': {
    topic: 'environment',
    kinds: [],
    fr: /\b(?:pollu\w+|planete|climat\w*|environnement\w*|ecolog\w+|greenwashing|carbone|co2|deforest\w+|huile de palme|petrole|fossiles?|pesticides?|riviere|deversent?|nature)\b/,
    en: /\b(?:pollut\w+|planet|climate|environment\w*|greenwash\w*|carbon|emissions?|deforest\w+|palm oil|oil|fossil|pesticides?|river|dump(?:s|ing|ed)?)\b/,
  },
  'advertising.sponsor': {
    topic: 'advertising',
    kinds: ['advert', 'event'],
    fr: /\b(?:sponsor\w*|partenariats?|partenaires?|parrain\w+|influenceu\w+|egerie|collab\w*|mecen\w+|financ\w+)\b/,
    en: /\b(?:sponsor\w*|partnership|partnering|influencers?|ambassador|collab\w*|endorse\w*|funding)\b/,
  },
  'advertising.ad': {
    topic: 'advertising',
    kinds: ['advert'],
    fr: /\b(?:pubs?(?! (?:dit|disait|promet|annonce))|publicites?(?! (?:dit|promet|annonce))|publicitaire|spots?|campagnes?|slogans?|(?:votre|vos|cette|ces|une|l'|les|des) ?affiches?|visuels?|logos?|vos videos?)\b/,
    en: /\b(?:ads?|adverts?|advertis\w+|commercials?|campaign|slogan|posters?|billboards?|logo)\b/,
  },
  'origin.unclear': {
    topic: 'origin',
    kinds: ['food', 'goods'],
    fr: /\b(?:origines?|provenance|traca\w+|d'ou vien\w+|made in|fabriqu\w+ (?:en|ou)|label\w*|composition|ingredients?|bio\b|provien\w+|etiquet\w+|sources?|equitable)\b/,
    en: /\b(?:origin|where .{0,25} come from|sourced?|sourcing|traceab\w+|made in|on the label|labelling|ingredients?|organic|fair.?trade|provenance)\b/,
  },
  'event.trouble': {
    topic: 'event',
    kinds: ['event'],
    fr: /\b(?:concert|festival|salon du|spectacle|evenement|atelier|exposition|braderie|tombola|concours|visite guidee)\b/,
    en: /\b(?:concert|festival|gig|the event|workshop|exhibition|contest|giveaway|raffle|guided tour)\b/,
  },
  'price.ask': {
    topic: 'price',
    kinds: ['goods', 'food', 'service', 'digital', 'event'],
    fr: /\b(?:prix|tarifs?|combien (?:coute|ca))\b/,
    en: /\b(?:how much (?:is|are|does|do)|prices?)\b/,
  },
  'refund.request': {
    topic: 'refund',
    kinds: ['goods', 'parcel', 'service', 'event'],
    fr: /\brembours\w+\b/,
    en: /\brefund\w*\b|\bmoney back\b/,
  },
  'service.fault': {
    topic: 'quality',
    kinds: [],
    fr: /\b(?:en panne|hs|hors service|(?:marche|fonctionne) (?:pas|plus|toujours pas))\b/,
    en: /\b(?:out of order|not working|doesn'?t work|stopped working|faulty)\b/,
  },
  'support.poor': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:sav|service (?:client|apres.vente|a la clientele)|hotline|helpdesk|support technique|centre d'appels?)\b/,
    en: /\b(?:customer (?:service|support|care)|helpline|helpdesk|call cent(?:re|er)|live chat|support team)\b/,
  },
  'hours.closed': {
    topic: 'hours',
    kinds: [],
    fr: /\b(?:horaires?|heures? d'ouverture|porte close|quelle heure)\b|\b(?:magasin|boutique|agence|guichet|mairie|musee|bureau|restaurant|pharmacie|piscine|bibliotheque|comptoir|accueil|vous|c'est)\b.{0,20}\b(?:ferme\w*|ouvert\w*|ouvre\w*)|\bferme\w* (?:a|le|plus tot|trop tot)\b/,
    en: /\b(?:opening (?:hours|times)|your (?:\w+ )?hours|what time\b.{0,20}\b(?:open|close)\w*|(?:are|r) (?:you|u) (?:open|closed)|bank holiday)\b|\b(?:store|shop|branch|office|museum|restaurant|library|counter|desk|pool)\b.{0,15}\b(?:closed|open|shut)\b|\bclosed (?:at|early|when)\b/,
  },
  ...LOOSE_PROBLEMS,
} as const satisfies Readonly<Record<string, Pattern>>;

export type ProblemId = keyof typeof PROBLEMS;

/** The general case, used when the comment names no precise problem. */
export type NeedId = ProblemId | 'general';

const IDS = Object.keys(PROBLEMS) as ProblemId[];

/** Every problem a folded comment names, most precise first. */
export function problems(folded: string, lang: 'fr' | 'en'): readonly ProblemId[] {
  return IDS.filter(id => PROBLEMS[id][lang].test(folded));
}

/** The topic of a need. */
export function topicOf(id: NeedId): Topic {
  return id === 'general' ? 'general' : PROBLEMS[id].topic;
}

/** Whether the need names a field and no precise trouble. */
export function isLoose(id: NeedId): boolean {
  return id === 'general' || id in LOOSE_PROBLEMS;
}
