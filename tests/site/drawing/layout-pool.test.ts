import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import { generatedSketch } from '../../../scripts/bench/sketches.ts';
import { stageTimes } from '../../../scripts/stage-times.ts';
import { arrange } from '../../../src/layout/arrange.ts';
import { arrangeBeside } from '../../../src/site/drawing/layout-pool.ts';

test('threads lay out what the process itself would, each for whoever asked, and note the time', async () => {
  const sketches = [5, 12, 7, 9, 6].map(generatedSketch);
  const beside = await Promise.all(sketches.map((sketch) => arrangeBeside(sketch)));
  const alone = await Promise.all(sketches.map((sketch) => arrange(sketch)));
  assert.deepEqual(beside, alone);
  assert.ok((stageTimes().get('layout') ?? 0) > 0);
});

test('a sketch that cannot be laid out fails for whoever asked, and for nobody else', async () => {
  const sound = generatedSketch(5);
  const broken = { ...sound, lines: sound.lines.map((line) => ({ ...line, target: 'nowhere' })) };
  const asked = [broken, sound, broken, broken, sound].map((sketch) => arrangeBeside(sketch));
  const outcomes = await Promise.allSettled(asked);
  const states = outcomes.map(({ status }) => status);
  assert.deepEqual(states, ['rejected', 'fulfilled', 'rejected', 'rejected', 'fulfilled']);
});

test('what is wanted at once comes before what is asked for ahead of its page', async () => {
  const answered: string[] = [];
  const ask = (name: string, isAhead: boolean): Promise<void> =>
    arrangeBeside(generatedSketch(6), undefined, isAhead).then(() => void answered.push(name));
  // More than all threads take at once.
  const ahead = Array.from({ length: 12 * availableParallelism() }, () => ask('ahead', true));
  await Promise.all([...ahead, ask('wanted', false)]);
  assert.ok(answered.indexOf('wanted') < answered.length / 2, answered.join(' '));
});
