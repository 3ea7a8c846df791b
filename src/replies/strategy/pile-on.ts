import { fold } from '../need/fold';
import { signature } from './moves';
import type { Situation, Strategy } from './situation';

const STATEMENT =
  /\b(?:vos messages|nous lisons|reponse unique|pour tout le monde|your messages|we're reading|for everyone|one checked answer|full answer)\b/;

/** Whether this thread already carries our statement. */
function alreadyStated({ request }: Situation): boolean {
  return request.thread.ourReplies.some(text => STATEMENT.test(fold(text)));
}

/** One statement for the thread, then silence, evidence and someone else at the keyboard. */
export const pileOn: Strategy = situation => {
  const { frames } = situation.phrases;
  const stated = alreadyStated(situation);
  const statement = [
    { lines: frames.holding },
    { lines: frames.holdingWhen, drop: 3 },
    ...signature(situation),
  ];
  return {
    action: 'holding_statement',
    reason: stated
      ? {
          fr: 'Votre déclaration est déjà dans ce fil : une seule suffit.',
          en: 'Your statement is already in this thread: one is enough.',
        }
      : {
          fr: 'Beaucoup de messages en peu de temps : une seule déclaration, puis le silence.',
          en: 'Many messages in a short time: one statement, then silence.',
        },
    advice: [
      {
        fr: 'Activez le mode lent ou les limites du site, suspendez les publications prévues et passez le relais à une deuxième personne.',
        en: 'Turn on the site’s slow mode or limits, pause scheduled posts and hand over to a second person.',
      },
      {
        fr: 'Tenez le journal des preuves : cible, auteur, adresse, heure, texte exact, ordre d’arrivée, message de départ. Il compte surtout si une personne est visée (Code pénal, article 222-33-2-2).',
        en: 'Keep the evidence log: target, author, address, time, exact text, order of arrival, first message. It matters most when a person is targeted.',
      },
      {
        fr: 'Les messages restent visibles. Les vraies réclamations du fil se traitent en privé.',
        en: 'Messages stay visible. Real complaints in the thread are handled in private.',
      },
    ],
    plans: stated ? [] : [{ posture: 'temporise', rule: 'single-statement', moves: statement }],
  };
};
