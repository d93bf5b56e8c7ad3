import type { Wording } from '../model/wording.ts';
import { dateText } from './phrases.ts';

/** Whose wording it was, how long it stood and why it was given up: "Until 1 December 2026: Iced tea. (a typo)". */
export function wordingHistory({ of, until, reason, minor }: Wording, language: string): string {
  const whose = of === undefined ? 'Until' : `Of the former claim “${of}”, until`;
  return `${whose} ${dateText(until, language)}: ${reason}${minor ? ' (a typo)' : ''}`;
}
