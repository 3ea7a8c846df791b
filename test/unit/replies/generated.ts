import { LABELS, type Label } from '../../../src/engine/labels';
import { type BrandProfile, emptyProfile, type SuggestRequest } from '../../../src/replies';
import { request } from './request';

/** What people say, by language: one sentence a topic, with facts that must be used or hidden. */
const SENTENCES = {
  fr: [
    'Commande 447190 toujours pas livrée après trois semaines',
    'Mon remboursement de 89,90 € n’arrive pas depuis un mois, mon numéro 06 12 34 56 78',
    'Débitée deux fois de 129 € ce mois-ci',
    'Ce prix est beaucoup trop cher',
    'Le grille-pain est tombé en panne au bout de deux jours',
    'Votre poêle est en rupture depuis lundi',
    '45 minutes au téléphone et personne ne répond',
    'Impossible de me connecter à mon compte, écrivez-moi à jean.test@example.org',
    'Que faites-vous de mes données personnelles',
    'La vendeuse m’a mal parlé hier',
    'Votre publicité ne me plaît pas, ni votre sponsor',
    'Trop d’emballages en plastique, pensez à la planète',
    'Les poules sont élevées en cage',
    'Les salariés de l’entrepôt sont mal payés',
    'J’ai trouvé un cheveu dans mon yaourt, ticket AB-99812',
    'D’où vient le lait de vos yaourts',
    'Aucune rampe pour les fauteuils roulants',
    'Le magasin était fermé malgré les horaires affichés',
    'Le concert a été annulé sans nouvelles',
    'Le train a 40 minutes de retard, c’est la troisième fois',
    'Plus d’internet depuis mardi',
    'Mon dossier n’avance pas depuis 6 mois',
    'Les poubelles débordent rue des Lilas',
    'C’est vraiment pénible',
  ],
  en: [
    'Order 447190 still not delivered after three weeks',
    'My refund of £89.90 has not arrived for a month, my number is 07700 900123',
    'Charged twice, £129 each time',
    'This price is far too expensive',
    'The toaster died after two days',
    'Your pan has been out of stock since Monday',
    '45 minutes on the phone and nobody answers',
    'I am locked out of my account, write to jean.test@example.org',
    'What do you do with my personal data',
    'The assistant was rude to me yesterday',
    'I do not like your ad or your sponsor',
    'Too much plastic packaging, think of the planet',
    'The hens are kept in cages',
    'The warehouse workers are underpaid',
    'I found a hair in my yoghurt, ticket AB-99812',
    'Where does the milk in your yoghurt come from',
    'There is no ramp for wheelchairs',
    'The shop was closed despite the opening hours',
    'The concert was cancelled and no news since',
    'The train is 40 minutes late, for the third time',
    'No internet since Tuesday',
    'My application has not moved for 6 months',
    'The bins are overflowing on Mill Lane',
    'This is really annoying',
  ],
} as const;

export const ABUSE = { fr: 'bande de crétins', en: 'you pathetic morons' } as const;
export const HASHTAG = '#BoycottEverything';

const FULL: BrandProfile = {
  ...emptyProfile,
  name: 'Maison Test',
  signature: 'Léa',
  sector: 'utilitarian',
  support: { channel: '', url: 'test.example/aide', hours: '' },
  press: { contact: 'presse@test.example' },
  safetyLine: '0 800 00 00 00',
  alertChannel: 'alerte.test.example',
  openingHours: '9 h - 19 h',
  country: 'FR',
  facts: [
    {
      id: 'hens',
      keywords: ['poules', 'cage', 'hens', 'cages'],
      correction: 'Every egg we sell is cage-free.',
      lang: 'en',
      source: 'test.example/eggs',
      date: '2026-10-01',
    },
    {
      id: 'oeufs',
      keywords: ['poules', 'cage'],
      correction: 'Tous nos œufs viennent d’élevages sans cage.',
      lang: 'fr',
      source: 'test.example/oeufs',
      date: '2026-10-01',
    },
  ],
};

const PROFILES: readonly BrandProfile[] = [
  emptyProfile,
  FULL,
  { ...FULL, register: 'formal', sector: 'public', signature: '' },
  { ...FULL, register: 'brief', address: 'tu', spelling: 'us', sector: 'hedonic', country: 'CA' },
];

const PLACES: readonly SuggestRequest['place'][] = [
  { channel: 'public', site: 'x' },
  { channel: 'public', site: 'bluesky' },
  { channel: 'public' },
  { channel: 'private' },
];

const THREADS: readonly SuggestRequest['thread'][] = [
  { ourReplies: [], repliedAuthors: [], pileOn: false },
  { ourReplies: ['Toutes nos excuses. / Sorry.'], repliedAuthors: ['Someone Else'], pileOn: false },
  { ourReplies: [], repliedAuthors: [], pileOn: true },
];

const TOXIC_WORDS = new Set<Label>(['insult', 'identity_attack', 'harassment']);

/** Situations over labels, topics, languages, profiles (registers), places and thread states. */
export function situations(): readonly SuggestRequest[] {
  const out: SuggestRequest[] = [];
  for (const lang of ['fr', 'en'] as const) {
    for (const label of LABELS) {
      for (const [index, sentence] of SENTENCES[lang].entries()) {
        const abuse = TOXIC_WORDS.has(label) ? [ABUSE[lang]] : [];
        const tail = label === 'slogan' || label === 'call_to_action' ? ` ${HASHTAG}` : '';
        const text = [sentence, ...abuse].join(', ') + tail;
        for (const [shift, profile] of PROFILES.entries()) {
          for (const [turn, thread] of THREADS.entries()) {
            const place = PLACES[(index + shift + turn) % PLACES.length];
            out.push(
              request(lang, [label], text, {
                abuse,
                author: 'Camille Durand',
                profile,
                thread,
                seed: out.length,
                ...(place && { place }),
              }),
            );
          }
        }
      }
    }
  }
  return out;
}
