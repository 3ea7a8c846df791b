import type { Localized } from '../../engine/types';
import type { Topic } from '../need/problems';

/** The name of each topic, with its article, as it follows “about”. */
export const TOPIC_NAMES: Readonly<Record<Topic, Localized>> = {
  delivery: { fr: 'la livraison', en: 'delivery' },
  refund: { fr: 'le remboursement', en: 'the refund' },
  billing: { fr: 'la facturation', en: 'billing' },
  price: { fr: 'le prix', en: 'the price' },
  quality: { fr: 'le produit', en: 'the product' },
  stock: { fr: 'la disponibilité', en: 'availability' },
  support: { fr: 'le service client', en: 'customer service' },
  account: { fr: 'le compte', en: 'the account' },
  privacy: { fr: 'les données personnelles', en: 'personal data' },
  staff: { fr: 'l’accueil', en: 'our staff' },
  advertising: { fr: 'notre communication', en: 'our advertising' },
  environment: { fr: 'l’environnement', en: 'the environment' },
  animals: { fr: 'le bien-être animal', en: 'animal welfare' },
  labour: { fr: 'les conditions de travail', en: 'working conditions' },
  safety: { fr: 'la sécurité', en: 'safety' },
  origin: { fr: 'l’origine', en: 'where it comes from' },
  accessibility: { fr: 'l’accessibilité', en: 'accessibility' },
  hours: { fr: 'les horaires', en: 'opening hours' },
  event: { fr: 'l’événement', en: 'the event' },
  transport: { fr: 'le trajet', en: 'the journey' },
  network: { fr: 'la connexion', en: 'the connection' },
  bank: { fr: 'l’opération', en: 'the transaction' },
  file: { fr: 'le dossier', en: 'the case' },
  'public-space': { fr: 'ce point', en: 'this' },
  general: { fr: 'ce point', en: 'this' },
};
