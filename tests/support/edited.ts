import { afterChanges, type FileChange } from '../../src/edit/change.ts';
import { publishLinks } from '../../src/edit/ledger.ts';
import { rename } from '../../src/edit/rename.ts';
import { retarget } from '../../src/edit/retarget.ts';
import { review } from '../../src/edit/review.ts';
import { reword } from '../../src/edit/reword.ts';
import { withdraw } from '../../src/edit/withdraw.ts';
import { isReadable, type ContentFile } from '../../src/model/file.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import type { Checked } from '../../src/pipeline.ts';
import { checkFiles } from './check-files.ts';
import { fixture } from './fixture.ts';

/* Changes to small knowledge bases, one after the other, as authors make them. */

/** The day on which every change is made. */
export const today = '2026-12-01';

export type Step = (checked: Checked) => readonly FileChange[];

/** Makes one change after the other, each in the content that the last one left. */
export function made(files: string | readonly ContentFile[], ...steps: Step[]): readonly ContentFile[] {
  let now = typeof files === 'string' ? fixture(files) : files;
  for (const step of steps) now = afterChanges(now, step(checkFiles(now)));
  return now;
}

export function errorsIn(files: readonly ContentFile[]): string[] {
  const { diagnostics } = checkFiles(files).result;
  return diagnostics.filter((each) => each.severity === 'error').map((each) => each.message);
}

export function suspects(files: readonly ContentFile[]): number {
  return checkFiles(files).result.diagnostics.filter(({ code }) => code === 'suspect-argument').length;
}

export function textAt(files: readonly ContentFile[], path: string): string {
  return files.filter(isReadable).find((file) => file.path === path)?.text ?? '';
}

/** Lines that the second text has and the first has not. */
export function difference(before: string, after: string): string[] {
  const own = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !own.has(line));
}

export const publish: Step = ({ files, graph }) =>
  publishLinks(files, graph, { codes: ['dead-link'], today });

export const confirmAll: Step = ({ files, graph }) => review(files, graph, [...graph.arguments.keys()]);

export function renamed(kind: RecordRef['kind'], from: string, to: string): Step {
  return ({ files, graph }) => rename(files, graph, { kind, id: from }, to);
}

export function moved(from: string, to: string): Step {
  return ({ files, graph }) => retarget(files, graph, { from, to, today });
}

export function givenUp(id: string): Step {
  return withdrawn({ kind: 'argument', id }, 'Weak.');
}

export function withdrawn(record: RecordRef, reason: string, see?: string): Step {
  return ({ files, graph }) => withdraw(files, graph, record, { reason, see, today });
}

/** The reason is always the same; `minor`: only a typo is mended. */
export function reworded(record: RecordRef, text: string, minor = false): Step {
  return ({ files, graph }) => reword(files, graph, record, { text, reason: 'Iced tea.', minor, today });
}
