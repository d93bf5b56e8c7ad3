import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { counterargumentsTo } from '../../src/graph/counterarguments.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { program, type Outcome } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/* Copies of the real content, for commands that change it. */

const content = join(import.meta.dirname, '../../content');

export const { graph } = await checkFolder(content);

/** The claim that most arguments bear on: what happens to it happens to many files. */
export const [busiest = ''] = [...graph.claims.keys()].sort(
  (a, b) => counterargumentsTo(graph, b).length - counterargumentsTo(graph, a).length,
);

export async function copyOf(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  await cp(content, folder, { recursive: true });
  return folder;
}

/** Every file with what is in it, hidden ones and leftovers included. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const);
  return new Map((await Promise.all(texts)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Runs commands on one copy. */
export const command =
  (folder: string) =>
  (name: string, ...args: string[]): Promise<Outcome> =>
    program(name, [...args, '--content', folder]);
