import { describe, expect, it } from 'vitest';
import { pages } from '../../../scripts/replies-book/suggestions';
import { type CoachContext, type CoachRule, coach } from '../../../src/replies';
import { verdict } from './verdict';

const PUBLIC: CoachContext = { place: { channel: 'public', site: 'facebook' } };

function rules(draft: string, context: CoachContext = PUBLIC): readonly CoachRule[] {
  return coach(draft, context).findings.map(({ rule }) => rule);
}

describe('what lights the fire', () => {
  it.each<[string, CoachRule]>([
    ['Vous n’avez pas envoyé votre numéro.', 'accusing-opener'],
    ['Bonjour, vous vous trompez.', 'accusing-opener'],
    ['Tu dois nous écrire.', 'accusing-opener'],
    ['You should have read the page.', 'accusing-opener'],
    ['Hi Sam, you are wrong.', 'accusing-opener'],
    ['Pourquoi n’avez-vous rien dit ?', 'bare-why'],
    ['Why did you wait?', 'bare-why'],
    ['Bravo, quelle patience 🙄', 'sarcasm'],
    ['Comme déjà indiqué, le colis est parti.', 'sarcasm'],
    ['As I already said, it is on its way.', 'sarcasm'],
    ['NOUS AVONS DÉJÀ RÉPONDU', 'shouting'],
    ['Enough!!!', 'shouting'],
    ['Ce n’est pas notre faute.', 'blame'],
    ['It’s the carrier’s fault.', 'blame'],
    ['Calmez-vous, merci.', 'calm-down'],
    ['Please calm down.', 'calm-down'],
    ['Nous vous offrons un bon d’achat.', 'public-compensation'],
    ['We will refund you today.', 'public-compensation'],
    ['Nous revenons vers vous au plus vite.', 'promise-without-date'],
    ['We will be in touch as soon as possible.', 'promise-without-date'],
    ['Donnez-nous votre numéro de téléphone.', 'personal-data'],
    ['Please send your full name and address.', 'personal-data'],
    ['Votre commande 44718890 est partie.', 'personal-data'],
    ['C’est faux.', 'unverified-denial'],
    ['That’s a lie.', 'unverified-denial'],
    ['Nous sommes responsables.', 'liability'],
    ['Désolés pour la gêne occasionnée.', 'filler'],
    ['Sorry for any inconvenience caused.', 'filler'],
    ['Réponse avant [… jour et heure].', 'empty-slot'],
    ['Bonne soirée #BoycottMarque', 'campaign-hashtag'],
    ['Je vous emmerde', 'insult'],
    ['Apprenez à lire.', 'insult'],
    ['Grow up.', 'insult'],
    ['On vous l’a déjà dit.', 'accusing-opener'],
    ['Il fallait lire la notice.', 'accusing-opener'],
    ['We already told you that.', 'accusing-opener'],
    ['Ce n’est pourtant pas compliqué.', 'sarcasm'],
    ['Votre ton est inacceptable.', 'calm-down'],
    ['Nous allons porter plainte.', 'legal-threat'],
    ['Our lawyers will see to this.', 'legal-threat'],
    ['Nous avons supprimé votre message.', 'announced-removal'],
    ['We have removed your post.', 'announced-removal'],
    ['Nous revenons vers vous.', 'promise-without-date'],
    ['We will get back to you.', 'promise-without-date'],
  ])('%s: %s', (draft, rule) => {
    expect(rules(draft)).toContain(rule);
  });

  it('sees abuse through the engine, and the comment’s insult coming back', () => {
    const draft = 'Espèce de clown';
    const draftVerdict = verdict('fr', ['insult'], draft, [draft]);
    expect(coach(draft, { ...PUBLIC, draftVerdict })).toMatchObject({ level: 'stop' });
    const comment = { text: 'Vous êtes des incapables' };
    const context = {
      ...PUBLIC,
      comment,
      verdict: verdict('fr', ['insult'], comment.text, ['incapables']),
    };
    expect(rules('Ces incapables vous répondent.', context)).toContain('insult');
  });

  it('counts what is over the limit of the site', () => {
    const report = coach('a '.repeat(150), { place: { channel: 'public', site: 'x' } });
    expect(report.findings[0]).toMatchObject({ rule: 'too-long', start: 280, end: 300 });
  });

  it('counts characters as sites do, not UTF-16 units', () => {
    const place = { channel: 'public', maxLength: 10 } as const;
    expect(rules('🙂🙂🙂 merci.', { place })).toEqual([]);
    const [finding] = coach('🙂🙂🙂 merci..', { place }).findings;
    expect(finding).toMatchObject({ rule: 'too-long', words: '.' });
    expect(finding?.advice.fr).toContain('de 1 caractère la limite');
  });

  it('claims no limit where the site sets none, and says that few read so far', () => {
    const report = coach('a '.repeat(600), { place: { channel: 'public', site: 'hackernews' } });
    expect(report.level).toBe('note');
    expect(report.findings[0]?.rule).toBe('too-long');
    expect(report.findings[0]?.advice.en).not.toContain('limit');
  });

  it('mentions the hour only when asked', () => {
    expect(rules('Bonsoir, merci.', { ...PUBLIC, hour: 23 })).toEqual(['late-evening']);
    expect(rules('Bonsoir, merci.', { ...PUBLIC, hour: 15 })).toEqual([]);
    expect(rules('Bonsoir, merci.')).toEqual([]);
  });
});

describe('what is fine', () => {
  it.each([
    'Bonjour Karim, nous vérifions le suivi et nous revenons vers vous avant mardi 12 h.',
    'Vous pouvez nous écrire en message privé.',
    'Vous avez raison, c’est trop long.',
    'Merci, nous transmettons à Julie !',
    'You can reach us by private message.',
    'Thanks for telling us, we are checking with the carrier.',
    'Could you send us your order number in a private message?',
  ])('%s', draft => {
    expect(coach(draft, PUBLIC)).toEqual({ level: 'clear', findings: [] });
  });

  it('lets asks and compensation through in private', () => {
    const place = { channel: 'private' as const };
    expect(rules('Donnez-nous votre numéro de téléphone.', { place })).toEqual([]);
    expect(rules('Nous vous offrons un bon d’achat.', { place })).toEqual([]);
  });

  it('has nothing against the replies this project composes', () => {
    const flagged = pages().flatMap(({ suggestion, situation }) =>
      suggestion.replies.flatMap(({ text, lang }) => {
        const channel = situation[3]?.private ? ('private' as const) : ('public' as const);
        const complete = text.replace(
          /\[…[^\]]*\]/g,
          lang === 'fr' ? 'mardi midi' : 'Tuesday noon',
        );
        const { findings } = coach(complete, { place: { channel }, lang });
        return findings
          .filter(({ rule }) => rule !== 'personal-data')
          .map(({ rule }) => `${rule}: ${text}`);
      }),
    );
    expect(flagged).toEqual([]);
  });
});

describe('the calmer wording', () => {
  it.each([
    [
      'Vous n’avez pas envoyé votre numéro de commande.',
      'Il nous manque encore votre numéro de commande.',
    ],
    ['Bonjour Luc, vous devez nous écrire.', 'Bonjour Luc, nous vous invitons à nous écrire.'],
    ['Vous auriez dû appeler.', 'La prochaine fois, vous pouvez appeler.'],
    ['Tu devrais écrire au service.', "Le mieux est d'écrire au service."],
    ['Vous vous trompez complètement.', 'Nous voyons les choses autrement.'],
    ['Calmez-vous, nous regardons votre dossier.', 'Nous regardons votre dossier.'],
    ['Comme déjà indiqué, le colis arrive rapidement.', 'Le colis arrive avant [… jour et heure].'],
    ['Donnez-nous votre adresse.', 'Donnez-nous votre adresse en message privé.'],
    ['NOUS AVONS DÉJÀ RÉPONDU !!!', 'Nous avons déjà répondu.'],
    ['You didn’t include your order number.', 'We’re still missing your order number.'],
    ['You should check your inbox.', "It's best to check your inbox."],
    ['Why did you wait?', 'Could you tell us what happened?'],
    ['Obviously, it takes two days.', 'It takes two days.'],
    ['Il fallait lire la notice.', 'La prochaine fois, il est possible de lire la notice.'],
    ['Nous reviendrons vers vous.', 'Nous reviendrons vers vous avant [… jour et heure].'],
    ['Thanks for writing #BoycottUs', 'Thanks for writing'],
  ])('%s → %s', (draft, calmer) => {
    expect(coach(draft, PUBLIC).rewritten).toBe(calmer);
  });

  it('is left out where no rule can do it well', () => {
    expect(coach('Bravo, quelle lecture attentive 🙄', PUBLIC).rewritten).toBeUndefined();
  });

  it('never makes a draft worse', () => {
    const { rewritten = '' } = coach('Vous mentez. C’est faux. Calmez-vous !', PUBLIC);
    expect(coach(rewritten, PUBLIC).level).toBe('clear');
  });

  it('says which sentence a calmer one stands for', () => {
    const draft = 'Bonjour. Vous devez nous écrire. Merci à vous.';
    const [finding] = coach(draft, PUBLIC).findings;
    const { start = 0, end = 0, text = '' } = finding?.rewrite ?? {};
    expect(draft.slice(0, start) + text + draft.slice(end)).toBe(
      'Bonjour. Nous vous invitons à nous écrire. Merci à vous.',
    );
  });

  it.each([
    ['Bonjour. Vous devez vous calmer !!', 'fr'],
    ['Hello. You have to calm down!! Thanks.', 'en'],
  ] as const)('never proposes a sentence that still breaks a rule: %s', (draft, lang) => {
    const { findings } = coach(draft, { ...PUBLIC, lang });
    const rewrites = findings.flatMap(({ rewrite }) => rewrite?.text ?? []);
    expect(findings.length).toBeGreaterThan(1);
    expect(rewrites).toHaveLength(1);
    for (const text of rewrites) expect(coach(text, { ...PUBLIC, lang }).level).toBe('clear');
  });
});
