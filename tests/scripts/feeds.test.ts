import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { program } from '../support/program.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const published = `${tea}=== permalinks.yaml
- { address: /claims/tea-calms/, on: 2026-01-31 }
- { address: /claims/tea-is-strong/supports/tea-wakes/, on: 2026-02-01 }
`;

test('the feeds of a published site have what its ledger has, and every page leads to them', async (context) => {
  const folder = await temporaryFolder(context);
  const content = await writeContent(join(folder, 'content'), published);
  const out = join(folder, 'dist');
  const env = { CONTENT_DIR: content, SITE_URL: 'https://tea.example', BASE_PATH: '/kb/' };
  const { code, err } = await program('build', ['--out', out], env);
  assert.equal(code, 0, err);
  const read = (...path: string[]): string => readFileSync(join(out, ...path), 'utf8');

  const atom = parseAtomFeed(read('feed.xml'));
  const ids = [
    'https://tea.example/kb/claims/tea-is-strong/supports/tea-wakes/',
    'https://tea.example/kb/claims/tea-calms/',
  ];
  assert.deepEqual(
    atom.entries?.map((entry) => entry.id),
    ids,
  );
  assert.deepEqual(
    parseJsonFeed(read('feed.json')).items?.map((item) => item.id),
    ids,
  );
  const page = read('claims', 'tea-calms', 'index.html');
  assert.match(
    page,
    /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/kb\/feed\.xml"/u,
  );
  assert.match(
    page,
    /<link rel="alternate" type="application\/feed\+json" title="[^"]+" href="\/kb\/feed\.json"/u,
  );
  assert.match(read('llms.txt'), /\(https:\/\/tea\.example\/kb\/feed\.xml\)/u);
  const checked = await program('check-site', ['--dist', out, '--content', content], env);
  assert.equal(checked.code, 0, checked.out);
});
