import type { Doc } from '../document/types';
import { mentions } from './context';

const SUPPLY = new Set(
  `colis commande livraison livre livreur remboursement rembourse rembourser remboursez attends attente
  sav facture facturation technicien ticket abonnement panne retard retards resiliation hotline garantie
  devis rdv rayon article taille telephone dossier virement preleve prelevement debite appli bug serveurs
  wifi fibre connexion chauffage ascenseur parking reservation chantier promo soldes
  cancelled claims nursery toilettes drive caisse raccroche manquants vendeur accueil hotesse guichet
  parcel order delivery refund refunded invoice billing charged late delay delayed queue queued waiting
  waited broken hold driver courier booking ticket warranty engineer boiler router broadband app update
  login helpline receipt account seat luggage desk lot batch sofa mattress yoghurt yogurt toaster`.split(
    /\s+/,
  ),
);

/** Shame next to parcels, bills and waiting is a customer's anger, not a moral charge. */
export function isAboutSupply(doc: Doc): boolean {
  return mentions(doc, SUPPLY);
}
