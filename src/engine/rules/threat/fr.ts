import type { Doc } from '../../document/types';
import { holdsTerm } from '../core/terms';
import type { Match, Rule, StanceFlag } from '../core/types';
import * as reasons from './reasons';
import './words';

const base = { label: 'threat', lang: 'fr', severity: 3 } as const;
/** A grammatical negation is often part of a threat: « tu sortiras pas vivant ». */
const UNLESS_TOLD: readonly StanceFlag[] = ['quoted', 'reported', 'condemned'];

export const threatFr: readonly Rule[] = [
  {
    ...base,
    id: 'threat/announced-fr',
    sure: 0.9,
    reason: reasons.ANNOUNCED,
    patterns: [
      '[ je|j|on|nous vais|va|vas|allons|viens|vient|veux|veut|aimerais|voudrais|peux|reve|adorerais|promets|jure ~4 @them-all @hurt-fr !le|l ~3 ]',
      '[ je|j|on|jte te|t|vous|le|la|les|l ~1 @hurts-fr ~3 ]',
      '[ @hurt-fr|@hurts-fr la|les|le|ta|tes|sa|ses|leur|leurs|vos|@number @number? @body ~2 ]',
      '[ vais|va|faut|faudrait|devrait|viens|vient ~3 @deadly-fr !de|d|un @role|@person|@name|@poss2|tous|toutes|ces ]',
      '[ faut|faudrait|fallait|devrait|merite|meriterait ~1 @them-all @deadly-fr ]',
      '[ foutre|mettre|coller|mets|fous|colle|merite|meritent|meritez|merites|prends|prendre ~1 une|deux ~1 balle|balles|droite|patate|torgnole|raclee|rafale|beigne|branlee ~4 ]',
      '[ balle|balles|bastos|plomb|chevrotine|flingue|couteau|lame|batte|barre|machette|kalach|hache dans|entre|sous|a ~2 @body|nuque|ventre|yeux|gorge|crane|bide ]',
      '[ on aura sa|ta|votre|leur peau ]',
      '[ j|je|on aurai|aura|veux sa|ta|votre|leur peau|tete ]',
      '[ lache|lacher ~3 chien|chiens|pitbull|rottweiler dessus ]',
      '[ @you-subject ~2 sortir*|rentrer*|finir*|verra*|passer*|dormir*|vivr* ~2 pas ~3 vivant|entier|printemps|noel|nuit|semaine ]',
      '[ sortira|sortiras|sortirez|sort|ressortira ~1 pas ~1 vivant|entier|entiers ]',
    ],
    heldBackBy: UNLESS_TOLD,
    when: (match, doc) => !isPast(match, doc),
  },
  {
    ...base,
    id: 'threat/death-wish-fr',
    when: (match, doc) => !isPast(match, doc),
    sure: 0.9,
    reason: reasons.WISHED,
    patterns: [
      '^ ~2 [ creve|crevez|crevent ] !de|d|un|une|le|la|les|l|deux|apres|plus|un|en|au',
      '[ creve|crevez charogne|charognes|ordure|sale|sous|dans|tous|seul|vite|lentement ~2 ]',
      '[ qu|que il|elle|ils|elles|tu|vous|on|ton|tes|votre|vos|le|la|@name ~2 creve|crevent|creves|creviez|meure|meurent|meures|mouriez|brule|brulent|brules|pourrisse|pourrissent|souffre|souffrent|etouffe|etouffent ~3 ]',
      '[ espere|souhaite ~4 @you-subject|il|elle|ils|@poss2|@name ~3 crever|crever*|mourir|mourras|mourrez|creves|creve|meurs|mourriez|meure|crash*|cancer|accident|souffrir|souffrez|souffres|bruler|brulez|brules|pourrir|avc|sida|ecrase|ecrases|attraper|perdre ~4 ]',
      '[ merite|meritent|merites|meritez ~2 de|d|la|une|que ~1 mort|mourir|crever|balle|corde|potence|guillotine|peloton|pendaison|pendu|bruler|gifle|gifles|baffe ]',
      '[ mort|a|au mort|mur|poteau|pilori|bucher|gibet|lanterne|guillotine a|aux|pour|tous|les|ces|avec ~3 @role|@person|@group-unprotected|cons|pourris|@insult ]',
      '[ a mort ~2 @role|@person|@group-unprotected|cons|pourris|@insult ]',
      '[ a mort les|la|le ]',
      '[ @them-all|faut|faudrait ~2 pendre|fusiller|guillotiner|egorger|euthanasier|lyncher|ecarteler ]',
      '[ cancer|sida|avc|infarctus a|pour toi|vous|lui|elle|eux|tes|ta ]',
      '[ peloton d execution ]',
      '[ te|vous|le|les souhaite|souhaitons ~3 mort|cancer|crever|mourir|pire|souffrir ]',
    ],
  },
  {
    ...base,
    id: 'threat/suicide-fr',
    sure: 0.92,
    reason: reasons.SUICIDE,
    patterns: [
      '[ va|allez|vas|pars|partez ~1 te|vous|t ~1 pendre|suicider|tuer|noyer|jeter|flinguer|crever|buter|immoler ~1 en|par|sous|d|l|dans? ~3 ]',
      '[ suicide|suicidez|pends|pendez|noie|noyez|flingue|flinguez|tue|tuez|jette|jetez|bute|butez toi|vous ~4 ]',
      '[ saute|sautez|jette|jetez ~1 toi|vous? ~1 d|du|par|sous ~1 un|une|le|la|l|haut? ~2 pont|fenetre|train|toit|balcon|metro|falaise|rails|falaises|immeuble|tour|vide ]',
      '[ ouvre|ouvrez|taille|taillez|tranche toi|vous|tes|les ~1 veines ]',
      '[ bois|buvez|avale|avalez ~2 javel|destop|cyanure|deboucheur ]',
      '[ une corde ~1 et|pour ~2 tabouret|toi|lui ]',
      '[ va|allez crever|mourir|creve ]',
    ],
    when: notAboutSelf,
  },
  {
    ...base,
    id: 'threat/death-wish-term',
    sure: 0.8,
    reason: reasons.WISHED,
    patterns: ['[ @insult-death-wish ]'],
    when: (match, doc) => holdsWish(match, doc) && !isPast(match, doc),
  },
  {
    ...base,
    id: 'threat/veiled-fr',
    severity: 3,
    sure: 0.75,
    reason: reasons.VEILED,
    heldBackBy: UNLESS_TOLD,
    patterns: [
      '[ on|je|j sait|sais|connais|connait ~1 ou ~3 @you-subject|vos|tes|ton|votre|il|elle|se|ils|son|sa|crechez ~4 ]',
      '[ je|on|j sais|sait ou|quand|quel|quelle|a ~5 habite|habites|habitez|bosse|bosses|bossez|finis|fini|finissez|vis|vivez|ecole|crèche|creche|dors|gares|ranges|domicile|travailles|travaillez ]',
      '[ @you-subject ~2 payer|paierez|paieras|payerez|regretter|regretterez|regretteras ~1 cher|sang|vie|larmes ~3 ]',
      '[ @you-subject ~1 allez|vas|va ~1 le|me|tout|payer|regretter ~1 payer|regretter|cher ]',
      '[ on va|vas se croiser|retrouver|recroiser ] !au|devant|a|chez|en|pour|demain|ce',
      '[ on se croisera|retrouvera|recroisera ] !devant|au|a|chez|en|pour|demain',
      '[ t|vous|l|la|le|les|lui attends|attend|attendre|attendra|attendrai|attendons ~3 sortie|parking|tournant|dehors|coin|angle|bas|chemin|porte|ecole|ruelle ]',
      '[ fais|faites gaffe|attention a|quand|ou|dans ~4 toi|dos|ton|tes|votre|vos|rue|famille|sors|rentres|nuit ]',
      '[ surveille|surveillez|regarde|regardez|assure|protege tes|ton|vos|votre|ta derriere|arrieres|dos|famille|enfants|gosses|voiture|retroviseur|epaule ~2 ]',
      '[ @you-subject ~1 es|etes|est mort|morts|morte|fini|finis|foutu ] $|"!"|","|@mention|@insult',
      '[ hate|pressee|presse de ~1 te|vous|lui|leur ~1 rendre|croiser|attraper|avoir|rencontrer ~2 visite|seul|seule|face ]',
      '[ compte|comptez|profite|profitez|profites ~1 tes|vos|de|bien ~2 jours|doigts|genoux|jambes|dents|derniers|os ]',
      '[ prepare|preparez|choisis|choisissez|creuse ton|votre|ta|vos ~1 cercueil|tombe|testament|obseques|fosse ]',
      '[ donne|donnez ~2 adresse ~6 @hurt-fr|@hurts-fr|voir|comprendre|explique ]',
      '[ viens|venez|ramene|repete|redis|repetez ~3 en face|devant moi|parking|dehors ]',
      '[ a ta|votre place ~1 je|j ~4 pas|plus|dormirais|mefierais|sortirais ~4 ]',
      '[ il va|pourrait|peut ~1 arriver ~2 malheur|accident|bricoles|quelque ~3 ]',
      '[ accident est ~2 vite|arrive ~2 ]',
      '[ dix|cinq|deux|10|5 minutes seul ~2 avec ~3 ]',
      '[ on arrive|debarque|vient|viendra ~4 barre|batte|battes|barres|cagoule|cagoules|lacrymo|essence|fusil|briquet|molotov ~3 ]',
    ],
  },
  {
    ...base,
    id: 'threat/premises-fr',
    sure: 0.85,
    reason: reasons.PREMISES,
    heldBackBy: UNLESS_TOLD,
    patterns: [
      '[ mettre|mets|foutre|fous|foutez|metter|mettra|mettent ~1 le|du ~1 feu|cocktail ~1 a|au|aux|dans|chez ~4 ]',
      '[ ca|tout|@premises-fr|@poss2 ~4 va|vas|vont ~1 bruler|cramer|peter|sauter|exploser|flamber ~2 ]',
      '[ bruler|cramer|brulez|brulons|cramez|exploser|saccager|demolir|plastiquer|bombarder|vandaliser|incendier|fracasser ~4 @premises-fr ]',
      '[ faire ~3 sauter|peter|exploser ~3 @premises-fr|tout|baraque|boutique ]',
      '[ bombe|bombes|essence|molotov|briquet|allumette|allumettes|dynamite|lance-flammes|napalm|bulldozer ~6 @premises-fr|@poss2|feu|siege|dedans|chez ]',
      '[ @premises-fr ~4 essence|molotov|cendres|brule|crame|cramera|brulera|brulerai|cramerai|flamber ]',
      '[ crever|crevez|dechirer|taillader ~2 @poss2|leurs|leur|ses|son pneus|pneu|roues ]',
      '[ te|vous|lui|leur refait|refaire|refera ~2 deco|facade|portrait ~4 ]',
    ],
  },
];

const holdsWish = holdsTerm('insult', 0.8);

/** « j'ai crevé un pneu »: the participle tells what happened. */
function isPast(match: Match, doc: Doc): boolean {
  return doc.tokens
    .slice(match.from, match.to)
    .some(token => token.classes.has('hurts-fr') && /ée?s?$/u.test(token.accented));
}

/** « je vais me tuer » is distress, not a threat. */
function notAboutSelf(match: Match, doc: Doc): boolean {
  return !doc.tokens
    .slice(Math.max(0, match.start - 3), match.end)
    .some(token => token.norm === 'me' || token.norm === 'm');
}
