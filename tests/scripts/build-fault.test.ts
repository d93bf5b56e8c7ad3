import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explained } from '../../scripts/build-fault.ts';

const said = (message: string): string => {
  const error = explained(new Error(message));
  return error instanceof Error ? error.message : '';
};

test('a full disk says what to do, whichever part of the build met it', () => {
  assert.equal(
    said("ENOSPC: no space left on device, write 'dist/index.html'"),
    "Unexpected fault of the system (ENOSPC: no space left on device, write 'dist/index.html'), expected a disk with room for a second site beside the former one; free some, and build again",
  );
});

test('the indexer says it in words', () => {
  assert.match(said('Pagefind: No space left on device (os error 28)'), /expected a disk with room/u);
});

test('an error that is not of the system stays as it is', () => {
  const error = new Error('Unexpected claim');
  assert.equal(explained(error), error);
});
