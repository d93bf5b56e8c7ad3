import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lockedPackages, unsuitable } from '../../scripts/licences.ts';

test('every package that is installed has a licence that goes with ours', () => {
  const packages = lockedPackages();
  assert.ok(packages.length > 100);
  assert.deepEqual(unsuitable(packages), []);
});

test('a licence that binds the whole, or none at all, is refused', () => {
  const of = (licence: string | undefined): number => unsuitable([{ name: 'tea', licence }]).length;
  assert.deepEqual(
    [of('GPL-3.0-only'), of('AGPL-3.0'), of('SEE LICENSE IN tea.txt'), of(undefined)],
    [1, 1, 1, 1],
  );
  assert.deepEqual([of('MIT'), of('(MIT OR GPL-3.0-only)'), of('Apache-2.0 AND MIT')], [0, 0, 0]);
  assert.equal(of('MIT AND GPL-3.0-only'), 1);
});

test('every package that the project asks for is explained in ARCHITECTURE.md, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const table = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies')[1] ?? '';
  const explained = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .flatMap(
      (line) =>
        line
          .split('|')[1]
          ?.split(',')
          .map((name) => name.trim()) ?? [],
    );
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  assert.deepEqual(explained.toSorted(), asked.toSorted());
});
