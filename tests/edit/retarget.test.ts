import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerAddresses } from '../../src/graph/former-addresses.ts';
import { checkFiles } from '../support/check-files.ts';
import { errorsIn, givenUp, made, moved, publish, textAt } from '../support/edited.ts';
import { tea } from '../support/tea.ts';

test('an argument with another verb keeps its published address, and so does one that is given up', () => {
  const from = 'tea-is-iced/qualifies/tea-calms';
  const files = made(
    tea,
    publish,
    moved(from, 'tea-is-iced/rebuts/tea-calms'),
    givenUp('tea-is-strong/supports/tea-wakes'),
  );
  const [strongest] = errorsIn(files);
  assert.match(strongest ?? '', /tea-is-strong\/supports\/tea-wakes/u);
  const ledger = textAt(files, 'permalinks.yaml');
  assert.match(
    ledger,
    /qualifies\/tea-calms\/, on: 2026-12-01, moved: \/claims\/tea-is-iced\/rebuts\/tea-calms\/ \}/u,
  );
  assert.match(
    ledger,
    /address: \/claims\/tea-is-strong\/supports\/tea-wakes\/, on: 2026-12-01, withdrawn: Weak\., said: \[Caffeine wakes\.\] \}/u,
  );
  assert.deepEqual(
    errorsIn(files).filter((each) => each.includes('published address')),
    [],
  );
});

test('what undercuts an argument moves with it, and is found at every address it had', () => {
  const nested = tea.replace(
    '    because: Caffeine wakes.\n',
    '    because: Caffeine wakes.\n  - undercuts: tea-is-iced/undercuts/tea-is-warm/supports/tea-calms\n    because: Ice has caffeine too.\n',
  );
  const files = made(
    nested,
    publish,
    moved('tea-is-warm/supports/tea-calms', 'tea-is-warm/qualifies/tea-wakes'),
    publish,
    moved('tea-is-warm/qualifies/tea-wakes', 'tea-is-warm/rebuts/tea-wakes'),
  );
  assert.deepEqual(
    errorsIn(files).filter((each) => /published|Unexpected way|fate/u.test(each)),
    [],
  );
  const led = formerAddresses(checkFiles(files).graph).map(({ address, now }) =>
    now.kind === 'given-up' ? address : `${address} ${now.id}`,
  );
  const nestedAddress = '/claims/tea-is-strong/undercuts/tea-is-iced/undercuts/tea-is-warm';
  const today = 'tea-is-strong/undercuts/tea-is-iced/undercuts/tea-is-warm/rebuts/tea-wakes';
  assert.ok(led.includes(`${nestedAddress}/supports/tea-calms/ ${today}`));
  assert.ok(led.includes(`${nestedAddress}/qualifies/tea-wakes/ ${today}`));
});

test('an argument may move back, and may be given up after it moved', () => {
  const [there, here] = ['tea-is-iced/rebuts/tea-calms', 'tea-is-iced/qualifies/tea-calms'];
  assert.deepEqual(errorsIn(made(tea, publish, moved(here, there), publish, moved(there, here))), []);
  const files = made(tea, publish, moved(here, there), publish, givenUp(there));
  assert.deepEqual(errorsIn(files), []);
  const given = formerAddresses(checkFiles(files).graph).filter(({ now }) => now.kind === 'given-up');
  assert.deepEqual(
    given.map(({ address }) => address),
    [`/claims/${here}/`, `/claims/${there}/`],
  );
});

test('what is no argument is refused for its shape, and to be what it is already is nothing to do', () => {
  const from = 'tea-is-iced/qualifies/tea-calms';
  for (const to of ['tea-is-iced', 'tea-is-iced/refutes/tea-calms', 'tea-is-iced/rebuts/'])
    assert.throws(() => made(tea, moved(from, to)), /expected one written `<claim>\/<verb>\/<target>`/u);
  assert.throws(() => made(tea, moved(from, 'tea-is-warm/rebuts/tea-calms')), /one that leads from/u);
  assert.equal(made(tea, moved(from, from)).length, made(tea).length);
});
