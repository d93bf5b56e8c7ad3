import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../src/edit/change.ts';
import { newKnowledgeBase } from '../src/edit/new-knowledge-base.ts';

/**
 * Puts a starting knowledge base into a folder that is empty or not there. It is written beside and moved in whole:
 * a run that is cut short leaves nothing under the name that was asked for.
 *
 * @returns the files that were written, as paths within the folder
 * @throws Refusal where something is there already
 */
export function startKnowledgeBase(named: string): string[] {
  const folder = resolve(named);
  refuseHeld(folder, named);
  const files = newKnowledgeBase();
  const draft = join(dirname(folder), `.${basename(folder)}.draft-${process.pid}`);
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    // Empty, or it is not removed; a file that came meanwhile stays.
    if (statSync(folder, { throwIfNoEntry: false })) rmdirSync(folder);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return files.map(({ path }) => path);
}

function refuseHeld(folder: string, named: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there) return;
  const expected = 'a folder that is empty or not there yet; nothing was written';
  if (!there.isDirectory()) throw new Refusal(`file \`${named}\``, expected);
  const [first] = readdirSync(folder).sort();
  if (first !== undefined) throw new Refusal(`content of \`${named}\` (\`${first}\`)`, expected);
}
