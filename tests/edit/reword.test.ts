import assert from 'node:assert/strict';
import { test } from 'node:test';
import { review } from '../../src/edit/review.ts';
import { reword } from '../../src/edit/reword.ts';
import { checkFiles } from '../support/check-files.ts';
import {
  confirmAll,
  errorsIn,
  made,
  publish,
  reworded,
  suspects,
  textAt,
  today,
  type Step,
} from '../support/edited.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const rewordCalm = (minor = false): Step =>
  reworded({ kind: 'claim', id: 'tea-calms' }, 'Warm tea calms: most people.', minor);

test('a reworded claim keeps what it said, and what answered it is suspect until somebody looks again', () => {
  const files = made(tea, publish, confirmAll, rewordCalm());
  assert.deepEqual(errorsIn(files), []);
  const claim = checkFiles(files).graph.claims.get('tea-calms');
  assert.equal(claim?.statement, 'Warm tea calms: most people.');
  assert.deepEqual(
    claim.earlier.map(({ text, until, minor }) => [text, until, minor]),
    [['A cup of tea calms most people.', today, false]],
  );
  assert.equal(suspects(files), 2);
  assert.equal(suspects(made(files, confirmAll)), 0);
  assert.equal(suspects(made(tea, confirmAll, rewordCalm(true))), 0);
});

test('rewording to the same words, without words or without a reason', () => {
  const { files, graph } = checkFiles(fixture(tea));
  const to = (text: string, reason: string) => () =>
    reword(files, graph, { kind: 'claim', id: 'tea-calms' }, { text, reason, minor: false, today });
  assert.deepEqual(to('A cup of  tea calms most people. ', 'Blanks.')(), []);
  assert.throws(to(' ', 'x'), /Unexpected absence of a statement/u);
  assert.throws(to('Tea calms.', ''), /Unexpected absence of a reason/u);
});

test('a review is written where it was, or where it belongs', () => {
  const files = made(tea, confirmAll);
  assert.match(
    textAt(files, 'claims/tea-is-strong.md'),
    /because: Caffeine wakes\.\n {4}reviewed: "[0-9a-f]{8}"\n/u,
  );
  assert.deepEqual(review(files, checkFiles(files).graph, ['tea-is-strong/supports/tea-wakes']), []);
  assert.throws(
    () => review(files, checkFiles(files).graph, ['a/supports/b']),
    /Unexpected id `a\/supports\/b`/u,
  );
});
