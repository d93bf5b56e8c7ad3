import { join } from 'node:path';
import { afterChanges, Refusal, type FileChange } from '../src/edit/change.ts';
import type { LocatedDiagnostic } from '../src/model/diagnostic.ts';
import { checkFiles, checkFolder, type Checked } from '../src/pipeline.ts';
import { mdxParserFor } from '../src/parse/mdx-parser.ts';
import { resultOf } from '../src/report/result.ts';
import { text } from '../src/report/text.ts';
import { rules } from '../src/rules/index.ts';
import { reportOptions } from './report-options.ts';
import { completed, lockName } from './journal.ts';
import { alone } from './lock.ts';
import { commit, CutShort, recover } from './transaction.ts';

/** A change to content: what to do with what was read. Undefined: the author would rather not. */
export type Edit = (checked: Checked) => readonly FileChange[] | Promise<readonly FileChange[] | undefined>;

/**
 * The frame of every command that changes content: completes what an earlier run left, reads, changes, checks what
 * would come of it, and writes all files or none.
 *
 * @param nothing - what is said where nothing has to be changed
 * @returns 0 where it is done, 1 where it cannot be
 */
export async function editContent(
  folder: string,
  edit: Edit,
  nothing = 'Nothing to do: it is so already.',
): Promise<number> {
  return inTurn(folder, () => change(folder, edit, nothing));
}

/** The same for what is only begun: a draft lacks what its author has yet to fill in. */
export async function beginContent(folder: string, edit: Edit): Promise<number> {
  return inTurn(folder, async () => {
    const changes = (await edit(await readWhole(folder))) ?? [];
    commit(folder, changes);
    return say(changes.map(described).join('\n'));
  });
}

async function inTurn(folder: string, work: () => Promise<number>): Promise<number> {
  try {
    return await alone(join(folder, lockName), work);
  } catch (error) {
    if (error instanceof CutShort) return refuse(error.message);
    if (isExpected(error)) return refuse(`${error.message}${remedyFor(error)}\nNothing was changed.`);
    throw error;
  }
}

async function change(folder: string, edit: Edit, nothing: string): Promise<number> {
  const checked = await readWhole(folder);
  const changes = await edit(checked);
  if (changes === undefined) return 1;
  if (changes.length === 0) return say(nothing);
  const broken = await newErrors(checked, changes);
  // The lines are those of texts that nobody will find in the files.
  if (broken)
    return refuse(
      `Made so, the check would find:\n\n${text.render(broken, reportOptions(folder, rules))}\nNothing was changed.`,
    );
  commit(folder, changes);
  return say(changes.map(described).join('\n'));
}

async function readWhole(folder: string): Promise<Checked> {
  if (recover(folder)) say(completed);
  return checkFolder(folder);
}

/** Today, where the author is. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the content would have wrong after the changes that it does not have wrong now. */
async function newErrors(
  checked: Checked,
  changes: readonly FileChange[],
): Promise<Checked['result'] | undefined> {
  const files = afterChanges(checked.files, changes);
  const after = checkFiles(files, { parseMdx: await mdxParserFor(files) });
  const errors = ({ diagnostics }: Checked['result']): LocatedDiagnostic[] =>
    diagnostics.filter(({ severity }) => severity === 'error');
  const before = errors(checked.result);
  const known = new Set(before.map(({ message }) => message));
  const count = Map.groupBy(before, ({ code }) => code);
  const now = Map.groupBy(errors(after.result), ({ code }) => code);
  // A rename may change the words of an error that was there before, and never the number of errors.
  const grown = [...now].filter(([code, list]) => list.length > (count.get(code)?.length ?? 0));
  const fresh = grown.flatMap(([, list]) => list.filter(({ message }) => !known.has(message)));
  if (fresh.length === 0) return undefined;
  const counted = {
    files: files.length,
    claims: after.graph.claims.size,
    arguments: after.graph.arguments.size,
  };
  return resultOf(fresh, { files, counted, milliseconds: after.result.summary.milliseconds });
}

function described({ path, before, after }: FileChange): string {
  if (before === undefined) return `Wrote ${path}`;
  return after === undefined ? `Took away ${path}` : `Changed ${path}`;
}

/** What to do about a fault that is none of the content. */
export function remedyFor(error: Error): string {
  const isFull = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isFull ? '\nThere is no room on the disk: free some, and run it again.' : '';
}

/** A refusal of ours, or one of the system: a folder that cannot be written, a file that changed. */
function isExpected(error: unknown): error is Error {
  if (error instanceof Refusal) return true;
  return error instanceof Error && ('code' in error || error.message.startsWith('Unexpected '));
}

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}
