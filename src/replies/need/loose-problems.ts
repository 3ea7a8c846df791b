import { LOOSE_CLAIMS, LOOSE_SERVICES } from './loose-services';
import type { Pattern } from './problems';

/**
 * What a complaint is about when it names no precise trouble: the flight, the application, the meal.
 * These come last, name a field and nothing more, and never make a request out of an insult.
 * Patterns are written for folded text; a word that everyday speech uses for other things needs company.
 */
export const LOOSE_PROBLEMS = {
  ...LOOSE_SERVICES,
  'travel.luggage': {
    topic: 'transport',
    kinds: ['goods'],
    fr: /\b(?:bagages?|valises?)\b/,
    en: /\b(?:luggage|baggage|suitcases?|carry.?ons?|lost (?:and|&) found)\b|\b(?:my|our|checked|lost|his|her|missing|the) bags?\b|\bbag (?:id|claim|fees?|drop|tag)\b/,
  },
  'travel.journey': {
    topic: 'transport',
    kinds: ['service'],
    fr: /\b(?:(?:mon|notre|votre|vos|ce|le|du|un|au) (?:vol|train|trajet|voyage|bus|tram|metro|tgv|rer|ter|quai|wagon)|avions?|embarqu\w+|aeroport|correspondances?|billets? (?:de|d'|du|aller|train)|passagers?|navettes?|conducteur|siege \d+|voiture \d+)\b/,
    en: /\b(?:flights?|flying|flew|boarding|boarded|deplan\w+|rebook\w*|layovers?|connecting|tarmac|runway|pilots?|(?:flight |the |what )crew|planes?|aircraft|airports?|airlines?|check(?:ed)?.?in|(?:my|our|your|the|new|middle|aisle|window|assigned) seats?|standby|itinerary|depart(?:s|ed|ing|ures?)|trains?|platform|passengers?|(?:my|our|a|the|round.?trip|plane|train) (?:trip|tickets?)|fl(?:ying|y) (?:with|again|home|out|from|to)|landed|terminal|(?:the|at) gate|wheels up|cockpit|turbulence|bus stop|bus driver|(?:my|the|your) bus(?:es)?)\b/,
  },
  'loyalty.points': {
    topic: 'account',
    kinds: [],
    fr: /\b(?:(?:mes|tes|vos|nos|leurs|de|les|cumul\w+|\d+) points\b(?! de vue)|points? (?:de )?fidelite|(?:carte|programme) (?:de )?fidelite|cartes? cadeaux?|cagnotte|bons? d'achat|cheques? cadeaux?)/,
    en: /\b(?:(?:my|your|the|earn\w*|bonus|reward|rewards|\d+) (?:points|pts|miles)|rewards? (?:card|program\w*|account|points)|rapid rewards|loyalty (?:card|scheme|program\w*|points)|frequent fl[iy]er|companion (?:pass|ticket)|gift cards?|mileage ?plus|travel (?:voucher|credit|bank)|(?:my|our) vouchers?)\b/,
  },
  'app.trouble': {
    topic: 'quality',
    kinds: ['digital'],
    fr: /\b(?:applis?|appli(?:ca|ac)tions?|app|(?:votre|le|ce|vos) sites?(?: internet| web)?|mises? a jour|maj|(?:me|te|se|re)connect\w+|telecharg\w+|(?:re|des)?install\w+|notifications?|scann?er?|flasher|clignot\w+|android|iphone|play ?store|app ?store|(?:ancienne|nouvelle|derniere|ma|cette) version|serveurs? (?:en|hors|down|sature\w*)|freez\w+|beug\w*|bugs?|gps|geolocalis\w+|connexion|ecran (?:noir|blanc|fige)|hors.ligne|interface|ergonomi\w+|intuiti\w+|lag\w*|rame\w*|code (?:qr|barre|sms|de validation|apparait)|identif\w+|s'ouvr\w+ (?:pas|plus)|rafraich\w+|logiciel)\b/,
    en: /\b(?:apps?|web ?sites?|(?:your|the) site|online (?:form|account|banking|check|system|shop\w*|order\w*)|log(?:s|ged|ging)? (?:me |in|out|on)|login|(?:the|this|new|latest|last|an|since|software|after|your) updates?|download\w*|(?:re|un)install\w*|install\w* (?:the|your|it|this|an?) (?:app|update|game|driver|software)\w*|glitch\w*|error (?:message|code)|android|iphone|ipad|ios ?\d*|servers?|browser|safari|chrome|passwords?|passcode|(?:won'?t|doesn'?t|not|never|page) (?:load\w*|open\w*|sync\w*|connect\w*)|lag(?:s|gy|ging)?|matchmaking|xbox|ps4|console|wi-?fi|4g|streaming|stream|(?:my|your|the|an|gamertag) accounts?|firmware|bluetooth|links? (?:is|are|doesn'?t|don'?t|broken))\b/,
  },
  'place.dirty': {
    topic: 'quality',
    kinds: [],
    fr: /\b(?:(?:c'est|etait|etaient|est|sont|tres|trop|super|vraiment|assez|et) sales?|salete\w*|crado|crasseu\w+|crasse|(?:les|des) toilettes|hygiene|pue(?:nt|nte)?|puait|odeurs?|cafards?|souris|punaises?|pas (?:tres )?propres?|mal nettoy\w+|graisseu\w+|poussiereu\w+)\b/,
    en: /\b(?:dirty|filthy|filth|(?:the|your|no|women'?s|men'?s) (?:toilets?|bathrooms?|restrooms?)|hygiene|stinks?|stank|smell(?:s|ed|y)?|cockroach\w*|mice|bed ?bugs|unclean|not clean(?:ed)?|cleanliness|grubby)\b/,
  },
  'meal.trouble': {
    topic: 'quality',
    // A dish that is named is seldom the one that disappointed.
    kinds: [],
    fr: /\b(?:plats?|cuisson|(?:trop|pas|mal|bien) cuite?s?|assiettes?|burgers?|hamburgers?|pizzas?|frites|desserts?|viande|poissons?|sandwich\w*|nourriture|bouffe|big mac|nuggets|happy meal|restaurants?|restos?|serveu(?:r|se)s?|addition|cuisine|(?:la|ma|en|au|notre|de) carte des vins|mac ?do(?:nald\w*)?|mc ?do(?:nald\w*)?|kfc|salades?|menus?|aliments?|repas|buffet|sushis?|tacos|kebab|pates|patisseries?|on mange|a manger)\b/,
    en: /\b(?:food|meals?|burgers?|fries|nuggets|pizzas?|sandwich\w*|lunch|dinner|breakfast|restaurant|tacos?|chicken|salad|soup|sauce|undercooked|waiter|waitress|menu|drive.?(?:thru|through)|starbucks|latte|coffee|bacon|crisps|yogh?urt|bread|cheese|cooked|snacks?|beers?|toppings?)\b/,
  },
  'stay.comfort': {
    topic: 'quality',
    kinds: [],
    fr: /\b(?:(?:le|du|un|de) bruit|bruyant\w*|(?:la|de|pas de|sans) clim(?:atisation)?|chambres?|hotel|camping|gite|literie|douche|piscine|salle de sport|(?:dans|de) (?:mon|notre|l'|cet) (?:appartement|appart|immeuble))\b/,
    en: /\b(?:nois(?:e|y)|air.?con\w*|(?:my|our|the|a|hotel) rooms?|hotels?|showers?|the gym|swimming pool|campsite|boiler)\b/,
  },
  'order.trouble': {
    topic: 'delivery',
    kinds: ['goods', 'food', 'parcel'],
    fr: /\b(?:(?:ma|la|une|cette|mes|passer|notre|passe\w*) (?:commandes?|cmd)|command(?:e|er|es|ez)\b (?:en|sur|il|le|un|une|des)|j'ai (?:commande|achete)|(?:pas|jamais|rien|bien) recu|reception|mon achat|(?:ai|avons|avait|achete\w*) (?:ete )?achete\w*|retours?\b.{0,20}\b(?:article|produit|magasin|colis)|click (?:and|&) collect|(?:en|du|le|ce|votre|vos|au|ces) magasins?|(?:en|a la) caisse|livr\w+)\b/,
    en: /\b(?:(?:my|an|the|our|this|your|placed|online) (?:orders?|purchase|items?)|ordered|ordering|purchased|bought|(?:to|can|could|will|i|not|been) return(?:ed|ing)? (?:it|them|an?|the|my)|returns? (?:policy|label)|(?:your|the|in|this|local|my|every) (?:stores?|shops?|branch)|pick(?:ed)?.?up (?:my|an?|the|at)|click (?:and|&) collect|checkout|cashier|kiosks?|packages?|deliver\w*|courier|arrived (?:dried|late|with|open|empty|in)|shelf|shelves)\b/,
  },
  'payment.trouble': {
    topic: 'billing',
    kinds: [],
    fr: /\b(?:pay(?:e|es|er|ee|ant|ons|ait)|paiements?|paie|mon argent|de l'argent|factur\w*|abonnements?|(?:mon|le|ce|un|votre) (?:contrat|forfait|credit|pret)|caution|rembours\w+|assurances?|assureur|mutuelle|gratuit\w*|payants?|payantes?|tarifs?|cher|chere|chers|(?:ma|la|une|votre) (?:banque|carte (?:bancaire|bleue))|huissier|litiges?|sinistre|agios|decouvert|sous sur mon|(?:mes|rendre) [\d.,]+ ?(?:euros?|€))\b/,
    en: /\b(?:pay(?:ing|s|ments?)?|paid|my money|(?:my|the) [£$€]\d+|took (?:the|your|my)? ?money|(?:of|waste|our|give|take|want|all the|for the) money|charg(?:e|es|ed|ing) (?:me|us|my|for|extra|a|twice|of)|deposit|subscri\w+|(?:my|a|the|your|phone) (?:contract|plan|credit|bill|fare)|fees?|refund\w*|insurance|insurer|mortgage|loan|credit cards?|debit card|pricing|prices?|cost(?:s|ing)?|expensive|my bank|fares?|premium|interest rate)\b/,
  },
  'item.fault': {
    topic: 'quality',
    kinds: ['goods', 'other'],
    fr: /\b(?:fui(?:t|ent|te|tes)|fissur\w+|brul\w+|garantie|repar\w+|s'us\w+|claque\w* (?:au|le|apres|en|des)|drift\w*|batteries?|(?:cet|l'|mon|un|votre) appareil|(?:ce|le|du|un|mon|votre|vos|les) (?:produits?|modele|machine|manette|telephone|ordinateur)|cass\w+|coinc\w+|defaut|explos\w+|tache\w*|rouill\w+|gratt\w+|irrit\w+|allergi\w+|decolore\w*|pile|couches|tissu|coutures?|semelles?|troue?e?s?|ebreche?e?s?|bancale?s?|branlante?s?|numero de serie)\b/,
    en: /\b(?:broke(?:n)?|leak(?:s|ed|y|ing)?|crack(?:s|ed)|peel(?:s|ed|ing)|burn(?:s|ed|t)|rip(?:s|ped)|faulty|batter(?:y|ies)|warranty|guarantee|repair(?:s|ed|ing)?|replacement (?:part|unit|one|battery|screen)|drifts?|dents?|(?:this|your|the|my|new|these|defective) (?:products?|device|laptop|printer|machine|tv|handset|bottle|charger|controller|fit ?bit|car|engine|model|tablet|camera|watch|shoes|jeans|mascara|remote)|(?:not|isn'?t|aren'?t|never|stop(?:s|ped)?|quit) (?:working|charging|turning|printing)|won'?t (?:charge|start|print|turn)|(?:my|new|this) phone|dried (?:up|out)|rust\w*|scratch\w*|rash|allerg\w+|(?:came|come|comes|fell|fall|falls) off|snap(?:s|ped)|collaps(?:ed|es)|frayed|wobbl\w+|(?:screws?|lid|sleeve|knob|buckle|strap|lock) (?:missing|stripped|came|gone)|without the (?:lid|charger|cable|remote))\b/,
  },
  'contact.trouble': {
    topic: 'support',
    kinds: [],
    fr: /\b(?:(?:le|votre|du|au|un|mauvais|quel|aucun|ce) service|(?:j'ai|je vous ai|ai|avons|deja|fois) (?:appele|telephone|ecrit|contacte|envoye|demande)\w*|(?:au|par) telephone|repond\w*|reponses?|(?:vous|les|de les|nous) (?:joindre|contacter)|conseillers?|conseilleres?|renseign\w+|interlocut\w+|on m'a (?:dit|promis|repondu|raccroch\w+|envoye|assure)|(?:il|elle)s? (?:m'ont|m'a|nous ont) (?:dit|promis|repondu)|silence radio|aucune (?:aide|info\w*|explication)|me rappel\w+|rendez.vous|rdv|personnel|accueil|employe\w*|incompeten\w+|attente|attend\w*|(?:par|de|des|un|ton|vos|mes|les) (?:mails?|e-mails?|courriels?)|(?:quatre|trois|cinq|plusieurs|septieme|sixieme|cinquieme|mes|votre|ma) (?:plaintes?|courriers?|lettres?|reclamations?|fois que je)|(?:je vous ecris|j'ecris) pour la|formulaire|demarches?)\b/,
    en: /\b(?:(?:customer|poor|bad|terrible|horrible|worst|awful|your|the|great|good|excellent|crap\w*|shocking|appalling|disgusting|better|this|of|such|rude|lousy|no|zero|what) services?|badservice|custserv\w*|call(?:ed|ing) (?:you|them|back|in|the|your|and|to|3|4|\d+)|call ?back|phone (?:lines?|number|calls?)|on the phone|(?:been |put |on |to |me on )hold|e-?mail(?:ed|s|ing)?|dm(?:ed|s|'?d)?|repl(?:y|ied|ies|ying)|respon(?:d|ds|se|ses|ded|ding)|answer(?:ed|s|ing)?|(?:any|no|some|need|please|pls|can|you|actual|of any|little|more|me|to|for|your|not|here is|could|one) help(?:ed|ful|ing)?|unhelpful|help(?:desk| me| us| please|line)|contact(?:ed|ing)?|spoke(?:n)? (?:to|with)|speak(?:ing)? (?:to|with)|(?:your|an|the|phone|ticket|rep|gate|service|3|multiple) (?:agents?|reps?|representatives?|staff|employees?|manager|attendants?|driver|team|admin)|staff|(?:was|been|were|being|got|only|he|she|they|you) told|tells? me|hung up|hang(?:ing)? up|wait(?:ed|ing)|(?:no|zero|lack of|poor|bad|better|any|terrible) (?:communication|explanation|information|info|updates?|apology)|appointments?|engineers?|complain(?:t|ts|ed|ing)?|deceptive|misled|competen\w+|incompeten\w+|disorgani\w+|follow.?up|cust(?:omer)? care|case number|misinform\w*|(?:your|the|my|this|another|a|is|\d+|three|four) (?:letters?|forms?|leaflet|brochure|survey|dispute)|(?:i was|you|they|been|had) promised|mailing list|receptionists?|is there a human|square one|complaints? (?:department|number)|(?:third|fourth|fifth|\d(?:st|nd|rd|th)) (?:ticket|letter|time of asking)|cancell?(?:ed|ing)|cut off my|(?:no|every) call|i (?:have )?(?:reported|asked))\b/,
  },
  ...LOOSE_CLAIMS,
} as const satisfies Readonly<Record<string, Pattern>>;
