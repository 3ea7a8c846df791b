import { describe, expect, it } from 'vitest';
import { complaintNeed, suggestFor } from './request';

describe('a complaint without a precise trouble', () => {
  it.each([
    ['en', 'You lost my bag in Madrid, who do I talk to', 'travel.luggage'],
    ['en', 'We sat on the tarmac with no word from the crew', 'travel.journey'],
    ['fr', 'On nous a laissés à l’aéroport sans un mot', 'travel.journey'],
    ['en', 'My points have vanished from my card', 'loyalty.points'],
    ['fr', 'J’ai perdu mes points sans explication', 'loyalty.points'],
    ['en', 'Since the update the app logs me out', 'app.trouble'],
    ['fr', 'Depuis la maj tout clignote', 'app.trouble'],
    ['en', 'The toilets were filthy again', 'place.dirty'],
    ['fr', 'Les toilettes, je préfère ne pas décrire', 'place.dirty'],
    ['en', 'Dry burger and hardly any sauce', 'meal.trouble'],
    ['fr', 'Assiettes minuscules et viande trop cuite', 'meal.trouble'],
    ['fr', 'Le bruit tous les soirs, et la clim arrêtée', 'stay.comfort'],
    ['en', 'Our room was above the bar and so noisy', 'stay.comfort'],
    ['fr', 'J’ai acheté ce sac samedi dans votre magasin et regret immédiat', 'order.trouble'],
    ['en', 'I bought these last week and they are already puffed up', 'order.trouble'],
    ['en', 'They kept my whole deposit', 'payment.trouble'],
    ['fr', 'Je n’ai pas payé 60 balles pour ça', 'payment.trouble'],
    ['en', 'The charger leaks and the warranty ended yesterday', 'item.fault'],
    ['fr', 'Vos couches fuient la nuit', 'item.fault'],
    ['en', 'I have called three times and was told to wait', 'contact.trouble'],
    ['fr', 'On m’a promis de me rappeler, silence radio', 'contact.trouble'],
  ] as const)('%s: “%s” is about %s', (lang, text, id) => {
    expect(complaintNeed(lang, text)).toBe(id);
  });

  it.each([
    ['fr', 'Un point c’est tout, de mon point de vue'],
    ['fr', 'Quelle sale ambiance'],
    ['fr', 'Cela me laisse froid'],
    ['fr', 'Votre pub dit « on ne vous lâche pas », eh bien si'],
    ['en', 'They shrugged and handed us a voucher'],
    ['en', 'The replacement never stopped for us'],
    ['en', 'What a let-down, honestly'],
    ['en', 'You are at fault and you know it'],
    ['en', 'Time flies when one is bored'],
  ] as const)('%s: “%s” names no field', (lang, text) => {
    expect(complaintNeed(lang, text)).toBe('general');
  });

  it.each([
    ['fr', 'Ma commande n’est jamais arrivée et personne ne répond au téléphone', 'delivery.late'],
    ['en', 'My train was 40 minutes late and the crew said nothing', 'transport.late'],
    ['en', 'You charged me twice on the app', 'billing.double'],
    ['en', 'The kettle scorched my worktop and support did not care', 'safety.hazard'],
    ['en', 'Forty minutes of hold music, then the line dropped', 'support.unreachable'],
    ['fr', 'On m’a livré le canapé de quelqu’un d’autre', 'delivery.wrong'],
  ] as const)('%s: “%s” stays the precise trouble it names', (lang, text, id) => {
    expect(complaintNeed(lang, text)).toBe(id);
  });

  it('is answered with the thing it names', () => {
    const { replies } = suggestFor('fr', ['complaint'], 'Manette qui drift, c’est lamentable');
    expect(replies[0]?.text).toContain('la manette');
  });

  it('makes no request out of an insult', () => {
    const text = 'Pathetic, your website reads like you are morons';
    const { action } = suggestFor('en', ['insult'], text, { abuse: ['morons'] });
    expect(action).toBe('no_reply');
  });
});
