import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { untilFailure } from '../../scripts/until-failure.ts';

test('after a failure nothing more is done, and nobody is told of it twice', async () => {
  const done: string[] = [];
  const work = untilFailure((page: string) => {
    done.push(page);
    return page === 'broken' ? Promise.reject(new Error(page)) : Promise.resolve(page.length);
  });
  assert.equal(await work('sound'), 5);
  await assert.rejects(work('broken'), /broken/u);
  const state = await Promise.race([work('later').then(() => 'answered'), turn('never')]);
  assert.deepEqual([state, done], ['never', ['sound', 'broken']]);
});
