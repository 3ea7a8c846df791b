import type { Doc } from '../../document/types';
import { mentions } from '../context';

const HOSTILE = new Set(
  `vergogne foutez moquez fous foutre gueule connard conscience habite habitait stagiaire daronne meuf meufs
  mamie bagnole payes journaliste redaction bouclage doctorante doctorant chercheuse documentaire reportage
  tournage publions antenne discord notif popcorn savent triangle triangles premier accredit accreditation
  column broadcast lonely creche dark hang postman spaz foreign illuminati kidding stupid thick blind dumb
  moron wtf fuck fucking reporter journalist deadline statement rancon apparently coincidence profite
  benefits paypal bitcoin negre bled races research reveillez`.split(/\s+/),
);
const SHAMING = new Set('honte honteux normal shame ashamed sleep dormez'.split(' '));
const ADDRESSED = new Set('vous tu votre you your u'.split(' '));
const GRIEVANCE = new Set(
  `toujours rembourse remboursement rembourser debite preleve casse panne raccroche retard perdu attends
  reclamation scandaleux honteux refund refunded charged overcharged broken lost waiting stolen
  cancelled missing nobody ridiculous useless again`.split(/\s+/),
);

/** A question asked for its answer: no insult, no moral charge, no grievance, no press desk. */
export function wantsAnswer(doc: Doc): boolean {
  const abusive = doc.tokens.some(
    ({ term }) => term?.label !== undefined && (term.sure ?? 0) > 0.5,
  );
  const shames = mentions(doc, SHAMING) && mentions(doc, ADDRESSED);
  return !abusive && !shames && !mentions(doc, HOSTILE);
}

/** As above, and nothing in it complains: what a bare question mark needs. */
export function onlyAsks(doc: Doc): boolean {
  return wantsAnswer(doc) && !mentions(doc, GRIEVANCE);
}
