import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish, recover, stagesOf } from '../../scripts/swap.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function site(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), name);
}

const shown = (folder: string): Promise<string> => readFile(join(folder, 'index.html'), 'utf8');

test('a built site takes the place of the former one and leaves nothing beside it', async (context) => {
  const dist = join(await temporaryFolder(context), 'dist');
  const stages = stagesOf(dist);
  await site(dist, 'former');
  await site(stages.building, 'new');
  await publish(dist);
  assert.equal(await shown(dist), 'new');
  for (const stage of Object.values<string>({ ...stages })) assert.equal(existsSync(stage), false);
});

test('the first build needs no former site', async (context) => {
  const dist = join(await temporaryFolder(context), 'dist');
  await site(stagesOf(dist).building, 'new');
  await publish(dist);
  assert.equal(await shown(dist), 'new');
});

/* Every state in which a run can be cut short, with what the next run must make of it. */
const interrupted = [
  { name: 'while building', has: { dist: 'former', building: 'half' }, becomes: 'former' },
  { name: 'after building', has: { dist: 'former', next: 'new' }, becomes: 'new' },
  { name: 'with the former site set aside', has: { previous: 'former', next: 'new' }, becomes: 'new' },
  { name: 'with the new site in place', has: { dist: 'new', previous: 'former' }, becomes: 'new' },
  { name: 'with a former site only', has: { previous: 'former' }, becomes: 'former' },
] as const;

for (const { name, has, becomes } of interrupted) {
  test(`a run cut short ${name} is completed or undone`, async (context) => {
    const dist = join(await temporaryFolder(context), 'dist');
    const stages = stagesOf(dist);
    for (const [stage, content] of Object.entries(has)) {
      await site(stage === 'dist' ? dist : stages[stage as keyof typeof stages], content);
    }
    await recover(dist);
    assert.equal(await shown(dist), becomes);
    for (const stage of Object.values<string>({ ...stages })) assert.equal(existsSync(stage), false);
  });
}
