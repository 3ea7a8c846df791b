import type { CoachContext, CoachReport } from '../types';
import { findings } from './findings';

const ORDER = ['note', 'revise', 'stop'] as const;

/** Reads the user's own draft before it is sent: what could light the fire, and a calmer way to say it. */
export function coach(draft: string, context: CoachContext): CoachReport {
  const found = findings(draft, context);
  if (found.length === 0) return { level: 'clear', findings: [] };
  const level = ORDER[Math.max(...found.map(({ weight }) => ORDER.indexOf(weight)))] ?? 'note';
  return { level, findings: found };
}
