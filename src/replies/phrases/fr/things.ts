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
    f: 'pub|publicité|campagne|vidéo|affiche',
  },
  event: {
    m: 'concert|festival|salon|spectacle|match|atelier|marché de Noël/marchés de Noël',
    f: 'soirée|exposition|braderie|fête|visite',
  },
};
