import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Timings } from '../../scripts/timings.ts';
import { stages } from '../../src/stages.ts';
import { program } from '../support/program.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';
import { tea } from '../support/tea.ts';

test('errors stop a build: all are named, and the former site stays as it was', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(
    join(folder, 'content'),
    tea.replaceAll('kind: empirical', 'kind: empiricl'),
  );
  const out = join(folder, 'dist');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'former');
  const outcome = await program('build', ['--out', out], { CONTENT_DIR: content });
  assert.equal(outcome.code, 1);
  assert.equal(outcome.out.match(/^ {2}4:7 .*\[schema-violation\]$/gmu)?.length, 6);
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'former');
});

test('another knowledge base, outside of the project, is built whole, index included', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), tea);
  const out = join(folder, 'dist');
  const timings = join(folder, 'timings.json');
  const env = { CONTENT_DIR: content, BASE_PATH: 'kb' };
  const { code, out: said, err } = await program('build', ['--out', out, '--timings', timings], env);
  assert.equal(code, 0, err);
  assert.equal(err, '', 'no progress where nobody looks on');
  assert.match(said, /^Built \S+: \d+ files, \d+\.\d MB$/mu);
  const { stages: times } = JSON.parse(await readFile(timings, 'utf8')) as Timings;
  for (const stage of stages) assert.ok((times[stage] ?? 0) > 0, `${stage} takes its time`);
  const page = await readFile(join(out, 'articles', 'on-tea', 'index.html'), 'utf8');
  assert.match(page, /<a class="cite" href="\/kb\/claims\/tea-wakes\/"/u);
  assert.match(page, /<aside aria-label="What answers 1 and 2"/u);
  const synthesis = await readFile(join(out, 'syntheses', 'tea-talk', 'index.html'), 'utf8');
  assert.match(synthesis, /<p>1 for, says <a href="\/kb\/sources\/essay\/#p1">/u);
  assert.ok(existsSync(join(out, 'pagefind', 'pagefind.js')));
});
