import type { Doc } from '../../document/types';
import { termsIn } from '../core/terms';
import type { Match, Rule } from '../core/types';
import { DEMEANING, MOCKING, SILENCING } from './reasons';

export const insultFr: readonly Rule[] = [
  {
    id: 'insult/bande-de',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.95,
    reason: DEMEANING,
    patterns: [
      '[ @heap|espece|especes de|d ~1 @insult|@dehumanise ]',
      '[ espece|especes de|d @abuse-adj @anyone|@role ]',
      '@you-subject ~3 [ bande|ramassis|tas de|d !@person|@product|@time * ]',
      '^ [ sale|sales|espece de? * ] $',
    ],
  },
  {
    id: 'insult/sale-type',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.9,
    reason: DEMEANING,
    patterns: [
      '[ sale|sales|gros|grosse|grosses|pauvre|pauvres|vieux|vieille|petit|petite|petits|petites|foutu|foutus|sombre|fieffe|fieffee|maudit|maudite|putain|ostie|osti|esti|crisse @de? @adj? @insult ]',
      '[ sale|sales type|types|gosse|gosses|chien|chiens|chienne|rat|rats|race|porc|porcs|traitre|traitres|bete|menteur|menteuse|voleur|voleurs ]',
      '[ pauvre|pauvres type|types|mec|meuf|tache|taches|cloche|cloches|merde|merdes|naze|nazes|fou|folle|tare|idiot|idiote ]',
      '[ gros|grosse tas|porc|lard|sac|boudin|vache|truie|baleine|thon|merde|degueulasse|porcs|naze|nul ]',
      '[ raclure|raclures|dechet|dechets|ordure|ordures|fumier|fumiers|merde|merdes|sous-merde humaine|humaines|humain|humains|vivante ]',
    ],
  },
  {
    id: 'insult/de-merde',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.85,
    reason: DEMEANING,
    patterns: [
      '[ @role|@person|@group-unprotected|@role-staff de merde|merdes|mes deux|mes couilles|chiotte|chiottes|pacotille|bas etage ]',
      '[ @role|@person|@group-unprotected du|de dimanche|cul ]',
      '[ gros|grosse|petit|petite|sale|sales|pauvre|vieux|vieille|espece * de merde|mes|chiotte ]',
      '[ sombre|petite|grosse|vieille|sous|pauvre merde|merdes ] ~2 @you|va|$|"!"|","|molle|humaine',
      '[ as|a|avez|ont la|une ~1 tronche|gueule|degaine|trogne de|d ~3 ]',
      '[ tete de|d rat|cul|noeud|con|bite|gland|mort|chien|porc|pioche|ampoule ]',
      '[ @poss2 gueule|tronche|sale gueule ] ~4 @insult|merde|cul|pue|claque|gifle|baffe|claques|rat|singe|con',
    ],
  },
  {
    id: 'insult/you-are-weak-fr',
    label: 'insult',
    lang: 'fr',
    severity: 1,
    sure: 0.62,
    reason: DEMEANING,
    patterns: [
      '@you-subject @be @que? @adv? @adv? [ nul|nuls|nulle|nulles|minable|minables|pathetique|pathetiques|pitoyable|pitoyables|lamentable|lamentables|ridicule|ridicules|risible|risibles|grotesque|grotesques|lache|laches|hypocrite|hypocrites|immonde|immondes|infect|infects|abject|abjects|degueulasse|degueulasses|aigri|aigris|aigrie|insignifiant|insignifiants|sinistre|puant|puants|malsain|malsains|mediocre|mediocres|bete|betes|conne|connes|moche|moches|laid|laide|vieux ]',
      '@you-subject @be @que? @adv? @adv? des [ voleurs|escrocs|menteurs|incapables|incompetents|arnaqueurs|laches|hypocrites|vendus|pourris|rates|traitres|nuls|zeros|bandits|brigands|profiteurs|malades ]',
      '@you-subject @be @que? @adv? @adv? un|une [ voleur|voleuse|escroc|menteur|menteuse|incapable|incompetent|incompetente|lache|hypocrite|vendu|pourri|rate|traitre|nul|zero|malade|fou|folle|honte|erreur|plaie|poison|cancer|dechet ]',
    ],
  },
  {
    id: 'insult/sans-cerveau',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.82,
    reason: MOCKING,
    patterns: [
      '@you-subject ~2 [ as|avez ~1 qi|cerveau|charisme|culture|intelligence|maturite|niveau|mental|humour|neurone|cervelle|vocabulaire de|d un|une ~3 ]',
      '@you-subject ~1 [ as|avez ~1 qi|cerveau|niveau|mental de|d * ]',
      '[ deux|2|3|trois|un|seul|unique|zero|aucun neurones|neurone ]',
      '[ ton|ta|votre cerveau|visage|face est|comme|aussi|ressemble|ou ~4 ]',
      '[ tu|t ressembles a|au un|une|des ~4 ]',
      '[ t|tu con|conne|debile|teubé ] ~1 ou|$',
      '[ qi|cerveau|intelligence proche|inferieur|egal|d une|d un|de ~3 huitre|moule|poisson|bulot|poulpe|mouche|moineau|pois|petit|zero|negatif|anchois|poulet|pigeon|caillou|courge ]',
      '[ rien dans|entre la|le|les ~1 tete|crane|cerveau|ciboulot|oreilles ]',
      '[ si la connerie|betise ~6 ]',
      '[ @you-subject sais|savez lire|ecrire|parler ou|mais ~4 @insult ]',
      '[ retourne|retournez|va|allez ~2 ecole|maternelle|cp|primaire|niche|grotte|etable|zoo|bac|ferme|trou|cuisine|egout|egouts ]',
      '[ @poss2 mere|maman|pere|daronne|soeur|parents ~3 honte|rate|ratee|pute|avorter|avorte|kleenex|capote|preservatif|cousins|cousin|accident|desole ]',
      '[ consanguin*|fini|finie|finis ~1 a|au la|l? pisse|urine|pipi ]',
    ],
  },
  {
    id: 'insult/dismissed',
    label: 'insult',
    lang: 'fr',
    severity: 1,
    sure: 0.7,
    reason: SILENCING,
    patterns: [
      '[ @insult-silence|@insult-dismiss ] ~2 @insult|@abuse-adj|@slur',
      '[ degage|degagez|casse|cassez|barre|barrez|tais|taisez|ferme|fermez toi|vous|la? ~1 @insult ]',
      '^ [ ta|vos|vot gueule|gueules|bouche|bouches ] $',
      '[ ferme|fermez|fermes la|ta|tes|vos|votre @adj? gueule|gueules|bouche|clapet|caquet|bec ]',
      '[ tg|ftg|vtff|ntm|nkm|fdp|tgl ]',
    ],
  },
  {
    id: 'insult/quel-con',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.82,
    reason: DEMEANING,
    patterns: [
      'quel|quelle|quels|quelles ~1 [ @insult-noun|@insult-strong ]',
      'ce|cet|cette|ces|c|cest @be? ~1 [ @insult-strong ]',
      'il|elle|ils|elles|lui|@he|mec|type|gars @be @que? @adv? @adv? @det-a? @adv? [ @insult-strong|@insult-fair ]',
      'celui|celle|ceux|qui|quiconque ~6 @be @que? @adv? @adv? @det-a? [ @insult-strong|@insult-fair ]',
      'tous|toutes|que|un|les|ces @de? [ @insult-strong ]',
      'les [ @insult-fair ] qui|de|du|comme|d',
    ],
  },
  {
    id: 'insult/un-guignol',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.65,
    reason: DEMEANING,
    patterns: [
      'ce|cet|cette|ces|quel|quelle|quels|tous|toutes @abuse-adj? [ @insult-fair ]',
      '@role|@name|ils|elles|il|elle|@he @be @que? @adv? @det-a? *? [ @insult-fair ]',
      'encore|toujours un|une|des|ce|ces @abuse-adj? [ @insult-fair ]',
      '@you-subject ~1 parles|ecris|reponds|ressembles ~1 comme|a un|une|des ~1 [ @insult-fair|@dehumanise-fair ]',
    ],
    when: holdsHumanNoun,
  },
];

function holdsHumanNoun(match: Match, doc: Doc): boolean {
  return termsIn(match, doc).some(
    ({ class: name, tags = [] }) =>
      name !== 'profanity' &&
      tags.includes('noun') &&
      !tags.includes('thing') &&
      !tags.includes('adj'),
  );
}
