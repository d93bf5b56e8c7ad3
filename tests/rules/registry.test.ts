import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { problemCodes } from '../../src/model/diagnostic.ts';
import { rules } from '../../src/rules/index.ts';

const folder = new URL('../../src/rules/', import.meta.url);

test('every file of src/rules is a registered rule named after its file, in order of codes', () => {
  const files = readdirSync(folder).filter((name) => !['index.ts', 'rule.ts'].includes(name));
  assert.deepEqual(
    rules.map((rule) => `${rule.code}.ts`),
    files.sort(),
  );
});

test('whatever the parser notes has a rule that reports it', () => {
  const codes = new Set(rules.map((rule) => rule.code));
  assert.deepEqual(
    problemCodes.filter((code) => !codes.has(code)),
    [],
  );
});
