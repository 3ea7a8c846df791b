import type { ThingKind } from '../../grammar/noun';

/** Nouns a comment may be about, masculine then feminine. A trailing `/x` gives an irregular plural. */
export const THINGS_FR: Readonly<Record<ThingKind, { readonly m: string; readonly f: string }>> = {
  parcel: { m: 'colis/colis|paquet', f: 'commande' },
  goods: {
    m: 'grille-pain/grille-pain|aspirateur|téléphone|ordinateur|portable|écran|casque|chargeur|câble|canapé|matelas/matelas|fauteuil|meuble|bureau/bureaux|frigo|réfrigérateur|congélateur|four|micro-ondes/micro-ondes|lave-linge/lave-linge|lave-vaisselle/lave-vaisselle|sèche-cheveux/sèche-cheveux|robot|mixeur|vélo|jouet|pull|pantalon|jean|manteau/manteaux|sac|appareil|radiateur|ventilateur|barbecue|parapluie|maquillage|shampoing|parfum|siège auto/sièges auto|abonnement|modèle|article|produit|GPS/GPS|rasoir|sèche-linge/sèche-linge|thermostat|tapis/tapis',
    f: 'télé|télévision|machine à laver/machines à laver|machine à café/machines à café|machine|cafetière|bouilloire|poêle|casserole|trottinette|poussette|tablette|imprimante|console|batterie|lampe|table|chaise|armoire|étagère|robe|veste|chemise|chaussures/chaussures|baskets/baskets|bottes/bottes|crème|tondeuse|perceuse|voiture|box/box|valise|couette|friteuse|brosse à dents/brosses à dents|carte cadeau/cartes cadeaux|gourde|plaque à induction/plaques à induction',
  },
  food: {
    m: 'yaourt|yogourt|gâteau/gâteaux|pain|fromage|burger|sandwich|plat cuisiné/plats cuisinés|repas/repas|café|thé|chocolat|jus/jus|lait|poulet|poisson|menu|biscuit|croissant|sirop|vin|jambon|goûter',
    f: 'glace|pizza|salade|sauce|viande|soupe|bière|barre|tablette de chocolat/tablettes de chocolat|brioche|compote|tarte|galette|boisson|poutine|frites/frites|gaufre|confiture',
  },
  digital: {
    m: 'site|compte|espace client|formulaire|logiciel|site web|wifi',
    f: 'appli|application|plateforme',
  },
  service: {
    m: 'train|bus/bus|vol|métro|tram|réseau|rendez-vous/rendez-vous|dossier|guichet|prélèvement|virement',
    f: 'ligne|connexion|fibre|réservation|carte|chambre|demande|inscription',
  },
  money: { m: 'remboursement|avoir|paiement', f: 'facture|caution' },
  advert: {
    m: 'spot|slogan|partenariat|visuel|nouveau logo|logo',
    f: 'pub|publicité|campagne|vidéo',
  },
  event: {
    m: 'concert|festival|salon|spectacle|match|atelier|marché de Noël/marchés de Noël',
    f: 'soirée|exposition|braderie|fête|visite',
  },
  other: {
    m: 'pneu|toit|siège|badge|panier|forfait|ticket|contrat|chantier|parking|local/locaux|hôtel|camping|gîte|wagon|quai|arrêt|distributeur|terminal/terminaux|compteur|radiateur|chauffe-eau/chauffe-eau|ascenseur|portique|casier|vestiaire|terrain|stade|musée|cinéma|théâtre|spectacle|album|épisode|jeu/jeux|maillot|uniforme|cahier|manuel|cours/cours|cartable|examen|diplôme|bulletin|vaccin|traitement|médicament|comprimé|masque|gel|crédit|prêt|livret|plafond|devis/devis|sinistre|constat|moteur|frein|garage|vélo en libre-service/vélos en libre-service|caddie|rayon|sac de courses/sacs de courses|emballage|couvercle|bouchon|flacon|tube|vernis/vernis|fond de teint/fonds de teint|bijou/bijoux|collier|bracelet|costume|rideau/rideaux|carrelage|parquet|volet|robinet|lavabo|évier|placard|jouet en bois/jouets en bois|doudou|biberon|berceau/berceaux|lit parapluie/lits parapluie|tapis de course/tapis de course|programme|article de blog/articles de blog|sondage|questionnaire|bouquet|sapin|panneau/panneaux|banc|trottoir|lampadaire|square|manège',
    f: 'fissure|vitre|serrure|clé|alarme|caméra|borne|prise|ampoule|chaudière|climatisation|salle|piste|piscine|cabine|valise cabine/valises cabine|classe|cantine|crèche|bibliothèque|médiathèque|salle de bain/salles de bain|douche|literie|moquette|toilettes/toilettes|cuisine|terrasse|addition|caution|assurance|mutuelle|cotisation|déclaration|attestation|ordonnance|consultation|opération|prothèse|lunettes/lunettes|bague|chaîne|croquettes/croquettes|litière|gamelle|nappe|serviette|housse|taie|lessive|éponge|courses/courses|barquette|bouteille|canette|lasagnes/lasagnes|quiche|raclette|fondue|vinaigrette|moutarde|purée|mousse|crêpe|eau gazeuse|carte SIM/cartes SIM|eSIM|puce|télécommande|chaîne télé/chaînes télé|série|saison|playlist|manette|mission|annonce|candidature|formation|certification|conférence|newsletter|revue|édition|rubrique|fuite|canalisation|station|correspondance|notice|étiquette|couture|semelle|fermeture éclair|doublure|capuche|teinture|coloration|palette|poudre',
  },
};
