import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChanges } from '../../src/edit/change.ts';
import { type ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { difference, errorsIn, givenUp, made, moved, publish, reworded, textAt } from '../support/edited.ts';
import { tea } from '../support/tea.ts';

test('publishing adds what is new and nothing else', () => {
  const once = made(tea, publish);
  assert.deepEqual(publish(checkFiles(once)), []);
  const lines = textAt(once, 'permalinks.yaml')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  // 6 claims and 4 arguments with a wording each, a map, an article, a synthesis, a source of 4 passages, a diagnostic
  assert.equal(lines.length, (6 + 4) * 2 + 1 + 1 + 1 + 1 + 4 + 1);
  const more = made(
    once,
    reworded({ kind: 'claim', id: 'tea-calms' }, 'Warm tea calms: most people.'),
    publish,
  );
  assert.deepEqual(difference(textAt(once, 'permalinks.yaml'), textAt(more, 'permalinks.yaml')).length, 1);
});

test('a draft beside it does not switch the guard off', () => {
  const draft = {
    path: 'claims/draft.md',
    text: '---\ntitle: ""\nstatement: ""\nkind: empirical\ntopics: []\n---\n',
  };
  const files = made(tea, publish).filter(({ path }) => path !== 'articles/on-tea.mdx');
  assert.match(errorsIn([...files, draft]).join(), /loss of the published address `\/articles\/on-tea\/`/u);
});

test('a hint of the check can be followed: what left its file by hand is given up or moved in the ledger', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const published = made(tea, publish);
  const text = textAt(published, 'claims/tea-is-iced.md');
  const without = text.replace(/ {2}- qualifies: tea-calms\n.*\n/u, '');
  const by = (after: string): readonly ContentFile[] =>
    afterChanges(published, [{ path: 'claims/tea-is-iced.md', before: text, after }]);
  assert.match(errorsIn(by(without)).join(), /Unexpected loss of the published address/u);
  assert.deepEqual(errorsIn(made(by(without), givenUp(id))), []);
  const changed = by(text.replace('- qualifies:', '- rebuts:'));
  assert.deepEqual(errorsIn(made(changed, moved(id, 'tea-is-iced/rebuts/tea-calms'))), []);
});

test('a ledger keeps the line breaks that it has', () => {
  const ledger = {
    path: 'permalinks.yaml',
    text: '# Ours.\r\n- { address: /claims/tea-calms/, on: 2026-01-05 }',
  };
  const files = made([...made(tea), ledger], publish);
  const text = textAt(files, 'permalinks.yaml');
  assert.ok(text.startsWith(`${ledger.text}\r\n- { address: `));
  assert.doesNotMatch(text, /[^\r]\n/u);
});
