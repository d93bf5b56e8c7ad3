import assert from 'node:assert/strict';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { lastingRecords } from '../../src/graph/lasting-records.ts';
import { ledgerPath } from '../../src/model/permalink.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { journalName } from '../../scripts/journal.ts';
import { program } from '../support/program.ts';
import { busiest, command, copyOf, graph, textsIn } from '../support/real-content.ts';

/* The commands that change content, run as an author does, on copies of the real content. */

async function errorsIn(folder: string): Promise<string[]> {
  const { result } = await checkFolder(folder);
  return result.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** A claim that no other has to do with. */
const freeClaim = (id: string): string => `---
title: Nothing answers ${id}
statement: Nothing in the debate answers ${id}.
kind: empirical
topics: [${[...graph.topics.keys()][0] ?? ''}]
origin: editors
unanswered: { why: unexamined }
---
`;

test('a claim is published, renamed, reworded and reviewed, and the content stays sound', async (context) => {
  const folder = await copyOf(context);
  const run = command(folder);
  assert.equal((await run('publish-links')).code, 0);
  const renamed = await run('rename', busiest, 'another-name');
  assert.equal(renamed.code, 0, renamed.err);
  assert.match(renamed.out, /^Wrote claims\/.*\/another-name\.md$/mu);
  assert.match((await run('rename', busiest, 'another-name')).out, /^Nothing to do/u);
  const reworded = await run(
    'reword',
    'another-name',
    '--statement',
    'Something else.',
    '--reason',
    'A test.',
  );
  assert.equal(reworded.code, 0, reworded.err);
  assert.deepEqual(await errorsIn(folder), []);
  const suspects = async (): Promise<number> =>
    (await checkFolder(folder)).result.diagnostics.filter(({ code }) => code === 'suspect-argument').length;
  assert.ok((await suspects()) > 0);
  assert.equal((await run('review', '--yes')).code, 0);
  assert.equal(await suspects(), 0);
  assert.match((await run('publish-links')).out, /^Changed permalinks\.yaml$/mu);
});

test('records of every other kind are renamed, and every published address answers', async (context) => {
  const folder = await copyOf(context);
  const run = command(folder);
  await run('publish-links');
  for (const kind of ['map', 'article', 'synthesis', 'source'] as const) {
    const [id = ''] = lastingRecords(graph, kind).keys();
    const { code, out, err } = await run('rename', `${kind}:${id}`, `another-${kind}`);
    assert.equal(code, 0, err);
    assert.match(out, new RegExp(`/another-${kind}\\.(mdx|yaml)$`, 'mu'));
  }
  assert.deepEqual(await errorsIn(folder), []);
});

test('an argument gets other words and another verb, and is given up', async (context) => {
  const folder = await copyOf(context);
  const run = command(folder);
  const text = freeClaim('free-one').replace(
    'unanswered:',
    `arguments:\n  - qualifies: ${busiest}\n    because: It is so.\nunanswered:`,
  );
  await writeFile(join(folder, 'claims/free-one.md'), text);
  await run('publish-links');
  const [id, anew] = [`free-one/qualifies/${busiest}`, `free-one/rebuts/${busiest}`];
  for (const [name = '', ...args] of [
    ['reword', id, '--because', 'Otherwise.', '--reason', 'A test.'],
    ['rename', id, anew],
    ['withdraw', anew, '--reason', 'It was a test.'],
  ]) {
    const { code, err } = await run(name, ...args);
    assert.equal(code, 0, err);
    assert.deepEqual(await errorsIn(folder), []);
  }
  const ledger = await readFile(join(folder, ledgerPath), 'utf8');
  assert.match(ledger, /withdrawn: It was a test\., said: \[Otherwise\., It is so\.\] \}\n$/u);
});

test('two claims that nothing joins are merged, and one is withdrawn', async (context) => {
  const folder = await copyOf(context);
  const run = command(folder);
  const [from, into, silent] = ['free-one', 'free-two', 'free-three'];
  for (const id of [from, into, silent]) await writeFile(join(folder, `claims/${id}.md`), freeClaim(id));
  await run('publish-links');
  const merged = await run('merge', from, into);
  assert.equal(merged.code, 0, merged.err);
  assert.deepEqual(await errorsIn(folder), []);
  const withdrawn = await run('withdraw', silent, '--reason', 'It was a test.');
  assert.equal(withdrawn.code, 0, withdrawn.err);
  assert.deepEqual(await errorsIn(folder), []);
});

const refused: readonly [string, string[], RegExp][] = [
  ['an unknown id', ['rename', 'no-such-claim-here', 'x-y'], /^Unexpected id `no-such-claim-here`/u],
  [
    'a target that exists',
    ['rename', busiest, [...graph.claims.keys()].find((id) => id !== busiest) ?? ''],
    /expected one that no other claim has/u,
  ],
  ['a name that is no id', ['rename', busiest, '../escape'], /^Unexpected id `\.\.\/escape`/u],
  [
    'an argument with a verb that there is not',
    ['reword', 'a/suports/b', '--because', 'x', '--reason', 'y'],
    /^Unexpected id `a\/suports\/b`, expected the id of an argument/u,
  ],
  ['an unknown argument', ['review', 'a/supports/b'], /^Unexpected id `a\/supports\/b`/u],
  ['a claim merged with itself', ['merge', busiest, busiest], /^Unexpected `.*` twice/u],
  ['no reason', ['withdraw', busiest], /^Unexpected absence of a reason/u],
  [
    'a rewording without words',
    ['reword', busiest, '--statement', '', '--reason', 'x'],
    /^Unexpected absence of a statement/u,
  ],
];

for (const [what, [name = '', ...args], message] of refused) {
  test(`${what} is refused with 1, and nothing is changed`, async (context) => {
    const folder = await copyOf(context);
    const before = await textsIn(folder);
    const { code, err } = await program(name, [...args, '--content', folder]);
    assert.equal(code, 1, err);
    assert.match(err, message);
    assert.match(err, /Nothing was changed\.\n$/u);
    assert.deepEqual(await textsIn(folder), before);
  });
}

test('what would break the content is shown and not done', async (context) => {
  const folder = await copyOf(context);
  const support = [...graph.arguments.values()].find(
    ({ kind, premises }) => kind === 'supports' && premises.length === 1,
  );
  assert.ok(support);
  const before = await textsIn(folder);
  const { code, err } = await command(folder)('merge', support.premises[0], support.target);
  assert.equal(code, 1);
  assert.match(err, /^Made so, the check would find:\n[^]*\[self-argument\][^]*Nothing was changed\./u);
  assert.deepEqual(await textsIn(folder), before);
});

test('a run that was cut short is completed before anything else', async (context) => {
  const folder = await copyOf(context);
  const path = graph.claims.get(busiest)?.file ?? '';
  const before = await readFile(join(folder, path), 'utf8');
  const after = before.replace(/^kind: .*$/mu, 'kind: normative');
  await writeFile(join(folder, journalName), JSON.stringify([{ path, before, after }]));
  const { out } = await command(folder)('rename', busiest, 'another-name');
  assert.match(out, /^A change that was cut short is complete now\./u);
  const moved = path.replace(/[^/]+$/u, 'another-name.md');
  assert.match(await readFile(join(folder, moved), 'utf8'), /^kind: normative$/mu);
});

test(
  'a folder that cannot be written is left as it is',
  { skip: process.getuid?.() === 0 },
  async (context) => {
    const folder = await copyOf(context);
    const before = await textsIn(folder);
    await chmod(folder, 0o555);
    const { code, err } = await command(folder)('rename', busiest, 'another-name');
    await chmod(folder, 0o755);
    assert.equal(code, 1);
    assert.match(err, /EACCES[^]*Nothing was changed\./u);
    assert.deepEqual(await textsIn(folder), before);
  },
);

test('a call without what it needs ends with 2', async () => {
  for (const name of ['rename', 'merge', 'reword', 'withdraw']) {
    const { code, err } = await program(name);
    assert.equal(code, 2);
    assert.match(err, /^Unexpected `.*`, expected /u);
  }
});
