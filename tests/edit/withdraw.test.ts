import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChanges } from '../../src/edit/change.ts';
import { errorsIn, givenUp, made, publish, textAt, withdrawn, type Step } from '../support/edited.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

test('a withdrawn record keeps its file, with a notice', () => {
  const give = (see: string): Step => withdrawn({ kind: 'claim', id: 'warmth-calms' }, 'Split: in two.', see);
  const files = made(tea, give('tea-calms'));
  assert.match(
    textAt(files, 'claims/warmth-calms.md'),
    /^withdrawn:\n {2}on: 2026-12-01\n {2}reason: "Split: in two\."\n {2}see: tea-calms$/mu,
  );
  assert.throws(() => made(tea, give('nobody')), /Unexpected id `nobody`/u);
});

test('what is to be read instead stands, and sends nobody back', () => {
  const give = (id: string, see: string): Step => withdrawn({ kind: 'claim', id }, 'Old.', see);
  assert.throws(
    () => made(tea, give('tea-calms', 'tea-calms')),
    /expected a record that stands and is another one/u,
  );
  assert.throws(
    () => made(tea, give('tea-is-iced', 'warmth-calms'), give('warmth-calms', 'tea-is-iced')),
    /stands/u,
  );
});

test('an argument that was never published leaves no trace in the ledger', () => {
  const files = made(tea, givenUp('tea-is-iced/qualifies/tea-calms'));
  assert.equal(textAt(files, 'permalinks.yaml'), '');
  assert.deepEqual(errorsIn(files), []);
});

test('an argument that is written again stands again once it is published', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const gone = made(tea, publish, givenUp(id));
  const again = afterChanges(gone, [
    { path: 'claims/tea-is-iced.md', before: '', after: textAt(fixture(tea), 'claims/tea-is-iced.md') },
  ]);
  assert.match(errorsIn(again).join(), /expected none for an argument that is still there/u);
  assert.deepEqual(errorsIn(made(again, publish)), []);
});

test('what an argument said stays in one line of the ledger, however it was written', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const because = 'because: |-\n      The calm ends.\n\n      - And the ice begins.\n';
  const published = made(tea.replace('because: The calm ends where the ice begins.\n', because), publish);
  const before = textAt(published, 'permalinks.yaml');
  const after = textAt(made(published, givenUp(id)), 'permalinks.yaml');
  const line = `- { address: /claims/${id}/, on: 2026-12-01, withdrawn: Weak., said: ["The calm ends.\\n\\n- And the ice begins."] }\n`;
  assert.equal(after, before + line);
});

test('what is to be read instead of an argument is refused: it is kept nowhere', () => {
  const argument = { kind: 'argument', id: 'tea-is-iced/qualifies/tea-calms' } as const;
  assert.throws(
    () => made(tea, withdrawn(argument, 'Weak.', 'tea-wakes')),
    /Unexpected `tea-wakes` to be read instead of an argument/u,
  );
});
