import type { Rule } from '../core/types';
import * as reasons from './reasons';

const base = { label: 'extortion', lang: 'fr', severity: 3 } as const;
const OR = 'ou|sinon|autrement|sans|contre';
const EXPOSE =
  'publie|balance|diffuse|poste|leak|partage|envoie|revele|sors|vends|vend|publions|balancera|publiera|publierai|balancerai|donne|detruis|demolis|pirate|sortir|sortent|fuite|fuiter|part|partent|lit|liront|lira|ligne|twitter|telegram|tombe|tombent|saute|mets|mettrai|plante|lache|efface|finissent|aura|auront|affiche|coupe';

export const extortionFr: readonly Rule[] = [
  {
    ...base,
    id: 'extortion/blackmail-fr',
    sure: 0.88,
    reason: reasons.BLACKMAIL,
    patterns: [
      `[ payez|paye|paie|versez|verse|envoyez|envoie|donnez|donne|offrez|rembourse|remboursez|virez|filez|file|debannis|annulez|augmentez|repondez|reponds|excusez|changez ~10 ${OR} ~3 je|on|nous|tout|toute|ca|vous|vos|tes|le|la|les|votre|j ~5 ${EXPOSE}|avis ~4 ]`,
      `[ @money|bitcoin|bitcoins|btc|crypto|paypal|monero|rancon|xmr|eth|balles ~6 ou|sinon ~2 je|on|nous|tout|ca|vous|vos|tes|le|la|les|votre ~5 ${EXPOSE}|avis|dossiers ~4 ]`,
      '[ ou|sinon je|on ~2 mets|mettrai|poste|laisse|colle ~2 @number|des|une|un ~2 avis|etoile|etoiles ~3 ]',
      '[ @number ~1 avis ~1 une|1|negatifs|etoile ~8 ]',
      '[ geste commercial|avoir|iphone|nuit|repas|sejour ~6 ou|sinon|et ~3 supprime|bad|buzz|demolis|avis|efface|retire ~4 ]',
      '[ payez|paye|versez|paie et|, je|on ~2 tais|oublie|efface|supprime|rends|disparais ~3 ]',
      '[ @money|bitcoin|crypto ~3 et|, j|je|on ~1 oublie|tais|efface|supprime ~3 ]',
      '[ j|on|nous ai|a|avons ~1 tes|ta|vos ~2 mails|dm|dms|photos|conversations|captures|messages|videos|enregistrements|nudes|mots|mp|screens|audios ] ~10 ou|sinon|et|monsieur|mon|@number|si|debannis|twitter',
      '[ @you-subject savez|sais ce que je|on veux|veut ~2 ]',
      '[ tant|si que|tu|vous|personne ~3 pas|me|passez ~4 @money|crypto|verse|rappelle|paye|modo|annulee ~3 ]',
      '[ rancon|chantage|cle contre ~3 ]',
      '[ reflechissez a ~2 avoir|remboursement|offre ~2 ]',
    ],
  },
  {
    ...base,
    id: 'extortion/hack-fr',
    sure: 0.88,
    reason: reasons.HACK,
    patterns: [
      '[ nous|on sommes|est ~1 legion|anonymous|anonymes ]',
      '[ redoutez|craignez nous ]',
      '[ j|on|nous ai|a|avons ~3 votre|vos|ta|la|les|acces|40 ~3 base|bases|donnees|clients|fichier|fichiers|iban|serveurs|mots|identifiants|code|codes|cameras|admin ~5 ]',
      '[ j|on|nous ai|a|avons ~1 pirate|hacke|aspire|clone|siphonne ~2 votre|vos|ton|tes|la|les|le|@number ~3 ]',
      '[ vos|votre|le|ton|ta|la serveur|serveurs|site|sites|appli|base|compte|comptes|cameras|chaine|discord|dossiers ~3 tombe|tombent|tombera|saute|sautera|down|ligne|vente|hs|crame|plante|ddos|tient|vont|va ~4 ]',
      '[ ddos|deface|ransomware|rancongiciel|phishing|keylogger|botnet|backdoor|pwn ~3 ]',
      '[ faille|failles ~3 sql|site|formulaire|vos|votre|ds|dans ~10 @money|sinon|telegram|discord|paypal|vends|bounty ~3 ]',
      '[ attaque|coupure|intrusion|test ~6 c ~1 etait|est nous|moi ~4 ]',
      '[ @number|48|24|72 ~1 h|heures ~2 ou|avant ~3 publie|tout|fuite|ligne|leak ~2 ]',
    ],
  },
  {
    ...base,
    id: 'extortion/phishing-fr',
    severity: 2,
    sure: 0.82,
    reason: reasons.PHISHING,
    patterns: [
      '[ nouveau|vrai compte officiel ~8 ]',
      '[ confirmez|verifiez|validez|saisissez|renseignez|envoyez|donnez|mettez ~2 vos|votre|ton|tes|le ~1 identifiants|code|codes|iban|carte|mot|mdp|compte|coordonnees ~6 ]',
      '[ je|on me|se ~1 fais|fait passer pour|pr ~4 ]',
      '[ cree|creer|creerai|faux compte|comptes|site|profil ~3 votre|nom|clients|logo ~5 ]',
      '[ gagnez|gagne|felicitations|offert|cadeau ~8 cliquez|clique|lien|dm|mp|telegram|whatsapp ~4 ]',
    ],
  },
];
