import type { Rule } from '../core/types';

const ASK =
  'reaction|reagir|commentaire|commenter|interview|entretien|declaration|position|reponse|reponses|confirmer|confirmation|confirmez|precisions|version|temoignage|temoignages|explication|explications|interviewer|interroger|rencontrer|elements|chiffres|donnees|contact|interlocuteur|joindre|questions|disponible';
const PRESS =
  'journaliste|journalistes|pigiste|redaction|redacteur|redactrice|reporter|radio|afp|magazine|quotidien|hebdo|hebdomadaire|mensuel|revue|presse|podcast|documentaire|documentariste|chaine|emission|newsletter|gazette|depeche|jt|tournage|blogueur|blogueuse|correspondant|correspondante|investigation|verificatrice|verificateur|fact';
const SCHOLAR =
  'doctorante|doctorant|chercheuse|chercheur|universitaire|sociologue|thesarde|etudiante|etudiant|memoire|these|eurodepute|eurodeputee|senateur|senatrice|deputee|depute|attache|attachee|parlementaire|collaboratrice|collaborateur|conseillere|conseiller|adjoint|adjointe|elue|elu|commission|cabinet';

const base = { label: 'press_enquiry', lang: 'fr', severity: 0, target: 'brand' } as const;

/** Press enquiries, in French. */
export const pressEnquiryFr: readonly Rule[] = [
  {
    ...base,
    id: 'press_enquiry/journalist-fr',
    sure: 0.89,
    reason: {
      fr: 'Un journaliste se présente et demande une réponse',
      en: 'A journalist introduces themselves and asks for an answer',
    },
    patterns: [
      `^ ~3 ${PRESS} ~16 ${ASK}`,
      'journaliste|pigiste|reporter|redacteur|redactrice|correspondant|correspondante ~1 a|au|pour|chez|independant|independante|en|d|de|freelance|sante|presse ~8 je|j|pouvez|pourriez|souhaite|souhaitez|confirmez|avez|pourrais|nous|on|qui|comment !adore',
      '^ bonjour|bonsoir journaliste|pigiste',
      '^ journaliste|pigiste !coupe|a ~2 je|j|pour|independant|pigiste|a|au',
      'la redaction de|du|d',
      '^ ~1 redaction de|du|d|sante|nationale|web|locale',
      'redaction sante|nationale|web',
      'pour ~1 mon|notre ~1 article|reportage|enquete|sujet|emission|podcast|documentaire|magazine|newsletter|edition !preferee',
      'je|j|nous|on prepare|preparons|realise|realisons|fais|faisons|ecris|tourne|boucle ~1 un|une|des|mon|notre ~1 article|reportage|enquete|sujet|emission|documentaire|podcast|papier|portrait|chronique|dossier ~3 sur !confiance',
      'je travaille ~2 pour ~2 emission|radio|journal|chaine|magazine|tele',
      'nous|on publions|publie|diffusons|diffuse|consacrons|bouclons|boucle|imprime|imprimons|ferme ~8 samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|soir|demain|h|enquete|pages|sujet|article|midi',
      'j ecris pour ~1 un|une|le|la newsletter|magazine|journal|blog|revue',
      'ecris|ecrivons|redige ~2 sur ~4 citer|cite|votre ~2 version',
      'contact ~2 presse',
      'je suis journaliste|reporter|pigiste|correspondant|correspondante',
      'demande d interview|entretien',
      'votre|le|joindre|contact|cherche|attache ~3 service|attache|attachee|relations ~1 de? presse ~3 svp|joindre|numero|contacter|presse|de|mes',
      'porte parole ~4 disponible|joindre|interview|declaration|plateau|antenne',
      'fact checking|check',
      '^ presse locale|regionale le|la|votre|confirmez|bonjour',
      'cherche|recherche|cherchons|recherchons ~2 temoins|temoignages|temoignage|victime|representant|interlocuteur|responsable ~6 plateau|emission|reportage|article|antenne|demain|tournage|debat',
      'on part|passe a l antenne',
      'demande d accreditation',
      'accreditation ~3 photo|presse|match|video',
      'plateau|antenne|direct ~3 jeudi|lundi|mardi|mercredi|vendredi|21h|h|ce|demain ~4 representant|votre|invite|question',
    ],
  },
  {
    ...base,
    id: 'press_enquiry/deadline-fr',
    sure: 0.93,
    reason: {
      fr: 'Demande une réaction avec un délai de publication',
      en: 'Asks for a reaction with a publication deadline',
    },
    patterns: [
      'droit de reponse|regard',
      'bouclage|parution|deadline !le|trop|jeu',
      'avant bouclage|parution|publication|diffusion',
      'heure|date de tombee|bouclage',
      'delai|date ~1 limite? ~1 de reponse',
      'delai ~1 lundi|mardi|mercredi|jeudi|vendredi|h|midi',
      'dans le cadre d|du|de ~1 contradictoire|enquete|these|un',
      'contradictoire ~6 questions|reponse|avant|diffusons',
      'reagir|reaction|commentaire|position|declaration|reponse|version|precisions ~6 avant|d ~1 ici ~3 h|midi|jeudi|lundi|mardi|mercredi|vendredi|samedi|@number|ce|demain|soir|fin',
      'souhaitez|souhaiteriez|voulez|pouvez|pourriez|auriez|avez vous ~2 reagir|commenter|exercer|confirmer|confirmez|repondre ~3 a|sur|le|la|votre|avant|d',
      'souhaiterait|souhaiterais|souhaite|sollicite|sollicitons|voudrais|aimerais ~2 votre|une|recueillir|obtenir ~2 reaction|position|version|entretien|interview|commentaire|acces|avis|reponse',
      'je recueille ~2 position|reaction|avis',
      'votre reaction|position|version|commentaire ~6 sur|avant|au|svp|s !est',
      'un|votre commentaire ~3 sur ~1 l|le|la|les',
      'avez vous un commentaire',
      'que|qu pensez|dites|repondez vous ~8 presse|media|medias|journaux',
      'repondre|reponse ~3 par ecrit|mail ~2 avant|sous',
      'confirmez|confirmer vous|ou|le|la|un|ces ~6 chiffre|chiffres|rachat|fermeture|licenciements|liquidation|fuite|demission|information|blesses|infirmez|date !commande',
      'infirmer|infirmez|infirmation',
      'maintient il ~3 declaration|propos',
      'nous vous avons ~2 adresse|envoye|pose|soumis ~2 questions',
      'je vous ai ~1 adresse|envoye|pose ~2 questions',
      'mes questions ~4 ecrites?|mail|parution|article',
      'interview|entretien ~3 filmee|filme|enregistre|anonyme|telephonique|visio|avant|semaine|demain !embauche',
      'une interview ~2 avec|du|de|svp|avant',
    ],
  },
  {
    ...base,
    id: 'press_enquiry/scholar-or-official-fr',
    sure: 0.89,
    reason: {
      fr: 'Un chercheur ou un élu demande des éléments',
      en: 'A researcher or an elected official asks for information',
    },
    patterns: [
      `^ ~2 ${SCHOLAR} !a|qui|s|coupe|evite ~10 ${ASK}|obtenir|communication|transmettre|rapport|audition|acces|statistiques|documents|resultats|accord|entretiens|sollicite|enquete`,
      '^ ~2 doctorante|doctorant|chercheuse|chercheur|universitaire|etudiante|eurodepute|attache ~1 en|au|parlementaire|ma !droit',
      'pour|dans mon|ma|notre ~2 memoire|these|etude|recherche ~8 interroger|entretien|questionnaire|acces|obtenir|cherche|donnees|votre',
      'memoire de master|m2|fin',
      'je ~2 redige|prepare|travaille ~4 memoire|these ~4 sur',
      'question ecrite n|au',
      'audition|auditionner ~4 commission|assemblee|senat|mission|parlementaire',
      'vous demande ~1 officiellement|communication|formellement ~2 communication|copie|transmission|le|la|du',
      'communication|copie d|du|de|des ~2 plan|rapport|documents|document|comptes|dossier|pieces ~6 avant|conseil|loi|1978|cada|sous',
      'transmettre|communiquer|obtenir ~3 rapport|fiche|donnees|statistiques|chiffres|documents|accord|liste ~6 avant|d|pour|sous|parution|redaction|memoire|these',
      'cada|loi du 17 juillet',
    ],
  },
];
