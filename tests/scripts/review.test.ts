import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { checkFolder } from '../../src/pipeline.ts';
import { program, type Outcome } from '../support/program.ts';
import { busiest, command, copyOf, graph, textsIn } from '../support/real-content.ts';

/* What answers a reworded claim is looked at again, as an author does. */

const answers = (graph.index.argumentsOn.get(busiest) ?? []).map(({ id }) => id);
const [first = '', second = ''] = answers;

async function reworded(context: TestContext): Promise<string> {
  const folder = await copyOf(context);
  const statement = graph.claims.get(busiest)?.statement ?? '';
  const hedged = `${statement.slice(0, -1)}, at times.`;
  await command(folder)('reword', busiest, '--statement', hedged, '--reason', 'A hedge.');
  return folder;
}

function review(folder: string, ids: readonly string[], typed: string): Promise<Outcome> {
  return program('review', [...ids, '--content', folder], {}, typed);
}

async function suspects(folder: string): Promise<number> {
  const { result } = await checkFolder(folder);
  return result.diagnostics.filter(({ code }) => code === 'suspect-argument').length;
}

test('a review shows what changed, asks, and takes no answer for no', async (context) => {
  const folder = await reworded(context);
  const before = await textsIn(folder);
  const { code, err, out } = await review(folder, answers, '');
  assert.equal(code, 0);
  assert.equal(err.match(/\{\+.*at times.*\+\}/gu)?.length, answers.length);
  assert.match(out, /^Nothing is confirmed/u);
  assert.deepEqual(await textsIn(folder), before);
});

test('each question has its own answer, typed ahead or not', async (context) => {
  const folder = await reworded(context);
  const all = await suspects(folder);
  const { code, err } = await review(folder, [first, second], 'n\ny\n');
  assert.equal(code, 0, err);
  assert.equal(await suspects(folder), all - 1);
  const { graph: now } = await checkFolder(folder);
  assert.notEqual(now.arguments.get(second)?.reviewed, graph.arguments.get(second)?.reviewed);
  assert.equal(now.arguments.get(first)?.reviewed, graph.arguments.get(first)?.reviewed);
});

test('a reason has its former words shown; those of a former target are not known, and the review says so', async (context) => {
  const folder = await copyOf(context);
  const undercut = [...graph.arguments.values()].find(({ kind }) => kind === 'undercuts');
  assert.ok(undercut);
  const run = command(folder);
  await run('reword', undercut.target, '--because', 'Other words.', '--reason', 'Too long.');
  const known = await review(folder, [undercut.id], '');
  assert.match(known.err, /\[-.+-\].*\{\+.*words/iu);
  assert.doesNotMatch(known.err, /kept nowhere/u);
  await run(
    'rename',
    undercut.id,
    `${undercut.premises[0]}/qualifies/${graph.arguments.get(undercut.target)?.target ?? ''}`,
  );
  const moved = [...(await checkFolder(folder)).graph.arguments.keys()].find(
    (id) => !graph.arguments.has(id),
  );
  const unknown = await review(folder, [moved ?? ''], '');
  assert.match(unknown.err, /kept nowhere but in git/u);
});
