import type { CoachContext, CoachReport } from '../types';
import { findings, rewriteDraft } from './findings';

const ORDER = ['note', 'revise', 'stop'] as const;

/**
 * Reads the user's own draft before it is sent: what could light the fire, why, and a calmer way to
 * say it where a rule can find one. It never sends, blocks or changes anything by itself.
 */
export function coach(draft: string, context: CoachContext): CoachReport {
  const found = findings(draft, context);
  if (found.length === 0) return { level: 'clear', findings: [] };
  const level = ORDER[Math.max(...found.map(({ weight }) => ORDER.indexOf(weight)))] ?? 'note';
  const calmer = rewriteDraft(draft, context);
  return { level, findings: found, ...(calmer !== undefined && { rewritten: calmer }) };
}
