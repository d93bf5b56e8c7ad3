import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { alone } from '../../scripts/lock.ts';

/** A lock that a process holds of which the system says this when it is asked for. */
function heldLock(context: TestContext, says: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-ladders-lock-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const lock = join(folder, 'lock');
  mkdirSync(lock);
  writeFileSync(join(lock, 'process'), '4242');
  context.mock.method(process, 'kill', () => {
    throw Object.assign(new Error(says), { code: says });
  });
  return lock;
}

test('the lock of a process that died is taken over', async (context) => {
  const lock = heldLock(context, 'ESRCH');
  assert.equal(await alone(lock, () => Promise.resolve('done')), 'done');
  assert.equal(existsSync(lock), false);
});

test("the lock of somebody else's process, which takes no signal from us, is waited for", async (context) => {
  const lock = heldLock(context, 'EPERM');
  let isDone = false;
  const waiting = alone(lock, () => Promise.resolve((isDone = true)));
  await pause(500);
  assert.equal(isDone, false);
  rmSync(lock, { recursive: true });
  assert.equal(await waiting, true);
});
