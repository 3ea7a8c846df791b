import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/replies/need';
import { request } from './request';

function need(lang: 'fr' | 'en', text: string, abuse: readonly string[] = []) {
  const labels = abuse.length > 0 ? (['complaint', 'insult'] as const) : (['complaint'] as const);
  const found = understand(request(lang, labels, text, { abuse }));
  if (!found) throw new Error('no need was read');
  return found;
}

describe('topic', () => {
  it.each([
    ['fr', 'Colis toujours pas arrivé', 'delivery.late'],
    ['fr', 'Suivi indiqué livré mais rien reçu', 'delivery.marked'],
    ['fr', 'Toujours pas remboursée', 'refund.pending'],
    ['fr', 'Débité deux fois', 'billing.double'],
    ['fr', 'Lave-linge en panne et un rendez-vous dans trois semaines', 'quality.broken'],
    ['fr', 'Le code promo ne marche pas', 'price.promo'],
    ['fr', 'Nid de poule devant l’école', 'public-space.upkeep'],
    ['fr', 'L’éclairage ne marche plus', 'public-space.upkeep'],
    ['fr', 'Les poules en cage, sérieusement ?', 'animals.welfare'],
    ['fr', 'La vendeuse m’a parlé comme à un chien', 'staff.rude'],
    ['fr', 'Impossible d’avoir un rendez-vous passeport', 'file.appointment'],
    ['fr', 'Que faites-vous de mes données personnelles ?', 'privacy.data'],
    ['fr', 'Vos emballages en plastique', 'environment.packaging'],
    ['fr', 'D’où vient ce lait ?', 'origin.unclear'],
    ['fr', 'Le magasin était fermé', 'hours.closed'],
    ['fr', 'Aucune rampe pour un fauteuil roulant', 'accessibility.barrier'],
    ['fr', 'Encore une rupture de stock', 'stock.out'],
    ['en', 'Parcel still not here', 'delivery.late'],
    ['en', 'Tracking says delivered, it is not', 'delivery.marked'],
    ['en', 'No refund yet', 'refund.pending'],
    ['en', 'I was charged twice', 'billing.double'],
    ['en', 'The dryer died', 'quality.broken'],
    ['en', 'The warehouse workers are underpaid', 'labour.conditions'],
    ['en', 'Your sponsor is a poor choice', 'advertising.sponsor'],
    ['en', 'Hens in cages', 'animals.welfare'],
    ['en', 'There was glass in my yoghurt', 'safety.foreign'],
    ['en', 'No internet since Monday', 'network.down'],
    ['en', 'The concert was cancelled', 'event.cancelled'],
  ] as const)('%s: %s → %s', (lang, text, id) => {
    expect(need(lang, text).id).toBe(id);
  });
});

describe('facts', () => {
  it.each([
    ['fr', 'Trois semaines que j’attends mon colis', { quantity: 3, unit: 'week' }],
    ['fr', 'Livraison promise sous 5 jours, ça fait 6 semaines', { quantity: 6, unit: 'week' }],
    ['fr', 'Une heure et demie d’attente', { quantity: 1, unit: 'hour', half: true }],
    ['en', 'It has been SIX WEEKS since my order', { quantity: 6, unit: 'week' }],
    ['en', 'Waited a fortnight for my parcel', { quantity: 2, unit: 'week' }],
  ] as const)('%s: %s: the wait', (lang, text, wait) => {
    expect(need(lang, text).wait).toMatchObject(wait);
  });

  it('does not take « mise à jour », a promise or a time of day for a wait', () => {
    expect(need('fr', 'Depuis la mise à jour mon compte est bloqué').wait).toBeUndefined();
    expect(need('fr', 'Livraison annoncée en 24 heures').wait).toBeUndefined();
    expect(need('fr', 'Magasin fermé à 17h').wait).toBeUndefined();
  });

  it('knows at what age a thing failed', () => {
    expect(need('en', 'The toaster died after two days').age).toMatchObject({
      quantity: 2,
      unit: 'day',
    });
    expect(need('fr', 'Robot mort en trois mois').age).toMatchObject({
      quantity: 3,
      unit: 'month',
    });
  });

  it('reads the weekday, the rank, the sum and the number of attempts', () => {
    expect(need('fr', 'Plus d’internet depuis mardi').since).toBe(1);
    expect(need('en', 'Third billing mistake in a row').nth).toBe(3);
    expect(need('fr', 'Encore une erreur de facture, c’est la troisième').nth).toBe(3);
    expect(need('en', 'Third f*cking delay on the same order').nth).toBe(3);
    expect(need('fr', '89,90 € jamais remboursés').amount).toEqual({
      value: '89,90',
      currency: '€',
    });
    expect(need('fr', 'Quatre mails, aucune réponse').tries).toEqual({ count: 4, noun: 'mails' });
  });

  it('recognises what identifies a person or an order, and leaves years and sums alone', () => {
    const { identifiers } = need('fr', 'Commande 4471, 06 12 34 56 78, a.b@c.org, en 2025, 1200 €');
    expect(identifiers).toEqual(expect.arrayContaining(['4471', '06 12 34 56 78', 'a.b@c.org']));
    expect(identifiers).not.toContain('2025');
    expect(identifiers).not.toContain('1200');
  });

  it('reads nothing inside an insult', () => {
    const text = 'Trois semaines que j’attends, bande de fours';
    expect(need('fr', text, ['bande de fours']).things).toEqual([]);
  });
});

describe('arousal', () => {
  it.each([
    ['Mon colis est en retard, merci de regarder', false],
    ['MON COLIS EST EN RETARD DEPUIS UN MOIS', true],
    ['Scandaleux !!! Toujours rien !!!', true],
    ['Parcel is late, could you have a look please', false],
  ])('%s: %s', (text, aroused) => {
    expect(need(text.startsWith('Parcel') ? 'en' : 'fr', text).aroused).toBe(aroused);
  });
});
