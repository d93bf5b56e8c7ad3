import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stageTimes, type Measure } from '../../scripts/stage-times.ts';
import { measureOf, runStage, type Stage } from '../../src/stages.ts';

function timesOf(...measures: readonly (readonly [Stage, number, number])[]): [string, number][] {
  const noted = measures.map(([stage, startTime, end]): Measure => ({
    name: measureOf(stage),
    startTime,
    duration: end - startTime,
  }));
  return [...stageTimes(noted)].filter(([, time]) => time > 0);
}

test('a stage has the time from its beginning to its end, however often it comes', () => {
  assert.deepEqual(timesOf(['read', 0, 5], ['parse', 5, 20], ['read', 30, 31]), [
    ['read', 6],
    ['parse', 15],
  ]);
});

test('what happens within a stage is not counted twice', () => {
  const times = timesOf(['cards', 10, 30], ['pages', 0, 100], ['cards', 40, 41], ['read', 2, 3]);
  assert.deepEqual(times, [
    ['read', 1],
    ['pages', 78],
    ['cards', 21],
  ]);
});

test('two of a stage at once are one stretch of time', () => {
  assert.deepEqual(timesOf(['cards', 0, 10], ['cards', 5, 20], ['index', 15, 25]), [
    ['cards', 15],
    ['index', 10],
  ]);
});

test('what threads of their own do is added up and takes nothing away', () => {
  assert.deepEqual(timesOf(['pages', 0, 100], ['layout', 5, 80], ['layout', 10, 90]), [
    ['layout', 155],
    ['pages', 100],
  ]);
});

test('a stage is noted where it fails, too, and gives what the work gives', async () => {
  const before = stageTimes().get('record') ?? 0;
  assert.equal(
    runStage('record', () => 7),
    7,
  );
  await assert.rejects(
    runStage('record', () => new Promise((_, reject) => setTimeout(() => reject(new Error('tea')), 20))),
    /tea/u,
  );
  assert.ok((stageTimes().get('record') ?? 0) - before >= 15);
});
