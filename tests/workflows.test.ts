import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';

/* What runs with rights of ours is held to as few of them as it needs. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = globSync('.github/workflows/*.yml').sort();

test('there are workflows', () => assert.ok(files.length >= 2));

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const workflow = load(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test(`${file}: every action is pinned to a commit, with its version beside it`, () => {
    const uses = [...text.matchAll(/uses: (.*)$/gmu)].map(([, used = '']) => used);
    assert.equal(uses.length, steps.filter((step) => step.uses !== undefined).length);
    for (const used of uses) assert.match(used, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test(`${file}: no job may write what it does not publish, and none that runs proposals may write at all`, () => {
    assert.ok(Object.values(workflow.permissions).every((right) => right === 'read'));
    const writing = jobs.flatMap(({ permissions = {} }) =>
      Object.entries(permissions).flatMap(([what, right]) => (right === 'write' ? [what] : [])),
    );
    if ('pull_request' in workflow.on) assert.deepEqual(writing, []);
    assert.ok(!('pull_request_target' in workflow.on));
    assert.ok(writing.every((what) => ['contents', 'pages', 'id-token'].includes(what)));
  });

  test(`${file}: nothing that others write comes into a command, and every command is one of ours`, () => {
    for (const { run = '' } of steps) {
      assert.doesNotMatch(run, /\$\{\{/u);
      for (const [, name = ''] of run.matchAll(/npm run (?:-s )?([\w:-]+)/gu))
        assert.ok(Object.hasOwn(scripts, name), name);
    }
  });
}
