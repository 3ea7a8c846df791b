import type { RuleTable } from './table';

/** What each rule of press_enquiry must find, and what resembles it and must be left alone. */
export const table: RuleTable = {
  'press_enquiry/journalist-fr': {
    hits: {
      fr: [
        'Le Petit Vigneron, revue pro : confirmation du rachat du domaine ? On ferme les pages à 11h',
        'Pouvez-vous nous transmettre la fiche sécurité du produit incriminé ? Rédaction santé, parution le 27',
        "bonsoir j'écris pour une newsletter mode, vous confirmez l'arret des retours gratuits ? j'envoie à 7h demain",
      ],
    },
    nearMisses: {
      fr: [
        'Les journalistes devraient enquêter sur vous !',
        "J'ai vu le reportage hier, bravo",
        'La presse à agrumes est-elle sous garantie ?',
      ],
    },
  },
  'press_enquiry/deadline-fr': {
    hits: {
      fr: [
        "AFP régionale : confirmez vous le chiffre de 3 blessés ? on a besoin de l'info dans la demi heure",
        "Rédaction de Radio Littoral : pourriez-vous confirmer le nombre d'emplois supprimés ? Bouclage à 17h.",
        "Presse locale : le maire maintient-il sa déclaration d'hier soir sur le camping ? On imprime à 22h30.",
      ],
    },
    nearMisses: {
      fr: [
        'Ma commande arrivera-t-elle avant jeudi ?',
        'Vous réagissez vite, merci',
        'La date limite du pot est dépassée',
      ],
    },
  },
  'press_enquiry/scholar-or-official-fr': {
    hits: {
      fr: [
        "Doctorante en droit social, pourriez-vous me transmettre l'accord télétravail de 2023 d'ici le 10 ?",
        "mémoire de master sur la relation client, 20 minutes au tel avec un conseiller avant le 15 svp c'est anonyme",
        'Doctorante en science politique, je cherche des maires menacés acceptant un entretien anonyme avant le 15',
      ],
    },
    nearMisses: {
      fr: [
        "La députée a visité l'usine jeudi matin avec le maire",
        'Ma fille étudiante adore vos pulls',
        'Écrivez à votre député',
      ],
    },
  },
  'press_enquiry/journalist-en': {
    hits: {
      en: [
        'Freelance reporter, who handles FOI for the trust? request is 3 days past the date',
        'hi its Tunde w/ Lagos Ledger. can you confirm or deny the layoffs? going to print tonight',
        'Hi, Ruth from the Fenland Echo, could your press team ring me re the closure? filing at 4 today',
      ],
    },
    nearMisses: {
      en: [
        'Journalists should investigate you crooks',
        'Saw your interview on TV, well done',
        'Is the garlic press dishwasher safe?',
      ],
    },
  },
  'press_enquiry/deadline-en': {
    hits: {
      en: [
        'State senator staffer here, requesting the outage timeline before the 3 pm hearing',
        'Freelance for Which?, fact checking the toaster tests, deadline tomorrow lunchtime',
        'I write the money page, could you explain on record why the loyalty rate dropped? by weds please',
      ],
    },
    nearMisses: {
      en: [
        'Will my order arrive before Friday?',
        'Quick response, thank you',
        'I read your statement on the website',
      ],
    },
  },
  'press_enquiry/scholar-or-official-en': {
    hits: {
      en: [
        'Reporter for the student paper, can we see minutes from senate 4 nov, we publish sunday',
        'Hi I chair the patients panel, requesting the waiting list breakdown in writing by next tuesdays meeting please',
        'Under the FOI Act I request the minutes of the trust board for March and April. Statutory limit 20 working days.',
      ],
    },
    nearMisses: {
      en: [
        'The MP visited the factory on Thursday',
        'My student son loves your jumpers',
        'Write to your MP',
      ],
    },
  },
};
