import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { lockName } from '../../scripts/journal.ts';
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
  assert.match(out, /^0 errors, 0 warnings in \d+ files, 6 claims, 4 arguments \(\d+ ms\)\n$/u);
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

const broken = tea.replace('supports: tea-rouses', 'supports: tea-rowses');

test('text shows the line, without colours where no terminal reads it', async (context) => {
  const folder = await writeContent(await temporaryFolder(context), broken);
  const { out } = await program('check', ['--content', folder], { NO_COLOR: '' });
  assert.match(out, /\n {4}8 \| {3}- supports: tea-rowses\n {6}\| {15}\^{10}\n {4}9 \|/u);
  assert.ok(!out.includes('\u001b'));
});

test('annotations for GitHub name files from the root of the repository', async (context) => {
  const root = await temporaryFolder(context);
  const folder = await writeContent(join(root, 'kb'), broken);
  const inRepository = { GITHUB_WORKSPACE: root };
  const { code, out } = await program('check', ['--content', folder, '--format', 'github'], inRepository);
  assert.equal(code, 1);
  assert.match(
    out,
    /^::error file=kb\/claims\/tea-is-strong\.md,line=8,col=15,endLine=8,endColumn=25,title=unresolved-reference::/mu,
  );
});

test('SARIF stands alone on standard output, with the pages of a published site', async (context) => {
  const folder = await writeContent(await temporaryFolder(context), broken);
  const published = { SITE_URL: 'https://example.org', BASE_PATH: 'kb' };
  const { code, out } = await program('check', ['--content', folder, '--format', 'sarif'], published);
  assert.equal(code, 1);
  const { runs } = JSON.parse(out) as {
    runs: { results: { ruleIndex: number }[]; tool: { driver: { rules: { helpUri: string }[] } } }[];
  };
  const helps = runs[0]?.results.map(({ ruleIndex }) => runs[0]?.tool.driver.rules[ruleIndex]?.helpUri) ?? [];
  assert.ok(helps.includes('https://example.org/kb/diagnostics/unresolved-reference/'));
});

for (const code of ['unresolved-reference', 'copied-words']) {
  test(`--explain ${code} prints what its page says`, async () => {
    const outcome = await program('check', ['--explain', code]);
    assert.equal(outcome.code, 0, outcome.err);
    assert.match(outcome.out, new RegExp(`^${code} \\(error\\)\n\n[A-Z].+\\.\n\n[A-Z].+\\.\n`, 'u'));
    assert.equal(outcome.out.includes('\nReported:\n\n    === '), code === 'unresolved-reference');
  });
}

test('--explain offers the code that was meant', async () => {
  const { code, err } = await program('check', ['--explain', 'unresolved-refrence']);
  assert.equal(code, 2);
  assert.match(err, /^Unexpected `--explain unresolved-refrence`, .+ such as `unresolved-reference`\n$/u);
});

for (const args of [
  ['--content', 'no/such/folder'],
  ['--format', 'yaml'],
  ['--max-warnings', 'few'],
  ['--max-warnings', ''],
  ['--explain'],
  ['--explain', 'nonsense'],
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

test('--fix waits for whoever is changing the content', async (context) => {
  const folder = await writeContent(
    await temporaryFolder(context),
    tea.replace('qualifies: tea-calms', 'qualifies: tea-calm'),
  );
  const claim = join(folder, 'claims/tea-is-iced.md');
  const lock = join(folder, lockName);
  await mkdir(lock);
  await writeFile(join(lock, 'process'), String(process.pid));
  const fixing = program('check', ['--fix', '--content', folder]);
  await pause(4_000);
  assert.match(await readFile(claim, 'utf8'), /qualifies: tea-calm$/mu);
  await rm(lock, { recursive: true });
  assert.equal((await fixing).code, 0);
  assert.match(await readFile(claim, 'utf8'), /qualifies: tea-calms$/mu);
});
