import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge } from '../../src/edit/merge.ts';
import type { ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { made, textAt, today } from '../support/edited.ts';
import { tea } from '../support/tea.ts';

const [from, into] = ['tea-is-strong', 'tea-is-warm'];

/** Two claims become one of which one passage says something each. */
function merged(...stances: readonly string[]): readonly ContentFile[] {
  const content = tea.replace(
    'stances: [{ claim: tea-calms, stance: asserts }]',
    `stances: [${stances.join(', ')}]`,
  );
  return made(content, ({ files, graph }) => merge(files, graph, { from, into, today }));
}

test('a passage that says both claims says the merged one once', () => {
  const files = merged(`{ claim: ${into}, stance: asserts }`, `{ claim: ${from}, stance: asserts }`);
  assert.match(
    textAt(files, 'sources/essay.yaml'),
    /stances: \[\{ claim: tea-is-warm, stance: asserts \}\]/u,
  );
});

test('a passage in which two others are told of keeps both when the claims become one', () => {
  const holders = (holder: string): (string | undefined)[] => {
    const files = merged(
      `{ claim: ${into}, stance: reports, holder: doctors }`,
      `{ claim: ${from}, stance: reports, holder: ${holder} }`,
    );
    return (checkFiles(files).graph.index.stances.get(into) ?? []).map((stance) => stance.holder);
  };
  assert.deepEqual(holders('doctors'), ['doctors']);
  assert.deepEqual(holders('cooks'), ['doctors', 'cooks']);
});
