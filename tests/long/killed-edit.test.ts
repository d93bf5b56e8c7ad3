import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { journalName } from '../../scripts/journal.ts';
import { recover } from '../../scripts/transaction.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');

/** Runs a program that is killed before the n-th change of the disk; says whether it got to its end. */
async function ranThrough(args: readonly string[], killAt: number): Promise<boolean> {
  const [name = '', ...rest] = args;
  const program = [join(root, 'scripts', `${name}.ts`), ...rest];
  const child = spawn(process.execPath, ['--import', join(root, 'tests/support/kill-at.ts'), ...program], {
    cwd: root,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, KILL_AT: String(killAt) },
    stdio: 'ignore',
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal === 'SIGKILL') return false;
  assert.equal(code, 0, `${args.join(' ')} ended with ${String(code)}`);
  return true;
}

/** Every text that an author would see; what a command keeps for itself begins with a dot. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  const paths = files
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .filter((path) => !path.split('/').some((step) => step.startsWith('.')))
    .sort();
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const commands: readonly (readonly string[])[] = [
  ['publish-links'],
  ['rename', 'tea-calms', 'tea-soothes'],
  ['merge', 'tea-is-iced', 'tea-is-strong'],
  ['reword', 'tea-calms', '--statement', 'A cup of tea calms many.', '--reason', 'A hedge.'],
  ['review', '--yes'],
  ['withdraw', 'tea-is-iced', '--reason', 'It was a test.'],
  ['new', 'claim', 'tea-is-green'],
];

async function begin(context: TestContext): Promise<{ start: string; before: Record<string, string> }> {
  const start = await writeContent(join(await temporaryFolder(context), 'content'), tea);
  return { start, before: await textsIn(start) };
}

for (const command of commands) {
  test(`${command[0] ?? ''}: killed before any change of the disk, it has done all or nothing`, async (context) => {
    const { start, before } = await begin(context);
    const whole = join(await temporaryFolder(context), 'whole');
    await cp(start, whole, { recursive: true });
    assert.ok(await ranThrough([...command, '--content', whole], 0));
    const after = await textsIn(whole);
    assert.notDeepEqual(after, before);

    let moment = 1;
    for (let isDone = false; !isDone; moment += 1) {
      const folder = join(await temporaryFolder(context), 'killed');
      await cp(start, folder, { recursive: true });
      isDone = await ranThrough([...command, '--content', folder], moment);
      const wasBegun = existsSync(join(folder, journalName));
      recover(folder);
      const texts = await textsIn(folder);
      if (isDone || wasBegun) assert.deepEqual(texts, after, `killed before change ${moment}`);
      else assert.ok(equal(texts, before) || equal(texts, after), `killed before change ${moment}`);
    }
    assert.ok(moment > 3, 'the command changes the disk more than once');
  });
}

test('a debate that is begun is there whole or not at all', async (context) => {
  let isDone = false;
  for (let moment = 1; !isDone; moment += 1) {
    const folder = join(await temporaryFolder(context), 'debate');
    isDone = await ranThrough(['new', 'knowledge-base', folder], moment);
    if (existsSync(folder)) assert.ok(isDone || Object.keys(await textsIn(folder)).length > 8);
  }
});

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
