import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/replies/need';
import { complaintNeed, request, suggestFor } from './request';

describe('a complaint about a service', () => {
  it.each([
    ['en', 'Your moderators deleted my post because it said cockerel', 'moderation.decision'],
    ['fr', 'Votre filtre refuse le nom de mon village', 'moderation.decision'],
    ['en', 'The surgery lost my blood results twice', 'health.care'],
    ['fr', 'Ma mère a passé la nuit sur une civière', 'health.care'],
    ['en', 'Still no teacher for my son since October', 'school.care'],
    ['fr', 'La crèche prévient la veille, encore', 'school.care'],
    ['en', 'The damp is back and the landlord shrugs', 'home.repair'],
    ['fr', 'Plus de chauffage dans la résidence, on dort en manteau', 'network.down'],
    ['fr', 'Le bailleur laisse la cage d’escalier dans le noir', 'home.repair'],
    ['en', 'The meter says nothing and you estimate a fortune', 'utility.meter'],
    ['fr', 'Le compteur tourne quand tout est éteint', 'utility.meter'],
    ['en', 'The postie never rings, the letterbox is all I have', 'post.missed'],
    ['fr', 'Un avis de passage alors que j’étais là', 'post.missed'],
    ['en', 'An hour at the turnstile and half the match gone', 'venue.visit'],
    ['fr', 'Bloqués au tourniquet pendant toute la première période', 'venue.visit'],
    ['en', 'My bin is the only one left full', 'street.service'],
    ['fr', 'La signalisation nous envoie dans un champ', 'street.service'],
    ['en', 'Three months of this, the ombudsman is next', 'claim.formal'],
    ['fr', 'Je saisis le médiateur, voilà où on en est', 'claim.formal'],
    ['en', 'Ten years a customer and that is how it ends', 'custom.lost'],
    ['fr', 'Client depuis dix ans, tant pis', 'custom.lost'],
    ['en', 'Somebody is pretending to be you and asks for codes', 'account.scam'],
    ['fr', 'Une page pirate demande les codes à vos clients', 'account.scam'],
  ] as const)('%s: “%s” is about %s', (lang, text, id) => {
    expect(complaintNeed(lang, text)).toBe(id);
  });

  it.each([
    ['en', 'I have been more than patient with you'],
    ['en', 'Well, that taught me a lesson'],
    ['en', 'Not a very appealing idea, is it'],
    ['en', 'You claim to listen'],
    ['en', 'We are moving to spring and still nothing'],
    ['fr', 'Je n’en recommande pas l’expérience'],
    ['fr', 'Vous nous prenez pour des ânes'],
    ['fr', 'On tourne en rond avec vous'],
    ['fr', 'Je suis prêt pour les signaux de fumée'],
    ['fr', 'Votre réglage laisse à désirer'],
    ['en', 'They gave us a plastic cup and a shrug'],
  ] as const)('%s: “%s” names no service', (lang, text) => {
    expect(complaintNeed(lang, text)).toBe('general');
  });

  it.each([
    ['en', 'The wardrobe leans to one side', 'item.fault', 'the wardrobe'],
    ['fr', 'Le canapé penche à gauche', 'item.fault', 'le canapé'],
  ] as const)('%s: “%s” is answered with the thing it names', (lang, text, id, thing) => {
    expect(complaintNeed(lang, text)).toBe(id);
    expect(suggestFor(lang, ['complaint'], text).replies[0]?.text).toContain(thing);
  });

  it('takes no field from a thing named outside a complaint', () => {
    expect(understand(request('en', ['insult'], 'What a sofa of a brand'))?.id).toBe('general');
  });

  it.each([
    [
      'en',
      'My solicitor will write to you, see you in small claims',
      /lawyer|solicitor|court|legal/i,
    ],
    ['fr', 'On se verra au tribunal, mon avocat est prêt', /avocat|tribunal|poursuites/i],
  ] as const)('%s: answers “%s” without a word of law', (lang, text, law) => {
    const { replies } = suggestFor(lang, ['complaint'], text);
    expect(replies.length).toBe(3);
    expect(replies.filter(reply => law.test(reply.text))).toEqual([]);
  });
});
