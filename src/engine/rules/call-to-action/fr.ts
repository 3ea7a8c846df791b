import { follows, mentions, once } from '../context';
import type { Rule } from '../core/types';

/** Imperatives that make sense only when said to other people about a third party. */
const RAID =
  'spammez|inondez|saturez|bombardez|taguez|harcelez|submergez|assaillez|noyez|floodez|spamez|trollez|signalez|interpellez|denoncez|notez|commentez|dislikez|ecrivez|appelez|telephonez|laissez|mettez|posez|demandez|reclamez|exigez|tapez|envoyez|poussez|retirez|rappelez|lachez|montrez|boycottez|repetez|tweetez|renvoyez|ramenez|criez';
const PUBLIC =
  'parents|supporters|automobilistes|patriotes|voisins|voisines|consommateurs|clients|clientes|etudiants|etudiantes|agriculteurs|viticulteurs|chauffeurs|camarades|citoyens|citoyennes|francais|francaises|amis|potes|gars|freres|soeurs|filles|gens|copains|mamans|papas|usagers|salaries|locataires|riverains|habitants|nantais|parisiens|lyonnais|marseillais|electeurs|joueurs|artistes|illustrateurs|consoeurs|confreres|pecheurs|enseignants|profs|eleves|retraites|motards|cyclistes|musulmans|catholiques|lyceens|soignants|infirmieres|abonnes|followers|internautes|twittos|famille|equipe|team|monde|tous|toutes';
const IMPERATIVE =
  'achetez|affichez|allez|allumez|amenez|appelez|arretez|barrez|bloquez|boycottez|changez|collez|commentez|consommez|copiez|cosignez|debranchez|demandez|deposez|descendez|desinstallez|diffusez|donnez|ecrivez|eteignez|envoyez|exigez|faites|fermez|fuyez|gardez|inscrivez|jetez|klaxonnez|laissez|lachez|mettez|montez|occupez|partagez|portez|posez|postez|prenez|quittez|ramenez|refusez|rejoignez|relayez|rendez|renvoyez|repandez|resiliez|restez|retirez|signalez|signez|sortez|soutenez|soyez|spammez|supprimez|temoignez|tenez|transferez|venez|versez|videz|virez|votez';
const LETS =
  'affichons|aidons|appelons|arretons|bloquons|boycottons|cessons|consommons|defendons|demandons|descendons|desabonnons|desinstallons|debranchons|ecrivons|envahissons|eteignons|exigeons|faisons|fuyons|inondons|interpellons|manifestons|marchons|mobilisons|occupons|partageons|posons|quittons|rassemblons|reclamons|refusons|rejoignons|remplissons|rendons|resistons|retirons|saturons|sauvons|signalons|signons|soutenons|soyons|tenons|unissons|versons|vidons|virons|votons|signalisons|taguons|spammons|commentons|postons|envoyons|barrons|montrons|ecrasons|lachons';
const MASS =
  'tous|toutes|ensemble|massivement|masse|nombreux|nombreuses|partout|max|maximum|boucle';

/** Calls ask people to tell others: that is no report of someone else's words. */
const base = {
  label: 'call_to_action',
  lang: 'fr',
  severity: 1,
  heldBackBy: ['quoted', 'condemned'],
} as const;
const STATED = new Set(['vous', 'nous', 'on', 'ne', 'qui', 'si', 'quand']);
/** `vous boycottez` states what is done; `boycottez` asks for it. */
const asked: NonNullable<Rule['when']> = (match, doc) =>
  !follows(match, doc, STATED) && !isNotice(doc);
/** Lost pets, raffles, village fêtes: notices that ask to share, not campaigns. */
const NOTICE = new Set(
  'perdu perdue castre collier belote tombola buvette kermesse temoins gagne gagner ciné cine devis concours chaton tournoi'.split(
    ' ',
  ),
);
const isNotice = once(doc => mentions(doc, NOTICE));

/** Calls to act, in French. */
export const callToActionFr: readonly Rule[] = [
  {
    ...base,
    id: 'call_to_action/boycott-fr',
    sure: 0.91,
    reason: {
      fr: 'Appelle les autres à ne plus acheter ou à partir',
      en: 'Asks others to stop buying or to leave',
    },
    when: asked,
    patterns: [
      'boycottez|boycottons|boycottes !ca|bien',
      'il? faut|faudrait boycotter',
      'boycotter tous|toutes|cette|ces|leur|leurs',
      '^ appel au boycott !de|des|du|qui',
      'boycott total|general|generalise|massif|immediat|national',
      '^ boycott $',
      '^ boycott de|des|du|sur|pour|jusqu|tant',
      'n achetez|achetons plus|rien|pas',
      'n y? allez|allons|entrez|mettez|foutez|achetez plus',
      'ne prenez|prenons|consommez|commandez|mangez|buvez|likez|scannez|commandons|cliquons|renouvelez plus|rien',
      'ne mettez|payez|donnez|passez|mangez|buvez plus|rien ~2 chez|la|dans',
      'personne ne achete|achetera|clique|paie|paye|fait|va ~6 le|lundi|samedi|demain|jour',
      'personne n achete|y ~5 le|lundi|samedi|demain|jour',
      'arretez|arretons|cessez|cessons tous|toutes? d|de acheter|consommer|regarder|boire|manger|payer|commander|aller',
      'arretez|arretons|cessez|cessons d|de acheter|consommer|boire|commander|dacheter',
      'arretons|arretez dacheter',
      'pas un|une|le ~1 verre|euro|centime|sou|clic|gramme|achat ~3 dans|chez|pour|tant|ailleurs|a|de',
      'plus un|une seul|seule? euro|centime|sou|clic|achat ~6 tant|chez|jusqu|ailleurs',
      'plus un|une ~3 tant que|qu',
      'fuyez|quittez|bannissez|abandonnez|delaissez|boudez|boudons cette|leur|ces|cet|les',
      'desabonnez vous',
      'on se desabonne tous|toutes|massivement',
      'desinstallez|desinstallons|desinstalle l|leur|cette|tous|tout',
      'videz|retirez|sortez|deplacez|transferez ~1 vos|votre argent|livrets|comptes|economies|sous|epargne|compte|livret',
      'jetez|rendez|renvoyez|brulez|dechirez|decoupez ~1 vos|votre carte|cartes|abonnement|abonnements|badge|produits',
      'resiliez|annulez|suspendez vos|votre|en|tous|leur|leurs',
      'retirez vos enfants',
      'gardez ~1 vos enfants',
      'achetez ailleurs|local|francais ~2 et|!chez',
      'unfollow general|massif',
      'laissez pourrir|crever|mourir leur|leurs',
      'personne ne ~1 valide|travaille|clique|achete|paie|scanne',
    ],
  },
  {
    ...base,
    id: 'call_to_action/petition-or-share-fr',
    sure: 0.85,
    reason: {
      fr: 'Demande aux autres de signer ou de diffuser',
      en: 'Asks others to sign or to spread the word',
    },
    when: asked,
    patterns: [
      'signez|signons|cosignez ~3 petition|appel|lettre|tribune|charte|texte',
      'signez|signons|cosignez et|tous|toutes|svp|massivement|pour|contre|avant|si',
      'merci de signer',
      'signer et ~2 faire signer|partager|tourner',
      'petition ~4 lien|bio|commentaire|signe*|epingle*|manque*',
      `partagez|relayez|diffusez|repartagez|retweetez|rtweetez|repostez ~2 ${MASS}|massif|svp|avant|autour|famille|groupes|sinon|vite|s|si`,
      '^ partagez|relayez|diffusez|repandez !moi|nous|vos|votre|le|la !lien|suivi|recette',
      'partagez|relayez|diffusez ~4 supprime*|efface*|censure|sache|sachent|vues',
      'partagez|relayez|diffusez a|aux|dans|sur|et ~4 tous|toutes|groupes|assos|asso|contacts|famille|signez',
      'partagez ca|cela|cette|ce|le !moi|suivi',
      'faites tourner|circuler !le|la|les',
      'faites le savoir',
      'relayez le|la|cette|ce ~1 cagnotte|hashtag|appel|message|info|video',
      'faites suivre ~3 message|contacts|svp|s',
      'transferez a vos|tous',
      '^ reveillez vos',
      'rt rt|svp|massif|si|s|max|a',
      'plus on est ~2 rt|nombreux|de',
      'copiez collez|ce|le|cette ~6 partout|commentaires|hashtag',
      'il? faut que ca se sache',
      'passez le mot',
      'envoyez ~4 a ~1 10|dix|tous|vos ~1 contacts|personnes|amis',
      'faites ~2 captures|capture',
      'postez|publiez|mettez ~3 hashtag|@hashtag',
    ],
  },
  {
    ...base,
    id: 'call_to_action/gather-fr',
    sure: 0.93,
    reason: {
      fr: 'Appelle à se rassembler, à bloquer ou à manifester',
      en: 'Calls people to gather, block or demonstrate',
    },
    when: asked,
    patterns: [
      'rendez vous|rassemblement|manif|manifestation|mobilisation ~5 devant|place|parvis|mairie|prefecture|siege|tribunal|rond ~8 casseroles|pancartes|nombreux|nombreuses|venez|tous|amenez',
      'rendez vous|rassemblement ~4 devant ~2 prefecture|siege|tribunal|mairie|usine|agence|magasin|portes',
      'manifestation|manif lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain',
      '^ tous|toutes devant|dehors|sur|au|aux ~1 la|le|leur|leurs|l|les|stade|siege',
      'tous|toutes a|au|aux|dans ~1 la|le|les mairie|rue|prefecture|siege|caisses|portes|urnes|assemblee|gare|rues|rassemblement|manif',
      'descendons|descendez|allons|descente dans la rue',
      'venez|soyez|soyons|rejoignez|soyez y ~2 nombreux|nombreuses|masse|dizaines|milliers',
      'venez avec ~2 casseroles|pancartes|nous|moi|voix|banderoles|tracteurs|sifflets|gosses|bidons !goûter|deguster',
      'venez|viens ~1 manifester|temoigner|soutenir|filmer|bloquer|occuper|crier|protester|dire|tracter',
      'venez|on va|allons tous|nous? bloquer|occuper|manifester|envahir',
      'amenez|apportez|ramenez|prenez ~2 casseroles|pancartes|banderoles|sifflets|tracteurs|drapeaux|tentes|bidons',
      'on|nous occupe|bloque|barre|envahit|manifeste|filtre|debraye|klaxonne ~2 le|la|les|l|tous|route|entrees',
      'demain on bloque|barre|occupe',
      'bloquons|barrons|occupons|envahissons|manifestons|occupez|bloquez ~1 le|la|les|l|leur|leurs|tous',
      'rejoignez|rejoins|rejoignons ~1 nous|moi|l|le|la|notre|les ~2 action|mouvement|collectif|grevistes|cortege|groupe|lutte|blocage|plainte|ici|class|piquet',
      'mobilisons|mobilisez nous|vous|tous',
      'on compte sur vous ~3 samedi|dimanche|demain|manif|nombreux',
      'action|grève|greve|blocage|operation ~2 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain ~6 tous|venez|rejoignez|soyez|faites',
      'montez dans le bus|car',
      'on attaque|porte plainte|monte un dossier ensemble|collectif|tous',
      'action|plainte|recours groupee|collective|collectif ~4 rejoignez|inscrivez|ecrivez',
      'soutenez|soutenons ~1 les|nos|notre|le|la|ces ~6 greve|grevistes|caisse|cagnotte|klaxonnez|devant',
      'versez|donnez|participez a|pour ~1 la|cette caisse|cagnotte|collecte',
      'tous|toutes en greve',
      'laissons|laissez pas passer',
    ],
  },
  {
    ...base,
    id: 'call_to_action/flood-fr',
    severity: 2,
    sure: 0.9,
    reason: {
      fr: 'Appelle à signaler, noter ou inonder une page à plusieurs',
      en: 'Calls people to report, rate or flood a page together',
    },
    when: asked,
    patterns: [
      `${RAID} ~1 leur|leurs !nom`,
      `${RAID} ~1 tous|toutes|massivement`,
      'spammez|inondez|saturez|bombardez|harcelez|submergez|floodez|spamez|taguez|pourrissez|pourrissons|sabrez le|la|les|l|cette|ce|ces|son|sa|ses|leur|vos',
      'signalez|signalons|signaler|signale|signale* ~4 masse|boucle|tous|toutes|massivement',
      'signalez ~1 ce|cette|ces|le|la|sa compte|page|profil|chaine|video|post|pub|publication',
      'mettez|mettons|mettre|laissez|lachez ~3 une|1|un etoile|etoiles|avis',
      'mettez ~1 leur',
      '1|une etoile partout|chacun|chacune',
      '1|une etoile sur google|leur|tripadvisor|trustpilot',
      'allez|venez|allons ~1 tous|toutes|leur ~1 mettre|commenter|dire|signaler|poser|demander|laisser|montrer|ecrire|voir',
      'allez leur dire|ecrire|montrer',
      'tous|toutes|on sur|sous leur|sa|son|ses|ce|leurs ~1 page|pages|post|compte|profil|live|mur',
      'on sature|inonde|spamme|bombarde|signale|harcele|tague|debarque ~2 les|leur|tous|la|le|ce',
      'tague*|taguez leur|leurs',
      'ecrivez|ecrivons|appelez|interpellez|interpellons|sollicitez|harcelez|telephonez ~2 depute|deputes|deputee|maire|elus|elu|senateur|csa|arcom|ministre|defenseur|prefet|prefete|mairie|standard|siege|annonceurs|sponsors',
      'ecrivez ~2 a|au|aux ~1 votre|vos|leurs|leur|tous',
      'deposez|portez|portons ~1 tous|toutes|massivement plainte',
      'montrez|montrons lui|leur|moi? ~1 qui on est|ce',
      'retrouvez moi|nous ce|cette|le|la|les|son',
      'postez|commentez tous|toutes|sous|chaque',
      'en masse ~2 svp|les|leur|ce|cette|la|sur',
    ],
  },
  {
    ...base,
    id: 'call_to_action/everyone-fr',
    sure: 0.91,
    reason: {
      fr: 'S’adresse à tous pour agir ensemble',
      en: 'Speaks to everyone to act together',
    },
    when: asked,
    patterns: [
      'il? faut|faudrait que tout le monde',
      'il? faut que les? gens|tous|toutes|chacun|chaque|nous',
      'il? faut qu on ~2 soit|fasse|aille|signe|bloque|boycotte|arrete|agisse|reagisse|bouge|soutienne|ecrive|porte|refuse|se',
      'que chacun|chaque ~1 achete|fasse|envoie|refuse|ecrive|appelle|poste|apporte|prenne|aille',
      'chacun ecrit|poste|envoie|appelle|achete|refuse|met|laisse ~4 et|le|la|un|une',
      'faites comme moi',
      'on y va tous|toutes',
      'on ~2 tous|toutes ~2 ensemble|a midi|pile|20h|lundi|samedi|demain|8h|heures|sous|devant',
      'on klaxonne|signale|boycotte|arrete|refuse|desabonne|change|porte|ecrit|retire|eteint tous|toutes',
      `^ ${LETS} !nous? !francs|honnetes|clairs|serieux|serieuses|realistes|simples|objectifs|sérieux|le|point`,
      `${LETS} ~2 tous|toutes|ensemble|nos|notre|leur|leurs|cette|ces|vite`,
      'unissons nous|nos',
      `^ ${PUBLIC} ~4 ${IMPERATIVE}|${LETS}`,
      `boycottez|signez|venez|partagez|signalez|desinstallez|bloquez|lachez|continuez ~1 les|mes gars|amis|gens|potes|freres|filles|copains|parents|enfants|jeunes`,
      `les|mes gars|amis|gens|potes|freres|filles|copains|parents ~2 ${IMPERATIVE}`,
      `${IMPERATIVE} ~3 massivement|en masse|tous ensemble`,
      `^ ${IMPERATIVE} tous|toutes !les|mes|ces|vos|vous`,
      'faut|faudrait tous|toutes !les|la|le',
      'ne les? lachez|lachons|laissons|laissez ~1 pas|rien|passer',
      'exigez|exigeons|refusez|refusons tous|toutes|le|la|les|ce|cette|leur|qu|que|un|une',
      'demandez tous|toutes|leur',
      'avant qu ils|elle|il|elles|on ~1 efface*|suppriment|supprime|ferme|ferment|censurent',
      'jusqu a ce qu|que ~4 cede*|ferme|ferment|arrete*|excuse*|chiale|demissionne*|indemnise*|rallume*|vire*|paye|reparte|change*|publie*|retire*|reponde*|paient|paye*|plie*|lache*|craque*|recule*|aient',
      'a vos|tous ~1 claviers|casseroles|stylos|lentilles|telephones|marques',
      'demandez|reclamez tous ~1 vos',
      'votez|votons contre|pour|massivement',
      'faites opposition|grève|greve',
      'faire opposition au prelevement',
    ],
  },
];
