import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from '../src/edit/change.ts';
import { contentPath } from '../src/parse/content-kind.ts';
import { journalName } from './journal.ts';

/**
 * Makes all changes or none. They are written down first, so that a run that is cut short between two files is
 * completed by the next one; where a file cannot be written, what was written before it is taken back.
 *
 * @param replace - puts a finished draft in the place of a file; given only by tests
 * @throws when a file is not what it was when it was read, or cannot be written; nothing is changed then
 * @throws CutShort when what was changed cannot be taken back either
 */
export function commit(folder: string, changes: readonly FileChange[], replace = renameSync): void {
  for (const change of changes) refuseChanged(folder, change);
  const journal = join(folder, journalName);
  writeWhole(journal, `${JSON.stringify(changes)}\n`, renameSync);
  try {
    for (const change of changes) put(folder, change.path, change.after, replace);
  } catch (error) {
    takeBack(folder, changes, error);
    rmSync(journal, { force: true });
    throw error;
  }
  rmSync(journal);
}

/** Changes that could be neither made nor taken back, as on a full disk; what was begun is written down. */
export class CutShort extends Error {
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `Unexpected end between two files (${why}), expected to change all or none. Nothing is lost: the next command that changes content (such as \`npm run review\`) completes it, once the cause is gone`,
      { cause },
    );
    this.name = 'CutShort';
  }
}

function takeBack(folder: string, changes: readonly FileChange[], cause: unknown): void {
  try {
    for (const change of changes) put(folder, change.path, change.before, renameSync);
  } catch {
    throw new CutShort(cause);
  }
}

/**
 * Completes changes that were cut short. Says whether there were any.
 *
 * @throws when a file was edited since, or cannot be written
 */
export function recover(folder: string): boolean {
  const journal = join(folder, journalName);
  if (!existsSync(journal)) return false;
  const changes = changesIn(journal);
  for (const { path } of changes) refuseForeign(path, journal);
  for (const { path, before, after } of changes) {
    const now = textAt(folder, path);
    if (now === before || now === after) continue;
    throw new Error(
      `Unexpected text of ${path} after a change that was cut short, expected what it was before or after; put it right and remove ${journal}`,
    );
  }
  for (const { path, after } of changes) put(folder, path, after, renameSync);
  rmSync(journal);
  return true;
}

/** @throws where it is no list of changes */
function changesIn(journal: string): readonly FileChange[] {
  const changes = jsonOrNothing(readFileSync(journal, 'utf8'));
  if (Array.isArray(changes) && changes.every(isChange)) return changes;
  throw new Error(
    `Unexpected content of ${journal}, expected changes that were cut short; remove it and see with git what it left half done`,
  );
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is FileChange {
  if (typeof value !== 'object' || value === null) return false;
  const { path, before, after } = value as Record<string, unknown>;
  const isText = (each: unknown): boolean => each === undefined || typeof each === 'string';
  return typeof path === 'string' && isText(before) && isText(after);
}

/** A journal may come with a contribution, and must not lead out of the content. */
function refuseForeign(path: string, journal: string): void {
  const isContent = contentPath(path) !== undefined && !path.split('/').includes('..');
  if (!isContent)
    throw new Error(`Unexpected path \`${path}\` in ${journal}, expected a file of the content; remove it`);
}

function refuseChanged(folder: string, { path, before }: FileChange): void {
  const now = textAt(folder, path);
  if (now === before) return;
  if (before === undefined)
    throw new Error(`Unexpected file ${path}, expected none in that place; move it away and run again`);
  throw new Error(
    `Unexpected change of ${path} while the command ran, expected the text that was read; run again`,
  );
}

function put(folder: string, path: string, text: string | undefined, replace: typeof renameSync): void {
  const target = join(folder, path);
  if (text === undefined) rmSync(target, { force: true });
  else if (textAt(folder, path) !== text) writeWhole(target, markOf(target) + text, replace);
}

/** Writes beside the file first, so that at every moment it is either what it was or what it shall be. */
function writeWhole(named: string, text: string, replace: typeof renameSync): void {
  const isThere = existsSync(named);
  const target = isThere ? realpathSync(named) : named;
  if (isThere) accessSync(target, constants.W_OK);
  const draft = join(dirname(target), `.${basename(target)}.draft`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(draft, text);
    if (isThere) chmodSync(draft, statSync(target).mode);
    replace(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function textAt(folder: string, path: string): string | undefined {
  const target = join(folder, path);
  return existsSync(target) ? readFileSync(target, 'utf8').replace(/^\ufeff/u, '') : undefined;
}

/** A byte order mark is no part of the text, and stays. */
function markOf(target: string): string {
  return existsSync(target) && readFileSync(target, 'utf8').startsWith('\ufeff') ? '\ufeff' : '';
}
