import type { Label } from '../labels';
import type { Localized } from '../types';

/** What the model means by a label: it has no rule to show, only comments that resemble this one. */
export const MODEL_REASONS: Readonly<Record<Label, Localized>> = {
  insult: resembles('jugés insultants', 'judged insulting'),
  profanity: resembles('jugés grossiers', 'judged coarse'),
  threat: resembles('jugés menaçants', 'judged threatening'),
  identity_attack: resembles('jugés hostiles à un groupe', 'judged hostile to a group'),
  harassment: resembles('jugés harcelants', 'judged harassing'),
  extortion: resembles('jugés relever du chantage', 'judged to be blackmail'),
  call_to_action: resembles('appelant les autres à agir', 'that call on others to act'),
  moral_outrage: resembles('d’indignation morale', 'of moral outrage'),
  accusation: resembles('qui accusent d’un méfait précis', 'that accuse of wrongdoing'),
  conspiracy: resembles('qui soupçonnent un complot', 'that suspect a plot'),
  slogan: resembles('faits de slogans', 'made of slogans'),
  pile_on: resembles('de campagnes groupées', 'of coordinated campaigns'),
  complaint: resembles('de clients mécontents', 'of dissatisfied customers'),
  question: resembles('qui posent une question', 'that ask a question'),
  press_enquiry: resembles('de journalistes', 'of journalists'),
  rumour: resembles('qui rapportent une rumeur', 'that pass on a rumour'),
  criticism: resembles('critiques mais loyaux', 'that criticise fairly'),
  distress: resembles('de personnes en détresse', 'of people in distress'),
  praise: resembles('élogieux', 'of praise'),
};

function resembles(fr: string, en: string): Localized {
  return {
    fr: `Ressemble à des commentaires ${fr} ; mots qui ont pesé le plus`,
    en: `Resembles comments ${en}; strongest words`,
  };
}
