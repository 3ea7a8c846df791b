import type { Doc } from '../../document/types';
import { mentions } from '../context';

const HOSTILE = new Set(
  `honte vergogne foutez moquez fous foutre gueule con connard cons debile normal conscience dormez
  habite habitait stagiaire daronne meuf meufs mamie nez bagnole boutique payes journalisme
  doctorante doctorant chercheuse presse documentaire reportage tournage publions antenne discord notif
  popcorn complot savent triangle triangles premier press accredit accreditation recall column story
  broadcast lonely creche dark hang postman spaz foreign illuminati lab script owns listen silence
  statement shame sleep kidding joke idiot stupid thick blind dumb moron seriously taking wtf hell fuck fucking
  journaliste redaction bouclage reporter journalist deadline statement ratio rancon parait apparently
  hasard coincidence profite benefits paypal bitcoin sale sales negre arabe juif juifs arabes noirs`.split(
    /\s+/,
  ),
);
const GRIEVANCE = new Set(
  `toujours rembourse remboursement rembourser debite preleve casse panne raccroche retard perdu attends
  reclamation scandaleux honteux still refund refunded charged overcharged broken lost waiting stolen
  cancelled missing nobody ridiculous useless again`.split(/\s+/),
);

/** A question asked for its answer: no insult, no moral charge, no grievance, no press desk. */
export function wantsAnswer(doc: Doc): boolean {
  const abusive = doc.tokens.some(
    ({ term }) => term?.label !== undefined && (term.sure ?? 0) > 0.5,
  );
  return !abusive && !mentions(doc, HOSTILE);
}

/** As above, and nothing in it complains: what a bare question mark needs. */
export function onlyAsks(doc: Doc): boolean {
  return wantsAnswer(doc) && !mentions(doc, GRIEVANCE);
}
