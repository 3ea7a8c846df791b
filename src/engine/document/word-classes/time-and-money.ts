import { defineClass } from './registry';

/** Dates, durations and money. */

defineClass(
  'date',
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
  septembre octobre novembre decembre hier demain aujourd'hui monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december
  yesterday tomorrow today tonight`,
);
defineClass(
  'time',
  `minute minutes heure heures jour jours semaine semaines mois ans annee annees min
  hour hours day days week weeks month months year years hrs mins wks`,
);
defineClass(
  'money',
  'euro euros eur € balle balles dollar dollars usd $ pound pounds quid gbp £ cent centimes',
);
