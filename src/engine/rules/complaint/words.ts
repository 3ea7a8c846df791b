/** What customers complain about, and what goes wrong with it. Folded forms. */
export const THINGS_FR = `
  colis commande commandes cde livraison livreur remboursement facture facturation abonnement
  forfait sav technicien ticket dossier billet train vol avion bagage valise appli application
  site compte carte box fibre wifi internet connexion service hotline conseiller conseillere
  guichet caisse drive article produit machine frigo four aspirateur batterie chaudiere chauffage
  ascenseur bus metro garantie devis rdv canape matelas telephone ordi chargeur lave robot
  manette jeu skin serveurs pull robe chaussures salopette pantalon veste sac paquet relais
  cheque virement prelevement resiliation contrat mutuelle assurance sinistre reservation hotel
  chambre menu plat pizza yaourt lait viande fraises creme vendeur vendeuse caissiere caissier
  vigile chauffeur agence magasin boutique mairie cantine creche poubelles badge formulaire
  captcha mail mails adresse clim wc toilettes parking borne vehicule voiture pneu velo
  trottinette casque ecran pc console imprimante cafetiere piscine ordonnance pharmacie permis
  passeport dispositif siege courant electricite gaz compteur caution loyer locataire bailleur
  syndic bourse dossiers titre trains cotisation rayon emballage etiquette notice piece pieces
  expert experts moteur reponse
`.trim();

export const FAULTS_FR = `
  panne casse cassee casses cassees hs perdu perdue perdus vole volee retard retards retarde
  bloque bloquee bloques annule annulee refuse refusee bug bugs bugge plante plantee fuit fuite
  moisi moisie moisies perime perimee perimes sale manquant manquante manquants erreur erreurs
  injoignable raccroche debite debitee preleve prelevee facturee abime abimee dechire trou
  rouille defectueux defectueuse inadmissible suspendu ferme fermee egare egaree disparu disparue
  ecrase fissure fissuree ebreche rompu coupe coupee coupure rame ramer gele froide tiede rance
  pourri pourrie pourries impossible introuvable inaccessible illisible mauvais mauvaise trompe
  trompee inverse incomplet incomplete crame grille cloque decolle decousu retreci trempe
  desactive pirate refus rejete rejetee claque lache lachee petee pete usee deborde brule bruyant
  odeur cheveu rat cafard
`.trim();

export const THINGS_EN = `
  parcel parcels package order orders delivery driver courier refund invoice bill bills account
  card app site website router broadband wifi internet connection service helpline chat chatbot
  bot desk till train bus flight plane bag bags luggage suitcase seat ticket tickets booking room
  hotel meal pizza burger milk yoghurt chicken toaster kettle fridge freezer oven boiler heating
  washing machine dryer sofa mattress phone laptop charger battery printer drill watch shoes
  dress jacket jeans lamp vase skin gems game servers server update subscription sub contract
  warranty claim policy pension loan deposit receipt code voucher points password login form
  emails letters engineer technician cashier handler agent advisor clinic surgery referral
  appointment bins bin pothole streetlight lift toilets pump meter tap electric signal barrier
  cream serum shampoo nappies toy wheelchair captcha paywall newspaper passport skins size
  stitching label gearbox gear car bike coat bottle bottles jar item items product replacement
  rug curtains chair pillow landlord council payment rent upgrade sim contractor plumber
  guarantee returns stock aisle statement fee fees support reception plug wristband tariff
`.trim();

export const FAULTS_EN = `
  broken smashed cracked damaged faulty missing lost delayed cancelled canceled wrong rotten
  mouldy moldy expired leaking leaked leaks crashed crashes crashing frozen freezes stuck stolen
  nicked rejected refused declined overcharged charged dirty soggy stale burnt torn ripped
  stained scratched bent shattered failed fails stopped jammed melted sparks smells stinks
  bricked blocked locked overflowing flooded unusable unplayable ruined snapped snaps blank
  incorrect unopened bust kaput knackered carked duplicated doubled peeling rusted rusty shrunk
  unsafe undercooked mould rat maggot
`.trim();

/** What else complaints are made of: waiting, paying, asking again. Too common to count alone. */
export const CUES_FR = `
  recu recue livre livree attente attends semaines bout client sms signale responsable fidelite
  arrivee eme queue excuses relance prevenir support resilie comptoir ras rendu roue mediateur
  courrier rembourser rappeler troisieme promis corrigez annoncee auto propose tampon creneau
  conseillers amende energie saisis geste renvoye explication automatique annulez prelevements
  remboursez rembourse standard numero garantie livrer reponse erreur
`.trim();

export const CUES_EN = `
  been since sent paid days times money twice box weeks month quid email third fix arrived letter
  rang customer reply closed months changed reported return ordered missed min hrs hr system
  claims pending batch cold sort case charge charged rude extra music debit premium offered van
  booked ombudsman delay agents billed collected direct returned repay promised delivered depot
  fourth hung timed still refund waiting hold wrong broken lost again
`.trim();

/** A list as alternatives of a pattern. */
export function oneOf(words: string): string {
  return words.split(/\s+/u).join('|');
}
