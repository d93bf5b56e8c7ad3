import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { siteChecks } from '../../src/built/checks/index.ts';
import { codes } from '../../src/codes.ts';

const folder = new URL('../../src/built/checks/', import.meta.url);

test('every file of src/built/checks is a registered check named after its file, in order of codes', () => {
  const files = readdirSync(folder).filter((name) => !['index.ts', 'site-check.ts'].includes(name));
  assert.deepEqual(
    siteChecks.map((check) => `${check.code}.ts`),
    files.sort(),
  );
});

test('no two checks of any kind share a code, and their texts have the shape of the house', () => {
  assert.equal(new Set(codes.map((each) => each.code)).size, codes.length);
  for (const { summary, reason } of codes)
    for (const text of [summary, reason]) assert.match(text, /^[A-Z“].*\.$/u);
});
