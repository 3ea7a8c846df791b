import type { Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'harassment', lang: 'fr', severity: 3, target: 'person' } as const;
const DATA =
  'adresse|numero|num|tel|telephone|portable|06|facebook|fb|insta|instagram|snap|linkedin|profil|tiktok|mail|photo|photos|nom|plaque|iban|twitter';
const PRIVATE =
  'adresse|numero|num|tel|telephone|portable|facebook|insta|snap|profil|employeur|ecole';

export const harassmentFr: readonly Rule[] = [
  {
    ...base,
    id: 'harassment/private-data-fr',
    sure: 0.85,
    reason: reasons.PRIVATE_DATA,
    patterns: [
      `[ voila|voici|tenez|balance|balancez|donnez|donne|poste|postez|publie|mets|file|filez ~2 son|sa|leur|leurs|ses|ton|ta|tes ~2 ${DATA} ~6 ]`,
      `[ son|sa|leur|ses ~2 ${DATA} ~2 c|est|perso ~2 @phone|@email|@url|@number|@mention ]`,
      `[ quelqu|qui|vous ~1 un|a|as|ont|connait|aurait ~2 a? ~1 son|sa|le|l|leur ~2 ${DATA}|prenom ~4 ]`,
      `[ donnez|donne|balancez|balance|trouvez|retrouvez|cherche|veut|veux ~2 le|son|sa|l|leur ~1 nom|prenom|adresse|numero|insta|identite|employeur|perso ~6 ]`,
      '[ il|elle s appelle|nomme ~8 habite|vit|bosse|travaille|voila|voici|son ~4 ]',
      '[ il|elle|@name habite|vit|creche|loge ~1 au|dans|rue|a|derriere|chez|@number ~5 ]',
      '[ habite|vit|residence|domicile au? @number ~3 rue|chemin|avenue|allee|boulevard|impasse|place|route|bis ]',
      `[ j|on ai|a|avons ~1 retrouve|trouve|chope|recupere ~1 ton|ta|tes|son|sa|ses ~2 ${PRIVATE}|mere|famille|adresse ~4 ]`,
      '[ appelez|appeler|harcelez|spammez|inondez|bombardez|contactez|ecrivez ~1 le|la|les|lui|leur|son|sa ~5 nuit|jour|jusqu|tous|patron|employeur|mere|@phone|portable ]',
      '[ allez|va|venez|passez ~1 lui|le|la|les|leur ~2 dire|voir|rendre|sonner|parler|chercher|saluer ~4 ]',
      '[ @name|il|elle ~3 @phone ]',
    ],
  },
  {
    ...base,
    id: 'harassment/sexual-fr',
    sure: 0.85,
    reason: reasons.SEXUAL,
    patterns: [
      '[ je|j ~1 te|la|le|vous|t|l ~1 prendrais|baise|baiserais|sauterais|demonterais|gouterais|boufferais|culbuterais|leche|lecherais|coincerais|croquerais|ferais|mangerais|enfilerais|ken|kenerais ~5 ]',
      '[ je me la|le|les ferais|tape|taperais|ferai ~4 ]',
      '[ as|avez|quel|quelle|ton|ta|tes|beau|belle|beaux|gros|ces|cette ~2 cul|seins|nichons|boobs|miches|fesses ~4 ]',
      '[ envoie|envoies|montre|montrez|envoyez|donne|poste|balance ~3 nudes|nude|seins|pieds|culotte|photo|photos ~4 sous-vetements|maillot|nue|nues|lingerie|pieds|seins|$ ]',
      '[ nudes|nude|onlyfans|mym|dickpic ]',
      '[ suce|sucer|branler|bander|mouille|jouir ~4 ] ~2 @you|moi|me|bien|toi|dois',
      '[ bouche ~2 tu|toi ~2 sucer ]',
      '[ tu prends|c est|combien combien|prends|tu ~1 la|l|pour ~1 nuit|heure|passe ]',
      '[ taille|couleur de|du|ta|ton ~2 soutif|soutien|culotte|string|bonnet ]',
      '[ bonne|bonnasse|baisable|sexy|chaude a|en|comme|dans prendre|baiser|legging|jupe|cette|ta|short ~3 ]',
      '[ @poss2 ~1 culotte|string|soutif|decollete ~4 ]',
      '[ imagine|reve ~2 sous|dans|nue|de|a ~2 douche|lit|poil|nue|culotte ]',
      '[ coucher|dormir|coucherais|plan cul|avec ~1 moi|toi|elle ~3 reserve|hotel|lit|nuit|soir ]',
    ],
  },
  {
    ...base,
    id: 'harassment/stalking-fr',
    sure: 0.82,
    reason: reasons.STALKING,
    patterns: [
      '[ je|j|on ~1 t|l|vous|te|la|les ~1 suis|suivi|suivie|suivrai|suivre|attends|attendais|attendrai|vois|vu|vue|observe|regarde|photographie|reconnu|reconnue|attend ~4 tous|chaque|dehors|sortir|sortie|rentrer|parking|metro|bus|gare|ecole|travail|boulot|hier|soir|matin|fenetre|jusqu|caisse ~4 ]',
      '[ je|on ~1 sais|sait|connais ~2 ou|quelle|quel|quelles|ta|ton|que|a ~3 habites|habite|heure|salle|voiture|ecole|courses|tram|bus|fenetre|trajet|sport|rue|quartier|dors|vis ~6 ]',
      '[ je serai|serais|reviendrai|reviens|repasse ~2 devant|chaque|tous|a|en ~4 porte|jour|soir|conference|live|caisse|fenetre|lycee|boulot|matin|semaine ~4 ]',
      '[ on|je est|suis|sera ~3 devant|en bas ~1 de|chez|son|sa|ton|ta ~3 boulot|chez|porte|maison|immeuble|ecole|travail ~3 ]',
      '[ elle|il finit|sort|descend|prend|rentre|part|passe ~3 a|vers|toujours|le|par ~3 @clock|@number|bus|metro|tram|gare|parking|pharmacie ~4 ]',
    ],
  },
  {
    ...base,
    id: 'harassment/hounding-fr',
    severity: 2,
    sure: 0.78,
    reason: reasons.HOUNDING,
    patterns: [
      '[ @number ~1 appels|messages|mails|message|mp|dm ~8 arreter*|reponds|decrocher|reponde|continue|bloque|repondu ]',
      '[ tant|jusqu que|a|ce ~2 tu|t|vous ~3 repondu|reponds|decroches|repondes|demissionnes|supprimes|craque|craques|fermes|quittes|partes ~4 ]',
      '[ je|on ~1 te|vous|la|le lacherai|lacherons|lache|lachera ~1 pas|jamais|plus ~4 ]',
      '[ chaque|tous ~1 jour|jours|matin|soir ~6 jusqu|tant|photo|message|captures ~6 ]',
      '[ nouveau compte ~4 bloque|bloquee|bloques ~3 ]',
      '[ ton|ta|votre|son|sa mari|femme|patron|employeur|mere|copain|copine ~2 est|sait|va|recevra|vont ~4 courant|recevoir|savoir|adorer|content|photos|messages|captures ]',
      '[ je vais pourrir|detruire|ruiner|gacher ~2 vie|carriere|reputation ~4 ]',
    ],
  },
];
