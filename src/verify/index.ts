import type { Diagnostic } from '../model/diagnostic.ts';
import { changedCopy } from './changed-copy.ts';
import { changedPassage } from './changed-passage.ts';
import { copiedWords } from './copied-words.ts';
import { misplacedStart } from './misplaced-start.ts';
import { uncoveredParagraph } from './uncovered-paragraph.ts';
import { unreadCopy } from './unread-copy.ts';
import type { Evidence, Verification } from './verification.ts';

/** Every verification, in order of codes. */
export const verifications: readonly Verification[] = [
  changedCopy,
  changedPassage,
  copiedWords,
  misplacedStart,
  uncoveredParagraph,
  unreadCopy,
];

/** Runs every verification. */
export function verify(evidence: Evidence): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { code, severity, check } of verifications) {
    check(evidence, (finding) => diagnostics.push({ ...finding, code, severity }));
  }
  return diagnostics;
}
