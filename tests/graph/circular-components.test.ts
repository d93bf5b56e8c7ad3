import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circularComponents } from '../../src/graph/circular-components.ts';

function sorted(next: readonly (readonly number[])[]): number[][] {
  return circularComponents(next)
    .map((component) => [...component].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

test('nodes that lead to each other are one component, those on the way to it are none', () => {
  assert.deepEqual(sorted([[1], [2], [1, 3], []]), [[1, 2]]);
});

test('circles that share a node are one component, circles apart are two', () => {
  assert.deepEqual(sorted([[1, 2], [0], [0], [4], [3]]), [
    [0, 1, 2],
    [3, 4],
  ]);
});

test('a node that leads to itself is no component, nor is a diamond', () => {
  assert.deepEqual(sorted([[0, 1, 2], [3], [3], []]), []);
});

test('a closed component that is met again later stays closed', () => {
  assert.deepEqual(sorted([[1], [0], [0, 3], [2]]), [
    [0, 1],
    [2, 3],
  ]);
});

test('a chain of a hundred thousand nodes is no deeper than a program can go', () => {
  const length = 100_000;
  const chain = Array.from({ length }, (_, node) => [node + 1 < length ? node + 1 : 0]);
  assert.deepEqual(
    circularComponents(chain).map((component) => component.length),
    [length],
  );
});

test('it finds what trying every way finds', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = someGraph(seed);
    const together = next.map((_, a) =>
      next.flatMap((__, b) => (leads(next, a, b) && leads(next, b, a) ? [b] : [])),
    );
    const expected = together.filter((component, node) => component.length > 1 && component[0] === node);
    assert.deepEqual(sorted(next), expected);
  }
});

function someGraph(seed: number): number[][] {
  const size = 3 + (seed % 6);
  let state = seed;
  const random = (): number => (state = (state * 48271) % 2147483647);
  return Array.from({ length: size }, () => Array.from({ length: random() % 3 }, () => random() % size));
}

function leads(next: readonly (readonly number[])[], from: number, to: number): boolean {
  const reached = new Set([from]);
  for (const node of reached) for (const each of next[node] ?? []) reached.add(each);
  return reached.has(to);
}
