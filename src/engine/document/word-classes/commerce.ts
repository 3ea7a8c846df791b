import { defineClass } from './registry';

/** The brand, its things and its orders. */

defineClass('brand-ref', [
  ...`marque marques enseigne enseignes entreprise entreprises societe boite groupe magasin magasins
  boutique banque operateur assurance assurances mairie fournisseur chaine labo laboratoire compagnie
  brand brands company companies business corporation corp store stores shop shops bank provider
  retailer supplier airline outlet firm`.split(/\s+/),
]);

defineClass('product', [
  ...`produit produits appli application site notice livraison commande colis service pub publicite prix
  emballage recette gout qualite appareil machine telephone ordi batterie chargeur four frigo aspirateur
  grille-pain yaourt biere fromage glace burger pizza resto restaurant hotel train vol billet forfait
  abonnement facture contrat garantie reseau wifi connexion jeu film serie livre album chanson video
  article emission match voiture vetement robe chaussures
  product products app apps website page manual delivery order parcel package packaging recipe taste quality
  device phone laptop battery charger oven fridge vacuum toaster beer cheese food meal restaurant flight
  ticket plan subscription bill contract warranty network wifi connection game movie film show book song
  video car dress shoes shirt software update checkout instructions design feature policy system`.split(
    /\s+/,
  ),
  'mode d emploi',
]);

defineClass('order-ref', [
  ...`commande commandes colis livraison remboursement facture ticket dossier reclamation suivi abonnement
  garantie sav compte contrat order orders parcel package delivery refund invoice ticket tracking claim
  subscription warranty account booking reservation`.split(/\s+/),
]);
