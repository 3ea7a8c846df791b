import type { Lang } from '../../engine/types';

const HOUR_FR =
  /\b(?:avant|d'ici|pour|bouclage (?:a|est a))\s+(\d{1,2})\s?(?:h|heures?)\s?(\d{2})?\b/;
const HOUR_EN = /\b(?:by|before|deadline(?: is| at)?)\s+(\d{1,2})(?::(\d{2}))?\s?(am|pm)\b/;
const DAYS: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /\b(?:avant|d'ici|pour)\s+(ce soir|demain soir|demain midi|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\bbouclage (ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi)\b/,
  en: /\b(?:by|before|until|deadline)\s+(tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
};

/** The journalist's deadline as it can be said after « avant » or “before”; absent when unclear. */
export function deadline(folded: string, lang: Exclude<Lang, 'und'>): string | undefined {
  if (lang === 'fr') {
    const hour = HOUR_FR.exec(folded);
    if (hour) return `${hour[1]} h${hour[2] ? ` ${hour[2]}` : ''}`;
    const day = DAYS.fr.exec(folded);
    return day?.[1] ?? day?.[2];
  }
  const hour = HOUR_EN.exec(folded);
  if (hour) return `${hour[1]}${hour[2] ? `:${hour[2]}` : ''} ${hour[3]}`;
  const day = DAYS.en.exec(folded)?.[1];
  if (!day) return undefined;
  return /day$/.test(day) ? day[0]?.toUpperCase() + day.slice(1) : day;
}
