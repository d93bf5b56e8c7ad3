import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';
import { hostileInputs, hostileSettings } from './inputs.ts';

/* The first of two walls: the checker. What it lets through is published, and looked at, in `tests/site`. */
const sound = fixture(tea);

/** Codes of the errors that a file brings into a sound knowledge base. */
function errorsWith(file: ContentFile): string[] {
  const files = [...sound.filter(({ path }) => path !== file.path), file];
  const { diagnostics } = checkFiles(files).result;
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

test('there are many of them, each another', () => {
  assert.ok(hostileInputs.length >= 40);
  assert.equal(new Set(hostileInputs.map(({ name }) => name)).size, hostileInputs.length);
});

for (const { name, file, caught } of hostileInputs) {
  test(`${name}: ${caught ?? 'let through as text'}`, () => {
    const codes = errorsWith(file);
    if (caught === undefined) assert.deepEqual(codes, []);
    else assert.ok(codes.includes(caught), `expected ${caught}, reported were ${codes.join(', ') || 'none'}`);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
}

test('markup in the settings of a site is text as well', () => {
  assert.deepEqual(errorsWith(hostileSettings), []);
});
