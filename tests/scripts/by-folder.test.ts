import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFolder } from '../../scripts/by-folder.ts';

test('a folder is told of when another begins, with its pages and not its other files', () => {
  const told: string[] = [];
  const made = byFolder((folder, pages) => told.push(`${folder} ${pages}`));
  const claims = ['[id]', '[id]', 'index', '[...argument]'].map((name) => `claims/${name}.astro`);
  const maps = ['[id]/claims.json.ts', '[id]/index.astro', '[id]/[...view].astro'].map(
    (name) => `maps/${name}`,
  );
  const atRoot = ['404.astro', '[hostFile].ts', '[...page]/index.md.ts'];
  for (const name of [...claims, ...maps, ...atRoot, 'topics/index.astro']) made(`src/pages/${name}`);
  assert.deepEqual(told, ['claims 4', 'maps 2']);
});
