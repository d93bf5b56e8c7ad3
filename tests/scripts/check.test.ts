import assert from 'node:assert/strict';
import { test } from 'node:test';
import { program } from '../support/program.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';
import { tea } from '../support/tea.ts';

interface Report {
  version: number;
  summary: Record<string, number>;
  diagnostics: { code: string; file: string; line: number | null; related: unknown[] }[];
}

test('a sound knowledge base exits with 0', async (context) => {
  const folder = await writeContent(await temporaryFolder(context), tea);
  const { code, out } = await program('check', ['--content', folder]);
  assert.equal(code, 0, out);
  assert.match(out, /^0 errors, 0 warnings in 13 files, 6 claims, 4 arguments \(\d+ ms\)\n$/u);
});

test('errors exit with 1, and JSON keeps its contract and stands alone on standard output', async (context) => {
  const folder = await writeContent(
    await temporaryFolder(context),
    tea.replace('supports: tea-rouses', 'supports: tea-rowses'),
  );
  const { code, out } = await program('check', ['--content', folder, '--format', 'json']);
  assert.equal(code, 1);
  const report = JSON.parse(out) as Report;
  assert.equal(report.version, 1);
  assert.deepEqual(Object.keys(report.summary), [
    'files',
    'claims',
    'arguments',
    'errors',
    'warnings',
    'milliseconds',
  ]);
  const [first] = report.diagnostics.filter((each) => each.file === 'claims/tea-is-strong.md');
  assert.deepEqual(first, {
    code: 'unresolved-reference',
    severity: 'error',
    message: 'Unexpected reference to unknown claim `tea-rowses`, expected a file in `claims`',
    file: 'claims/tea-is-strong.md',
    line: 8,
    column: 15,
    endLine: 8,
    endColumn: 25,
    hint: null,
    related: [],
  });
});

test('too many warnings exit with 1', async (context) => {
  const files = tea
    .replace('    stances: [{ claim: tea-calms, stance: asserts }]\n', '')
    .replace('topics: [tea]\ncontrary', 'topics: [tea]\norigin: editors\ncontrary');
  const folder = await writeContent(await temporaryFolder(context), files);
  assert.equal((await program('check', ['--content', folder])).code, 0);
  assert.equal((await program('check', ['--content', folder, '--max-warnings', '0'])).code, 1);
  assert.equal((await program('check', ['--content', folder, '--max-warnings', '1'])).code, 0);
});

for (const args of [
  ['--content', 'no/such/folder'],
  ['--format', 'yaml'],
  ['--max-warnings', 'few'],
  ['--nonsense'],
]) {
  test(`\`${args.join(' ')}\` exits with 2 and one clear line`, async () => {
    const { code, out, err } = await program('check', args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /^[^\n]+\n$/u);
    assert.doesNotMatch(err, /\bat .+:\d+:\d+/u);
  });
}
