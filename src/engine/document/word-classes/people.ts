import { defineClass } from './registry';

/** People by what they do for a brand or in a thread, and the common nouns for people. */

defineClass('role', [
  ...`cm vendeur vendeuse vendeurs vendeuses conseiller conseillere conseillers conseilleres caissier
  caissiere caissiers livreur livreuse livreurs technicien technicienne techniciens patron patronne
  patrons directeur directrice directeurs manager managers gerant gerante pdg dg ceo boss chef cheffe
  chefs stagiaire stagiaires employe employee employes personnel equipe equipes serveur serveuse serveurs
  chauffeur chauffeurs hotesse accueil standardiste admin admins administrateur moderateur moderatrice
  moderateurs modo modos journaliste journalistes redacteur redaction influenceur influenceuse
  influenceurs maire elu elus depute deputes ministre ministres president politique politiques politicien
  politiciens medecin medecins docteur infirmiere infirmier prof profs professeur professeurs maitresse
  avocat avocats juge juges flic flics policier policiers gendarme gendarmes arbitre arbitres joueur
  joueurs entraineur coach animateur animatrice presentateur presentatrice auteur autrice dirigeant
  dirigeants responsable responsables agent agents collegue collegues voisin voisine voisins proprio
  banquier banquiers guichetier facteur postier formateur cuisinier pharmacien secretaire
  staff employees team teams worker workers seller sellers salesman saleswoman cashier cashiers driver
  drivers courier couriers technician owner owners bosses chief intern interns clerk clerks
  receptionist waiter waitress waiters server rep reps representative advisor adviser agents moderator
  moderators mod mods journalist journalists reporter reporters writer author editor editors influencer
  mayor councillor councillors minister ministers politician politicians senator senators mp mps doctor
  doctors nurse nurses teacher teachers lawyer lawyers judge judges cop cops officer officers referee
  refs ref player players host presenter colleague colleagues neighbour neighbor landlord postman
  recruiter bartender chairman director directors founder pharmacist secretary umpire pundit`.split(
    /\s+/,
  ),
  'community manager',
  'community managers',
  'social media',
  'service client',
  'service clients',
  'customer service',
  'customer support',
  'support team',
  'whoever runs',
  'qui gere',
]);

defineClass(
  'person',
  `mec mecs meuf meufs gars fille filles garcon garcons type types homme hommes femme femmes dame dames
  monsieur messieurs madame gens personne personnes gosse gosses gamin gamine gamins enfant enfants
  client clients cliente individu individus humain humains fan fans
  guy guys girl girls man men woman women lady ladies boy boys kid kids child people person persons folks
  human humans dude dudes bloke blokes customer customers fella fans everyone everybody someone somebody
  anyone anybody`,
);
